package dev.valla.lineage;

import java.util.Arrays;

/** Pairs of words that stand for one another, while a passage is being aligned. */
final class Pairing {
    private int[] a = new int[16];
    private int[] b = new int[16];
    private int size;

    void add(int wordA, int wordB) {
        if (size == a.length) {
            a = Arrays.copyOf(a, size * 2);
            b = Arrays.copyOf(b, size * 2);
        }
        a[size] = wordA;
        b[size++] = wordB;
    }

    void addAll(Pairing more) {
        for (int i = 0; i < more.size; i++) {
            add(more.a[i], more.b[i]);
        }
    }

    int a(int pair) {
        return a[pair];
    }

    int size() {
        return size;
    }

    int firstA() {
        return a[0];
    }

    int firstB() {
        return b[0];
    }

    int lastA() {
        return a[size - 1];
    }

    int lastB() {
        return b[size - 1];
    }

    /** For pairs that were found from the end. */
    Passage reversed() {
        Pairing turned = new Pairing();
        for (int i = size - 1; i >= 0; i--) {
            turned.add(a[i], b[i]);
        }
        return turned.passage();
    }

    Passage passage() {
        return new Passage(Arrays.copyOf(a, size), Arrays.copyOf(b, size));
    }
}
