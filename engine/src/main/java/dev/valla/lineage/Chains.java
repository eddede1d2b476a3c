package dev.valla.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Joins runs into passages: the same words in the same order, with small changes between them, or with glosses poured into
 * one of the two. What was moved elsewhere begins a passage of its own. Between runs, and at both ends, the words are aligned
 * by a longest common subsequence within a narrow band.
 */
final class Chains {
    /** How many words may differ on both sides between two runs. */
    private static final int EDIT = 14;
    /** How many words may have been added, where the other has a few at most. */
    static final int GLOSS = 200;

    private static final int FEW = 3;
    private static final int LOOK_BACK = 64;
    static final int REACH = 8;

    private Chains() {}

    static List<Passage> of(Words a, Words b, List<Run> runs) {
        int[] before = new int[runs.size()];
        int[] score = new int[runs.size()];
        for (int r = 0; r < runs.size(); r++) {
            Run run = runs.get(r);
            score[r] = run.length();
            before[r] = -1;
            for (int p = r - 1; p >= 0 && p >= r - LOOK_BACK; p--) {
                if (follows(runs.get(p), run) && score[p] + run.length() - cost(runs.get(p), run) > score[r]) {
                    score[r] = score[p] + run.length() - cost(runs.get(p), run);
                    before[r] = p;
                }
            }
        }
        return passages(a, b, runs, before, score);
    }

    private static boolean follows(Run first, Run then) {
        int gapA = then.a() - first.endA();
        int gapB = then.b() - first.endB();
        if (gapA < 0 || gapB < 0) {
            return false;
        }
        int wide = Math.max(gapA, gapB);
        return wide <= EDIT || (wide <= GLOSS && Math.min(gapA, gapB) <= FEW);
    }

    private static int cost(Run first, Run then) {
        return Math.min(3, Math.max(then.a() - first.endA(), then.b() - first.endB()) / 20);
    }

    private static List<Passage> passages(Words a, Words b, List<Run> runs, int[] before, int[] score) {
        Integer[] byScore = new Integer[runs.size()];
        Arrays.setAll(byScore, i -> i);
        Arrays.sort(
                byScore,
                Comparator.<Integer>comparingInt(i -> -score[i])
                        .thenComparingInt(i -> runs.get(i).a())
                        .thenComparingInt(i -> runs.get(i).b()));
        boolean[] usedA = new boolean[a.count];
        boolean[] usedB = new boolean[b.count];
        boolean[] taken = new boolean[runs.size()];
        List<Passage> passages = new ArrayList<>();
        for (int last : byScore) {
            List<Run> chain = new ArrayList<>();
            for (int r = last; r >= 0 && !taken[r]; r = before[r]) {
                taken[r] = true;
                chain.add(0, runs.get(r));
            }
            List<Run> free = chain.stream().filter(r -> isFree(usedA, usedB, r)).toList();
            if (!free.isEmpty()) {
                Passage passage = aligned(a, b, free, usedA, usedB);
                passages.add(passage);
                take(usedA, passage.firstA(), passage.lastA());
                take(usedB, passage.firstB(), passage.lastB());
            }
        }
        passages.sort(Comparator.comparingInt(Passage::firstA));
        return passages;
    }

    private static boolean isFree(boolean[] usedA, boolean[] usedB, Run run) {
        for (int i = 0; i < run.length(); i++) {
            if (usedA[run.a() + i] || usedB[run.b() + i]) {
                return false;
            }
        }
        return true;
    }

    private static void take(boolean[] used, int from, int to) {
        Arrays.fill(used, from, to + 1, true);
    }

    private static Passage aligned(Words a, Words b, List<Run> chain, boolean[] usedA, boolean[] usedB) {
        Pairing pairs = new Pairing();
        backwards(a, b, chain.get(0), usedA, usedB, pairs);
        Run previous = null;
        for (Run run : chain) {
            if (previous != null) {
                between(a, previous.endA(), run.a(), b, previous.endB(), run.b(), pairs);
            }
            for (int i = 0; i < run.length(); i++) {
                pairs.add(run.a() + i, run.b() + i);
            }
            previous = run;
        }
        if (previous != null) {
            forwards(a, b, previous, usedA, usedB, pairs);
        }
        return pairs.passage();
    }

    /** Goes on past the last run while at least half of the next words still agree. */
    private static void forwards(Words a, Words b, Run last, boolean[] usedA, boolean[] usedB, Pairing pairs) {
        int i = last.endA();
        int j = last.endB();
        while (true) {
            int toI = free(usedA, i, Math.min(a.count, i + REACH));
            int toJ = free(usedB, j, Math.min(b.count, j + REACH));
            Pairing more = new Pairing();
            between(a, i, toI, b, j, toJ, more);
            if (more.size() * 2 < REACH) {
                return;
            }
            pairs.addAll(more);
            i = more.lastA() + 1;
            j = more.lastB() + 1;
        }
    }

    private static void backwards(Words a, Words b, Run first, boolean[] usedA, boolean[] usedB, Pairing pairs) {
        int i = first.a();
        int j = first.b();
        List<Pairing> found = new ArrayList<>();
        while (true) {
            int fromI = freeBefore(usedA, i, Math.max(0, i - REACH));
            int fromJ = freeBefore(usedB, j, Math.max(0, j - REACH));
            Pairing more = new Pairing();
            between(a, fromI, i, b, fromJ, j, more);
            if (more.size() * 2 < REACH) {
                break;
            }
            found.add(0, more);
            i = more.firstA();
            j = more.firstB();
        }
        found.forEach(pairs::addAll);
    }

    private static int free(boolean[] used, int from, int to) {
        int end = from;
        while (end < to && !used[end]) {
            end++;
        }
        return end;
    }

    private static int freeBefore(boolean[] used, int to, int from) {
        int start = to;
        while (start > from && !used[start - 1]) {
            start--;
        }
        return start;
    }

    /** Longest common subsequence of the words from i to endI and from j to endJ; equal stems count as equal words. */
    private static void between(Words a, int i, int endI, Words b, int j, int endJ, Pairing pairs) {
        int rows = endI - i;
        int columns = endJ - j;
        if (rows <= 0 || columns <= 0) {
            return;
        }
        int[][] best = new int[rows + 1][columns + 1];
        for (int r = rows - 1; r >= 0; r--) {
            for (int c = columns - 1; c >= 0; c--) {
                best[r][c] = a.stems[i + r] == b.stems[j + c]
                        ? best[r + 1][c + 1] + 1
                        : Math.max(best[r + 1][c], best[r][c + 1]);
            }
        }
        int r = 0;
        int c = 0;
        while (r < rows && c < columns) {
            if (a.stems[i + r] == b.stems[j + c]) {
                pairs.add(i + r++, j + c++);
            } else if (best[r + 1][c] >= best[r][c + 1]) {
                r++;
            } else {
                c++;
            }
        }
    }
}
