package dev.valla.read.when;

import dev.valla.time.Edtf;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Times told from the document's own date, where the user gives it: "yesterday", "last week", "on Friday", a lone month
 * while the text tells of its own present. What is told as coming ("will meet in March") lies ahead, all else behind,
 * but that a month further back than {@link #BACK} is the next one.
 */
final class Deixis {
    /** Months back that a month told without a year may lie. */
    private static final int BACK = 9;

    private final Stamp document;
    private final Narration present = new Narration();
    private final Resolver resolver;

    Deixis(Stamp document, List<Edtf> named) {
        this.document = document;
        this.resolver = new Resolver(present, named);
        present.tell(pin(), false);
    }

    private Narration.Pin pin() {
        return Narration.Pin.ofDocument(document, 0);
    }

    /** Whether it is told from the document's date: by its words, or as a time without year while the text tells of now. */
    boolean tells(Item item, Narration narration) {
        Slots slots = item.slots();
        return slots.has(Slot.DEICTIC)
                || (lone(item) && narration.last().map(p -> near(p.stamp())).orElse(false));
    }

    private static boolean lone(Item item) {
        Slots slots = item.slots();
        return item.op() == Op.DATE
                && (slots.has(Slot.M) || slots.has(Slot.SEASON))
                && !slots.has(Slot.Y)
                && !slots.has(Slot.YY)
                && !slots.has(Slot.WHICH)
                && !slots.has(Slot.CENTURY)
                && !slots.has(Slot.LENT);
    }

    /** Within a month of the document, or its year. */
    private boolean near(Stamp told) {
        if (!told.hasYear() || !document.hasYear()) {
            return false;
        }
        int years = told.year().getAsInt() - document.year().getAsInt();
        if (told.roughMonth().isEmpty() || document.roughMonth().isEmpty()) {
            return years == 0;
        }
        int months = years * 12
                + told.roughMonth().getAsInt()
                - document.roughMonth().getAsInt();
        return Math.abs(months) <= 1;
    }

    /** @param coming whether its clause tells of what is to come */
    Understood understand(Item item, boolean coming) {
        Slots slots = item.slots();
        if (slots.has(Slot.WEEKDAY) && !Dates.isDate(slots)) {
            return weekday(item, coming);
        }
        Unit unit = Unit.of(slots.orElse(Slot.UNIT, Unit.YEAR.code()));
        if (item.op() == Op.RELATIVE && (unit == Unit.WEEK || unit == Unit.WEEKEND)) {
            return week(slots, unit, coming);
        }
        if (lone(item)) {
            lendYear(slots, coming);
            return resolver.understand(item).from(pin().anchor("the year next to the document's date"));
        }
        return resolver.understand(new Item(item.first(), item.last(), item.rule(), slots.without(Slot.VAGUE)));
    }

    private static int by(Slots slots) {
        return slots.is(Slot.WHICH, Slot.Named.NEXT) ? 1 : slots.is(Slot.WHICH, Slot.Named.PREVIOUS) ? -1 : 0;
    }

    /** "next Saturday" is the first after today, or the one of next week: where those differ both are kept. */
    private Understood weekday(Item item, boolean coming) {
        Slots slots = item.slots();
        Optional<LocalDate> today = document.date();
        if (today.isEmpty()) {
            return resolver.understand(item);
        }
        java.time.DayOfWeek weekday = java.time.DayOfWeek.of(slots.orElse(Slot.WEEKDAY, 1));
        LocalDate first = today.get().with(TemporalAdjusters.next(weekday));
        LocalDate day = switch (by(slots)) {
            case 1 -> monday(today.get()).plusDays(6L + weekday.getValue());
            case -1 -> today.get().with(TemporalAdjusters.previous(weekday));
            default ->
                slots.has(Slot.WHICH)
                        ? monday(today.get()).plusDays(weekday.getValue() - 1L)
                        : today.get()
                                .with(
                                        coming
                                                ? TemporalAdjusters.nextOrSame(weekday)
                                                : TemporalAdjusters.previousOrSame(weekday));
        };
        Slots told = slots.without(Slot.WEEKDAY);
        told.put(Slot.Y, day.getYear());
        told.put(Slot.M, day.getMonthValue());
        told.put(Slot.D, day.getDayOfMonth());
        Understood understood = resolver.understand(new Item(item.first(), item.last(), item.rule(), told))
                .from(pin().anchor(rule(slots, coming)));
        return by(slots) == 1 && !first.equals(day) ? understood.edtf("[" + first + "," + day + "]") : understood;
    }

    private static String rule(Slots slots, boolean coming) {
        return slots.has(Slot.WHICH)
                ? "such a day of the week by its words"
                : coming ? "the first such day of the week from here on" : "the last such day of the week";
    }

    /** Weeks run from Monday to Sunday. */
    static String week(LocalDate day) {
        return monday(day) + "/" + monday(day).plusDays(6);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
    }

    /** Weeks run from Monday to Sunday; "the weekend" alone is the last, or this one if it is told as coming. */
    private Understood week(Slots slots, Unit unit, boolean coming) {
        Optional<LocalDate> today = document.date();
        if (today.isEmpty()) {
            return Resolver.unknown(unit);
        }
        int by = slots.has(Slot.WHICH) ? by(slots) : coming ? 0 : -1;
        LocalDate monday = monday(today.get()).plusWeeks(by);
        Stamp week = new Stamp(
                Grain.WEEK,
                OptionalInt.of(monday.getYear()),
                OptionalInt.of(monday.getMonthValue()),
                OptionalInt.of(monday.getDayOfMonth()));
        Understood told = Understood.date(week, Optional.of(pin().anchor("the week by its words")), by >= 0);
        return unit == Unit.WEEK
                ? told.edtf(week(monday))
                : told.edtf(monday.plusDays(5) + "/" + monday.plusDays(6))
                        .timex(Timex.Type.DATE, Printer.timex(week) + "-WE");
    }

    /** The year of a lone month, season or quarter: of the next one if it is told as coming, else of the last. */
    private void lendYear(Slots slots, boolean coming) {
        if (!document.hasYear() || document.roughMonth().isEmpty()) {
            return;
        }
        int today = document.roughMonth().getAsInt();
        int from = slots.has(Slot.SEASON) ? first(slots.orElse(Slot.SEASON, 21)) : slots.orElse(Slot.M, 1);
        boolean laterDay = from == today
                && slots.has(Slot.D)
                && document.day().isPresent()
                && slots.orElse(Slot.D, 1) > document.day().getAsInt();
        boolean ahead = from > today || laterDay;
        int back = (today - from + 12) % 12;
        boolean next = coming || back > BACK || (laterDay && back == 0);
        int year = document.year().getAsInt();
        boolean now = from == today || (slots.has(Slot.SEASON) && back < Stamp.MONTHS_OF_PART);
        slots.put(Slot.LENT, next ? (ahead || now ? year : year + 1) : ahead ? year - 1 : year);
    }

    /** The month in which a part of the year begins. */
    private static int first(int part) {
        return switch (part) {
            case 21 -> 3;
            case 22 -> 6;
            case 23 -> 9;
            case 24 -> 12;
            case 33, 40 -> 1;
            case 34 -> 4;
            case 35, 41 -> 7;
            default -> 10;
        };
    }
}
