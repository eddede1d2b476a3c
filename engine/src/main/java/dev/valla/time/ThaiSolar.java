package dev.valla.time;

/**
 * Thailand's solar calendar: Gregorian months and days, years of the Buddha. Years began on 1 April from 2432 (1889)
 * until 2483, which ended with December 1940 (Calendar Year Act, 2483); since then on 1 January. Before 2432 months
 * followed the moon: refused.
 */
final class ThaiSolar implements DayCount {
    private static final int BEFORE_AD = 543;
    private static final int FIRST_YEAR = 2432;
    private static final int LAST_OF_APRIL = 2483;
    private static final int LAST_YEAR = 9_999;
    private static final int APRIL = 4;

    @Override
    public long day(long year, int month, int day) {
        return Day.of(civil(year, month), month, day);
    }

    private static long civil(long year, int month) {
        DayCount.check(year, FIRST_YEAR, LAST_YEAR, "Thai Buddhist");
        if (year == LAST_OF_APRIL && month < APRIL) {
            throw new IllegalArgumentException(
                    "Thai Buddhist year 2483 had no month %d; give 4 to 12".formatted(month));
        }
        return year - BEFORE_AD + (year < LAST_OF_APRIL && month < APRIL ? 1 : 0);
    }

    @Override
    public int months(long year) {
        return 12;
    }

    @Override
    public long firstDay(long year) {
        return day(year, year <= LAST_OF_APRIL ? APRIL : 1, 1);
    }

    @Override
    public int lengthOfMonth(long year, int month) {
        return Day.lengthOfMonth(civil(year, month), month);
    }

    @Override
    public String rule() {
        return "Gregorian days, years of the Buddha; years from 1 April until 1940";
    }
}
