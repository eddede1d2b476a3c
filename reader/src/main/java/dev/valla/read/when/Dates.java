package dev.valla.read.when;

import java.util.Optional;
import java.util.OptionalInt;

/** Calendar times told by their own words, with the year lent by the narrated time where they have none. */
final class Dates {
    /** Years ahead of the time last told within which "the thirties" or "'35" are those to come: half a life. */
    private static final int AHEAD = 30;
    /** EDTF's number for it. */
    private static final int WINTER = 24;

    private static final int FIRST_OF_WINTER = 12;
    private static final int LAST_OF_WINTER = 2;

    private final Narration narration;

    Dates(Narration narration) {
        this.narration = narration;
    }

    static boolean isDate(Slots slots) {
        return slots.has(Slot.Y)
                || slots.has(Slot.M)
                || slots.has(Slot.D)
                || slots.has(Slot.SEASON)
                || slots.has(Slot.FEAST);
    }

    Understood date(Slots slots) {
        if (slots.has(Slot.CENTURY) && slots.has(Slot.DECADE)) {
            int first = (slots.orElse(Slot.CENTURY, 1) - 1) * 100 + slots.orElse(Slot.DECADE, 0);
            return Understood.date(Stamp.ofDecade(first), Optional.empty(), false);
        }
        if (slots.has(Slot.CENTURY)) {
            return century(slots);
        }
        if (slots.has(Slot.DECADE)) {
            return decade(slots);
        }
        if (slots.has(Slot.WEEKDAY) && !isDate(slots)) {
            return Understood.vague(Timex.Type.DATE, Optional.of("XXXX-WXX-" + slots.orElse(Slot.WEEKDAY, 1)));
        }
        if (slots.has(Slot.M2) && !slots.has(Slot.D)) {
            return ambiguous(slots);
        }
        if (slots.is(Slot.CALENDAR, Slot.Named.FISCAL)) {
            return fiscal(slots.orElse(Slot.Y, 1));
        }
        if (Reckonings.isReckoned(slots)) {
            Optional<Understood> reckoned = Reckonings.of(slots);
            if (reckoned.isPresent() || Reckonings.isForeign(slots)) {
                return reckoned.orElseGet(() ->
                        Resolver.unknown(slots.has(Slot.D) ? Unit.DAY : slots.has(Slot.M) ? Unit.MONTH : Unit.YEAR));
            }
        }
        Optional<Anchor> anchor = Optional.empty();
        OptionalInt year = year(slots);
        if (year.isEmpty()) {
            Optional<Narration.Year> lent = lent(slots);
            year = lent.map(l -> OptionalInt.of(l.year())).orElse(year);
            anchor = lent.map(Narration.Year::anchor);
        }
        return told(slots, year, anchor);
    }

    private Understood told(Slots slots, OptionalInt year, Optional<Anchor> anchor) {
        if (slots.has(Slot.FEAST)) {
            return Feasts.of(slots, year, anchor);
        }
        if (slots.has(Slot.D)) {
            return day(slots, year, anchor);
        }
        if (slots.has(Slot.M)) {
            return Understood.date(Stamp.ofMonth(year, slots.orElse(Slot.M, 1)), anchor, year.isPresent());
        }
        if (slots.has(Slot.SEASON) && slots.has(Slot.DUAL) && year.isPresent()) {
            return overNewYear(slots, year.getAsInt());
        }
        if (slots.has(Slot.SEASON)) {
            boolean moves = slots.has(Slot.Y) || slots.has(Slot.DOCUMENT);
            return Understood.date(Stamp.ofPart(year, slots.orElse(Slot.SEASON, 21)), anchor, moves);
        }
        return year.isPresent()
                ? Understood.date(Stamp.ofYear(year.getAsInt()), anchor, true)
                : Resolver.unknown(Unit.YEAR);
    }

    /** "The winter of 1941-42": what follows is told after it, in the second of its years. */
    private static Understood overNewYear(Slots slots, int year) {
        Understood season = Understood.date(
                Stamp.ofPart(OptionalInt.of(year), slots.orElse(Slot.SEASON, 24)), Optional.empty(), true);
        Stamp january = Stamp.ofMonth(OptionalInt.of(year + 1), 1);
        return new Understood(Optional.of(january), season.edtf(), season.timex(), Optional.empty(), true);
    }

