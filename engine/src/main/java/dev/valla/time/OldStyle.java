package dev.valla.time;

import java.util.Optional;

/**
 * What a date would be if its words were Old Style. A date whose calendar is not stated is read as Gregorian; where it
 * then clashes, the clash may be one of calendars, and that is told, not assumed.
 */
public final class OldStyle {
    /** No source is in Old Style before there was a Julian calendar, nor far in the future. */
    private static final long EARLIEST = Day.of(-45, 1, 1);

    private static final long LATEST = Day.of(9998, 1, 1);

    private OldStyle() {}

    /** The day that is meant when the Gregorian date of {@code day} was really written in the Julian calendar. */
    public static long reread(long day) {
        CivilDate written = Day.gregorian(day);
        return Day.ofJulian(written.year(), written.month(), written.day());
    }

    /** The same for both sides of some bounds. */
    public static Bounds reread(Bounds bounds) {
        return new Bounds(bounds.first(), reread(bounds.firstDay()), bounds.last(), reread(bounds.lastDay()));
    }

    /** How many days the Julian calendar lies behind the Gregorian on a day: 10 from 1582, 13 from 1900. */
    public static long daysBehind(long day) {
        CivilDate written = Day.julian(day);
        return day - Day.of(written.year(), written.month(), written.day());
    }

    /**
     * Whether one of two incompatible moments, read as Old Style, agrees with the other, and which, in words: "1918-06-29
     * Old Style is 1918-07-12". Empty where they agree anyway, or no such reading helps.
     */
    public static Optional<String> explains(Edtf a, Edtf b) {
        if (a.compatible(b)) return Optional.empty();
        return agrees(a, b) ? Optional.of(words(a)) : agrees(b, a) ? Optional.of(words(b)) : Optional.empty();
    }

    private static boolean agrees(Edtf old, Edtf other) {
        Bounds span = old.span();
        return span.first() == Bounds.Limit.GIVEN
                && span.last() == Bounds.Limit.GIVEN
                && span.firstDay() > EARLIEST
                && span.lastDay() < LATEST
                && DaySet.meet(stretch(reread(span)), DaySet.possible(other));
    }

    private static DaySet stretch(Bounds b) {
        return new DaySet.Stretch(b.firstDay(), b.lastDay());
    }

    private static String words(Edtf old) {
        Bounds reread = reread(old.span());
        return "%s Old Style is %s".formatted(old, Edtf.between(reread.firstDay(), reread.lastDay()));
    }
}
