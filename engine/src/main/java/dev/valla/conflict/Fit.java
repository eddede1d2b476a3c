package dev.valla.conflict;

import dev.valla.time.Day;
import dev.valla.time.Edtf;
import java.util.OptionalLong;

/** Whether, and where, a time with gaps fits between two days. */
final class Fit {
    private static final long OLDEST = Day.of(-9999, 1, 1);
    private static final long NEWEST = Day.of(9999, 12, 31);

    private Fit() {}

    /** Whether some day between the two, both included, is possible for it; years beyond four digits are not looked into. */
    static boolean possible(Edtf time, OptionalLong first, OptionalLong last) {
        long from = first.orElse(OLDEST);
        long to = last.orElse(NEWEST);
        if (from < OLDEST || to > NEWEST || from > to) {
            return true;
        }
        return time.compatible(Edtf.between(from, to));
    }

    /** The first day possible for it that is not before {@code from}. Only if one is possible until {@code to}. */
    static long first(Edtf time, long from, long to) {
        long low = from;
        long high = to;
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (time.compatible(Edtf.between(from, middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The last day possible for it that is not after {@code to}. Only if one is possible from {@code from}. */
    static long last(Edtf time, long from, long to) {
        long low = from;
        long high = to;
        while (low < high) {
            long middle = high - (high - low) / 2;
            if (time.compatible(Edtf.between(middle, to))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
