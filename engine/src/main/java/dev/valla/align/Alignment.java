package dev.valla.align;

import dev.valla.claim.Claim;
import dev.valla.claim.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The same person, the same event, across sources. A function of its arguments; their order does not matter. */
public final class Alignment {
    private Alignment() {}

    /**
     * Gathers claims into findings.
     *
     * @param sources   that the claims were read in
     * @param claims    as corrected
     * @param overruled ids of matches that somebody switched off: what they joined stands by itself
     */
    public static Gathered gather(List<Source> sources, List<Claim> claims, Set<String> overruled) {
        List<Claim> ordered = claims.stream().sorted(Numbers.BY_NUMBER).toList();
        People people = People.of(sources, ordered, overruled);
        Events events = Events.of(ordered, people, overruled);
        Findings findings = new Findings(people, events);
        List<Match> matches = new ArrayList<>(people.matches());
        matches.addAll(events.matches());
        matches.sort(Comparator.comparing(Match::id));
        return new Gathered(findings.findings(), matches, findings.differences(), findings.stated(), people.all());
    }

    /** With no match overruled. */
    public static Gathered gather(List<Source> sources, List<Claim> claims) {
        return gather(sources, claims, Set.of());
    }
}
