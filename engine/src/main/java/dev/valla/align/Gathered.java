package dev.valla.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Claims gathered into findings, with the matches that joined them and how their values differ. Immutable.
 *
 * @param findings    by the claims that found their events; the values of an event follow it
 * @param matches     by id
 * @param differences by event, then by slot
 * @param stated      id of a claim → ids of the findings it feeds: that the event happened first, then the value it states
 *                    itself of each slot it fills. What is coarser than it says is supported too, and is not listed here.
 * @param people      each name as a source has it → the name under which the dossier knows that one
 */
public record Gathered(
        List<Finding> findings,
        List<Match> matches,
        List<Difference> differences,
        Map<String, List<String>> stated,
        Map<Named, String> people) {
    public Gathered {
        findings = List.copyOf(findings);
        matches = List.copyOf(matches);
        differences = List.copyOf(differences);
        Map<String, List<String>> copied = new HashMap<>();
        stated.forEach((claim, fed) -> copied.put(claim, List.copyOf(fed)));
        stated = Map.copyOf(copied);
        people = Map.copyOf(people);
    }

    public Gathered(List<Finding> findings, List<Match> matches, List<Difference> differences) {
        this(findings, matches, differences, Map.of(), Map.of());
    }

    /** The name under which the dossier knows whom a source calls so. */
    public String canonical(String source, String name) {
        return people.getOrDefault(new Named(source, name), name);
    }
}
