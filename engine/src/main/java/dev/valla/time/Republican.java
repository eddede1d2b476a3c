package dev.valla.time;

/**
 * The calendar of the French Republic, in force from 24 November 1793 until 31 December 1805 and counted back to 22
 * September 1792: twelve months of thirty days and five days, in the years III, VII and XI six. A year begins on the day
 * of the autumn equinox at Paris; the table gives those days as they fell (decree of 4 frimaire an II).
 */
public final class Republican {
    /** The day of September 1792 + n on which year n + 1 begins. */
    private static final int[] SEPTEMBER = {22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23, 23};

    private static final int FIRST_YEAR = 1792;
    /** 31 December 1805 is 10 nivôse of this year. */
    private static final int LAST_YEAR = 14;

    private static final int COMPLEMENTARY = 13;

    private Republican() {}

    /** The day number of a date; the thirteenth month is that of the complementary days. Month and day are not checked. */
    public static long day(long year, int month, int day) {
        return firstDay(checked(year)) + 30L * (month - 1) + day - 1;
    }

    /** 30, for the complementary days 5 or 6. */
    public static int lengthOfMonth(long year, int month) {
        int ofAll = (int) (firstDay(checked(year) + 1) - firstDay(year));
        return month < COMPLEMENTARY ? 30 : ofAll - 360;
    }

    static int checkedMonth(int month) {
        if (month < 1 || month > COMPLEMENTARY)
            throw new IllegalArgumentException("there is no Republican month %d; give 1 to 13".formatted(month));
        return month;
    }

    private static long checked(long year) {
        if (year < 1 || year > LAST_YEAR)
            throw new IllegalArgumentException(
                    "Republican year %d is out of range; give 1 to %d".formatted(year, LAST_YEAR));
        return year;
    }

    private static long firstDay(long year) {
        int index = (int) year - 1;
        return Day.of(FIRST_YEAR + index, 9, SEPTEMBER[index]);
    }
}