    /** "the 14th inst.", "ult.", "prox.": months from the one last told. */
    private static int by(Slots slots) {
        if (slots.orElse(Slot.UNIT, 0) != Unit.MONTH.code()) {
            return 0;
        }
        return slots.is(Slot.WHICH, Slot.Named.NEXT) ? 1 : slots.is(Slot.WHICH, Slot.Named.PREVIOUS) ? -1 : 0;
    }

    private Understood day(Slots slots, OptionalInt told, Optional<Anchor> anchor) {
        OptionalInt year = told;
        OptionalInt month = slots.get(Slot.M);
        Optional<Anchor> from = anchor;
        if (month.isEmpty()) {
            Optional<Narration.Pin> pin =
                    narration.last(Grain.MONTH).filter(p -> p.stamp().month().isPresent());
            Optional<Stamp> lies =
                    pin.flatMap(p -> p.stamp().at(Grain.MONTH)).flatMap(s -> s.plus(by(slots), Unit.MONTH));
            month = lies.isPresent()
                    ? lies.get().month()
                    : pin.map(p -> p.stamp().month()).orElse(month);
            Optional<Integer> lent =
                    lies.filter(s -> slots.has(Slot.UNIT)).map(s -> s.year().orElseThrow());
            year = lent.isPresent() ? OptionalInt.of(lent.get()) : year;
            from = pin.map(
                    p -> p.anchor(slots.has(Slot.UNIT) ? "the month by its words" : "the month of the time last told"));
        }
        return Understood.date(
                Stamp.ofDay(year, month, slots.orElse(Slot.D, 1)), from, year.isPresent() && month.isPresent());
    }

    /** 6/7/1918 is 6 July or 7 June: both are kept. */
    private static Understood ambiguous(Slots slots) {
        int year = slots.orElse(Slot.Y, 1);
        int a = slots.orElse(Slot.D2, 1);
        int b = slots.orElse(Slot.M2, 1);
        String first = "%s-%02d-%02d".formatted(Printer.year(year), Math.min(a, b), Math.max(a, b));
        String second = "%s-%02d-%02d".formatted(Printer.year(year), Math.max(a, b), Math.min(a, b));
        Understood inYear = Understood.date(Stamp.ofYear(year), Optional.empty(), true);
        return a == b ? inYear.edtf(first) : inYear.edtf("[" + first + "," + second + "]");
    }

    /** The year that the words themselves give, astronomical. */
    OptionalInt year(Slots slots) {
        if (slots.has(Slot.YY) && !slots.has(Slot.Y)) {
            return narration
                    .near()
                    .map(p -> nearest(p.stamp().year().getAsInt(), slots.orElse(Slot.YY, 0)))
                    .orElseGet(OptionalInt::empty);
        }
        return slots.year();
    }

    /** The year with these last digits that lies nearest; none where it lies further ahead than a text runs on at once. */
    private static OptionalInt nearest(int year, int digits) {
        int candidate = Math.floorDiv(year, 100) * 100 + digits;
        int nearest = candidate - year > 50 ? candidate - 100 : year - candidate > 50 ? candidate + 100 : candidate;
        return nearest - year > AHEAD ? OptionalInt.empty() : OptionalInt.of(nearest);
    }

    private Optional<Narration.Year> lent(Slots slots) {
        OptionalInt month = slots.has(Slot.SEASON)
                ? Stamp.ofPart(OptionalInt.empty(), slots.orElse(Slot.SEASON, 21))
                        .roughMonth()
                : slots.get(Slot.M);
        if (slots.is(Slot.WHICH, Slot.Named.NONE)) {
            return Optional.empty();
        }
        if (slots.orElse(Slot.SEASON, 0) == WINTER && slots.has(Slot.WHICH) && !slots.has(Slot.UNIT)) {
            return narration
                    .last(Grain.YEAR)
                    .map(p -> new Narration.Year(winter(slots, p.stamp()), p.anchor("the winter by its words")));
        }
        if (slots.is(Slot.WHICH, Slot.Named.PREVIOUS)) {
            return narration
                    .last(Grain.YEAR)
                    .map(p -> new Narration.Year(
                            p.stamp().year().orElseThrow()
                                    - (!slots.has(Slot.UNIT) && before(month, p.stamp()) ? 0 : 1),
                            p.onward("the last before the time last told")));
        }
        if (slots.is(Slot.WHICH, Slot.Named.NEXT)) {
            return narration
                    .last(Grain.YEAR)
                    .map(p -> new Narration.Year(
                            p.stamp().year().orElseThrow() + (!slots.has(Slot.UNIT) && after(month, p.stamp()) ? 0 : 1),
                            p.onward("the first after the time last told")));
        }
        if (slots.has(Slot.WHICH)) {
            return narration
                    .last(Grain.YEAR)
                    .map(p -> new Narration.Year(p.stamp().year().orElseThrow(), p.anchor("the year last told")));
        }
        if (slots.has(Slot.LENT)) {
            return narration
                    .last()
                    .map(p -> new Narration.Year(
                            slots.orElse(Slot.LENT, 0), p.anchor("over the new year next to the time last told")));
        }
        Optional<Narration.Year> year = narration.yearOf(month);
        boolean winter = slots.orElse(Slot.SEASON, 0) == WINTER;
        return winter ? year.map(y -> new Narration.Year(running(y.year()), y.anchor())) : year;
    }

