package dev.valla.weigh;

import java.util.Arrays;

/** A growing list of ints. */
final class Ints {
    int[] values;
    int size;

    Ints(int room) {
        values = new int[Math.max(room, 4)];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1) + 4);
        }
        values[size++] = value;
    }

    void addAll(Ints more) {
        addAll(more.values, 0, more.size);
    }

    void addAll(int[] more, int from, int to) {
        if (size + to - from > values.length) {
            values = Arrays.copyOf(values, size + to - from);
        }
        System.arraycopy(more, from, values, size, to - from);
        size += to - from;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
