package dev.valla.time;

/** How a calendar's days, months and years follow each other. Throws {@link IllegalArgumentException} for years it lacks. */
interface DayCount {
    /** 1 January of year 1. */
    long FIRST = Day.of(1, 1, 1);
    /** The last day of the years in four digits. */
    long LAST = Day.of(9999, 12, 31);

    /** The day number of a date. Month and day are not checked. */
    long day(long year, int month, int day);

    /** The highest number of a month of that year. */
    int months(long year);

    int lengthOfMonth(long year, int month);

    /** The day with which a year begins. */
    default long firstDay(long year) {
        return day(year, 1, 1);
    }

    /** The first day so counted. */
    default long first() {
        return FIRST;
    }

    /** The last. */
    default long last() {
        return LAST;
    }

    /** By what rule, in words. */
    String rule();

    /** Refuses a year out of range. */
    static void check(long year, long first, long last, String calendar) {
        if (year < first || year > last) {
            throw new IllegalArgumentException(
                    "%s year %d is out of range; give %d to %d".formatted(calendar, year, first, last));
        }
    }
}
