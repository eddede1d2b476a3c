package dev.valla.time;

import java.time.chrono.HijrahChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;

/**
 * The Islamic lunar calendar. Within the years of the JDK's table (Umm al-Qura, 1300–1600 AH) that table holds; outside
 * it the tabular civil rule: epoch Friday 16 July 622 (Julian), months of 30 and 29 days in turn, a 30th day of the
 * twelfth in years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of each thirty. Months truly begin when the moon is seen, and a
 * day begins at sunset: what a source means may lie {@link #SLACK_DAYS} earlier or later.
 */
public final class Hijri {
    /** How far a sighted month may lie from either rule, in days either way. */
    public static final int SLACK_DAYS = 2;

    private static final ValueRange TABLE = HijrahChronology.INSTANCE.range(ChronoField.YEAR);
    private static final long EPOCH = Day.ofJulian(622, 7, 16);
    /** Years of this calendar that are read: from its first until about AD 9999. */
    private static final int LAST_YEAR = 9665;

    private Hijri() {}

    /** The day number of a date. Month and day are not checked. */
    public static long day(long year, int month, int day) {
        return inTable(year)
                ? HijrahChronology.INSTANCE.date((int) year, month, 1).toEpochDay() + day - 1
                : tabular(year, month, day);
    }

    /** The day number by the tabular civil rule, in any year. */
    public static long tabular(long year, int month, int day) {
        return EPOCH + 354 * (year - 1) + Math.floorDiv(11 * year + 3, 30L) + 29L * (month - 1) + month / 2 + day - 1;
    }

    /** 29 or 30. */
    public static int lengthOfMonth(long year, int month) {
        if (inTable(year))
            return HijrahChronology.INSTANCE.date((int) year, month, 1).lengthOfMonth();
        if (month == 12) return Math.floorMod(11 * year + 14, 30L) < 11 ? 30 : 29;
        return month % 2 == 1 ? 30 : 29;
    }

    static String rule(long year) {
        return inTable(year)
                ? "Hijri by the Umm al-Qura table; the month seen may begin up to %d days off".formatted(SLACK_DAYS)
                : "Hijri by the tabular civil rule; the month seen may begin up to %d days off".formatted(SLACK_DAYS);
    }

    private static boolean inTable(long year) {
        if (year < 1 || year > LAST_YEAR)
            throw new IllegalArgumentException(
                    "Hijri year %d is out of range; give 1 to %d".formatted(year, LAST_YEAR));
        return TABLE.isValidValue(year);
    }
}
