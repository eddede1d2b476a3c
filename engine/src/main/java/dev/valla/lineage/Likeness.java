package dev.valla.lineage;

import java.util.List;

/**
 * What two sources share.
 *
 * @param a        the one whose path comes first
 * @param b        the other
 * @param passages by their place in {@code a}; not empty
 */
record Likeness(Words a, Words b, List<Passage> passages) {
    Likeness {
        passages = List.copyOf(passages);
    }

    /** The part of the words of {@code a} that stand in {@code b} too, from 0 to 1. */
    double coverageOfA() {
        return (double) shared() / Math.max(1, a.count);
    }

    double coverageOfB() {
        return (double) shared() / Math.max(1, b.count);
    }

    int shared() {
        return passages.stream().mapToInt(Passage::shared).sum();
    }

    Likeness turned() {
        return new Likeness(b, a, passages.stream().map(Passage::turned).toList());
    }
}
