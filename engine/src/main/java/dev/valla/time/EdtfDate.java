package dev.valla.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A date of EDTF: a century, decade, year, part of a year, month or day; with unspecified digits, marks and significant
 * digits. Immutable; two are equal when they print the same.
 */
public final class EdtfDate implements Edtf {
    /** What of the year is meant. Bit m of {@code months} stands for month m, bit d of {@code days} for day d. */
    sealed interface Within {
        record WholeYear() implements Within {}

        record Part(Grouping grouping) implements Within {}

        record Months(int months) implements Within {}

        record Days(int months, int days) implements Within {}
    }

    /** The components that a mark can stand at. */
    public enum Component {
        YEAR(0),
        MONTH(2),
        DAY(4);

        private final int shift;

        Component(int shift) {
            this.shift = shift;
        }
    }

    static final int ALL_MONTHS = 0b1_1111_1111_1110;

    private final String text;
    private final Years years;
    private final int significantDigits;
    private final Within within;
    private final Precision precision;
    private final int marks;
    private final long firstWritten;
    private final long lastWritten;

    /**
     * @param text              in canonical form
     * @param years             all that the year can be; with significant digits, all that round to it
     * @param significantDigits of the year; 0 where not said
     * @param marks             two bits for each component, {@link Mark#UNCERTAIN} the lower
     */
    EdtfDate(String text, Years years, int significantDigits, Within within, Precision precision, int marks, Extent e) {
        this.text = text;
        this.years = years;
        this.significantDigits = significantDigits;
        this.within = within;
        this.precision = precision;
        this.marks = marks;
        this.firstWritten = e.first();
        this.lastWritten = e.last();
    }

    /** First and last day that the digits can name. */
    record Extent(long first, long last) {}

    @Override
    public String text() {
        return text;
    }

    public Precision precision() {
        return precision;
    }

    /** The year, where all its digits are given (0 is 1 BC); with significant digits, the estimate. */
    public OptionalLong year() {
        if (significantDigits > 0)
            return OptionalLong.of(Day.gregorian(firstWritten).year());
        return years.isOne() && !years.any() ? OptionalLong.of(years.first()) : OptionalLong.empty();
    }

    /** The month, where only one is possible. */
    public OptionalInt month() {
        return switch (within) {
            case Within.WholeYear w -> OptionalInt.empty();
            case Within.Part p -> OptionalInt.empty();
            case Within.Months m -> onlyBit(m.months());
            case Within.Days d -> onlyBit(d.months());
        };
    }

    /** The day of the month, where only one is possible. */
    public OptionalInt day() {
        return within instanceof Within.Days d ? onlyBit(d.days()) : OptionalInt.empty();
    }

    /** The season or other part of a year, where one is named. */
    public Optional<Grouping> grouping() {
        return within instanceof Within.Part p ? Optional.of(p.grouping()) : Optional.empty();
    }

    /** Whether no digit of the year is given ({@code XXXX-11}): any year, no bounds. */
    public boolean isAnyYear() {
        return years.any();
    }

    public boolean has(Mark mark, Component component) {
        return ((marks >> component.shift) & mark.bit()) != 0;
    }

    @Override
    public boolean has(Mark mark) {
        return (marks & (0b010101 * mark.bit())) != 0;
    }

    /** The rule by which {@code ~} widened the bounds, where it did. */
    public Optional<Approximation> approximation() {
        return has(Mark.APPROXIMATE) ? Optional.of(Approximation.of(approximated())) : Optional.empty();
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
        if (marks == 0 && !years.any() && significantDigits == 0 && !(within instanceof Within.Part))
            return Bounds.of(firstWritten, lastWritten);
        DaySet days = possible();
        return new Bounds(
                days.first() == DaySet.ALWAYS ? Bounds.Limit.UNKNOWN : Bounds.Limit.GIVEN,
                days.first(),
                days.last() == DaySet.NEVER ? Bounds.Limit.UNKNOWN : Bounds.Limit.GIVEN,
                days.last());
    }

    @Override
    public Bounds extent() {
        return Bounds.of(firstWritten, lastWritten);
    }

    DaySet possible() {
        DaySet days = written(true);
        if (!has(Mark.APPROXIMATE)) return days;
        Approximation rule = Approximation.of(approximated());
        return new DaySet.Stretch(
                days.first() == DaySet.ALWAYS ? DaySet.ALWAYS : rule.before(days.first()),
                days.last() == DaySet.NEVER ? DaySet.NEVER : rule.after(days.last()));
    }

    DaySet stated() {
        return written(false);
    }

    private DaySet written(boolean loose) {
        if (isOneStretch() && !(within instanceof Within.Part)) return new DaySet.Stretch(first(), last());
        return switch (within) {
            case Within.WholeYear w -> new DaySet.Recurring(years, ALL_MONTHS, -2);
            case Within.Part p -> new DaySet.EachYear(years, p.grouping(), loose);
            case Within.Months m -> new DaySet.Recurring(years, m.months(), -2);
            case Within.Days d -> new DaySet.Recurring(years, d.months(), d.days());
        };
    }

    private long first() {
        return significantDigits > 0 ? Day.of(years.first(), 1, 1) : firstWritten;
    }

    private long last() {
        return significantDigits > 0 ? Day.of(years.last(), 12, 31) : lastWritten;
    }

    private boolean isOneStretch() {
        if (years.any()) return false;
        return switch (within) {
            case Within.WholeYear w -> years.holes() == 0;
            case Within.Part p -> years.isOne();
            case Within.Months m -> years.isOne() && onlyBit(m.months()).isPresent();
            case Within.Days d ->
                years.isOne()
                        && onlyBit(d.months()).isPresent()
                        && onlyBit(d.days()).isPresent();
        };
    }

    /** What {@code ~} is about: the finest component of the first run of marked ones. */
    private Precision approximated() {
        if (has(Mark.APPROXIMATE, Component.YEAR) && !has(Mark.APPROXIMATE, Component.MONTH))
            return precision.compareTo(Precision.YEAR) < 0 ? precision : Precision.YEAR;
        if (has(Mark.APPROXIMATE, Component.MONTH) && !has(Mark.APPROXIMATE, Component.DAY))
            return precision == Precision.GROUPING ? Precision.GROUPING : Precision.MONTH;
        return Precision.DAY;
    }

    private static OptionalInt onlyBit(int mask) {
        return Integer.bitCount(mask) == 1 ? OptionalInt.of(Integer.numberOfTrailingZeros(mask)) : OptionalInt.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfDate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
