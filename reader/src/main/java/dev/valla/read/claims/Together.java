package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which lines without full sentences stand close enough together, and in such a text, that they can be nothing else. */
final class Together {
    private static final int FEWEST = 3;

    /** Of them so many have a time, as what happens in a life has. */
    private static final int DATED = 2;

    /** Lines of another kind that may stand between two. */
    private static final int GAP = 2;

    /** A headword that stands alone, and its entry below it. */
    private static final int OPENING = 2;

    /** Of a text's letters, so many in jotted lines make it no narrative. */
    private static final double MOST = 0.4;

    private Together() {}

    /** @param held the jotting of each line, where it is one */
    static List<Jotting> of(List<JottedLines.Line> lines, List<Optional<Jotting>> held) {
        long jotted = held.stream()
                .flatMap(Optional::stream)
                .mapToLong(j -> j.end() - j.start())
                .sum();
        long all = lines.stream().mapToLong(l -> l.end() - l.from()).sum();
        boolean narrated = jotted < MOST * all;
        List<Jotting> found = new ArrayList<>();
        List<Jotting> run = new ArrayList<>();
        int gap = 0;
        for (Optional<Jotting> each : held) {
            if (each.filter(j -> j.whole().isEmpty() && (!narrated || j.inRow()))
                    .isPresent()) {
                run.add(each.get());
                gap = 0;
            } else if (++gap > (narrated ? 0 : GAP)) {
                keep(run, narrated, found);
            }
        }
        keep(run, narrated, found);
        opening(held)
                .filter(entry -> !found.contains(entry))
                .filter(entry -> entry.whole().isEmpty()
                        || found.stream().allMatch(j -> j.headword().isEmpty()))
                .ifPresent(entry -> found.addFirst(entry));
        return found;
    }

    /**
     * "LIND, KARL, officer; b. 1761 in Graz; m. 1790 Vera Berg; d. 1855 in Linz": with which a dictionary opens a narrated life, in
     * its first lines or below a headword that stands alone.
     */
    private static Optional<Jotting> opening(List<Optional<Jotting>> held) {
        return held.stream()
                .limit(OPENING)
                .flatMap(Optional::stream)
                .filter(Jotting::isLife)
                .findFirst();
    }

    private static void keep(List<Jotting> run, boolean narrated, List<Jotting> found) {
        long entries = run.stream().filter(j -> j.headword().isPresent()).count();
        boolean register = entries > 0;
        List<Jotting> kept = run.stream()
                .filter(j -> register ? j.headword().isPresent() && isEntry(j, entries) : true)
                .toList();
        int clauses = kept.stream().mapToInt(j -> j.clauses().size()).sum();
        long dated = kept.stream().mapToLong(Jotting::dated).sum();
        if (clauses >= FEWEST && dated >= DATED && (!narrated || kept.size() >= FEWEST)) {
            found.addAll(kept);
        }
        run.clear();
    }

    /** A name before one clause may be the subject of a sentence: not where it tells a birth or death, or much, as its neighbours do. */
    private static boolean isEntry(Jotting jotting, long entries) {
        boolean vital = jotting.tells("was born") || jotting.tells("died");
        return jotting.clauses().size() >= FEWEST || (vital && entries > 1);
    }
}
