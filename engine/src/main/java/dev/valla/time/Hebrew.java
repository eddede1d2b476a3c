package dev.valla.time;

/**
 * The Jewish calendar as it has been reckoned since it is fixed: a cycle of 19 years of which seven have a thirteenth
 * month, the new moon of Tishri by its mean course, and the four postponements of the new year (E. M. Reingold and N.
 * Dershowitz, "Calendrical Calculations", chapter 8). Years before 4119 (AD 359) went by what was seen and are refused;
 * until 4682 (AD 922) the rule was still disputed.
 */
final class Hebrew implements DayCount {
    /** The day before which year 1 began by the rule: 7 October 3761 BC of the Julian calendar. */
    private static final long EPOCH = Day.ofJulian(-3760, 10, 7);

    private static final int TISHRI = 7;
    private static final int MARHESHVAN = 8;
    private static final int KISLEV = 9;
    private static final int ADAR = 12;
    private static final int FIRST_YEAR = 4119;
    private static final int LAST_YEAR = 13_000;
    /** A day has 25,920 parts here; a month 29 days and 13,753 of them. */
    private static final long PARTS = 25_920;

    @Override
    public long day(long year, int month, int day) {
        DayCount.check(year, FIRST_YEAR, LAST_YEAR, "Hebrew");
        long days = newYear(year) + day - 1;
        for (int m = TISHRI; m != month; m = m == months(year) ? 1 : m + 1) {
            days += lengthOfMonth(year, m);
        }
        return days;
    }

    @Override
    public int months(long year) {
        return isLeapYear(year) ? 13 : 12;
    }

    @Override
    public long firstDay(long year) {
        return day(year, TISHRI, 1);
    }

    @Override
    public int lengthOfMonth(long year, int month) {
        DayCount.check(year, FIRST_YEAR, LAST_YEAR, "Hebrew");
        return switch (month) {
            case 2, 4, 6, 10, 13 -> 29;
            case ADAR -> isLeapYear(year) ? 30 : 29;
            case MARHESHVAN -> lengthOfYear(year) % 10 == 5 ? 30 : 29;
            case KISLEV -> lengthOfYear(year) % 10 == 3 ? 29 : 30;
            default -> 30;
        };
    }

    static boolean isLeapYear(long year) {
        return Math.floorMod(7 * year + 1, 19L) < 7;
    }

    /** 353 to 355 days, or 383 to 385. */
    private static long lengthOfYear(long year) {
        return newYear(year + 1) - newYear(year);
    }

    /** 1 Tishri, put off where the years about it would become too long or too short. */
    private static long newYear(long year) {
        long before = elapsed(year - 1);
        long here = elapsed(year);
        long after = elapsed(year + 1);
        int putOff = after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
        return EPOCH + here + putOff;
    }

    /** Days from the epoch to the mean new moon of Tishri, put off from Sunday, Wednesday and Friday. */
    private static long elapsed(long year) {
        long months = Math.floorDiv(235 * year - 234, 19L);
        long parts = 12_084 + 13_753 * months;
        long day = 29 * months + Math.floorDiv(parts, PARTS);
        return Math.floorMod(3 * (day + 1), 7L) < 3 ? day + 1 : day;
    }

    @Override
    public String rule() {
        return "the Jewish calendar by its fixed rule; a day begins at the sunset before";
    }
}
