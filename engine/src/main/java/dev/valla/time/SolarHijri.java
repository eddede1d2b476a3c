package dev.valla.time;

/**
 * The Solar Hijri calendar of Iran (by law since 1304, that is 1925) and Afghanistan: six months of 31 days, five of 30,
 * the twelfth 29, in leap years 30. The year begins at the spring equinox of Tehran; which years are leap is taken from
 * the 33-year cycle (leap where 25 y + 11 leaves less than 8 when divided by 33), which meets the astronomical calendar
 * from 1178 to 1633 (AD 1799–2255; K. M. Borkowski, "The Persian calendar for 3000 years", 1996). Outside these years the
 * new year may be a day off; before 1304 months followed the zodiac and days may be two off.
 */
public final class SolarHijri {
    /** 1 Farvardin 1 as the cycle counts back from today; the equinox then was a day later. */
    private static final long EPOCH = Day.of(622, 3, 21);

    private static final int FIRST_EXACT = 1304;
    private static final int LAST_EXACT = 1633;
    private static final int LAST_YEAR = 9377;

    private SolarHijri() {}

    /** The day number of a date. Month and day are not checked. */
    public static long day(long year, int month, int day) {
        check(year);
        int before = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
        return EPOCH + 365 * (year - 1) + Math.floorDiv(8 * year + 21, 33L) + before + day - 1;
    }

    /** 29 to 31. */
    public static int lengthOfMonth(long year, int month) {
        check(year);
        if (month <= 6) return 31;
        return month < 12 || isLeapYear(year) ? 30 : 29;
    }

    /** Whether the year has 366 days. */
    public static boolean isLeapYear(long year) {
        return Math.floorMod(25 * year + 11, 33L) < 8;
    }

    static int slackDays(long year) {
        if (year < FIRST_EXACT) return 2;
        return year > LAST_EXACT ? 1 : 0;
    }

    static String rule(long year) {
        return switch (slackDays(year)) {
            case 0 -> "Solar Hijri, leap years by the 33-year cycle";
            case 1 -> "Solar Hijri by the 33-year cycle, which may be a day off after " + LAST_EXACT;
            default -> "Solar Hijri by today's months, which may be two days off before " + FIRST_EXACT;
        };
    }

    private static void check(long year) {
        if (year < 1 || year > LAST_YEAR)
            throw new IllegalArgumentException(
                    "Solar Hijri year %d is out of range; give 1 to %d".formatted(year, LAST_YEAR));
    }
}
