package dev.valla.claim;

import dev.valla.time.Edtf;

/**
 * When, as a source states it.
 *
 * @param edtf         what is understood; never changed by what other claims make likely
 * @param words        what is written ("the same day … 24 years prior")
 * @param calendar     the calendar the source reckons in
 * @param resolvedFrom the words that a relative time was reckoned from; empty where it stands by itself
 */
public record StatedTime(Edtf edtf, String words, Calendar calendar, String resolvedFrom) {
    /** What calendar a date is stated in, where the source says so. */
    public enum Calendar {
        GREGORIAN,
        JULIAN,
        /** Nothing is said; the words are taken as Gregorian, and Old Style may explain a clash. */
        UNSTATED,
        HIJRI,
        SOLAR_HIJRI
    }

    public static StatedTime of(String edtf, String words) {
        return new StatedTime(Edtf.parse(edtf), words, Calendar.UNSTATED, "");
    }
}