    /** In January 1924 "the winter" is that of 1923. */
    private int running(int year) {
        return narration
                .last()
                .map(Narration.Pin::stamp)
                .filter(s -> s.year().isPresent() && s.year().getAsInt() == year)
                .filter(s -> s.roughMonth().orElse(FIRST_OF_WINTER) <= LAST_OF_WINTER)
                .map(s -> year - 1)
                .orElse(year);
    }

    /** A winter is of the year in which it begins: the next behind May 1924 is that of 1924, that of February 1924 is of 1923. */
    private static int winter(Slots slots, Stamp stamp) {
        int year = stamp.year().orElseThrow();
        int month = stamp.roughMonth().orElse(0);
        boolean begun = month == FIRST_OF_WINTER;
        boolean endsSoon = month > 0 && month <= LAST_OF_WINTER;
        if (slots.is(Slot.WHICH, Slot.Named.NEXT)) {
            return begun ? year + 1 : year;
        }
        int running = endsSoon ? year - 1 : year;
        boolean before = slots.is(Slot.WHICH, Slot.Named.PREVIOUS);
        return before ? running - 1 : running;
    }

    private static boolean before(OptionalInt month, Stamp stamp) {
        return month.isPresent()
                && stamp.roughMonth().isPresent()
                && month.getAsInt() < stamp.roughMonth().getAsInt();
    }

    private static boolean after(OptionalInt month, Stamp stamp) {
        return month.isPresent()
                && stamp.roughMonth().isPresent()
                && month.getAsInt() > stamp.roughMonth().getAsInt();
    }

    /** Whose fiscal year begins when is not said: the year before and the one after hold it whatever the custom. */
    private static Understood fiscal(int year) {
        return Understood.date(Stamp.ofYear(year), Optional.empty(), true)
                .edtf(Printer.year(year - 1) + "/" + Printer.year(year + 1));
    }

    private static Understood century(Slots slots) {
        int ordinal = slots.orElse(Slot.CENTURY, 1);
        int first = slots.is(Slot.ERA, Slot.Named.BC)
                ? 1 - Math.max(1, (ordinal - 1) * 100)
                : Math.max(1, (ordinal - 1) * 100);
        Understood century = Understood.date(Stamp.ofCentury(first), Optional.empty(), false);
        return slots.has(Slot.SEASON) ? century.edtf(half(first, slots.orElse(Slot.SEASON, 40))) : century;
    }

    private static String half(int first, int part) {
        int from = first < 0 ? first - 100 : first;
        return part == 40
                ? Printer.year(from) + "/" + Printer.year(from + 49)
                : Printer.year(from + 50) + "/" + Printer.year(from + 99);
    }

    private Understood decade(Slots slots) {
        int decade = slots.orElse(Slot.DECADE, 0);
        if (decade < 100 && !slots.has(Slot.ERA)) {
            return decadeOfACentury(decade);
        }
        return Understood.date(
                Stamp.ofDecade(slots.is(Slot.ERA, Slot.Named.BC) ? 1 - decade : decade), Optional.empty(), false);
    }

    /** "The thirties": which century's, the time last told may say; else nobody does. */
    private Understood decadeOfACentury(int decade) {
        Optional<Narration.Pin> pin = narration.near();
        OptionalInt first =
                pin.map(p -> nearest(p.stamp().year().orElseThrow(), decade)).orElseGet(OptionalInt::empty);
        if (first.isEmpty()) {
            String value = "XX" + decade / 10;
            return Understood.vague(Timex.Type.DATE, Optional.of(value)).edtf(value + "X");
        }
        Optional<Anchor> anchor = pin.map(p -> p.anchor("such a decade nearest to the time last told"));
        return Understood.date(Stamp.ofDecade(first.getAsInt()), anchor, false);
    }
}
