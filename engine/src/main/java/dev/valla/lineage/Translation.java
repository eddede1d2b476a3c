package dev.valla.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The best local alignments of two sequences of facts (Smith and Waterman, 1981): a translation keeps nearly all facts in
 * their order, while two accounts of one life share some and have others between.
 */
final class Translation {
    /** What one alignment must reach to prove a translation. */
    private static final double ENOUGH = 5.8;

    private static final int FACTS = 10;

    /** What one of many facts must reach: a translation that leaves much out, or adds, loses by that, and keeps the order. */
    private static final double ENOUGH_OF_MANY = 4.5;

    private static final int MANY_FACTS = 14;
    /**
     * Of the facts so many must be no dates: the dates of one life stand in one order in every account of it, and two that have
     * nothing of one another shared fourteen facts of which five were none.
     */
    private static final int WORDS = 6;

    private static final int ROUNDS = 8;
    /** Facts beside the next shared pair that are looked at too. */
    private static final int MARGIN = 30;

    private static final int GAP = 80;
    private static final int LONGEST = 1_500;

    private Translation() {}

    /** A stretch of facts in both: from, to (exclusive). */
    private record Box(int fromA, int toA, int fromB, int toB) {}

    /** The passages that prove a translation; empty when nothing does. */
    static List<Passage> proof(Facts a, Facts b) {
        List<Passage> proof = new ArrayList<>();
        boolean[] usedA = new boolean[a.count];
        boolean[] usedB = new boolean[b.count];
        for (Box box : boxes(a, b)) {
            for (int round = 0; round < ROUNDS; round++) {
                Optional<Aligned> best = best(a, b, box, usedA, usedB);
                if (best.isEmpty()) {
                    break;
                }
                best.filter(found -> isTelling(a, found))
                        .ifPresent(found -> proof.add(found.backwards().reversed()));
            }
        }
        proof.sort((x, y) -> Integer.compare(x.firstA(), y.firstA()));
        return proof;
    }

    private static boolean isTelling(Facts a, Aligned aligned) {
        Pairing found = aligned.backwards();
        int facts = aligned.score() < ENOUGH ? MANY_FACTS : FACTS;
        Set<Integer> different = new HashSet<>();
        int words = 0;
        for (int i = 0; i < found.size(); i++) {
            int word = found.a(i);
            different.add(a.words.hashes[word]);
            words += a.words.is(word, Words.NUMBER) || Months.of(a.words.hashes[word]) > 0 ? 0 : 1;
        }
        return found.size() >= facts && words >= WORDS && different.size() >= facts - 2;
    }

    /** Where shared pairs of facts lie near one another in both. */
    private static List<Box> boxes(Facts a, Facts b) {
        if ((long) a.count * b.count <= (long) LONGEST * LONGEST) {
            return List.of(new Box(0, a.count, 0, b.count));
        }
        List<Box> boxes = new ArrayList<>();
        for (int[] seed : FactSeeds.of(a, b)) {
            boolean joined = false;
            for (int i = boxes.size() - 1; i >= 0 && !joined; i--) {
                Box box = boxes.get(i);
                if (seed[0] - box.toA() < GAP
                        && Math.abs(seed[1] - box.toB()) < GAP
                        && seed[0] - box.fromA() < LONGEST
                        && seed[1] - box.fromB() < LONGEST) {
                    boxes.set(
                            i,
                            new Box(
                                    box.fromA(),
                                    Math.max(box.toA(), seed[0]),
                                    Math.min(box.fromB(), seed[1]),
                                    Math.max(box.toB(), seed[1])));
                    joined = true;
                }
            }
            if (!joined) {
                boxes.add(new Box(seed[0], seed[0], seed[1], seed[1]));
            }
        }
        return boxes.stream().map(box -> widened(box, a, b)).toList();
    }

    private static Box widened(Box box, Facts a, Facts b) {
        return new Box(
                Math.max(0, box.fromA() - MARGIN),
                Math.min(a.count, box.toA() + MARGIN),
                Math.max(0, box.fromB() - MARGIN),
                Math.min(b.count, box.toB() + MARGIN));
    }

    /** @param backwards pairs from the last to the first */
    private record Aligned(Pairing backwards, double score) {}

    /** Empty when the best reaches too little. */
    private static Optional<Aligned> best(Facts a, Facts b, Box box, boolean[] usedA, boolean[] usedB) {
        int rows = box.toA() - box.fromA();
        int columns = box.toB() - box.fromB();
        double[][] score = new double[rows + 1][columns + 1];
        double top = 0;
        int topI = 0;
        int topJ = 0;
        for (int i = 1; i <= rows; i++) {
            for (int j = 1; j <= columns; j++) {
                int x = box.fromA() + i - 1;
                int y = box.fromB() + j - 1;
                double value = Math.max(score[i - 1][j] - a.losses[x], score[i][j - 1] - b.losses[y]);
                if (meet(a, b, x, y, usedA, usedB)) {
                    value = Math.max(value, score[i - 1][j - 1] + gain(a, b, x, y));
                }
                score[i][j] = Math.max(0, value);
                if (score[i][j] > top) {
                    top = score[i][j];
                    topI = i;
                    topJ = j;
                }
            }
        }
        return top < ENOUGH_OF_MANY
                ? Optional.empty()
                : Optional.of(new Aligned(traced(a, b, box, score, topI, topJ, usedA, usedB), top));
    }

    private static Pairing traced(
            Facts a, Facts b, Box box, double[][] score, int topI, int topJ, boolean[] usedA, boolean[] usedB) {
        boolean[] freeA = Arrays.copyOf(usedA, usedA.length);
        boolean[] freeB = Arrays.copyOf(usedB, usedB.length);
        Pairing backwards = new Pairing();
        int i = topI;
        int j = topJ;
        while (i > 0 && j > 0 && score[i][j] > 0) {
            int x = box.fromA() + i - 1;
            int y = box.fromB() + j - 1;
            if (meet(a, b, x, y, freeA, freeB) && score[i][j] == score[i - 1][j - 1] + gain(a, b, x, y)) {
                backwards.add(a.at[x], b.at[y]);
                usedA[x] = true;
                usedB[y] = true;
                i--;
                j--;
            } else if (score[i][j] == score[i - 1][j] - a.losses[x]) {
                i--;
            } else {
                j--;
            }
        }
        return backwards;
    }

    private static boolean meet(Facts a, Facts b, int x, int y, boolean[] usedA, boolean[] usedB) {
        return a.keys[x] == b.keys[y] && !usedA[x] && !usedB[y];
    }

    private static double gain(Facts a, Facts b, int x, int y) {
        return Math.min(a.weights[x], b.weights[y]);
    }
}
