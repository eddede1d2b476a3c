package dev.valla.lineage;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Passages that texts share, among more texts than fit into memory: winnowed runs of four words (Schleimer, Wilkerson, Aiken 2003)
 * are spilled to files by their hash, each file is sorted by itself, and what stands in two texts becomes a seed. A seed whose
 * neighbours cannot make a run of six words is dropped before any text is read again; the others are widened over small edits.
 *
 * <p>Every run of six words that two texts share is a seed, unless it stands in more texts than {@link #MOST_TEXTS}; so every copy
 * of twelve words with one of them changed is found. Cost: the length of all texts, and of those with seeds once more. Memory: the
 * fingerprints of one part in {@value #PARTS}.
 */
public final class Reuse {
    /** What stands in more texts than these is a formula. */
    public static final int MOST_TEXTS = 50;

    private static final int PARTS = 64;
    private static final int PART_BITS = 6;
    private static final int RUN = 4;
    private static final int WINDOW = 3;

    /** Low bits of a seed's first long: what its neighbours hash to. */
    private static final int NEIGHBOUR_BITS = 16;

    private static final int KEY_SHIFT = 24;
    private static final long BASE = 0x9E3779B97F4A7C15L;
    /** Its third power, modulo 2⁶⁴. */
    private static final long BASE_3 = 0x604A5CE3ADDEF82DL;

    /** Texts by their numbers; one can be asked for again. */
    public interface Texts {
        int count();

        String text(int number);
    }

    /**
     * A passage that two texts share.
     *
     * @param startA first char in text {@code a}, in UTF-16 units; {@code endA} one past the last, and so for {@code b}
     * @param words  how many words agree in their order
     */
    public record Shared(int a, int startA, int endA, int b, int startB, int endB, int words) {}

    private final Texts texts;
    private final WordHashes words = new WordHashes();
    private final long[] grams = new long[WINDOW];

    private Reuse(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param folder    where temporary files are written: some 16 bytes for every second word
     * @param leastWords a passage has at least so many words in common; 7 or more
     */
    public static void find(Texts texts, Path folder, int leastWords, Consumer<Shared> found) {
        Reuse reuse = new Reuse(texts);
        try (Spill prints = new Spill(folder, "prints", PARTS);
                Spill seeds = new Spill(folder, "seeds", PARTS)) {
            for (int text = 0; text < texts.count(); text++) {
                reuse.winnow(text, prints);
            }
            for (int part = 0; part < PARTS; part++) {
                reuse.pair(prints.read(part), seeds);
            }
            Widening widening = new Widening(texts, leastWords, found);
            for (int part = 0; part < PARTS; part++) {
                widening.all(seeds.read(part));
            }
        }
    }

    private void winnow(int text, Spill prints) {
        words.read(texts.text(text));
        int[] hashes = words.hashes;
        int runs = words.count - RUN + 1;
        long rolling = 0;
        int last = -1;
        for (int i = 0; i < words.count; i++) {
            rolling = rolling * BASE + hashes[i];
            int run = i - RUN + 1;
            if (run < 0) {
                continue;
            }
            grams[run % WINDOW] = mixed(rolling);
            rolling -= hashes[run] * BASE_3;
            if (run < WINDOW - 1 && run < runs - 1) {
                continue;
            }
            int least = leastOf(run);
            if (least != last) {
                last = least;
                add(text, least, grams[least % WINDOW], prints);
            }
        }
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 29);
    }

    private int leastOf(int run) {
        int least = run;
        for (int j = run - 1; j > run - WINDOW && j >= 0; j--) {
            if (grams[j % WINDOW] < grams[least % WINDOW]) {
                least = j;
            }
        }
        return least;
    }

    private void add(int text, int at, long gram, Spill prints) {
        int neighbours =
                neighbour(at - 2) << 12 | neighbour(at - 1) << 8 | neighbour(at + RUN) << 4 | neighbour(at + RUN + 1);
        long key = gram << PART_BITS >>> KEY_SHIFT << KEY_SHIFT;
        prints.add((int) (gram >>> (Long.SIZE - PART_BITS)), key | neighbours, (long) text << 32 | at);
    }

    /** Four bits of the word there; 0 outside the text. */
    private int neighbour(int at) {
        return at < 0 || at >= words.count ? 0 : (words.hashes[at] * 0x9E3779B9) >>> 28;
    }

    private void pair(long[] prints, Spill seeds) {
        int count = prints.length / 2;
        if (count >= 1 << KEY_SHIFT) {
            throw new IllegalStateException("%d fingerprints in one part; at most %d can be numbered: split the texts"
                    .formatted(count, (1 << KEY_SHIFT) - 1));
        }
        long[] sorted = Radix.sorted(prints, KEY_SHIFT);
        for (int from = 0; from < count; ) {
            long key = sorted[from] >>> KEY_SHIFT;
            int to = from + 1;
            while (to < count && sorted[to] >>> KEY_SHIFT == key) {
                to++;
            }
            if (to - from > 1 && to - from <= MOST_TEXTS) {
                pairs(prints, sorted, from, to, seeds);
            }
            from = to;
        }
    }

    private void pairs(long[] prints, long[] sorted, int from, int to, Spill seeds) {
        int mask = (1 << KEY_SHIFT) - 1;
        for (int i = from; i < to; i++) {
            int one = (int) sorted[i] & mask;
            for (int j = i + 1; j < to; j++) {
                int other = (int) sorted[j] & mask;
                long a = prints[2 * one + 1];
                long b = prints[2 * other + 1];
                if (a >>> 32 != b >>> 32 && canBeSix(prints[2 * one], prints[2 * other])) {
                    boolean turned = a > b;
                    long first = turned ? b : a;
                    long second = turned ? a : b;
                    int part = (int) ((first >>> 32) * PARTS / texts.count());
                    seeds.add(part, (first >>> 32) << 32 | second >>> 32, first << 32 | (second & 0xFFFFFFFFL));
                }
            }
        }
    }

    /** Whether two more words beside the run can agree: both before it, one on each side, or both after it. */
    private static boolean canBeSix(long one, long other) {
        int differing = (int) (one ^ other) & ((1 << NEIGHBOUR_BITS) - 1);
        return (differing & 0xFF00) == 0 || (differing & 0x0FF0) == 0 || (differing & 0x00FF) == 0;
    }

    /** Sorts keys with what they belong to. */
    private static final class Radix {
        private static final int BITS = 10;

        /** Each key with the number of its pair in the low bits, by key. */
        static long[] sorted(long[] pairs, int shift) {
            int count = pairs.length / 2;
            long[] from = new long[count];
            for (int i = 0; i < count; i++) {
                from[i] = pairs[2 * i] >>> shift << shift | i;
            }
            long[] to = new long[count];
            int[] starts = new int[(1 << BITS) + 1];
            for (int at = shift; at < Long.SIZE; at += BITS) {
                Arrays.fill(starts, 0);
                for (long key : from) {
                    starts[digit(key, at) + 1]++;
                }
                for (int d = 0; d < 1 << BITS; d++) {
                    starts[d + 1] += starts[d];
                }
                for (long key : from) {
                    to[starts[digit(key, at)]++] = key;
                }
                long[] swapped = from;
                from = to;
                to = swapped;
            }
            return from;
        }

        private static int digit(long key, int at) {
            return (int) (key >>> at) & ((1 << BITS) - 1);
        }
    }
}
