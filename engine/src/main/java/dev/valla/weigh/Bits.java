package dev.valla.weigh;

import java.util.Arrays;
import java.util.BitSet;

/** Sets of small numbers as bits of longs, where {@link java.util.BitSet} would cost a check a bit. */
final class Bits {
    private Bits() {}

    static long[] none(int size) {
        return new long[(size + 63) >>> 6];
    }

    static long[] all(int size) {
        long[] bits = none(size);
        Arrays.fill(bits, -1L);
        if ((size & 63) != 0) {
            bits[bits.length - 1] = (1L << (size & 63)) - 1;
        }
        return bits;
    }

    static long[] of(BitSet set, int size) {
        return Arrays.copyOf(set.toLongArray(), none(size).length);
    }

    static boolean get(long[] bits, int i) {
        return (bits[i >>> 6] >>> i & 1) != 0;
    }

    static void set(long[] bits, int i) {
        bits[i >>> 6] |= 1L << i;
    }

    static void clear(long[] bits, int i) {
        bits[i >>> 6] &= ~(1L << i);
    }

    static int count(long[] bits) {
        int n = 0;
        for (long word : bits) {
            n += Long.bitCount(word);
        }
        return n;
    }

    static long[] minus(long[] a, long[] b) {
        long[] rest = a.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] &= ~b[i];
        }
        return rest;
    }

    static long[] and(long[] a, long[] b) {
        long[] both = a.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] &= b[i];
        }
        return both;
    }

    static int[] list(long[] bits) {
        int[] list = new int[count(bits)];
        int n = 0;
        for (int w = 0; w < bits.length; w++) {
            for (long rest = bits[w]; rest != 0; rest &= rest - 1) {
                list[n++] = (w << 6) + Long.numberOfTrailingZeros(rest);
            }
        }
        return list;
    }
}
