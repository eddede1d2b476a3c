package dev.valla.time;

/** On which day a source begins its years. The year it writes is changed into the year from 1 January. */
public enum NewYear {
    JANUARY_1(1, 1),
    /** Venice; Russia in its oldest chronicles: January and February belong to the year before. */
    MARCH_1(3, 1),
    /** Lady Day, England until 1751: 1 January to 24 March belong to the year before. */
    MARCH_25(3, 25),
    /** Byzantium, Russia until 1699: September to December belong to the year that follows. */
    SEPTEMBER_1(9, 1);

    private final int month;
    private final int day;

    NewYear(int month, int day) {
        this.month = month;
        this.day = day;
    }

    /** The year, counted from 1 January, of a month and day in a year so begun. */
    public long civilYear(long stated, int month, int day) {
        boolean begun = month > this.month || (month == this.month && day >= this.day);
        if (this == SEPTEMBER_1) return begun ? stated - 1 : stated;
        return begun ? stated : stated + 1;
    }

    /** Whether a month has days of two years so begun. */
    boolean splits(int month) {
        return day > 1 && month == this.month;
    }

    /** The month it begins in, 1 to 12. */
    int month() {
        return month;
    }

    int day() {
        return day;
    }

    /** The year, counted from 1 January, of the first day of a year so begun. */
    long firstCivilYear(long stated) {
        return civilYear(stated, month, day);
    }
}
