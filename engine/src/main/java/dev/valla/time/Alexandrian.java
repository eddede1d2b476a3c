package dev.valla.time;

/**
 * The calendars of the Copts and of Ethiopia: twelve months of thirty days and five days more, six in the year before a
 * Julian leap year; they differ in where their years are counted from (E. M. Reingold and N. Dershowitz, "Calendrical
 * Calculations", chapter 4).
 */
final class Alexandrian implements DayCount {
    private static final int LAST_YEAR = 9_700;
    private static final int DAYS_OF_MONTH = 30;
    private final long epoch;

    /** @param julianYear in which year 1 began, on 29 August of the Julian calendar */
    Alexandrian(int julianYear) {
        this.epoch = Day.ofJulian(julianYear, 8, 29);
    }

    @Override
    public long day(long year, int month, int day) {
        check(year);
        return epoch + 365 * (year - 1) + Math.floorDiv(year, 4L) + DAYS_OF_MONTH * (month - 1L) + day - 1;
    }

    @Override
    public int months(long year) {
        return 13;
    }

    @Override
    public int lengthOfMonth(long year, int month) {
        check(year);
        return month <= 12 ? DAYS_OF_MONTH : year % 4 == 3 ? 6 : 5;
    }

    private static void check(long year) {
        DayCount.check(year, 1, LAST_YEAR, "Alexandrian");
    }

    @Override
    public String rule() {
        return "months of 30 days, and 5 or 6 days after the twelfth";
    }
}
