package dev.valla.ask;

import dev.valla.align.Numerals;
import java.util.Locale;
import java.util.Optional;

/**
 * A length of time as told, in days: at least and at most, both included. Days are taken as they are; weeks, months and years are
 * rounded by whoever tells them, and are taken to within half of one.
 */
record Length(long least, long most) {
    static final String UNIT = "(day|week|month|year)s?";

    /**
     * @param number as written; "a" and "an" are one
     * @return empty if the number is none
     */
    static Optional<Length> of(String number, String unit) {
        return number.matches("(?i)an?")
                ? Optional.of(of(1, unit))
                : Numerals.of(number).map(n -> of(n, unit));
    }

    private static Length of(long n, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "day" -> new Length(n, n);
            case "week" -> new Length(7 * n - 3, 7 * n + 3);
            case "month" -> new Length(30 * n - 15, 31 * n + 15);
            default -> new Length(365 * n - 183, 366 * n + 183);
        };
    }
}
