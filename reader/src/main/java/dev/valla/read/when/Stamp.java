package dev.valla.read.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A time of the calendar as far as it is known.
 *
 * @param grain how finely it is told
 * @param year  astronomical year (0 is 1 BC); the first year of a century or decade, counted from the era
 * @param part  month 1 to 12, or for a part of a year its EDTF number
 * @param day   day of the month; for a week, a day within it
 */
record Stamp(Grain grain, OptionalInt year, OptionalInt part, OptionalInt day) {
    /** Months of a season or quarter. */
    static final int MONTHS_OF_PART = 3;

    static Stamp ofYear(int year) {
        return new Stamp(Grain.YEAR, OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty());
    }

    static Stamp ofDecade(int firstYear) {
        return new Stamp(Grain.DECADE, OptionalInt.of(firstYear), OptionalInt.empty(), OptionalInt.empty());
    }

    static Stamp ofCentury(int firstYear) {
        return new Stamp(Grain.CENTURY, OptionalInt.of(firstYear), OptionalInt.empty(), OptionalInt.empty());
    }

    static Stamp ofMonth(OptionalInt year, int month) {
        return new Stamp(Grain.MONTH, year, OptionalInt.of(month), OptionalInt.empty());
    }

    static Stamp ofPart(OptionalInt year, int part) {
        return new Stamp(Grain.PART_OF_YEAR, year, OptionalInt.of(part), OptionalInt.empty());
    }

    static Stamp ofDay(OptionalInt year, OptionalInt month, int day) {
        return new Stamp(Grain.DAY, year, month, OptionalInt.of(day));
    }

    static Stamp ofDay(LocalDate day) {
        return ofDay(OptionalInt.of(day.getYear()), OptionalInt.of(day.getMonthValue()), day.getDayOfMonth());
    }

    boolean hasYear() {
        return year.isPresent();
    }

    Stamp withYear(int y) {
        return new Stamp(grain, OptionalInt.of(y), part, day);
    }

    OptionalInt month() {
        return grain == Grain.PART_OF_YEAR ? OptionalInt.empty() : part;
    }

    /** Roughly where in its year it lies, 1 to 12; empty where it is the whole year. */
    OptionalInt roughMonth() {
        if (grain != Grain.PART_OF_YEAR || part.isEmpty()) {
            return part;
        }
        return OptionalInt.of(
                switch (part.getAsInt()) {
                    case 21 -> 4;
                    case 22 -> 7;
                    case 23 -> 10;
                    case 24 -> 12;
                    case 33, 40 -> 2;
                    case 34 -> 5;
                    case 35, 41 -> 8;
                    default -> 11;
                });
    }

    /** The day, where all of it is known and it exists. */
    Optional<LocalDate> date() {
        if (year.isEmpty() || month().isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year.getAsInt(), part.getAsInt(), day.getAsInt()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The coarser time that this one lies in; empty where it is told too coarsely for that. */
    Optional<Stamp> at(Grain coarser) {
        if (coarser.finerThan(grain) || year.isEmpty()) {
            return Optional.empty();
        }
        int y = year.getAsInt();
        return switch (coarser) {
            case MILLENNIUM -> Optional.empty();
            case CENTURY -> Optional.of(ofCentury(firstOf(y, 100)));
            case DECADE -> Optional.of(ofDecade(firstOf(y, 10)));
            case YEAR -> Optional.of(ofYear(y));
            case PART_OF_YEAR ->
                grain == Grain.PART_OF_YEAR
                        ? Optional.of(this)
                        : roughMonth().isPresent()
                                ? Optional.of(ofPart(year, season(roughMonth().getAsInt())))
                                : Optional.empty();
            case MONTH -> month().isPresent() ? Optional.of(ofMonth(year, part.getAsInt())) : Optional.empty();
            case WEEK -> date().isPresent() ? Optional.of(new Stamp(Grain.WEEK, year, part, day)) : Optional.empty();
            case DAY -> Optional.of(this);
        };
    }

    private static int season(int month) {
        return month < 3 || month == 12 ? 24 : month < 6 ? 21 : month < 9 ? 22 : 23;
    }

    /**
     * The year that stands for the span of 10 or 100 years that a year lies in: its first, or before our era, where
     * years are written backwards, its last as written (470 BC for the 470s BC, 300 BC for the fourth century BC).
     */
    static int firstOf(int year, int span) {
        if (year > 0) {
            return Math.max(1, year / span * span);
        }
        int written = 1 - year - (span == 100 ? 1 : 0);
        return 1 - Math.max(1, written / span * span);
    }

    /** Moved by so many units, and told no finer than the unit; empty where the sum is not known. */
    Optional<Stamp> plus(int n, Unit unit) {
        if (year.isEmpty()) {
            return Optional.empty();
        }
        return switch (unit) {
            case MILLENNIUM -> at(Grain.YEAR).map(s -> s.years(n * 1000));
            case CENTURY ->
                grain == Grain.CENTURY
                        ? Optional.of(years(n * 100))
                        : at(Grain.YEAR).map(s -> s.years(n * 100));
            case DECADE ->
                grain == Grain.DECADE
                        ? Optional.of(years(n * 10))
                        : at(Grain.YEAR).map(s -> s.years(n * 10));
            case YEAR -> at(Grain.YEAR).map(s -> s.years(n));
            case SEASON -> at(Grain.PART_OF_YEAR).map(s -> s.seasons(n));
            case QUARTER -> at(Grain.MONTH).map(s -> s.months(3 * n));
            case MONTH -> at(Grain.MONTH).map(s -> s.months(n));
            case FORTNIGHT -> days(14L * n).flatMap(s -> s.at(Grain.WEEK));
            case WEEK, WEEKEND -> days(7L * n).flatMap(s -> s.at(Grain.WEEK));
            case DAY, NIGHT -> grain == Grain.DAY ? days(n) : Optional.empty();
            case HOUR, MINUTE, SECOND -> grain == Grain.DAY ? Optional.of(this) : Optional.empty();
        };
    }

    /** The same day or month so many years away. */
    Stamp years(int n) {
        return withYear(year.orElseThrow() + n);
    }

    private Stamp months(int n) {
        int months = year.orElseThrow() * 12 + part.orElseThrow() - 1 + n;
        return ofMonth(OptionalInt.of(Math.floorDiv(months, 12)), Math.floorMod(months, 12) + 1);
    }

    private Stamp seasons(int n) {
        int seasons = year.orElseThrow() * 4 + part.orElseThrow() - 21 + n;
        return ofPart(OptionalInt.of(Math.floorDiv(seasons, 4)), Math.floorMod(seasons, 4) + 21);
    }

    private Optional<Stamp> days(long n) {
        return date().map(d -> ofDay(d.plus(n, ChronoUnit.DAYS)));
    }
}
