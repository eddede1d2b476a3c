package dev.valla.read.when;

import dev.valla.time.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Gives an item its meaning from its own words and, where they need it, from the narrated time. */
final class Resolver {
    private final Narration narration;
    private final Dates dates;
    private final List<Edtf> named;

    /** @param named the times that a user named, as {@link Slot#NAMED} counts them */
    Resolver(Narration narration, List<Edtf> named) {
        this.narration = narration;
        this.named = named;
        this.dates = new Dates(narration);
    }

    Understood understand(Item item) {
        Slots slots = item.slots();
        if (slots.has(Slot.VAGUE)) {
            return vague(item);
        }
        return switch (item.op()) {
            case DATE -> slots.has(Slot.NAMED) ? named(slots) : dates.date(slots);
            case SHIFT -> shift(slots);
            case RELATIVE -> new Relatives(narration).relative(slots);
            case DURATION -> duration(slots);
            case AGE -> Lengths.age(slots);
            case SET -> Lengths.set(slots);
            case TIME -> new Times(narration, dates).time(slots);
            case VAGUE, NOTHING ->
                throw new IllegalStateException("a rule that reads nothing was read, or one without a value");
        };
    }

    /** A time that the user named; one that is no plain day, month or year serves nothing else as anchor. */
    private Understood named(Slots slots) {
        Edtf time = named.get(slots.orElse(Slot.NAMED, 0));
        return DocumentDate.stamp(time)
                .map(stamp -> Understood.date(stamp, Optional.empty(), true))
                .orElseGet(() -> Understood.vague(Timex.Type.DATE, Optional.of(time.text()))
                        .edtf(time.text()));
    }

    /**
     * "now" is a date without a day; "this period" a stretch of time that the words do not measure; "yesterday" some day
     * while the document is not dated.
     */
    private static Understood vague(Item item) {
        Slots slots = item.slots();
        Slot.Named value = Slot.Named.of(slots.orElse(Slot.VAGUE, Slot.Named.NONE.code()));
        if (value != Slot.Named.NONE) {
            return Understood.vague(Timex.Type.DATE, Optional.of(value.name()));
        }
        return switch (item.op()) {
            case TIME -> Understood.vague(Timex.Type.TIME, Optional.of("XXXX-XX-XXT" + Times.clock(slots)));
            case RELATIVE, SHIFT -> unknown(Unit.of(slots.orElse(Slot.UNIT, Unit.YEAR.code())));
            default -> Understood.vague(Timex.Type.DURATION, Optional.empty());
        };
    }

    /** "the next five years" begin at the time last told; other lengths lie nowhere by themselves. */
    private Understood duration(Slots slots) {
        Understood length = Lengths.duration(slots);
        Unit unit = Unit.of(slots.orElse(Slot.UNIT, Unit.YEAR.code()));
        if (Dates.isDate(slots)) {
            return dates.date(slots).edtf().map(length::edtf).orElse(length);
        }
        if (!slots.is(Slot.WHICH, Slot.Named.NEXT) || slots.has(Slot.SOME) || unit.withinDay()) {
            return length;
        }
        Optional<Narration.Pin> pin = anchor(unit, slots.without(Slot.WHICH));
        Optional<Stamp> end = pin.flatMap(p -> p.stamp().plus(slots.orElse(Slot.N, 1), unit));
        return end.map(e -> new Understood(
                        Optional.empty(),
                        Optional.of(Printer.edtf(pin.get().stamp()) + "/" + Printer.edtf(e)),
                        length.timex(),
                        pin.map(p -> p.anchor("from the time last told on")),
                        false))
                .orElse(length);
    }

