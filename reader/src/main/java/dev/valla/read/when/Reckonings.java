package dev.valla.read.when;

import dev.valla.time.CivilDate;
import dev.valla.time.Day;
import dev.valla.time.DualDate;
import dev.valla.time.EdtfDate;
import dev.valla.time.NewYear;
import dev.valla.time.Reckoned;
import dev.valla.time.Reckoning;
import java.util.Optional;
import java.util.OptionalInt;

/** Dates of other calendars, and dates given twice: the words are kept, the EDTF is Gregorian. */
final class Reckonings {
    private Reckonings() {}

    static boolean isReckoned(Slots slots) {
        return slots.has(Slot.Y)
                && (slots.is(Slot.CALENDAR, Slot.Named.HIJRI)
                        || slots.is(Slot.CALENDAR, Slot.Named.SOLAR)
                        || slots.is(Slot.CALENDAR, Slot.Named.REPUBLICAN)
                        || (slots.has(Slot.D)
                                && (slots.is(Slot.CALENDAR, Slot.Named.JULIAN)
                                        || slots.has(Slot.D2)
                                        || slots.has(Slot.DUAL))));
    }

    /** Empty where the calendar has no such day: then the words are read as they stand. */
    static Optional<Understood> of(Slots slots) {
        try {
            return Optional.of(understood(reckoned(slots)));
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Reckoned reckoned(Slots slots) {
        int year = slots.orElse(Slot.Y, 1);
        int month = slots.orElse(Slot.M, 1);
        int day = slots.orElse(Slot.D, 1);
        if (slots.has(Slot.D2)) {
            return DualDate.styles(
                            new CivilDate(year, month, day),
                            new CivilDate(year, slots.orElse(Slot.M2, month), slots.orElse(Slot.D2, day)))
                    .date();
        }
        if (slots.has(Slot.DUAL)) {
            int second = Ellipsis.endOfSpan(year, slots.orElse(Slot.DUAL, 0));
            return DualDate.years(year, second, month, day, NewYear.MARCH_25, Reckoning.julian());
        }
        Reckoning reckoning = reckoning(Slot.Named.of(slots.orElse(Slot.CALENDAR, Slot.Named.JULIAN.code())));
        if (slots.has(Slot.D)) {
            return reckoning.day(year, month, day);
        }
        return slots.has(Slot.M) ? reckoning.month(year, month) : reckoning.year(year);
    }

    private static Reckoning reckoning(Slot.Named calendar) {
        return switch (calendar) {
            case HIJRI -> new Reckoning.Lunar();
            case SOLAR -> new Reckoning.Solar();
            case REPUBLICAN -> new Reckoning.Republic();
            default -> Reckoning.julian();
        };
    }

    private static Understood understood(Reckoned reckoned) {
        if (reckoned.understood() instanceof EdtfDate date && date.day().isPresent()) {
            Stamp stamp = Stamp.ofDay(
                    OptionalInt.of((int) date.year().orElseThrow()),
                    date.month(),
                    date.day().getAsInt());
            return Understood.date(stamp, Optional.empty(), true)
                    .edtf(reckoned.widened().text());
        }
        CivilDate middle = Day.gregorian((reckoned.understood().span().earliestOr(0)
                        + reckoned.understood().span().latestOr(0))
                / 2);
        return Understood.date(Stamp.ofYear((int) middle.year()), Optional.empty(), true)
                .edtf(reckoned.widened().text());
    }
}
