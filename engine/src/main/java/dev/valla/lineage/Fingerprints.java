package dev.valla.lineage;

import java.util.Arrays;

/**
 * Winnowed fingerprints of runs of four words (Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003). Every run of six words
 * that two sources have in common shares at least one: so much is left untouched on one side of an edit in a copy of twelve.
 */
final class Fingerprints {
    static final int RUN = 4;
    private static final int WINDOW = 3;

    /** Fingerprint in the upper 32 bits, position of its first word in the lower; ascending. */
    final long[] sorted;

    private Fingerprints(long[] sorted) {
        this.sorted = sorted;
    }

    static Fingerprints of(Words words) {
        int runs = words.count - RUN + 1;
        long[] chosen = new long[Math.max(0, runs)];
        int count = 0;
        int last = -1;
        int[] grams = new int[WINDOW];
        for (int i = 0; i < runs; i++) {
            grams[i % WINDOW] = gram(words.hashes, i);
            if (i < WINDOW - 1 && i < runs - 1) {
                continue;
            }
            int least = leastOf(grams, i);
            if (least != last) {
                last = least;
                chosen[count++] = ((long) grams[least % WINDOW] << 32) | least;
            }
        }
        long[] sorted = Arrays.copyOf(chosen, count);
        Arrays.sort(sorted);
        return new Fingerprints(sorted);
    }

    private static int leastOf(int[] grams, int last) {
        int least = last;
        for (int j = last - 1; j > last - WINDOW && j >= 0; j--) {
            if (grams[j % WINDOW] < grams[least % WINDOW]) {
                least = j;
            }
        }
        return least;
    }

    static int gram(int[] hashes, int at) {
        int mixed = hashes[at];
        for (int i = 1; i < RUN; i++) {
            mixed = (mixed ^ (mixed >>> 15)) * 0x2C1B3C6D + hashes[at + i];
        }
        mixed = (mixed ^ (mixed >>> 12)) * 0x297A2D39;
        return mixed ^ (mixed >>> 15);
    }

    /** Where the first run of that hash begins; it must be one of these. */
    int positionOf(int gram) {
        int found = Arrays.binarySearch(sorted, (long) gram << 32);
        int at = found < 0 ? -found - 1 : found;
        if (at == sorted.length || gramOf(sorted[at]) != gram) {
            throw new IllegalArgumentException("no run hashes to %d here".formatted(gram));
        }
        return positionOf(sorted[at]);
    }

    static int gramOf(long fingerprint) {
        return (int) (fingerprint >> 32);
    }

    static int positionOf(long fingerprint) {
        return (int) fingerprint;
    }
}
