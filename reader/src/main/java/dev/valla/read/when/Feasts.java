package dev.valla.read.when;

import dev.valla.time.CivilDate;
import dev.valla.time.Day;
import dev.valla.time.Feast;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Feast days as the calendar of their year names them: Julian until 1582, Gregorian from 1583. */
final class Feasts {
    private static final List<Feast> ALL = List.of(Feast.values());
    private static final int FIRST_GREGORIAN = 1583;

    private Feasts() {}

    /** The int that stands for a feast in {@link Slots}. */
    static int code(String name) {
        return ALL.indexOf(Feast.valueOf(name));
    }

    static Understood of(Slots slots, OptionalInt year, Optional<Anchor> anchor) {
        Feast feast = ALL.get(slots.orElse(Slot.FEAST, 0));
        boolean known = year.isPresent() && year.getAsInt() > 0;
        if (feast.isMovable() && !known) {
            return Resolver.unknown(Unit.DAY);
        }
        CivilDate day = day(feast, known ? year.getAsInt() : FIRST_GREGORIAN);
        return Understood.date(Stamp.ofDay(year, OptionalInt.of(day.month()), day.day()), anchor, known);
    }

    private static CivilDate day(Feast feast, int year) {
        return year < FIRST_GREGORIAN
                ? Day.julian(feast.day(year, Feast.Church.JULIAN))
                : Day.gregorian(feast.day(year, Feast.Church.GREGORIAN));
    }
}
