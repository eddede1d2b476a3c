package dev.valla.align;

import java.util.List;

/** Claims gathered into findings, with the matches that joined them and how their values differ. Immutable. */
public record Gathered(List<Finding> findings, List<Match> matches, List<Difference> differences) {
    public Gathered {
        findings = List.copyOf(findings);
        matches = List.copyOf(matches);
        differences = List.copyOf(differences);
    }
}
