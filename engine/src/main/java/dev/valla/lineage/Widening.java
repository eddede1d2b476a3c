package dev.valla.lineage;

import dev.valla.lineage.Reuse.Shared;
import dev.valla.lineage.Reuse.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Consumer;

/** Widens seeds to the passages they stand in, over words that were changed, left out or put in. */
final class Widening {
    /** So many words may differ on either side at one place. */
    private static final int EDIT = 3;
    /** So many must agree behind such a place. */
    private static final int GOES_ON = 2;

    private final Texts texts;
    private final int leastWords;
    private final Consumer<Shared> found;
    private final WordHashes a = new WordHashes();
    private final WordHashes b = new WordHashes();

    Widening(Texts texts, int leastWords, Consumer<Shared> found) {
        this.texts = texts;
        this.leastWords = leastWords;
        this.found = found;
    }

    /** @param seeds pairs of longs: the two texts, the places of the seed in both */
    void all(long[] seeds) {
        Integer[] order = new Integer[seeds.length / 2];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order, Comparator.<Integer>comparingLong(i -> seeds[2 * i]).thenComparingLong(i -> seeds[2 * i + 1]));
        int textA = -1;
        int textB = -1;
        int reachedA = 0;
        int reachedB = 0;
        for (int seed : order) {
            int one = (int) (seeds[2 * seed] >>> 32);
            int other = (int) seeds[2 * seed];
            if (one != textA) {
                a.read(texts.text(one));
            }
            if (one != textA || other != textB) {
                b.read(texts.text(other));
                textA = one;
                textB = other;
                reachedA = 0;
                reachedB = 0;
            }
            int i = (int) (seeds[2 * seed + 1] >>> 32);
            int j = (int) seeds[2 * seed + 1];
            if (i >= reachedA || j >= reachedB) {
                int[] end = wide(i, j, 1);
                int[] start = wide(i - 1, j - 1, -1);
                int agreeing = end[2] + start[2];
                if (agreeing >= leastWords) {
                    found.accept(new Shared(
                            one,
                            a.starts[start[0]],
                            a.ends[end[0]],
                            other,
                            b.starts[start[1]],
                            b.ends[end[1]],
                            agreeing));
                    reachedA = end[0] + 1;
                    reachedB = end[1] + 1;
                }
            }
        }
    }

    /** The last words that agree on the way from there, and how many do. */
    private int[] wide(int fromA, int fromB, int step) {
        int i = fromA;
        int j = fromB;
        int agreeing = 0;
        int lastA = fromA - step;
        int lastB = fromB - step;
        while (true) {
            while (agree(i, j)) {
                agreeing++;
                lastA = i;
                lastB = j;
                i += step;
                j += step;
            }
            int jump = jump(i, j, step);
            if (jump < 0) {
                return new int[] {lastA, lastB, agreeing};
            }
            i += step * (jump / (EDIT + 1));
            j += step * (jump % (EDIT + 1));
        }
    }

    private boolean agree(int i, int j) {
        return i >= 0 && j >= 0 && i < a.count && j < b.count && a.hashes[i] == b.hashes[j];
    }

    /** The least number of words to leave out on both sides so that the texts agree again: of {@code a} × 4 + of {@code b}; -1 for none. */
    private int jump(int i, int j, int step) {
        for (int all = 1; all <= 2 * EDIT; all++) {
            for (int inA = Math.max(0, all - EDIT); inA <= Math.min(EDIT, all); inA++) {
                int inB = all - inA;
                boolean goesOn = true;
                for (int k = 0; k < GOES_ON; k++) {
                    goesOn &= agree(i + step * (inA + k), j + step * (inB + k));
                }
                if (goesOn) {
                    return inA * (EDIT + 1) + inB;
                }
            }
        }
        return -1;
    }
}
