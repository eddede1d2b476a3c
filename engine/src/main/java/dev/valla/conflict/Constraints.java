package dev.valla.conflict;

import java.util.Arrays;

/**
 * Constraints {@code t[to] - t[from] <= weight} between points, in days, as one pool of arrays with a list of those leaving and
 * one of those entering each point. Those that touch the calendar's origin (point 0) are kept in lists of their own, as upper and
 * lower bounds of a point, so that nothing ever walks over all that is dated.
 *
 * <p>A constraint is an int, in the order of adding. 36 bytes each, 40 a point. One writer; not safe to share.
 */
final class Constraints {
    /** No constraint, no point, end of a list. */
    static final int NONE = -1;

    /** Point 0: day 0 of the calendar. */
    static final int ORIGIN = 0;

    /** Later than any sum of weights: where nothing bounds a point. */
    static final long FAR = 1L << 61;

    /** Weight of what does not count: whatever it is added to comes out later than {@link #FAR} less any sum, without overflow. */
    static final long OFF = 1L << 62;

    /** Largest weight allowed, in days: 188 million years. Keeps the sum along any path within {@link #FAR}. */
    static final long LARGEST = 1L << 36;

    /** Of the four ints of a constraint. */
    static final int FROM = 0;

    static final int TO = 1;
    static final int NEXT_OUT = 2;
    static final int NEXT_IN = 3;

    int points;
    int count;
    int[] link;
    /** As it counts now: {@link #OFF} while retracted or refused. */
    long[] weight;
    /** As stated, once some constraint does not count; empty while all do. */
    private long[] stated = {};

    int[] source;
    /** By point: heads of the lists along {@link #NEXT_OUT} and {@link #NEXT_IN}, bounds left out. */
    int[] firstOut;

    int[] firstIn;
    /** By point: heads of the lists of upper bounds (along {@link #NEXT_IN}) and lower bounds (along {@link #NEXT_OUT}). */
    int[] firstUpper;

    int[] firstLower;
    /** By point: the tightest bounds that count, and which constraint gives them. */
    long[] hi;

    long[] lo;
    int[] hiBy;
    int[] loBy;

    Constraints(int points, int constraints) {
        this.points = points;
        link = new int[4 * constraints];
        weight = new long[constraints];
        source = new int[constraints];
        firstOut = filled(points, NONE);
        firstIn = filled(points, NONE);
        firstUpper = filled(points, NONE);
        firstLower = filled(points, NONE);
        hiBy = filled(points, NONE);
        loBy = filled(points, NONE);
        hi = filled(points, FAR);
        lo = filled(points, -FAR);
        if (points > 0) {
            hi[ORIGIN] = 0;
            lo[ORIGIN] = 0;
        }
    }

    private static int[] filled(int length, int value) {
        int[] a = new int[length];
        Arrays.fill(a, value);
        return a;
    }

    private static long[] filled(int length, long value) {
        long[] a = new long[length];
        Arrays.fill(a, value);
        return a;
    }

    int from(int c) {
        return link[4 * c + FROM];
    }

    int to(int c) {
        return link[4 * c + TO];
    }

    /** A point more. Amortised O(1). */
    int addPoint() {
        int p = points++;
        if (p == firstOut.length) {
            int more = Math.max(16, p + (p >> 1));
            firstOut = Arrays.copyOf(firstOut, more);
            firstIn = Arrays.copyOf(firstIn, more);
            firstUpper = Arrays.copyOf(firstUpper, more);
            firstLower = Arrays.copyOf(firstLower, more);
            hiBy = Arrays.copyOf(hiBy, more);
            loBy = Arrays.copyOf(loBy, more);
            hi = Arrays.copyOf(hi, more);
            lo = Arrays.copyOf(lo, more);
        }
        firstOut[p] = firstIn[p] = firstUpper[p] = firstLower[p] = hiBy[p] = loBy[p] = NONE;
        hi[p] = p == ORIGIN ? 0 : FAR;
        lo[p] = p == ORIGIN ? 0 : -FAR;
        return p;
    }

