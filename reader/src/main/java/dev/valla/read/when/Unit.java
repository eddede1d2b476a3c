package dev.valla.read.when;

import java.util.List;

/** Units of time, coarse to fine, with their letter in an ISO 8601 duration. */
enum Unit {
    MILLENNIUM("ML"),
    CENTURY("CE"),
    DECADE("DE"),
    YEAR("Y"),
    SEASON("S"),
    QUARTER("Q"),
    MONTH("M"),
    FORTNIGHT("W"),
    WEEK("W"),
    WEEKEND("WE"),
    DAY("D"),
    NIGHT("N"),
    HOUR("H"),
    MINUTE("M"),
    SECOND("S");

    private final String letter;

    Unit(String letter) {
        this.letter = letter;
    }

    String letter() {
        return letter;
    }

    boolean withinDay() {
        return this == HOUR || this == MINUTE || this == SECOND;
    }

    private static final List<Unit> ALL = List.of(values());

    /** The int that stands for it in {@link Slots}. */
    int code() {
        return ALL.indexOf(this);
    }

    static Unit of(int code) {
        return ALL.get(code);
    }
}
