package dev.valla.time;

/**
 * How two moments lie to each other as far as their bounds tell. Never a total order: most pairs of uncertain times
 * have none.
 */
public enum Order {
    /** Every day the one can be lies before every day the other can be. */
    CERTAINLY_BEFORE,
    /** Before, or on the one day they share. */
    BEFORE_OR_SAME,
    /** Both are the same single day (or the same minute, where both state one). */
    CERTAINLY_SAME,
    /** After, or on the one day they share. */
    AFTER_OR_SAME,
    /** Every day the one can be lies after every day the other can be. */
    CERTAINLY_AFTER,
    /** Before or after: the bounds do not tell. */
    UNDECIDED;

    /** The same relation seen from the other side. */
    public Order reversed() {
        return switch (this) {
            case CERTAINLY_BEFORE -> CERTAINLY_AFTER;
            case BEFORE_OR_SAME -> AFTER_OR_SAME;
            case AFTER_OR_SAME -> BEFORE_OR_SAME;
            case CERTAINLY_AFTER -> CERTAINLY_BEFORE;
            case CERTAINLY_SAME, UNDECIDED -> this;
        };
    }

    /** Whether the first can lie before the second. */
    public boolean possiblyBefore() {
        return this == CERTAINLY_BEFORE || this == BEFORE_OR_SAME || this == UNDECIDED;
    }

    /** Whether the first can lie after the second. */
    public boolean possiblyAfter() {
        return reversed().possiblyBefore();
    }

    /** Whether both can be the same day. */
    public boolean possiblySame() {
        return this != CERTAINLY_BEFORE && this != CERTAINLY_AFTER;
    }

    static Order of(Bounds a, Bounds b) {
        if (a.isOneDay() && a.equals(b)) return CERTAINLY_SAME;
        Order before = ofEdges(a, b);
        return before != UNDECIDED ? before : ofEdges(b, a).reversed();
    }

    private static Order ofEdges(Bounds a, Bounds b) {
        if (a.last() != Bounds.Limit.GIVEN || b.first() != Bounds.Limit.GIVEN) return UNDECIDED;
        if (a.lastDay() < b.firstDay()) return CERTAINLY_BEFORE;
        return a.lastDay() == b.firstDay() ? BEFORE_OR_SAME : UNDECIDED;
    }
}
