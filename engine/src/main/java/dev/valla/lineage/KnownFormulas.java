package dev.valla.lineage;

import dev.valla.table.Table;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Formulae by which two documents alone would seem to copy: oaths, records, verses, openings of lives ({@code formulas.txt}). Those
 * that no table knows are told by the many documents they stand in: {@link Formulas}.
 */
final class KnownFormulas {
    private static final int BITS = 1 << 16;

    /** Hashes of all runs of four words of the table. */
    private static final int[] RUNS = Table.lines(KnownFormulas.class, "formulas.txt").stream()
            .map(Words::of)
            .flatMapToInt(KnownFormulas::runs)
            .sorted()
            .distinct()
            .toArray();

    /** One bit for the low part of each hash: most runs of a text are in no formula, and need no search. */
    private static final long[] SEEN = new long[BITS / Long.SIZE];

    static {
        for (int run : RUNS) {
            SEEN[(run & (BITS - 1)) / Long.SIZE] |= 1L << run;
        }
    }

    private KnownFormulas() {}

    private static IntStream runs(Words words) {
        return IntStream.rangeClosed(0, words.count - Fingerprints.RUN).map(at -> Fingerprints.gram(words.hashes, at));
    }

    /** Marks the words that stand in one. */
    static void mark(Words words) {
        for (int at = 0; at + Fingerprints.RUN <= words.count; at++) {
            if (isKnown(Fingerprints.gram(words.hashes, at))) {
                for (int i = at; i < at + Fingerprints.RUN; i++) {
                    words.traits[i] |= (byte) Words.FORMULA;
                }
            }
        }
    }

    private static boolean isKnown(int run) {
        return (SEEN[(run & (BITS - 1)) / Long.SIZE] & 1L << run) != 0 && Arrays.binarySearch(RUNS, run) >= 0;
    }
}
