package dev.valla.read.parse;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Gathers what a {@link Table} is to hold. */
final class TableBuilder {
    private final int places;
    private final long[] fingerprints;
    private final int[] values;
    private int held;

    /** @param expected no more than so many entries will come */
    TableBuilder(int expected) {
        places = expected + expected / 2 + 1;
        fingerprints = new long[places];
        values = new int[places];
    }

    /** Two strings of one fingerprint would read wrongly for ever: they stop the preparation. */
    void put(long fingerprint, int value) {
        if (++held >= places) throw new IllegalStateException("more entries than expected: " + held);
        int place = Table.home(fingerprint, places);
        while (fingerprints[place] != Fingerprint.NONE) {
            if (fingerprints[place] == fingerprint) throw new IllegalStateException("two strings share a fingerprint");
            if (++place == places) place = 0;
        }
        fingerprints[place] = fingerprint;
        values[place] = value;
    }

    ByteBuffer bytes() {
        var bytes = ByteBuffer.allocate(Math.addExact(8, Math.multiplyExact(places, 12)))
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(places);
        for (long f : fingerprints) bytes.putLong(f);
        for (int v : values) bytes.putInt(v);
        return bytes.flip();
    }
}
