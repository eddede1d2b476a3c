package dev.valla.read.when;

/** How finely a time is told, coarse to fine. */
enum Grain {
    MILLENNIUM,
    CENTURY,
    DECADE,
    YEAR,
    /** A season, quarter or half of a year. */
    PART_OF_YEAR,
    MONTH,
    WEEK,
    DAY;

    boolean finerThan(Grain other) {
        return compareTo(other) > 0;
    }

    static Grain of(Unit unit) {
        return switch (unit) {
            case MILLENNIUM -> MILLENNIUM;
            case CENTURY -> CENTURY;
            case DECADE -> DECADE;
            case YEAR -> YEAR;
            case SEASON, QUARTER -> PART_OF_YEAR;
            case MONTH -> MONTH;
            case FORTNIGHT, WEEK, WEEKEND -> WEEK;
            case DAY, NIGHT, HOUR, MINUTE, SECOND -> DAY;
        };
    }
}
