package dev.valla.time;

import java.util.List;
import java.util.Optional;

/**
 * A time in EDTF (ISO 8601-2:2019, the Library of Congress profile, levels 0 to 2). Immutable, safe to share; two are
 * equal when they print the same.
 *
 * <p>Years are astronomical (0000 is 1 BC) and dates proleptic Gregorian, as EDTF has it. What bounds a time gives
 * depends on what it is the time of: {@link #span()} for a moment ({@code A/B}: not before A, not after B), {@link
 * #start()} and {@link #end()} for a state ({@code A/B}: from A until B). The caller knows which.
 */
public sealed interface Edtf permits EdtfDate, EdtfTime, EdtfInterval, EdtfSet {
    /**
     * Reads one EDTF expression, in time linear in its length.
     *
     * @throws EdtfException with the place of the first character that does not fit
     */
    static Edtf parse(String text) {
        return new EdtfParser(text).whole();
    }

    /** Reads one EDTF expression, where it is one. */
    static Optional<Edtf> read(String text) {
        try {
            return Optional.of(parse(text));
        } catch (EdtfException notOne) {
            return Optional.empty();
        }
    }

    /** The day of a day number ({@link Day}). */
    static EdtfDate ofDay(long day) {
        CivilDate date = Day.gregorian(day);
        return of(date.year(), date.month(), date.day());
    }

    /** A Gregorian day of a year from −9999 to 9999. */
    static EdtfDate of(long year, int month, int day) {
        return date(writtenYear(year) + "-" + twoDigits(month) + "-" + twoDigits(day));
    }

    /** A month of a year from −9999 to 9999. */
    static EdtfDate of(long year, int month) {
        return date(writtenYear(year) + "-" + twoDigits(month));
    }

    /** A year. */
    static EdtfDate of(long year) {
        return date(writtenYear(year));
    }

    /** From one day to another, both included: a single day where they are the same. */
    static Edtf between(long firstDay, long lastDay) {
        return firstDay == lastDay
                ? ofDay(firstDay)
                : parse(ofDay(firstDay).text() + "/" + ofDay(lastDay).text());
    }

    /**
     * Some day from one to another, both included, it is not known which: {@code [1918-01-14..1918-02-13]}. Unlike an
     * interval it says the same of a moment and of a state: that it lies, or lay, somewhere in there.
     */
    static Edtf someDay(long firstDay, long lastDay) {
        if (firstDay == lastDay) return ofDay(firstDay);
        return new EdtfSet(EdtfSet.Kind.ONE_OF, List.of(new EdtfSet.Member.Run(ofDay(firstDay), ofDay(lastDay))));
    }

    private static EdtfDate date(String text) {
        return new EdtfParser(text).wholeDate();
    }

    private static String writtenYear(long year) {
        if (year > 9999 || year < -9999) return "Y" + year;
        String digits = Long.toString(10_000 + Math.abs(year)).substring(1);
        return year < 0 ? "-" + digits : digits;
    }

    private static String twoDigits(int number) {
        return number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
    }

    /** In canonical form: no spaces, each mark once and as far right as it can stand. Reads back as this. */
    String text();

    /** When it begins: the days on which the first of it can lie. For a single date the same as {@link #span()}. */
    Bounds start();

    /** When it ends: the days on which the last of it can lie. For a single date the same as {@link #span()}. */
    Bounds end();

    /**
     * All days on which it can lie. {@code ~} widens by {@link Approximation}, significant digits by what rounds to
     * them, a season to its end by the sky; {@code ?} widens nothing; a year without any digit bounds nothing. A time of
     * day with a zone counts as the day it is there.
     */
    Bounds span();

    /**
     * First and last day that the written digits can name, before anything is widened: what other EDTF libraries call
     * min and max. {@code XXXX} names 0000 to 9999; a time of day with a zone counts as its day in Greenwich.
     */
    Bounds extent();

    /**
     * The first and the last day that are possible for it between two days, both included; empty where none is. {@code
     * XXXX-11} between 1917-03-02 and 1919-06-01 can be 1917-11-01 to 1918-11-30.
     */
    default Optional<Bounds> possibleBetween(long firstDay, long lastDay) {
        return DaySet.between(DaySet.possible(this), firstDay, lastDay);
    }

    /** Whether a mark stands anywhere in it. */
    boolean has(Mark mark);

    /** How this moment lies to another as far as the bounds tell; of two times of day on one day, the minute tells. */
    default Order compare(Edtf other) {
        if (this instanceof EdtfTime a && other instanceof EdtfTime b) return a.compareTimes(b);
        return Order.of(span(), other.span());
    }

    /**
     * Whether both can be the time of one moment: some day is possible for both. {@code XXXX-11} is compatible with any
     * November. Of two times of day, the stretches they name must meet.
     */
    default boolean compatible(Edtf other) {
        if (this instanceof EdtfTime && other instanceof EdtfTime)
            return compare(other).possiblySame();
        return DaySet.meet(DaySet.possible(this), DaySet.possible(other));
    }

    /**
     * Whether a moment at this time certainly lies in the other: the finer entails the coarser ("1918-06-29" entails
     * "1918"). Every day possible for this must be stated by the other, so that 1871 entails {@code 1871~} and 1873
     * does not; marks of doubt count for nothing. Every time entails itself.
     */
    default boolean entails(Edtf other) {
        if (equals(other)) return true;
        if (other instanceof EdtfTime b) return this instanceof EdtfTime a && a.within(b);
        return DaySet.entails(DaySet.possible(this), DaySet.stated(this), DaySet.possible(other), DaySet.stated(other));
    }

    /**
     * Whether both can be the time of one state. Two intervals: both can begin, and both can end, on one day. An
     * interval and a date: the state can have held at some time in the date. Two dates: always, for a state lasts.
     */
    default boolean compatibleAsState(Edtf other) {
        return AsState.compatible(this, other);
    }

    /**
     * Whether a state at this time certainly has the other too. An interval entails another when its beginning and its
     * end entail the other's (an end that the other does not give is no demand), and a date when the state certainly
     * held at some time in it. A date entails a coarser date.
     */
    default boolean entailsAsState(Edtf other) {
        return AsState.entails(this, other);
    }
}
