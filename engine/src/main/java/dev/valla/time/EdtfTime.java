package dev.valla.time;

import java.util.OptionalInt;

/**
 * A day and a time of day.
 *
 * @param date  a day, fully given and without marks
 * @param clock the time of day as written
 * @param zone  how far the clock is ahead of Greenwich, where that is said
 */
public record EdtfTime(EdtfDate date, Clock clock, Zone zone) implements Edtf {
    private static final int SECONDS_OF_DAY = 86_400;

    public EdtfTime {
        if (!carriesClock(date)) throw new IllegalArgumentException(date + " is no full, unmarked day; give one");
    }

    /** Whether a time of day can follow: a full day of four-digit year, nothing unspecified, no marks. */
    static boolean carriesClock(EdtfDate date) {
        return date.precision() == Precision.DAY
                && date.text().indexOf('X') < 0
                && !date.has(Mark.UNCERTAIN)
                && !date.has(Mark.APPROXIMATE);
    }

    /** What the smallest written unit of the clock is. */
    public enum Unit {
        HOUR(3600),
        MINUTE(60),
        SECOND(1);

        private final int seconds;

        Unit(int seconds) {
            this.seconds = seconds;
        }
    }

    /**
     * What the clock showed, to its smallest written unit.
     *
     * @param secondOfDay 0 to 86,400; the last only as 24:00, the end of the day
     * @param unit        the smallest that is written
     * @param fraction    the digits after the decimal point of the seconds, as written; mostly empty
     */
    public record Clock(int secondOfDay, Unit unit, String fraction) {
        String text() {
            int hour = secondOfDay / 3600;
            int minute = secondOfDay / 60 % 60;
            return switch (unit) {
                case HOUR -> two(hour);
                case MINUTE -> two(hour) + ":" + two(minute);
                case SECOND ->
                    two(hour) + ":" + two(minute) + ":" + two(secondOfDay % 60)
                            + (fraction.isEmpty() ? "" : "." + fraction);
            };
        }

        private static String two(int n) {
            return (n < 10 ? "0" : "") + n;
        }
    }

    /** The clock's zone. */
    public sealed interface Zone {
        /** Nothing said: the clock of the place. */
        record Local() implements Zone {}

        /**
         * So far from Greenwich.
         *
         * @param minutes ahead of it, −720 to 840
         */
        record Offset(int minutes) implements Zone {}
    }

    @Override
    public String text() {
        return date.text() + "T" + clock.text() + zoneText();
    }

    private String zoneText() {
        return switch (zone) {
            case Zone.Local l -> "";
            case Zone.Offset o when o.minutes() == 0 -> "Z";
            case Zone.Offset o ->
                (o.minutes() < 0 ? "-" : "+") + Clock.two(Math.abs(o.minutes()) / 60) + ":"
                        + Clock.two(Math.abs(o.minutes()) % 60);
        };
    }

    /** Minutes ahead of Greenwich, where said. */
    public OptionalInt offsetMinutes() {
        return zone instanceof Zone.Offset o ? OptionalInt.of(o.minutes()) : OptionalInt.empty();
    }

    @Override
    public Bounds start() {
        return span();
    }

    @Override
    public Bounds end() {
        return span();
    }

    @Override
    public Bounds span() {
        return dayOf(firstSecond());
    }

    @Override
    public Bounds extent() {
        return dayOf(firstSecond() - aheadSeconds());
    }

    private static Bounds dayOf(long second) {
        long day = Math.floorDiv(second, (long) SECONDS_OF_DAY);
        return Bounds.of(day, day);
    }

    @Override
    public boolean has(Mark mark) {
        return false;
    }

    DaySet possible() {
        Bounds day = span();
        return new DaySet.Stretch(day.firstDay(), day.lastDay());
    }

    /** Seconds of the local clock since day 0. */
    private long firstSecond() {
        return date.extent().firstDay() * SECONDS_OF_DAY + clock.secondOfDay();
    }

    private int aheadSeconds() {
        return offsetMinutes().orElse(0) * 60;
    }

    /** Both on one clock where both say their zone; else both as the places' own clocks. */
    Order compareTimes(EdtfTime other) {
        boolean zoned = offsetMinutes().isPresent() && other.offsetMinutes().isPresent();
        long mine = firstSecond() - (zoned ? aheadSeconds() : 0);
        long theirs = other.firstSecond() - (zoned ? other.aheadSeconds() : 0);
        if (mine + clock.unit().seconds <= theirs) return Order.CERTAINLY_BEFORE;
        if (theirs + other.clock.unit().seconds <= mine) return Order.CERTAINLY_AFTER;
        return equals(other) ? Order.CERTAINLY_SAME : Order.UNDECIDED;
    }

    /** Whether all of this lies in what the other names. */
    boolean within(EdtfTime other) {
        if (offsetMinutes().isPresent() != other.offsetMinutes().isPresent()) return false;
        long mine = firstSecond() - aheadSeconds();
        long theirs = other.firstSecond() - other.aheadSeconds();
        return theirs <= mine && mine + clock.unit().seconds <= theirs + other.clock.unit().seconds;
    }

    @Override
    public String toString() {
        return text();
    }
}
