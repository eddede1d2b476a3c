package dev.valla.time;

/**
 * How far {@code ~} reaches, either way. A convention of Valla's, declared here and in
 * docs/decisions/2026-11-22-approximate-dates.md, so that whoever is shown a widened bound can be shown the rule.
 */
public enum Approximation {
    MILLENNIUM(Precision.MILLENNIUM, 250 * 12, 0, "250 years"),
    CENTURY(Precision.CENTURY, 25 * 12, 0, "25 years"),
    DECADE(Precision.DECADE, 5 * 12, 0, "5 years"),
    YEAR(Precision.YEAR, 5 * 12, 0, "5 years"),
    GROUPING(Precision.GROUPING, 1, 0, "1 month"),
    MONTH(Precision.MONTH, 1, 0, "1 month"),
    DAY(Precision.DAY, 0, 5, "5 days");

    private final Precision of;
    private final int months;
    private final int days;
    private final String words;

    Approximation(Precision of, int months, int days, String words) {
        this.of = of;
        this.months = months;
        this.days = days;
        this.words = words;
    }

    /** What is said to be approximate. */
    public Precision of() {
        return of;
    }

    /** How far it reaches either way, in words: "5 years". */
    public String words() {
        return words;
    }

    static Approximation of(Precision precision) {
        return switch (precision) {
            case MILLENNIUM -> MILLENNIUM;
            case CENTURY -> CENTURY;
            case DECADE -> DECADE;
            case YEAR -> YEAR;
            case GROUPING -> GROUPING;
            case MONTH -> MONTH;
            case DAY -> DAY;
        };
    }

    /** The first day, moved back. */
    long before(long first) {
        return Day.plusMonths(first, -months) - days;
    }

    /** The last day, moved on; the end of a month stays an end of a month. */
    long after(long last) {
        return Day.plusMonths(last + 1, months) - 1 + days;
    }
}
