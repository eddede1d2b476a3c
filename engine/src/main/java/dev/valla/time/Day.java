package dev.valla.time;

/**
 * Days as numbers: day 0 is 1 January 1970 of the proleptic Gregorian calendar, as in {@link
 * java.time.LocalDate#toEpochDay()}, but over the whole of {@code long} years that EDTF can write (up to {@link
 * Years#LIMIT}). Pure arithmetic, no object per day. Year 0 is 1 BC, year −1 is 2 BC.
 *
 * <p>The era arithmetic follows Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013): a year that
 * begins on 1 March has its leap day at its end.
 */
public final class Day {
    private static final long DAYS_IN_400_YEARS = 146_097;
    private static final long DAYS_IN_4_JULIAN_YEARS = 1_461;
    /** Days from 1 March of year 0 (Gregorian) to day 0. */
    private static final long MARCH_0000_TO_EPOCH = 719_468;
    /** Julian 1 March of year 0 lies two days before the Gregorian one. */
    private static final long JULIAN_MARCH_0000_TO_EPOCH = MARCH_0000_TO_EPOCH + 2;

    private Day() {}

    /** The number of a Gregorian date. The date is not checked: day 31 of April is 1 May. */
    public static long of(long year, int month, int day) {
        long marchYear = month <= 2 ? year - 1 : year;
        long era = Math.floorDiv(marchYear, 400);
        long yearOfEra = marchYear - era * 400;
        long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + daysSinceMarch(month) + day - 1;
        return era * DAYS_IN_400_YEARS + dayOfEra - MARCH_0000_TO_EPOCH;
    }

    /** The number of a Julian date. The date is not checked. */
    public static long ofJulian(long year, int month, int day) {
        long marchYear = month <= 2 ? year - 1 : year;
        long era = Math.floorDiv(marchYear, 4);
        long dayOfEra = (marchYear - era * 4) * 365 + daysSinceMarch(month) + day - 1;
        return era * DAYS_IN_4_JULIAN_YEARS + dayOfEra - JULIAN_MARCH_0000_TO_EPOCH;
    }

    /** The Gregorian date of a day. */
    public static CivilDate gregorian(long day) {
        long shifted = day + MARCH_0000_TO_EPOCH;
        long era = Math.floorDiv(shifted, DAYS_IN_400_YEARS);
        long dayOfEra = shifted - era * DAYS_IN_400_YEARS;
        long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        return civil(era * 400 + yearOfEra, (int) dayOfYear);
    }

    /** The Julian date of a day. */
    public static CivilDate julian(long day) {
        long shifted = day + JULIAN_MARCH_0000_TO_EPOCH;
        long era = Math.floorDiv(shifted, DAYS_IN_4_JULIAN_YEARS);
        long dayOfEra = shifted - era * DAYS_IN_4_JULIAN_YEARS;
        long yearOfEra = (dayOfEra - dayOfEra / 1460) / 365;
        return civil(era * 4 + yearOfEra, (int) (dayOfEra - 365 * yearOfEra));
    }

    /** Whether the Gregorian year has a 29 February. */
    public static boolean isLeapYear(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** How many days a Gregorian month has. */
    public static int lengthOfMonth(long year, int month) {
        if (month == 2) return isLeapYear(year) ? 29 : 28;
        return longestMonth(month);
    }

    /** How many days a month has in the year that gives it most. */
    static int longestMonth(int month) {
        if (month == 2) return 29;
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** The day as many Gregorian months later or earlier, on the month's last day where it is shorter. */
    public static long plusMonths(long day, long months) {
        CivilDate from = gregorian(day);
        long month = from.year() * 12 + from.month() - 1 + months;
        long year = Math.floorDiv(month, 12);
        int monthOfYear = (int) Math.floorMod(month, 12L) + 1;
        return of(year, monthOfYear, Math.min(from.day(), lengthOfMonth(year, monthOfYear)));
    }

    /** The day of the week: 1 Monday to 7 Sunday, as in ISO 8601. */
    public static int ofWeek(long day) {
        return (int) Math.floorMod(day + 3, 7L) + 1;
    }

    private static int daysSinceMarch(int month) {
        return (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5;
    }

    private static CivilDate civil(long marchYear, int dayOfYear) {
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        return new CivilDate(month <= 2 ? marchYear + 1 : marchYear, month, day);
    }
}
