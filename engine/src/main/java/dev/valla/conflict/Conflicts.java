package dev.valla.conflict;

import dev.valla.align.Finding;
import dev.valla.align.Gathered;
import dev.valla.claim.Claim;
import java.util.ArrayList;
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
 * compatible never make one. Events that nothing ties together are searched apart. That all smallest sets are found is promised for arguments of up to eight steps; where a limit ended
 * the search, {@link #limits} says so.
 */
public final class Conflicts {
    private final Options options;
    private final Map<String, Strand> strands = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<Strand, Part> partOfStrand = new HashMap<>();
    private final Map<String, Part> partOfConflict = new HashMap<>();
    private final List<Conflict> all;

    private Conflicts(Gathered gathered, List<Claim> claims, Options options, Optional<Conflicts> before) {
        this.options = options;
        Map<String, Claim> known = new HashMap<>();
        claims.forEach(c -> known.put(c.id(), c));
        for (List<Finding> told : Strand.byEvent(gathered.findings())) {
            String event = told.getFirst().event();
            strands.put(
                    event,
                    before.flatMap(b -> Optional.ofNullable(b.strands.get(event)))
                            .filter(strand -> strand.isOf(told, known))
                            .orElseGet(() -> Strand.of(told, known)));
        }
        Optional<Conflicts> alike = before.filter(b -> b.options.searchesLike(options));
        for (Part.Of of : Parts.of(List.copyOf(strands.values()), gathered.differences(), options)) {
            Part part = alike.flatMap(b ->
                            Optional.ofNullable(b.partOfStrand.get(of.strands().getFirst())))
                    .filter(p -> p.isOf(of))
                    .orElseGet(() -> new Part(of, options));
            parts.add(part);
            of.strands().forEach(strand -> partOfStrand.put(strand, part));
            part.conflicts().forEach(c -> partOfConflict.put(c.id(), part));
        }
        all = inOrder(gathered.findings());
    }

    /** Conflicts of time, and of what is asserted and denied. */
    public static Conflicts among(List<Finding> findings, List<Claim> claims, Options options) {
        return among(new Gathered(findings, List.of(), List.of()), claims, options);
    }

    /** Those, and of places that exclude one another as alignment says. */
    public static Conflicts among(Gathered gathered, List<Claim> claims, Options options) {
        return new Conflicts(gathered, claims, options, Optional.empty());
    }

    /** The same as {@link #among}, at the cost of a look at each event and of work on those that what is new has to do with. */
    public Conflicts following(Gathered gathered, List<Claim> claims, Options options) {
        return new Conflicts(gathered, claims, options, Optional.of(this));
    }

    private List<Conflict> inOrder(List<Finding> findings) {
        List<Conflict> conflicts =
                parts.stream().flatMap(p -> p.conflicts().stream()).toList();
        Set<String> contested = new HashSet<>();
        conflicts.forEach(c -> contested.addAll(c.findings()));
        Map<String, Integer> position = new HashMap<>();
        findings.stream().map(Finding::id).filter(contested::contains).forEach(id -> position.put(id, position.size()));
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
        return Optional.ofNullable(partOfConflict.get(conflict))
                .map(p -> p.certificates().get(conflict));
    }

    /** What may be a contradiction and could not be decided, in plain words. */
    public List<String> undecided() {
        return parts.stream().flatMap(p -> p.undecided().stream()).toList();
    }

    /** Where a limit ended the search, in plain words; empty where none did. */
    public List<String> limits() {
        return parts.stream().anyMatch(Part::cutShort)
                ? List.of("the search for conflicts stopped at its limit: there are at least %d".formatted(all.size()))
                : List.of();
    }

    /** What the other findings tell of this one's time, beyond its own words. Conflicting ones tell nothing. */
    public Optional<Derived> derived(Finding finding) {
        return Optional.ofNullable(strands.get(finding.event()))
                .map(partOfStrand::get)
                .flatMap(part -> part.derived(finding.id()));
    }
}
