package dev.valla.align;

import dev.valla.align.Difference.Relation;
import dev.valla.claim.EventType;
import dev.valla.claim.StatedTime;
import dev.valla.claim.StatedTime.Calendar;
import dev.valla.time.Bounds;
import dev.valla.time.CivilDate;
import dev.valla.time.Day;
import dev.valla.time.Edtf;
import dev.valla.time.EdtfInterval;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** How two stated times of one event lie to one another. */
final class Times {
    /** The first day of the Gregorian calendar. */
    private static final long REFORM = Day.of(1582, 10, 15);

    private static final Pattern DAY_OR_MONTH = Pattern.compile("\\d{4}-\\d\\d(?:-\\d\\d)?");

    private static final long NEVER = Long.MAX_VALUE / 4;

    private Times() {}

    static Relation relation(EventType type, StatedTime left, StatedTime right) {
        Edtf a = left.edtf();
        Edtf b = right.edtf();
        if (a.equals(b)) {
            return Relation.AGREES;
        }
        if (type.shape() == EventType.Shape.MOMENT && saidToExclude(left, right)) {
            return Relation.CONTRADICTS;
        }
        if (isBoundWithoutYear(a) || isBoundWithoutYear(b)) {
            return Relation.DIFFERS;
        }
        return type.shape() == EventType.Shape.STATE ? ofStates(a, b) : ofMoments(left, right);
    }

    /** "Before 7 July" of a year that is not said: nothing can be compared with it. */
    private static boolean isBoundWithoutYear(Edtf time) {
        return time instanceof EdtfInterval && time.text().contains("XXXX");
    }

    /** Whether one says "before" or "after" a time in which, or on whose wrong side, the other lies. */
    private static boolean saidToExclude(StatedTime left, StatedTime right) {
        return SaidBound.of(left).filter(bound -> bound.excludes(right)).isPresent()
                || SaidBound.of(right).filter(bound -> bound.excludes(left)).isPresent();
    }

    private static Relation ofMoments(StatedTime left, StatedTime right) {
        Edtf a = left.edtf();
        Edtf b = right.edtf();
        if (a.entails(b)) {
            return b.entails(a) ? Relation.AGREES : Relation.REFINES;
        }
        if (a.compatible(b)) {
            return Relation.DIFFERS;
        }
        return isOldStyle(left, right) ? Relation.EXPLAINED : Relation.CONTRADICTS;
    }

    /** Only between two intervals do beginnings and ends compare; "in office in 1918" gives neither. */
    private static Relation ofStates(Edtf a, Edtf b) {
        if (!(a instanceof EdtfInterval) || !(b instanceof EdtfInterval)) {
            return b instanceof EdtfInterval || !a.entails(b) ? Relation.DIFFERS : Relation.REFINES;
        }
        boolean apart = apart(a.start(), b.start()) || apart(a.end(), b.end());
        if (apart) {
            return Relation.CONTRADICTS;
        }
        return within(a.start(), b.start()) && within(a.end(), b.end()) ? Relation.REFINES : Relation.DIFFERS;
    }

    private static boolean apart(Bounds a, Bounds b) {
        return a.latestOr(NEVER) < b.earliestOr(-NEVER) || b.latestOr(NEVER) < a.earliestOr(-NEVER);
    }

    private static boolean within(Bounds a, Bounds b) {
        return a.earliestOr(-NEVER) >= b.earliestOr(-NEVER) && a.latestOr(NEVER) <= b.latestOr(NEVER);
    }

    /** Whether both can be of one moment or stretch; a state that lasts meets what it overlaps. */
    static boolean canMeet(EventType type, StatedTime left, StatedTime right) {
        Edtf a = left.edtf();
        Edtf b = right.edtf();
        if (type.shape() == EventType.Shape.STATE) {
            return !apart(a.span(), b.span());
        }
        return (a.compatible(b) && !saidToExclude(left, right)) || isOldStyle(left, right);
    }

    /**
     * Whether the two days are one, written once by the Julian and once by the Gregorian calendar. The earlier must not say
     * by which calendar it reckons: what is said to be Julian has been converted when it was read.
     */
    static boolean isOldStyle(StatedTime left, StatedTime right) {
        Bounds a = left.edtf().span();
        Bounds b = right.edtf().span();
        if (!a.isOneDay() || !b.isOneDay() || a.firstDay() == b.firstDay()) {
            return false;
        }
        StatedTime earlier = a.firstDay() < b.firstDay() ? left : right;
        long later = Math.max(a.firstDay(), b.firstDay());
        CivilDate written = Day.gregorian(earlier.edtf().span().firstDay());
        return earlier.calendar() == Calendar.UNSTATED
                && later >= REFORM
                && Day.ofJulian(written.year(), written.month(), written.day()) == later;
    }

    /** Whether both name the same day, or the same month of the same year. */
    static boolean isOneDayOrMonth(StatedTime one, StatedTime other) {
        String edtf = one.edtf().text();
        return edtf.equals(other.edtf().text()) && DAY_OR_MONTH.matcher(edtf).matches();
    }

    /**
     * Whether two counts are as of one time: neither says any, or both say the same. Where one says no year, the day must be the
     * same; what was counted "by" a day and "after" it are two.
     */
    static boolean isOneAsOf(Optional<StatedTime> one, Optional<StatedTime> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        String a = one.get().edtf().text();
        String b = other.get().edtf().text();
        return a.equals(b)
                || (a.contains("XXXX") != b.contains("XXXX") && yearless(a).equals(yearless(b)));
    }

    private static String yearless(String edtf) {
        return edtf.replaceAll("\\b(?:\\d{4}|XXXX)-", "XXXX-");
    }

    /** How many days it leaves open: what is finer comes first; a time without bounds comes last. */
    static long width(StatedTime time) {
        OptionalLong first = time.edtf().span().earliest();
        OptionalLong last = time.edtf().span().latest();
        return first.isPresent() && last.isPresent() ? last.getAsLong() - first.getAsLong() : NEVER;
    }
}
