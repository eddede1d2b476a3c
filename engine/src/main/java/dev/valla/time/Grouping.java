package dev.valla.time;

/**
 * A part of a year that has a code of its own in EDTF, 21 to 41: seasons, quarters, four-month and half years.
 *
 * <p>A season is taken as three whole calendar months that begin with the month of its equinox or solstice (winter of
 * 1941: December 1941 to February 1942). EDTF leaves 21–24 without a hemisphere; they are taken as northern. Since
 * sources say "spring" by the sky as well as by the month, a season's {@linkplain Edtf#span() span} runs on to the
 * astronomical end; docs/time.md shows the table.
 */
public enum Grouping {
    SPRING(21, 3, 3),
    SUMMER(22, 6, 3),
    AUTUMN(23, 9, 3),
    WINTER(24, 12, 3),
    SPRING_NORTHERN(25, 3, 3),
    SUMMER_NORTHERN(26, 6, 3),
    AUTUMN_NORTHERN(27, 9, 3),
    WINTER_NORTHERN(28, 12, 3),
    SPRING_SOUTHERN(29, 9, 3),
    SUMMER_SOUTHERN(30, 12, 3),
    AUTUMN_SOUTHERN(31, 3, 3),
    WINTER_SOUTHERN(32, 6, 3),
    QUARTER_1(33, 1, 3),
    QUARTER_2(34, 4, 3),
    QUARTER_3(35, 7, 3),
    QUARTER_4(36, 10, 3),
    QUADRIMESTER_1(37, 1, 4),
    QUADRIMESTER_2(38, 5, 4),
    QUADRIMESTER_3(39, 9, 4),
    SEMESTER_1(40, 1, 6),
    SEMESTER_2(41, 7, 6);

    private static final Grouping[] BY_CODE = values();

    private final int code;
    private final int firstMonth;
    private final int months;

    Grouping(int code, int firstMonth, int months) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.months = months;
    }

    /** The two digits that stand in the month's place. */
    public int code() {
        return code;
    }

    public boolean isSeason() {
        return code <= 32;
    }

    static boolean isCode(int code) {
        return code >= 21 && code <= 41;
    }

    static Grouping of(int code) {
        return BY_CODE[code - 21];
    }

    /** Its first day in a year. */
    long first(long year) {
        return Day.of(year, firstMonth, 1);
    }

    /** Its last day, which may lie in the next year; {@code loose}: the latest that a source can mean. */
    long last(long year, boolean loose) {
        int next = firstMonth + months;
        long nextYear = next > 12 ? year + 1 : year;
        int nextMonth = next > 12 ? next - 12 : next;
        return loose && isSeason()
                ? Day.of(nextYear, nextMonth, skyEnd(nextMonth))
                : Day.of(nextYear, nextMonth, 1) - 1;
    }

    /** The latest Gregorian day in a month on which the astronomical season ends, these centuries. */
    private static int skyEnd(int month) {
        return switch (month) {
            case 3, 6 -> 21;
            case 9 -> 23;
            default -> 22;
        };
    }
}
