package dev.valla.conflict;

import dev.valla.align.Finding;
import dev.valla.align.Gathered;
import dev.valla.claim.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What cannot all be true in a dossier, and what its times tell of one another. Immutable; safe to share between threads.
 *
 * <p>Every conflict is a smallest set of findings, found by the rules of lives over a temporal network. Times that may be
 * compatible never make one. That all smallest sets are found is promised for arguments of up to eight steps; where a limit ended
 * the search, {@link #limits} says so.
 */
public final class Conflicts {
    private final List<Conflict> all;
    private final List<String> undecided;
    private final List<String> limits;
    private final Dossier dossier;
    private final Derivations derivations;
    private final Map<String, Certificate> certificates;

    private Conflicts(
            List<Conflict> all,
            List<String> undecided,
            List<String> limits,
            Dossier dossier,
            Derivations derivations,
            Map<String, Certificate> certificates) {
        this.all = List.copyOf(all);
        this.undecided = List.copyOf(undecided);
        this.limits = List.copyOf(limits);
        this.dossier = dossier;
        this.derivations = derivations;
        this.certificates = Map.copyOf(certificates);
    }

    /** Conflicts of time, and of what is asserted and denied. */
    public static Conflicts among(List<Finding> findings, List<Claim> claims, Options options) {
        return among(new Gathered(findings, List.of(), List.of()), claims, options);
    }

    /** Those, and of places that exclude one another as alignment says. */
    public static Conflicts among(Gathered gathered, List<Claim> claims, Options options) {
        Dossier dossier = new Dossier(gathered.findings(), claims);
        Premises premises = new Lives(dossier).premises(options.relations());
        Oracle oracle = new Oracle(dossier, premises);
        Search search = new Search(premises, oracle, options.most());
        Wording wording = new Wording(dossier, premises);
        Map<String, Conflict> found = new LinkedHashMap<>();
        Certificates certify = new Certificates(premises, oracle);
        Map<String, Certificate> certificates = new HashMap<>();
        search.run().forEach((findings, clash) -> {
            Conflict conflict = wording.conflict(findings, clash);
            keep(found, conflict);
            certificates.put(conflict.id(), certify.of(findings, clash));
        });
        new Denials(dossier, wording, options.madeIn()).conflicts(c -> keep(found, c));
        List<String> undecided = new ArrayList<>();
        Places places = new Places(dossier, wording);
        places.rivals(gathered.differences(), c -> keep(found, c));
        places.sameDay(options.tooFar(), c -> keep(found, c), undecided::add);
        Set<String> contested = new HashSet<>();
        found.values().forEach(c -> contested.addAll(c.findings()));
        return new Conflicts(
                inOrder(found.values(), gathered.findings()),
                undecided,
                search.cutShort()
                        ? List.of("the search for conflicts stopped at its limit: there are at least %d"
                                .formatted(found.size()))
                        : List.of(),
                dossier,
                new Derivations(dossier, premises, contested),
                certificates);
    }

    private static void keep(Map<String, Conflict> found, Conflict conflict) {
        found.putIfAbsent(conflict.id(), conflict);
    }

    private static List<Conflict> inOrder(Collection<Conflict> conflicts, List<Finding> findings) {
        Map<String, Integer> position = new HashMap<>();
        findings.forEach(f -> position.put(f.id(), position.size()));
        Comparator<Conflict> byFirst = Comparator.comparingInt(c -> c.findings().stream()
                .mapToInt(id -> position.getOrDefault(id, Integer.MAX_VALUE))
                .min()
                .orElseThrow());
        return conflicts.stream().sorted(byFirst.thenComparing(Conflict::id)).toList();
    }

    /** In dossier order of the first finding of each. */
    public List<Conflict> all() {
        return all;
    }

    /** What a conflict of times rests on, for {@link Checker}; empty for one of places, or of assertion and denial. */
    public Optional<Certificate> certificate(String conflict) {
        return Optional.ofNullable(certificates.get(conflict));
    }

    /** What may be a contradiction and could not be decided, in plain words. */
    public List<String> undecided() {
        return undecided;
    }

    /** Where a limit ended the search, in plain words; empty where none did. */
    public List<String> limits() {
        return limits;
    }

    /** What the other findings tell of this one's time, beyond its own words. Conflicting ones tell nothing. */
    public Optional<Derived> derived(String finding) {
        return dossier.finding(finding).flatMap(derivations::of);
    }
}
