package dev.valla.conflict;

import java.util.Arrays;

/**
 * A heap of points by a key of at least zero for searches whose least key never falls (Ahuja, Mehlhorn, Orlin and Tarjan 1990): a
 * key lies in the bucket of the highest bit in which it differs from the key taken last. Taking and adding are amortised O(bits).
 */
final class RadixHeap {
    private final long[][] keys = new long[65][16];
    private final int[][] points = new int[65][16];
    private final int[] sizes = new int[65];
    private long last;
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    /** @param key not less than {@link #lastKey()} */
    void push(long key, int point) {
        int b = 64 - Long.numberOfLeadingZeros(key ^ last);
        int at = sizes[b]++;
        if (at == keys[b].length) {
            keys[b] = Arrays.copyOf(keys[b], 2 * at);
            points[b] = Arrays.copyOf(points[b], 2 * at);
        }
        keys[b][at] = key;
        points[b][at] = point;
        size++;
    }

    /** The point of the least key, which is then {@link #lastKey()}. */
    int pop() {
        if (sizes[0] == 0) {
            refill();
        }
        size--;
        return points[0][--sizes[0]];
    }

    private void refill() {
        int b = 1;
        while (sizes[b] == 0) {
            b++;
        }
        long[] k = keys[b];
        int[] p = points[b];
        int n = sizes[b];
        long least = k[0];
        for (int i = 1; i < n; i++) {
            least = Math.min(least, k[i]);
        }
        last = least;
        sizes[b] = 0;
        size -= n;
        for (int i = 0; i < n; i++) {
            push(k[i], p[i]);
        }
    }

    long lastKey() {
        return last;
    }
}
