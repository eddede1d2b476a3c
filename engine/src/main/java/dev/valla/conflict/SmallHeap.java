package dev.valla.conflict;

import java.util.Arrays;

/** A binary heap of points by a key, smallest first. A point may be in it more than once; its owner skips what is settled. */
final class SmallHeap {
    private long[] keys = new long[32];
    private int[] points = new int[32];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    long leastKey() {
        return keys[0];
    }

    void push(long key, int point) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            points = Arrays.copyOf(points, 2 * size);
        }
        int at = size++;
        while (at > 0) {
            int up = (at - 1) >> 1;
            if (keys[up] <= key) {
                break;
            }
            keys[at] = keys[up];
            points[at] = points[up];
            at = up;
        }
        keys[at] = key;
        points[at] = point;
    }

    int pop() {
        int least = points[0];
        long key = keys[--size];
        int point = points[size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && keys[child + 1] < keys[child]) {
                child++;
            }
            if (keys[child] >= key) {
                break;
            }
            keys[at] = keys[child];
            points[at] = points[child];
            at = child;
        }
        keys[at] = key;
        points[at] = point;
        return least;
    }
}
