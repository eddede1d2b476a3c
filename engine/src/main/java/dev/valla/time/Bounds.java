package dev.valla.time;

import java.util.OptionalLong;

/**
 * The first and the last day on which something can lie, both included, as day numbers ({@link Day}). A side that no
 * day is given for says why: left open ({@code ..}) or unknown (empty, or a year that is not written).
 *
 * @param first    what is known of the earliest day
 * @param firstDay its number; 0, and without meaning, unless {@code first} is {@link Limit#GIVEN}
 * @param last     what is known of the latest day
 * @param lastDay  its number; 0, and without meaning, unless {@code last} is {@link Limit#GIVEN}
 */
public record Bounds(Limit first, long firstDay, Limit last, long lastDay) {
    /** What is known of one side. */
    public enum Limit {
        GIVEN,
        /** Written {@code ..}: the text leaves it open. No claim that it never began or never ended. */
        OPEN,
        /** Empty, or a year wholly unspecified: the text does not say. */
        UNKNOWN
    }

    public Bounds {
        if (first != Limit.GIVEN) firstDay = 0;
        if (last != Limit.GIVEN) lastDay = 0;
        if (first == Limit.GIVEN && last == Limit.GIVEN && firstDay > lastDay)
            throw new IllegalArgumentException("day %d lies after day %d; swap them".formatted(firstDay, lastDay));
    }

    /** From one day to another, both included. */
    public static Bounds of(long firstDay, long lastDay) {
        return new Bounds(Limit.GIVEN, firstDay, Limit.GIVEN, lastDay);
    }

    /** Nothing is said of either side. */
    public static Bounds none(Limit why) {
        return new Bounds(why, 0, why, 0);
    }

    /** The earliest day, where one is given. */
    public OptionalLong earliest() {
        return first == Limit.GIVEN ? OptionalLong.of(firstDay) : OptionalLong.empty();
    }

    /** The latest day, where one is given. */
    public OptionalLong latest() {
        return last == Limit.GIVEN ? OptionalLong.of(lastDay) : OptionalLong.empty();
    }

    /** The earliest day, or what the caller takes for "no bound". Makes no object. */
    public long earliestOr(long otherwise) {
        return first == Limit.GIVEN ? firstDay : otherwise;
    }

    /** The latest day, or what the caller takes for "no bound". Makes no object. */
    public long latestOr(long otherwise) {
        return last == Limit.GIVEN ? lastDay : otherwise;
    }

    /** Whether both sides are given and are one day. */
    public boolean isOneDay() {
        return first == Limit.GIVEN && last == Limit.GIVEN && firstDay == lastDay;
    }
}