    /** "two years later", "three days after 4 May". */
    private Understood shift(Slots slots) {
        Unit unit = Unit.of(slots.orElse(Slot.UNIT, Unit.YEAR.code()));
        boolean after = slots.is(Slot.DIRECTION, Slot.Named.AFTER);
        Optional<Understood> own = slots.has(Slot.NAMED)
                ? Optional.of(named(slots))
                : Dates.isDate(slots) ? Optional.of(dates.date(slots)) : Optional.empty();
        Optional<Narration.Pin> pin =
                own.isPresent() ? Optional.empty() : anchor(slots.has(Slot.SOME) ? Unit.YEAR : unit, slots);
        Optional<Stamp> from = own.isPresent() ? own.get().stamp() : pin.map(Narration.Pin::stamp);
        if (slots.has(Slot.SOME)) {
            return uncounted(unit, after, from, pin);
        }
        int n = slots.orElse(Slot.N, 1);
        Optional<Anchor> anchor = pin.map(
                p -> p.onward("%d %s %s the time last told".formatted(n, name(n, unit), after ? "after" : "before")));
        Optional<Stamp> stamp =
                from.flatMap(f -> slots.has(Slot.WHICH) ? keepingDay(f, n, unit, after) : f.plus(after ? n : -n, unit));
        if (unit.withinDay() && stamp.isPresent()) {
            return Understood.date(stamp.get(), anchor, false)
                    .timex(Timex.Type.TIME, Printer.timex(stamp.get()) + "TXX");
        }
        return stamp.map(s -> roughly(slots, from.get(), Understood.date(s, anchor, after), after))
                .orElseGet(() -> unknown(unit));
    }

    /** "More than two years later" is a bound; "nearly two years later" lies within them; "about" is about. */
    private static Understood roughly(Slots slots, Stamp from, Understood told, boolean after) {
        String start = Printer.edtf(from);
        String to = told.edtf().orElseThrow();
        return switch (Slot.Named.of(slots.orElse(Slot.APPROX, Slot.Named.EXACT.code()))) {
            case MORE -> told.edtf(after ? to + "/.." : "../" + to);
            case LESS, NEARLY -> told.edtf(after ? start + "/" + to : to + "/" + start);
            case ABOUT -> told.edtf(to + "~");
            default -> told;
        };
    }

    /** "the same day … 24 years prior": the day is kept. */
    private static Optional<Stamp> keepingDay(Stamp from, int n, Unit unit, boolean after) {
        return unit == Unit.YEAR && from.hasYear()
                ? Optional.of(from.years(after ? n : -n))
                : from.plus(after ? n : -n, unit);
    }

    private Optional<Narration.Pin> anchor(Unit unit, Slots slots) {
        Grain grain = slots.has(Slot.WHICH) ? Grain.DAY : Grain.of(unit);
        Grain least = grain.finerThan(Grain.YEAR) ? grain : Grain.YEAR;
        return narration.last(least);
    }

    /** "a few weeks later": only that it was after. */
    private static Understood uncounted(Unit unit, boolean after, Optional<Stamp> from, Optional<Narration.Pin> pin) {
        Understood vague = Understood.vague(Timex.Type.DATE, Optional.of(after ? "FUTURE_REF" : "PAST_REF"));
        return from.map(f -> new Understood(
                        Optional.empty(),
                        Optional.of(after ? Printer.edtf(f) + "/.." : "../" + Printer.edtf(f)),
                        vague.timex(),
                        pin.map(p -> p.onward(
                                "some " + name(2, unit) + " " + (after ? "after" : "before") + " the time last told")),
                        false))
                .orElse(vague);
    }

    private static String name(int n, Unit unit) {
        String one = unit.name().toLowerCase(java.util.Locale.ROOT);
        return n == 1 ? one : unit == Unit.CENTURY ? "centuries" : unit == Unit.MILLENNIUM ? "millennia" : one + "s";
    }

    static Understood unknown(Unit unit) {
        String value = switch (Grain.of(unit)) {
            case MILLENNIUM, CENTURY, DECADE, YEAR -> "XXXX";
            case PART_OF_YEAR, MONTH -> "XXXX-XX";
            case WEEK -> unit == Unit.WEEKEND ? "XXXX-WXX-WE" : "XXXX-WXX";
            case DAY -> "XXXX-XX-XX";
        };
        return Understood.vague(Timex.Type.DATE, Optional.of(value));
    }

    static OptionalInt none() {
        return OptionalInt.empty();
    }
}
