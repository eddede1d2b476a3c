package dev.valla.read.when;

import dev.valla.time.CivilDate;
import dev.valla.time.Day;
import dev.valla.time.DualDate;
import dev.valla.time.EdtfDate;
import dev.valla.time.NewYear;
import dev.valla.time.OtherCalendar;
import dev.valla.time.Reckoned;
import dev.valla.time.Reckoning;
import java.util.Optional;
import java.util.OptionalInt;

/** Dates of other calendars, and dates given twice: the words are kept, the EDTF is Gregorian. */
final class Reckonings {
    private static final int ADAR = 12;
    /** As the rules of a language write "Adar I". */
    private static final int FIRST_ADAR = 14;

    private Reckonings() {}

    static boolean isReckoned(Slots slots) {
        return slots.has(Slot.Y)
                && (isForeign(slots)
                        || (slots.has(Slot.D)
                                && (slots.is(Slot.CALENDAR, Slot.Named.JULIAN)
                                        || slots.has(Slot.D2)
                                        || slots.has(Slot.DUAL))));
    }

    /** Whether its year is none of ours, so that the words without that calendar mean nothing. */
    static boolean isForeign(Slots slots) {
        return slots.has(Slot.CALENDAR)
                && !slots.is(Slot.CALENDAR, Slot.Named.JULIAN)
                && !slots.is(Slot.CALENDAR, Slot.Named.GREGORIAN);
    }

    /** Empty where the calendar has no such day. */
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
        if (slots.has(Slot.Y2)) {
            return DualDate.calendars(
                            reckoning(calendar(slots)).day(year, month(slots), day),
                            new CivilDate(
                                    slots.orElse(Slot.Y2, year), slots.orElse(Slot.M2, 1), slots.orElse(Slot.D2, 1)))
                    .date();
        }
        if (slots.has(Slot.D2)) {
            return DualDate.styles(
                            new CivilDate(year, month, day),
                            new CivilDate(year, slots.orElse(Slot.M2, month), slots.orElse(Slot.D2, day)))
                    .date();
        }
        if (slots.has(Slot.DUAL)) {
            int second = next(year, slots.orElse(Slot.DUAL, 0));
            // By which calendar the day counts is left open where the words do not say it, as with any other day.
            Reckoning days = slots.is(Slot.CALENDAR, Slot.Named.JULIAN) ? Reckoning.julian() : Reckoning.gregorian();
            return DualDate.years(year, second, month, day, NewYear.MARCH_25, days);
        }
        Reckoning reckoning = reckoning(calendar(slots));
        if (slots.has(Slot.D)) {
            return reckoning.day(year, month(slots), day);
        }
        return slots.has(Slot.M) ? reckoning.month(year, month(slots)) : reckoning.year(year);
    }

    /** The year behind "1731/32" or "1731/2"; another than the next where the digits are not its last. */
    private static int next(int year, int lastDigits) {
        boolean follows = lastDigits < 10 && (year + 1) % 10 == lastDigits;
        return follows ? year + 1 : Ellipsis.endOfSpan(year, lastDigits);
    }

    private static Slot.Named calendar(Slots slots) {
        return Slot.Named.of(slots.orElse(Slot.CALENDAR, Slot.Named.JULIAN.code()));
    }

    /** "Adar" alone in a year that has two of them is either: not guessed. */
    private static int month(Slots slots) {
        int month = slots.orElse(Slot.M, 1);
        if (calendar(slots) != Slot.Named.HEBREW || (month != ADAR && month != FIRST_ADAR)) {
            return month;
        }
        boolean two = OtherCalendar.isHebrewLeapYear(slots.orElse(Slot.Y, 1));
        if (two != (month == FIRST_ADAR)) {
            throw new IllegalArgumentException("which Adar is meant is not said, or there was only one");
        }
        return ADAR;
    }

    private static Reckoning reckoning(Slot.Named calendar) {
        return switch (calendar) {
            case HIJRI -> new Reckoning.Lunar();
            case SOLAR -> new Reckoning.Solar();
            case REPUBLICAN -> new Reckoning.Republic();
            case HEBREW, COPTIC, ETHIOPIC, MINGUO, THAI, MEIJI, TAISHO, SHOWA, HEISEI, REIWA ->
                new Reckoning.Other(OtherCalendar.valueOf(calendar.name()));
            default -> Reckoning.julian();
        };
    }

    /** The month that both ends lie in, else the year of the middle. */
    private static Stamp coarse(Reckoned reckoned, CivilDate middle) {
        CivilDate first = Day.gregorian(reckoned.understood().span().earliestOr(0));
        CivilDate last = Day.gregorian(reckoned.understood().span().latestOr(0));
        return first.year() == last.year() && first.month() == last.month()
                ? Stamp.ofMonth(OptionalInt.of((int) first.year()), first.month())
                : Stamp.ofYear((int) middle.year());
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
        return Understood.date(coarse(reckoned, middle), Optional.empty(), true)
                .edtf(reckoned.widened().text());
    }
}
