package dev.valla.lineage;

import java.util.BitSet;
import java.util.List;

/**
 * What two sources share.
 *
 * @param a        the one whose path comes first
 * @param b        the other
 * @param passages by their place in {@code a}; empty when they prove nothing
 * @param tellingA words of {@code a} that can be shared: all of them, or the facts when the one translates the other
 * @param tellingB the same of {@code b}
 * @param translated whether they are in two languages, so that facts are shared and not words
 */
record Likeness(Words a, Words b, List<Passage> passages, BitSet tellingA, BitSet tellingB, boolean translated) {
    Likeness {
        passages = List.copyOf(passages);
    }

    static Likeness inWords(Words a, Words b, List<Passage> passages) {
        return new Likeness(a, b, passages, all(a), all(b), false);
    }

    static Likeness inFacts(Facts a, Facts b, List<Passage> passages) {
        return new Likeness(a.words, b.words, passages, a.asWords(), b.asWords(), true);
    }

    private static BitSet all(Words words) {
        BitSet all = new BitSet(words.count);
        all.set(0, words.count);
        return all;
    }

    /** The part of what {@code a} could share that stands in {@code b} too, from 0 to 1. */
    double coverageOfA() {
        return (double) shared() / Math.max(1, tellingA.cardinality());
    }

    double coverageOfB() {
        return (double) shared() / Math.max(1, tellingB.cardinality());
    }

    int shared() {
        return passages.stream().mapToInt(Passage::shared).sum();
    }

    Likeness with(List<Passage> other) {
        return new Likeness(a, b, other, tellingA, tellingB, translated);
    }

    Likeness turned() {
        return new Likeness(b, a, passages.stream().map(Passage::turned).toList(), tellingB, tellingA, translated);
    }
}
