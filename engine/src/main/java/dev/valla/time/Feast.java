package dev.valla.time;

import java.util.Locale;

/**
 * Feast days by which sources date: fixed ones, and those that hang on Easter. Years are counted from 1 January; a
 * source that begins them otherwise is first brought there with {@link NewYear#civilYear}.
 */
public enum Feast {
    CIRCUMCISION(1, 1),
    EPIPHANY(1, 6),
    CONVERSION_OF_PAUL(1, 25),
    CANDLEMAS(2, 2),
    ST_VALENTINE(2, 14),
    ST_PATRICK(3, 17),
    LADY_DAY(3, 25),
    ST_GEORGE(4, 23),
    ST_MARK(4, 25),
    WALPURGIS(5, 1),
    ST_JOHN(6, 24),
    PETER_AND_PAUL(6, 29),
    MARY_MAGDALENE(7, 22),
    ST_JAMES(7, 25),
    LAMMAS(8, 1),
    TRANSFIGURATION(8, 6),
    ST_LAWRENCE(8, 10),
    ASSUMPTION(8, 15),
    ST_BARTHOLOMEW(8, 24),
    NATIVITY_OF_MARY(9, 8),
    EXALTATION_OF_THE_CROSS(9, 14),
    ST_MATTHEW(9, 21),
    MICHAELMAS(9, 29),
    ST_LUKE(10, 18),
    ALL_SAINTS(11, 1),
    ALL_SOULS(11, 2),
    MARTINMAS(11, 11),
    ST_CATHERINE(11, 25),
    ST_ANDREW(11, 30),
    ST_NICHOLAS(12, 6),
    ST_THOMAS(12, 21),
    CHRISTMAS_EVE(12, 24),
    CHRISTMAS(12, 25),
    ST_STEPHEN(12, 26),
    HOLY_INNOCENTS(12, 28),
    SEPTUAGESIMA(-63),
    SHROVE_TUESDAY(-47),
    ASH_WEDNESDAY(-46),
    LAETARE(-21),
    PALM_SUNDAY(-7),
    MAUNDY_THURSDAY(-3),
    GOOD_FRIDAY(-2),
    HOLY_SATURDAY(-1),
    EASTER(0),
    EASTER_MONDAY(1),
    LOW_SUNDAY(7),
    ASCENSION(39),
    PENTECOST(49),
    WHIT_MONDAY(50),
    TRINITY_SUNDAY(56),
    CORPUS_CHRISTI(60);

    /** The calendar that the feast is kept by. */
    public enum Church {
        GREGORIAN,
        JULIAN
    }

    private final boolean movable;
    /** The month of a fixed feast; of a movable one, March, and nothing asks. */
    private final int month;
    /** The day of the month, or the days after Easter. */
    private final int days;

    Feast(int month, int day) {
        this.movable = false;
        this.month = month;
        this.days = day;
    }

    Feast(int daysFromEaster) {
        this.movable = true;
        this.month = 3;
        this.days = daysFromEaster;
    }

    /** Whether it hangs on Easter. */
    public boolean isMovable() {
        return movable;
    }

    /** Its day number in a year, 1 to 9999, of the church's own calendar. */
    public long day(long year, Church church) {
        return switch (church) {
            case JULIAN -> movable ? Easter.julian(year) + days : Day.ofJulian(year, month, days);
            case GREGORIAN -> movable ? Easter.gregorian(year) + days : Day.of(year, month, days);
        };
    }

    /** The feast of a year, stated and understood. */
    public Reckoned of(long year, Church church) {
        String calendar = church == Church.JULIAN ? "Julian" : "Gregorian";
        String rule =
                isMovable() ? calendar + " Easter, and the days from it" : "a fixed day of the " + calendar + " year";
        return new Reckoned("%s %d %s".formatted(words(), year, calendar), Edtf.ofDay(day(year, church)), 0, rule);
    }

    private String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
