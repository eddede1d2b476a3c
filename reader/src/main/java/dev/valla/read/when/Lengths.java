package dev.valla.read.when;

import java.util.Optional;

/** Durations, ages and recurrences: they name no day. */
final class Lengths {
    private Lengths() {}

    static Understood duration(Slots slots) {
        return Understood.vague(Timex.Type.DURATION, Optional.of(period(slots)));
    }

    static Understood age(Slots slots) {
        return Understood.vague(Timex.Type.DURATION, Optional.of(period(slots)));
    }

    static String period(Slots slots) {
        Unit unit = Unit.of(slots.orElse(Slot.UNIT, Unit.YEAR.code()));
        if (slots.has(Slot.SOME)) {
            return (unit.withinDay() ? "PTX" : "PX") + unit.letter();
        }
        int n = slots.orElse(Slot.N, 1) * (unit == Unit.FORTNIGHT ? 2 : 1);
        String tenths = slots.has(Slot.TENTHS) ? "." + slots.orElse(Slot.TENTHS, 0) : "";
        return (unit.withinDay() ? "PT" : "P") + n + tenths + unit.letter();
    }

    /** "per month" has a length, "daily" a shape. */
    static Understood set(Slots slots) {
        if (slots.has(Slot.DAYPART)) {
            return Understood.vague(
                    Timex.Type.SET, Optional.of("XXXX-XX-XXT" + Slot.Named.of(slots.orElse(Slot.DAYPART, 0))));
        }
        if (slots.has(Slot.WEEKDAY)) {
            return Understood.vague(Timex.Type.SET, Optional.of("XXXX-WXX-" + slots.orElse(Slot.WEEKDAY, 1)));
        }
        if (slots.has(Slot.M)) {
            return Understood.vague(Timex.Type.SET, Optional.of("XXXX-" + Printer.two(slots.orElse(Slot.M, 1))));
        }
        if (slots.has(Slot.SEASON)) {
            return Understood.vague(Timex.Type.SET, Optional.of("XXXX-" + Printer.part(slots.get(Slot.SEASON))));
        }
        if (slots.has(Slot.N) || slots.has(Slot.VAGUE)) {
            return Understood.vague(Timex.Type.SET, Optional.of(period(slots)));
        }
        return Understood.vague(
                Timex.Type.SET,
                Optional.of(
                        switch (Unit.of(slots.orElse(Slot.UNIT, Unit.DAY.code()))) {
                            case MILLENNIUM, CENTURY, DECADE, YEAR -> "XXXX";
                            case SEASON, QUARTER, MONTH -> "XXXX-XX";
                            case FORTNIGHT, WEEK -> "XXXX-WXX";
                            case WEEKEND -> "XXXX-WXX-WE";
                            case DAY -> "XXXX-XX-XX";
                            case NIGHT -> "XXXX-XX-XXTNI";
                            case HOUR, MINUTE, SECOND -> "XXXX-XX-XXTXX";
                        }));
    }
}
