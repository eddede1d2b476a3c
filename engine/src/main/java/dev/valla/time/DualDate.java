package dev.valla.time;

/**
 * A date given twice: "10/23 March 1918" in both calendars, "10 February 1731/32" in both ways of beginning a year. What
 * the two say of each other is checked, never smoothed over.
 */
public sealed interface DualDate {
    /** Days between the calendars from 1582, when the Gregorian began. */
    long LEAST_SHIFT = 10;

    /** Both halves name one day. */
    record Agreeing(Reckoned date) implements DualDate {}

    /**
     * The halves name different days, and nothing tells which is right.
     *
     * @param date      understood as one of the two days
     * @param daysApart by how many days the New Style half lies after the Old Style one; negative where before
     */
    record Differing(Reckoned date, long daysApart) implements DualDate {}

    /**
     * No date given twice, but neighbouring days of one calendar: the night of "16/17 July 1918". The calendars have been
     * ten days apart and more ever since both were in use.
     *
     * @param date from the first of them to the last
     */
    record Adjoining(Reckoned date) implements DualDate {}

    /** What is understood, whether or not they agree. */
    Reckoned date();

    /**
     * One day in both calendars: the Old Style (Julian) half and the New Style (Gregorian) half.
     *
     * @throws IllegalArgumentException where a half is no date of its calendar
     */
    static DualDate styles(CivilDate oldStyle, CivilDate newStyle) {
        Reckoned old = Reckoning.julian().day(oldStyle.year(), oldStyle.month(), oldStyle.day());
        Reckoned young = Reckoning.gregorian().day(newStyle.year(), newStyle.month(), newStyle.day());
        String stated = old.stated() + " / " + young.stated();
        long apart =
                young.understood().span().firstDay() - old.understood().span().firstDay();
        if (apart == 0)
            return new Agreeing(new Reckoned(stated, young.understood(), 0, "Old Style and New Style agree"));
        Reckoned first = Reckoning.gregorian().day(oldStyle.year(), oldStyle.month(), oldStyle.day());
        long days =
                young.understood().span().firstDay() - first.understood().span().firstDay();
        if (days > 0 && days < LEAST_SHIFT)
            return new Adjoining(new Reckoned(
                    first.stated() + " / " + young.stated(),
                    Edtf.parse(first.understood() + "/" + young.understood()),
                    0,
                    "neighbouring days"));
        Edtf either = either(old, young);
        return new Differing(
                new Reckoned(stated, either, 0, "Old Style and New Style differ by %d days".formatted(apart)), apart);
    }

    /**
     * One day in another calendar and in the Gregorian one: "2 Elul 5682 (26 August 1922)". Where the other calendar's rule
     * has slack, the Gregorian half decides within it.
     *
     * @param other the day as reckoned from the other calendar
     * @throws IllegalArgumentException where the Gregorian half is no date
     */
    static DualDate calendars(Reckoned other, CivilDate gregorian) {
        Reckoned civil = Reckoning.gregorian().day(gregorian.year(), gregorian.month(), gregorian.day());
        String stated = other.stated() + " / " + civil.stated();
        long apart =
                civil.understood().span().firstDay() - other.understood().span().firstDay();
        if (Math.abs(apart) <= other.slackDays())
            return new Agreeing(new Reckoned(stated, civil.understood(), 0, "both calendars agree"));
        Edtf either = either(other, civil);
        return new Differing(
                new Reckoned(stated, either, 0, "the two calendars differ by %d days".formatted(apart)), apart);
    }

    private static Edtf either(Reckoned a, Reckoned b) {
        boolean inOrder =
                a.understood().span().firstDay() <= b.understood().span().firstDay();
        return Edtf.parse(
                inOrder
                        ? "[" + a.understood() + "," + b.understood() + "]"
                        : "[" + b.understood() + "," + a.understood() + "]");
    }

    /**
     * A day between 1 January and the old new year, with both years: 10 February 1731/32 is 1732 counted from 1 January.
     *
     * @param calendar how the days are counted; its years from 1 January
     * @throws IllegalArgumentException where the second year does not follow the first, or the day lies in no such gap
     */
    static Reckoned years(long first, long second, int month, int day, NewYear oldNewYear, Reckoning calendar) {
        if (second != first + 1)
            throw new IllegalArgumentException(
                    "%d does not follow %d; a dual year joins neighbours".formatted(second, first));
        if (oldNewYear.civilYear(first, month, day) != second)
            throw new IllegalArgumentException(
                    "day %d of month %d lies in no gap between two new years; give one year".formatted(day, month));
        Reckoned civil = calendar.day(second, month, day);
        String stated = "%d/%02d-%02d-%02d".formatted(first, Math.floorMod(second, 100L), month, day);
        return new Reckoned(stated, civil.understood(), 0, civil.rule() + ", the second year from 1 January");
    }
}
