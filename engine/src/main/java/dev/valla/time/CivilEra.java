package dev.valla.time;

/**
 * Gregorian months and days under years counted from an event: the Republic of China, the reigns of Japan's emperors.
 * The first days of the eras of Japan are those of their proclamations, as {@link java.time.chrono.JapaneseEra} has them.
 *
 * @param yearBefore the Gregorian year before year 1
 * @param first      the first day so counted
 * @param last       the last
 */
record CivilEra(long yearBefore, long first, long last) implements DayCount {
    private static final int LAST_YEAR = 8_000;

    @Override
    public long day(long year, int month, int day) {
        DayCount.check(year, 1, LAST_YEAR, "era");
        return Day.of(yearBefore + year, month, day);
    }

    @Override
    public int months(long year) {
        return 12;
    }

    @Override
    public int lengthOfMonth(long year, int month) {
        return Day.lengthOfMonth(yearBefore + year, month);
    }

    @Override
    public String rule() {
        return "Gregorian days, years counted from " + (yearBefore + 1);
    }
}
