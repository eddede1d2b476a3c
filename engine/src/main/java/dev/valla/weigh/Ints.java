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
        if (size + more.size > values.length) {
            values = Arrays.copyOf(values, size + more.size);
        }
        System.arraycopy(more.values, 0, values, size, more.size);
        size += more.size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
