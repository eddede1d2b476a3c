package dev.valla.weigh;

/** Positions to look at, each once, lowest first: bits, and a bit for each word of them. */
final class Agenda {
    private final long[] bits;
    private final long[] words;
    private int from;

    Agenda(int size) {
        bits = Bits.none(size);
        words = Bits.none(bits.length);
    }

    void add(int position) {
        int word = position >>> 6;
        bits[word] |= 1L << position;
        words[word >>> 6] |= 1L << word;
        from = Math.min(from, word >>> 6);
    }

    /** Takes the lowest position; -1 if there is none. */
    int next() {
        return nextBelow(Integer.MAX_VALUE);
    }

    /** Takes the lowest position if it is below this one; -1 if not. */
    int nextBelow(int end) {
        while (from < words.length && words[from] == 0) {
            from++;
        }
        if (from == words.length) {
            from = 0;
            return -1;
        }
        int word = (from << 6) + Long.numberOfTrailingZeros(words[from]);
        int position = (word << 6) + Long.numberOfTrailingZeros(bits[word]);
        if (position >= end) {
            return -1;
        }
        bits[word] &= bits[word] - 1;
        if (bits[word] == 0) {
            words[from] &= words[from] - 1;
        }
        return position;
    }

    void dropBelow(int end) {
        int dropped;
        do {
            dropped = nextBelow(end);
        } while (dropped >= 0);
    }
}
