package dev.valla.claim;

import dev.valla.time.Edtf;
import java.util.Optional;

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
        GREGORIAN("New Style"),
        JULIAN("Old Style"),
        /** Nothing is said; the words are taken as Gregorian, and Old Style may explain a clash. */
        UNSTATED(""),
        HIJRI("Hijri"),
        SOLAR_HIJRI("Solar Hijri"),
        HEBREW("Jewish calendar"),
        COPTIC("Coptic calendar"),
        ETHIOPIC("Ethiopic calendar"),
        REPUBLICAN("calendar of the French Republic"),
        MINGUO("years of the Republic of China"),
        THAI("Thai Buddhist years"),
        JAPANESE("years of a reign of Japan");

        private final String told;

        Calendar(String told) {
            this.told = told;
        }
    }

    /** "“3 April 1917”, Old Style", where the source reckons otherwise than the time is shown; else empty. */
    public Optional<String> reckoned() {
        boolean asShown = calendar == Calendar.UNSTATED || calendar == Calendar.GREGORIAN || words.isEmpty();
        return asShown ? Optional.empty() : Optional.of("“%s”, %s".formatted(words, calendar.told));
    }

    public static StatedTime of(String edtf, String words) {
        return new StatedTime(Edtf.parse(edtf), words, Calendar.UNSTATED, "");
    }
}
