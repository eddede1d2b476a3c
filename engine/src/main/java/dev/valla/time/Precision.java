package dev.valla.time;

/** The smallest thing that a date names. */
public enum Precision {
    MILLENNIUM,
    CENTURY,
    DECADE,
    YEAR,
    /** A season, quarter, four-month or half year. */
    GROUPING,
    MONTH,
    DAY
}
