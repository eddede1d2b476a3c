package dev.valla.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** The longest runs of words around the fingerprints that two sources share. */
final class Runs {
    /** Words between the beginnings of two runs of one passage, where nothing was poured in. */
    private static final int NEAR = 40;

    private static final int REACH = Chains.REACH;

    private Runs() {}

    /**
     * @param common tells the fingerprints that stand in so many documents that they prove nothing
     * @return by place in {@code a}, then in {@code b}
     */
    static List<Run> shared(Words a, Fingerprints ofA, Words b, Fingerprints ofB, IntPredicate common) {
        List<int[]> seeds = seeds(ofA.sorted, ofB.sorted, common);
        seeds.sort(Comparator.<int[]>comparingInt(s -> s[0]).thenComparingInt(s -> s[1]));
        Map<Integer, Integer> reached = new HashMap<>();
        List<Run> runs = new ArrayList<>();
        for (int[] seed : seeds) {
            int diagonal = seed[1] - seed[0];
            if (seed[0] >= reached.getOrDefault(diagonal, 0)) {
                Run run = widened(a, b, seed[0], seed[1]);
                if (run.length() >= Fingerprints.RUN) {
                    runs.add(run);
                    reached.put(diagonal, run.endA());
                }
            }
        }
        runs.sort(Comparator.comparingInt(Run::a).thenComparingInt(Run::b));
        return runs;
    }

    private static List<int[]> seeds(long[] a, long[] b, IntPredicate common) {
        List<int[]> seeds = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int gramA = Fingerprints.gramOf(a[i]);
            int gramB = Fingerprints.gramOf(b[j]);
            if (gramA < gramB) {
                i++;
            } else if (gramA > gramB) {
                j++;
            } else {
                int endA = endOf(a, i, gramA);
                int endB = endOf(b, j, gramA);
                if ((long) (endA - i) * (endB - j) <= 64 && !common.test(gramA)) {
                    for (int x = i; x < endA; x++) {
                        for (int y = j; y < endB; y++) {
                            seeds.add(new int[] {Fingerprints.positionOf(a[x]), Fingerprints.positionOf(b[y])});
                        }
                    }
                }
                i = endA;
                j = endB;
            }
        }
        return seeds;
    }

    private static int endOf(long[] sorted, int from, int gram) {
        int end = from;
        while (end < sorted.length && Fingerprints.gramOf(sorted[end]) == gram) {
            end++;
        }
        return end;
    }

    /**
     * Whether they can be part of a passage that proves something: one holds enough wording or goes on over an edit, or two stand
     * near one another in both and in one order.
     */
    static boolean canMakeAPassage(Words a, Words b, List<Run> runs) {
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.length() < Fingerprints.RUN) {
                continue;
            }
            if (Wording.canBeProof(a, b, run)
                    || goesOn(a, run.endA(), b, run.endB())
                    || goesOn(a, run.a() - REACH, b, run.b() - REACH)) {
                return true;
            }
            for (int before = 0; before < i; before++) {
                if (isNear(run, runs.get(before))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNear(Run run, Run other) {
        int apartA = Math.abs(run.a() - other.a());
        int apartB = Math.abs(run.b() - other.b());
        return other.length() >= Fingerprints.RUN
                && run.a() > other.a() == run.b() > other.b()
                && apartA != 0
                && apartB != 0
                && Math.min(apartA, apartB) <= NEAR
                && Math.max(apartA, apartB) <= NEAR + Chains.GLOSS
                && !(run.endA() == other.endA() && run.endB() == other.endB());
    }

    /** Whether at least half of the words from there are the same, in whatever order. */
    private static boolean goesOn(Words a, int i, Words b, int j) {
        int same = 0;
        for (int x = Math.max(0, i); x < Math.min(a.count, i + REACH); x++) {
            for (int y = Math.max(0, j); y < Math.min(b.count, j + REACH); y++) {
                if (a.stems[x] == b.stems[y]) {
                    same++;
                    break;
                }
            }
        }
        return same * 2 >= REACH;
    }

    static Run widened(Words a, Words b, int i, int j) {
        int from = 0;
        while (i - from > 0 && j - from > 0 && a.hashes[i - from - 1] == b.hashes[j - from - 1]) {
            from++;
        }
        int to = 0;
        while (i + to < a.count && j + to < b.count && a.hashes[i + to] == b.hashes[j + to]) {
            to++;
        }
        return new Run(i - from, j - from, from + to);
    }
}
