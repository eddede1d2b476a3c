package dev.valla.read.parse;

import java.nio.ByteBuffer;

/**
 * A mapped table from fingerprints to numbers: open addressing, linear probing, at most two thirds full. Layout: the number
 * of places (long), the fingerprints (long each), the values (int each). Safe to share between threads.
 */
final class Table {
    /** What {@link #find} gives where there is nothing. */
    static final int ABSENT = -1;

    private final ByteBuffer bytes;
    private final int places;
    private final int values;

    Table(ByteBuffer bytes) {
        this.bytes = bytes;
        this.places = (int) bytes.getLong(0);
        this.values = Long.BYTES * (1 + places);
    }

    /** The value, 0 or more, or {@link #ABSENT}. */
    int find(long fingerprint) {
        int place = home(fingerprint, places);
        while (true) {
            long there = bytes.getLong(Long.BYTES * (1 + place));
            if (there == fingerprint) return bytes.getInt(values + Integer.BYTES * place);
            if (there == Fingerprint.NONE) return ABSENT;
            if (++place == places) place = 0;
        }
    }

    static int home(long fingerprint, int places) {
        return (int) Math.unsignedMultiplyHigh(fingerprint, places);
    }
}
