package dev.valla.time;

/**
 * Calendars whose days a rule counts exactly. A day counts as the daylight it names: where a day begins at sunset (the
 * Jewish, the Coptic and the Ethiopic), the evening before belongs to it too.
 */
public enum OtherCalendar {
    /** Months from 1 Nisan to 12 Adar, in leap years 12 Adar I and 13 Adar II; the year begins with 7 Tishri. */
    HEBREW("Hebrew"),
    /** Years of the Martyrs; 13 months. */
    COPTIC("Coptic"),
    /** Years of the Incarnation as Ethiopia counts them; 13 months. */
    ETHIOPIC("Ethiopic"),
    /** Years of the Republic of China. */
    MINGUO("Minguo"),
    /** Buddhist years as Thailand counts them. */
    THAI("Thai Buddhist"),
    /** From 1873, when Japan took the Gregorian calendar. */
    MEIJI("Meiji"),
    TAISHO("Taishō"),
    SHOWA("Shōwa"),
    HEISEI("Heisei"),
    REIWA("Reiwa");

    final String told;

    /** Whether a Jewish year has two months of Adar. */
    public static boolean isHebrewLeapYear(long year) {
        return Hebrew.isLeapYear(year);
    }

    OtherCalendar(String told) {
        this.told = told;
    }

    DayCount count() {
        return switch (this) {
            case HEBREW -> Counts.HEBREW;
            case COPTIC -> Counts.COPTIC;
            case ETHIOPIC -> Counts.ETHIOPIC;
            case MINGUO -> Counts.MINGUO;
            case THAI -> Counts.THAI;
            case MEIJI -> Counts.MEIJI;
            case TAISHO -> Counts.TAISHO;
            case SHOWA -> Counts.SHOWA;
            case HEISEI -> Counts.HEISEI;
            case REIWA -> Counts.REIWA;
        };
    }

    private static final class Counts {
        static final DayCount HEBREW = new Hebrew();
        static final DayCount COPTIC = new Alexandrian(284);
        static final DayCount ETHIOPIC = new Alexandrian(8);
        static final DayCount MINGUO = new CivilEra(1911, Day.of(1912, 1, 1), DayCount.LAST);
        static final DayCount THAI = new ThaiSolar();
        static final DayCount MEIJI = new CivilEra(1867, Day.of(1873, 1, 1), Day.of(1912, 7, 29));
        static final DayCount TAISHO = new CivilEra(1911, Day.of(1912, 7, 30), Day.of(1926, 12, 24));
        static final DayCount SHOWA = new CivilEra(1925, Day.of(1926, 12, 25), Day.of(1989, 1, 7));
        static final DayCount HEISEI = new CivilEra(1988, Day.of(1989, 1, 8), Day.of(2019, 4, 30));
        static final DayCount REIWA = new CivilEra(2018, Day.of(2019, 5, 1), DayCount.LAST);

        private Counts() {}
    }
}