    /** Takes it in, linked and counting. The tightest bounds follow; what rests on them is the caller's. */
    int add(int x, int y, long w, int src) {
        check(x, y, w);
        int c = count++;
        if (c == weight.length) {
            grow();
        }
        if (stated.length > 0) {
            stated[c] = w;
        }
        weight[c] = w;
        source[c] = src;
        insert(c, x, y, w);
        return c;
    }

    private void insert(int c, int x, int y, long w) {
        int at = 4 * c;
        link[at + FROM] = x;
        link[at + TO] = y;
        if (x == ORIGIN) {
            link[at + NEXT_IN] = firstUpper[y];
            firstUpper[y] = c;
            if (w < hi[y]) {
                hi[y] = w;
                hiBy[y] = c;
            }
        } else if (y == ORIGIN) {
            link[at + NEXT_OUT] = firstLower[x];
            firstLower[x] = c;
            if (-w > lo[x]) {
                lo[x] = -w;
                loBy[x] = c;
            }
        } else {
            link[at + NEXT_OUT] = firstOut[x];
            firstOut[x] = c;
            link[at + NEXT_IN] = firstIn[y];
            firstIn[y] = c;
        }
    }

    private void check(int x, int y, long w) {
        if (x < 0 || x >= points || y < 0 || y >= points || x == y) {
            throw new IllegalArgumentException(
                    "a constraint from point %d to point %d; there are %d points, and it must join two"
                            .formatted(x, y, points));
        }
        if (w > LARGEST || w < -LARGEST) {
            throw new IllegalArgumentException("a weight of %d days; at most %d either way".formatted(w, LARGEST));
        }
    }

    private void grow() {
        int more = Math.max(16, count + (count >> 1));
        link = Arrays.copyOf(link, 4 * more);
        weight = Arrays.copyOf(weight, more);
        if (stated.length > 0) {
            stated = Arrays.copyOf(stated, more);
        }
        source = Arrays.copyOf(source, more);
    }

    /** Its days as stated, whether it counts or not. */
    long stated(int c) {
        return stated.length > 0 ? stated[c] : weight[c];
    }

    boolean counts(int c) {
        return weight[c] != OFF;
    }

    /** It no longer counts, and keeps its place in the lists, so that it can come back. */
    void silence(int c) {
        if (stated.length == 0) {
            stated = weight.clone();
        }
        weight[c] = OFF;
        if (from(c) == ORIGIN) {
            tightestUpper(to(c));
        } else if (to(c) == ORIGIN) {
            tightestLower(from(c));
        }
    }

    /** It counts again. */
    void revive(int c) {
        long w = stated(c);
        weight[c] = w;
        int x = from(c);
        int y = to(c);
        if (x == ORIGIN && (w < hi[y] || (w == hi[y] && c < hiBy[y]))) {
            hi[y] = w;
            hiBy[y] = c;
        } else if (y == ORIGIN && (-w > lo[x] || (-w == lo[x] && c < loBy[x]))) {
            lo[x] = -w;
            loBy[x] = c;
        }
    }

    /** Of equal ones the first that was added, as if what no longer counts had never been offered; the list has the last first. */
    private void tightestUpper(int p) {
        hi[p] = FAR;
        hiBy[p] = NONE;
        for (int c = firstUpper[p]; c != NONE; c = link[4 * c + NEXT_IN]) {
            if (weight[c] != OFF && weight[c] <= hi[p]) {
                hi[p] = weight[c];
                hiBy[p] = c;
            }
        }
    }

    private void tightestLower(int p) {
        lo[p] = -FAR;
        loBy[p] = NONE;
        for (int c = firstLower[p]; c != NONE; c = link[4 * c + NEXT_OUT]) {
            if (weight[c] != OFF && -weight[c] >= lo[p]) {
                lo[p] = -weight[c];
                loBy[p] = c;
            }
        }
    }
}
