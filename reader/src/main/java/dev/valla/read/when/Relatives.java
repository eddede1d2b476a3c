package dev.valla.read.when;

import java.util.Optional;

/** Units told by their relation to the narrated time: "the same day", "that year", "the following spring". */
final class Relatives {
    private final Narration narration;

    Relatives(Narration narration) {
        this.narration = narration;
    }

    Understood relative(Slots slots) {
        Unit unit = Unit.of(slots.orElse(Slot.UNIT, Unit.YEAR.code()));
        if (slots.has(Slot.N)) {
            return sameOfLastYear(unit);
        }
        int by = slots.is(Slot.WHICH, Slot.Named.NEXT) ? 1 : slots.is(Slot.WHICH, Slot.Named.PREVIOUS) ? -1 : 0;
        Grain grain = Grain.of(unit);
        Optional<Narration.Pin> pin = narration.last(least(grain));
        Optional<Stamp> stamp = pin.flatMap(p -> by == 0 ? p.stamp().at(grain) : moved(p.stamp(), by, unit, grain));
        Optional<Anchor> anchor = pin.map(p -> by == 0 ? p.anchor(rule(by, unit)) : p.onward(rule(by, unit)));
        return stamp.map(s -> {
                    Understood told = Understood.date(s, anchor, by >= 0);
                    return unit == Unit.WEEK ? told.edtf(Deixis.week(s.date().orElseThrow())) : told;
                })
                .orElseGet(() -> Resolver.unknown(unit));
    }

    /** "the year-ago quarter". */
    private Understood sameOfLastYear(Unit unit) {
        return narration
                .last(Grain.of(unit))
                .filter(p -> p.stamp().grain() == Grain.of(unit))
                .map(p -> Understood.date(p.stamp().years(-1), Optional.of(p.anchor("the same a year before")), false))
                .orElseGet(() -> Resolver.unknown(unit));
    }

    private static Optional<Stamp> moved(Stamp from, int by, Unit unit, Grain grain) {
        return from.at(grain).flatMap(s -> s.plus(by, unit));
    }

    /** A decade or century can be told from a year. */
    private static Grain least(Grain grain) {
        return grain.finerThan(Grain.YEAR) ? grain : Grain.YEAR;
    }

    private static String rule(int by, Unit unit) {
        String name = unit.name().toLowerCase(java.util.Locale.ROOT);
        return switch (by) {
            case 1 -> "the " + name + " after the one last told";
            case -1 -> "the " + name + " before the one last told";
            default -> "the " + name + " last told";
        };
    }
}
