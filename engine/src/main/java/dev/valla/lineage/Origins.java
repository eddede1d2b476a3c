package dev.valla.lineage;

import dev.valla.claim.Quotation;
import dev.valla.lineage.CopyLink.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Follows the words of a quotation through the links, from copy to exemplar. */
final class Origins {
    /** So much of a quotation's words must stand in the other passage too. */
    private static final double ENOUGH = 0.6;

    private static final int MOST_NAMED = 4;

    /** Path of a source → the ties it stands in, each seen from its side. */
    private final Map<String, List<Side>> sides = new HashMap<>();

    /**
     * A tie from the side of one source.
     *
     * @param copies whether that source has it from the other; empty where that is not known
     */
    private record Side(String link, Likeness from, Optional<Boolean> copies) {}

    /** A stretch of words of a source; {@code last} included. */
    private record Stretch(Words in, int first, int last) {
        /** Widened to whole sentences: a translation shares facts, and not all words around them. */
        Stretch asSentence() {
            int from = first;
            while (from > 0 && !in.is(from, Words.FIRST)) {
                from--;
            }
            int to = last;
            while (to + 1 < in.count && !in.is(to + 1, Words.FIRST)) {
                to++;
            }
            return new Stretch(in, from, to);
        }
    }

    private record Step(String link, Stretch to, double kept, boolean translated) {}

    Origins(List<Tie> ties) {
        for (Tie tie : ties) {
            CopyLink link = tie.link();
            boolean known = link.relation() != Relation.RELATED;
            boolean aCopies = link.relation() == Relation.COPIES;
            Likeness likeness = tie.likeness();
            side(link.a(), new Side(link.id(), likeness, known ? Optional.of(aCopies) : Optional.empty()));
            side(link.b(), new Side(link.id(), likeness.turned(), known ? Optional.of(!aCopies) : Optional.empty()));
        }
    }

    private void side(String path, Side side) {
        sides.computeIfAbsent(path, p -> new ArrayList<>()).add(side);
    }

    Origin of(Quotation quotation) {
        List<Side> at = sides.getOrDefault(quotation.source(), List.of());
        if (at.isEmpty()) {
            return new Origin.Own();
        }
        Words words = at.get(0).from().a();
        Stretch here = new Stretch(words, words.at(quotation.start()), words.at(quotation.end()) - 1);
        here = new Stretch(words, here.first(), lastWithin(words, quotation.end(), here.first()));
        if (here.last() < here.first()) {
            return new Origin.Own();
        }
        List<String> links = new ArrayList<>();
        Set<String> translated = new TreeSet<>();
        Stretch root = root(here, links, translated);
        Origin.CommonSource shared = sharedWith(root);
        if (shared.sources().size() > 1) {
            return shared;
        }
        return links.isEmpty() ? new Origin.Own() : exemplar(root, links, !translated.isEmpty());
    }

    private static int lastWithin(Words words, int end, int first) {
        int last = first - 1;
        while (last + 1 < words.count && words.starts[last + 1] < end) {
            last++;
        }
        return last;
    }

    private static Origin.Exemplar exemplar(Stretch root, List<String> links, boolean translated) {
        int start = root.in().starts[root.first()];
        int end = root.in().ends[root.last()];
        return new Origin.Exemplar(
                root.in().source.path(), start, end, root.in().source.text().substring(start, end), links, translated);
    }

    /** From copy to exemplar as long as there is one; a circle ends where it began to repeat. */
    private Stretch root(Stretch from, List<String> links, Set<String> translated) {
        Set<String> seen = new LinkedHashSet<>();
        Stretch now = from;
        while (seen.add(now.in().source.path())) {
            Optional<Step> next = exemplarStep(now, seen);
            if (next.isEmpty()) {
                break;
            }
            links.add(next.get().link());
            if (next.get().translated()) {
                translated.add(next.get().link());
            }
            now = next.get().to();
        }
        return now;
    }

    /** To the exemplar that keeps most of the words; among equals the first by path. */
    private Optional<Step> exemplarStep(Stretch from, Set<String> seen) {
        Step best = null;
        for (Side side : sides.getOrDefault(from.in().source.path(), List.of())) {
            if (side.copies().orElse(false)
                    && !seen.contains(side.from().b().source.path())) {
                Optional<Step> step = step(side, from);
                if (step.isPresent() && (best == null || step.get().kept() > best.kept())) {
                    best = step.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** All that share it without a direction, and the exemplars of these. */
    private Origin.CommonSource sharedWith(Stretch from) {
        Map<String, Stretch> reached = new TreeMap<>();
        Set<String> links = new TreeSet<>();
        Deque<Stretch> open = new ArrayDeque<>();
        reached.put(from.in().source.path(), from);
        open.add(from);
        while (!open.isEmpty()) {
            Stretch now = open.remove();
            for (Side side : sides.getOrDefault(now.in().source.path(), List.of())) {
                Optional<Step> step = side.copies().isPresent() ? Optional.empty() : step(side, now);
                if (step.isPresent()) {
                    List<String> further = new ArrayList<>(List.of(side.link()));
                    Stretch root = root(step.get().to(), further, new TreeSet<>());
                    if (reached.putIfAbsent(root.in().source.path(), root) == null) {
                        links.addAll(further);
                        open.add(root);
                    }
                }
            }
        }
        return new Origin.CommonSource(
                reached.size() > 1 ? name(reached.keySet()) : "", reached.keySet(), List.copyOf(links));
    }

    /** By those that show that there is one; nothing else is known of it. */
    private static String name(Set<String> sources) {
        List<String> all = List.copyOf(sources);
        int named = all.size() > MOST_NAMED ? MOST_NAMED - 1 : all.size() - 1;
        String rest = all.size() > MOST_NAMED ? "%d others".formatted(all.size() - named) : all.get(named);
        return "common source of %s and %s".formatted(String.join(", ", all.subList(0, named)), rest);
    }

    /** Where the stretch stands in the other source, if enough of it does. */
    private static Optional<Step> step(Side side, Stretch from) {
        int length = side.from().tellingA().get(from.first(), from.last() + 1).cardinality();
        Step best = null;
        for (Passage passage : side.from().passages()) {
            int shared = 0;
            int first = -1;
            int last = -1;
            for (int i = 0; i < passage.shared(); i++) {
                int word = passage.a()[i];
                if (word >= from.first() && word <= from.last()) {
                    shared++;
                    first = first < 0 ? passage.b()[i] : first;
                    last = passage.b()[i];
                }
            }
            double kept = length == 0 ? 0 : (double) shared / length;
            if (kept >= ENOUGH && (best == null || kept > best.kept())) {
                Stretch to = new Stretch(side.from().b(), first, last);
                best = new Step(
                        side.link(),
                        side.from().translated() ? to.asSentence() : to,
                        kept,
                        side.from().translated());
            }
        }
        return Optional.ofNullable(best);
    }
}
