package dev.valla.time;

/**
 * Easter Sunday by the two reckonings, as day numbers. The computation is that of J. Meeus, "Astronomical Algorithms",
 * chapter 8 (the Gregorian after an anonymous writer in Nature, 1876). Given for years from 1 on; the rule itself was
 * kept by the whole Western church from the eighth century.
 */
public final class Easter {
    private Easter() {}

    /** Of a Gregorian year. */
    public static long gregorian(long year) {
        check(year);
        long golden = year % 19;
        long century = year / 100;
        long ofCentury = year % 100;
        long correction = (century - (century + 8) / 25 + 1) / 3;
        long epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        long weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        long late = (golden + 11 * epact + 22 * weekday) / 451;
        long days = epact + weekday - 7 * late + 114;
        return Day.of(year, (int) (days / 31), (int) (days % 31) + 1);
    }

    /** Of a Julian year, as the Orthodox churches keep it. */
    public static long julian(long year) {
        check(year);
        long epact = (19 * (year % 19) + 15) % 30;
        long weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
        long days = epact + weekday + 114;
        return Day.ofJulian(year, (int) (days / 31), (int) (days % 31) + 1);
    }

    private static void check(long year) {
        if (year < 1 || year > 9999)
            throw new IllegalArgumentException("no Easter is reckoned for year %d; give 1 to 9999".formatted(year));
    }
}
