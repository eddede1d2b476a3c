package dev.valla.conflict;

import dev.valla.align.Difference;
import dev.valla.align.DisjointSets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which events can have to do with one another: those that share a person or a body whose founding is told, of which one denies
 * the other, whose values exclude one another, or of which a source tells what came before what; and theirs in turn.
 */
final class Parts {
    private final List<Strand> strands;
    private final DisjointSets together;
    private final Map<String, Integer> ofFinding = new HashMap<>();
    private final Map<String, Integer> ofClaim = new HashMap<>();
    private final Map<String, Integer> first = new HashMap<>();

    private Parts(List<Strand> strands) {
        this.strands = strands;
        this.together = new DisjointSets(strands.size());
        for (int s = 0; s < strands.size(); s++) {
            int at = s;
            strands.get(s).findings().forEach(f -> ofFinding.put(f.id(), at));
            strands.get(s).claims().forEach(c -> ofClaim.putIfAbsent(c.id(), at));
        }
    }

    /** Each part with its events in their order, the parts in the order of their first. */
    static Collection<Part.Of> of(List<Strand> strands, List<Difference> differences, Options options) {
        Parts parts = new Parts(strands);
        List<Difference> telling =
                differences.stream().filter(parts::mayBeAConflict).toList();
        parts.unite(options.relations(), telling);
        return parts.gathered(options, telling);
    }

    private boolean mayBeAConflict(Difference d) {
        return switch (d.relation()) {
            case AGREES, DIFFERS -> false;
            case REFINES, CONTRADICTS, EXPLAINED -> ofFinding.containsKey(d.left()) && ofFinding.containsKey(d.right());
        };
    }

    private void unite(List<Relation> relations, List<Difference> differences) {
        Set<String> settled = new HashSet<>();
        strands.forEach(s -> settled.addAll(s.settles()));
        relations.stream()
                .filter(r -> r instanceof Relation.Dissolved)
                .flatMap(r -> of(r).stream())
                .forEach(s -> strands.get(s).event().subjects().forEach(b -> settled.add(Strand.body(b))));
        for (int s = 0; s < strands.size(); s++) {
            Strand strand = strands.get(s);
            for (String tie : strand.ties()) {
                tie(tie, s);
            }
            for (String settles : strand.settles()) {
                tie(settles, s);
            }
            for (String asks : strand.asks()) {
                if (settled.contains(asks)) {
                    tie(asks, s);
                }
            }
        }
        differences.forEach(d -> together.unite(strandOf(d.left()), strandOf(d.right())));
        relations.forEach(this::tie);
    }

    private void tie(String name, int strand) {
        Integer other = first.putIfAbsent(name, strand);
        if (other != null) {
            together.unite(other, strand);
        }
    }

    private void tie(Relation relation) {
        of(relation).ifPresent(strand -> {
            switch (relation) {
                case Relation.After after ->
                    Optional.ofNullable(ofClaim.get(after.after())).ifPresent(o -> together.unite(o, strand));
                case Relation.Aged aged -> tie(Strand.person(aged.person()), strand);
                case Relation.Lasted lasted -> {}
                case Relation.Dissolved dissolved ->
                    strands.get(strand).event().subjects().forEach(s -> tie(Strand.body(s), strand));
            }
        });
    }

    private int strandOf(String finding) {
        return Optional.ofNullable(ofFinding.get(finding)).orElseThrow();
    }

    private Optional<Integer> of(Relation relation) {
        return Optional.ofNullable(ofClaim.get(relation.claim()));
    }

    private Collection<Part.Of> gathered(Options options, List<Difference> differences) {
        Map<Integer, List<Relation>> relations = new HashMap<>();
        options.relations().forEach(r -> of(r).ifPresent(s -> in(relations, s).add(r)));
        Map<Integer, List<Difference>> differing = new HashMap<>();
        differences.forEach(d -> in(differing, strandOf(d.left())).add(d));
        Map<Integer, List<Strand>> all = new LinkedHashMap<>();
        for (int s = 0; s < strands.size(); s++) {
            in(all, s).add(strands.get(s));
        }
        List<Part.Of> parts = new ArrayList<>(all.size());
        all.forEach((top, those) -> parts.add(Part.Of.of(
                those,
                relations.getOrDefault(top, List.of()),
                differing.getOrDefault(top, List.of()),
                options.madeIn())));
        return parts;
    }

    private <T> List<T> in(Map<Integer, List<T>> byPart, int strand) {
        return byPart.computeIfAbsent(together.top(strand), t -> new ArrayList<>());
    }
}
