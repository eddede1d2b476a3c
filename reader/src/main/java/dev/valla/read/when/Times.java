package dev.valla.read.when;

import java.util.Optional;

/** Times of day and parts of the day, on the day that the words name or that was last told. */
final class Times {
    private final Narration narration;
    private final Dates dates;

    Times(Narration narration, Dates dates) {
        this.narration = narration;
        this.dates = dates;
    }

    Understood time(Slots slots) {
        String clock = clock(slots);
        Understood day = day(slots);
        if (slots.has(Slot.N2) && day.stamp().isPresent()) {
            day = night(day, slots.orElse(Slot.N2, 1));
        }
        String value = day.stamp().map(Printer::timex).orElse(unknownDay(slots)) + "T" + clock;
        Understood time = day.timex(Timex.Type.TIME, value);
        return clock.length() > 2 && day.stamp().flatMap(Stamp::date).isPresent() ? time.edtf(value) : time;
    }

    private static String unknownDay(Slots slots) {
        return slots.has(Slot.WEEKDAY) ? "XXXX-WXX-" + slots.orElse(Slot.WEEKDAY, 1) : "XXXX-XX-XX";
    }

    /**
     * "The night of 3 to 4 February" may be either day.
     *
     * @param named 1 where the first of the two days is named, 2 where it is the second ("Nacht zum 4. Februar")
     */
    private static Understood night(Understood told, int named) {
        Optional<Stamp> first = told.stamp().flatMap(s -> named == 1 ? Optional.of(s) : s.plus(-1, Unit.DAY));
        Optional<Stamp> next = first.flatMap(s -> s.plus(1, Unit.DAY));
        return next.isEmpty()
                ? told
                : Understood.date(first.orElseThrow(), told.anchor(), told.moves())
                        .edtf(Printer.edtf(first.orElseThrow()) + "/" + Printer.edtf(next.orElseThrow()));
    }

    private Understood day(Slots slots) {
        if (Dates.isDate(slots)) {
            return dates.date(slots);
        }
        boolean hangs =
                slots.has(Slot.WHICH) || slots.has(Slot.HOUR) || slots.has(Slot.HHMM) || slots.has(Slot.HALFDAY);
        Optional<Narration.Pin> pin = hangs ? narration.last(Grain.DAY) : Optional.empty();
        int by = slots.is(Slot.WHICH, Slot.Named.NEXT) ? 1 : slots.is(Slot.WHICH, Slot.Named.PREVIOUS) ? -1 : 0;
        return pin.flatMap(p ->
                        p.stamp().plus(by, Unit.DAY).map(s -> Understood.date(s, Optional.of(dayTold(p, by)), by > 0)))
                .orElseGet(() -> Understood.vague(Timex.Type.TIME, Optional.empty()));
    }

    private static Anchor dayTold(Narration.Pin pin, int by) {
        return by == 0 ? pin.anchor("the day last told") : pin.onward("the day next to the one last told");
    }

    /** {@code 20:00}, or a part of the day. */
    static String clock(Slots slots) {
        if (slots.has(Slot.DAYPART)) {
            return Slot.Named.of(slots.orElse(Slot.DAYPART, 0)).name();
        }
        if (slots.is(Slot.HALFDAY, Slot.Named.NOON)) {
            return "12:00";
        }
        if (slots.is(Slot.HALFDAY, Slot.Named.MIDNIGHT)) {
            return "00:00";
        }
        if (slots.has(Slot.HHMM)) {
            int written = slots.orElse(Slot.HHMM, 0);
            return Printer.two(written / 100) + ":" + Printer.two(written % 100);
        }
        int minutes = hour(slots) * 60
                + slots.orElse(Slot.MINUTE, 0) * (slots.is(Slot.DIRECTION, Slot.Named.BEFORE) ? -1 : 1);
        return Printer.two(minutes / 60) + ":" + Printer.two(minutes % 60);
    }

    private static int hour(Slots slots) {
        int hour = slots.orElse(Slot.HOUR, 0);
        if (slots.is(Slot.HALFDAY, Slot.Named.PM)) {
            return hour < 12 ? hour + 12 : hour;
        }
        return slots.is(Slot.HALFDAY, Slot.Named.AM) && hour == 12 ? 0 : hour;
    }
}
