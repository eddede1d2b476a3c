package dev.valla.weigh;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.stream.IntStream;

/** A set of member or finding numbers, ascending. Immutable. */
public final class Ids implements Iterable<Integer> {
    private static final Ids NONE = new Ids(new int[0], 0, 0);

    private final int[] sorted;
    private final int from;
    private final int to;

    private Ids(int[] sorted, int from, int to) {
        this.sorted = sorted;
        this.from = from;
        this.to = to;
    }

    /** In any order, doubles allowed. */
    public static Ids of(int... numbers) {
        return ofSorted(IntStream.of(numbers).sorted().distinct().toArray());
    }

    public static Ids of(Iterable<Integer> numbers) {
        var bits = new BitSet();
        numbers.forEach(bits::set);
        return of(bits);
    }

    public static Ids of(BitSet bits) {
        return ofSorted(bits.stream().toArray());
    }

    /** Takes the array over: ascending, distinct, not changed afterwards. */
    static Ids ofSorted(int[] sorted) {
        return slice(sorted, 0, sorted.length);
    }

    /** A view of part of an array that nobody changes. */
    static Ids slice(int[] sorted, int from, int to) {
        return from == to ? NONE : new Ids(sorted, from, to);
    }

    public int size() {
        return to - from;
    }

    public boolean isEmpty() {
        return from == to;
    }

    public int get(int index) {
        return sorted[from + checked(index)];
    }

    private int checked(int index) {
        return java.util.Objects.checkIndex(index, size());
    }

    public boolean contains(int number) {
        return Arrays.binarySearch(sorted, from, to, number) >= 0;
    }

    public Ids plus(Ids more) {
        return of(IntStream.concat(stream(), more.stream()).toArray());
    }

    public Ids minus(Ids less) {
        return ofSorted(stream().filter(i -> !less.contains(i)).toArray());
    }

    public IntStream stream() {
        return Arrays.stream(sorted, from, to);
    }

    public int[] toArray() {
        return Arrays.copyOfRange(sorted, from, to);
    }

    @Override
    public Iterator<Integer> iterator() {
        return stream().iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ids that && Arrays.equals(sorted, from, to, that.sorted, that.from, that.to);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(toArray());
    }

    @Override
    public String toString() {
        return Arrays.toString(toArray());
    }
}
