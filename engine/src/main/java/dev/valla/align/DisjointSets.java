package dev.valla.align;

import java.util.Arrays;

/** Numbers from 0, put together two by two; of those together the lowest is the top. One writer. */
public final class DisjointSets {
    private final int[] above;

    /** @param size how many numbers, each by itself at first */
    public DisjointSets(int size) {
        above = new int[size];
        Arrays.setAll(above, i -> i);
    }

    /** Puts all that is together with the one together with all that is with the other. */
    public void unite(int one, int other) {
        int a = top(one);
        int b = top(other);
        above[Math.max(a, b)] = Math.min(a, b);
    }

    /** The lowest number of those that this one is together with. */
    public int top(int of) {
        int i = of;
        while (above[i] != i) {
            above[i] = above[above[i]];
            i = above[i];
        }
        return i;
    }
}
