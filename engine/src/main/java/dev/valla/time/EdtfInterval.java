package dev.valla.time;

/**
 * {@code A/B}. For a moment: not before A, not after B; for a state: from A until B.
 *
 * @param from when it begins, or the first day it can lie on
 * @param to   when it ends, or the last day it can lie on
 */
public record EdtfInterval(End from, End to) implements Edtf {
    /** One end of an interval. */
    public sealed interface End {
        String text();

        record Given(EdtfDate date) implements End {
            @Override
            public String text() {
                return date.text();
            }
        }

        /** {@code ..}: the text leaves it open. */
        record Open() implements End {
            @Override
            public String text() {
                return "..";
            }
        }

        /** Empty: the text does not say. */
        record Unknown() implements End {
            @Override
            public String text() {
                return "";
            }
        }
    }

    public EdtfInterval {
        if (from instanceof End.Unknown && to instanceof End.Unknown)
            throw new IllegalArgumentException("an interval of two unknown ends says nothing; leave the time out");
        if (from.text().startsWith("Y") || to.text().startsWith("Y"))
            throw new IllegalArgumentException("EDTF has no interval of years with Y; give four digits");
        if (from instanceof End.Given a && to instanceof End.Given b && !inOrder(a.date(), b.date()))
            throw new IllegalArgumentException("%s begins after %s; swap them".formatted(a.text(), b.text()));
    }

    /**
     * Whether an interval may run from one to the other: the end must not begin before the beginning does. An end with
     * unspecified digits may be any of the days they allow.
     */
    static boolean inOrder(EdtfDate from, EdtfDate to) {
        Bounds end = to.extent();
        long latestBeginning = to.text().indexOf('X') >= 0 ? end.lastDay() : end.firstDay();
        return from.extent().firstDay() <= latestBeginning;
    }

    @Override
    public String text() {
        return from.text() + "/" + to.text();
    }

    @Override
    public Bounds start() {
        return bounds(from, true);
    }

    @Override
    public Bounds end() {
        return bounds(to, true);
    }

    @Override
    public Bounds span() {
        return hull(start(), end());
    }

    @Override
    public Bounds extent() {
        return hull(bounds(from, false), bounds(to, false));
    }

    private static Bounds bounds(End end, boolean widened) {
        return switch (end) {
            case End.Given g -> widened ? g.date().span() : g.date().extent();
            case End.Open o -> Bounds.none(Bounds.Limit.OPEN);
            case End.Unknown u -> Bounds.none(Bounds.Limit.UNKNOWN);
        };
    }

    private static Bounds hull(Bounds start, Bounds end) {
        return new Bounds(start.first(), start.firstDay(), end.last(), end.lastDay());
    }

    @Override
    public boolean has(Mark mark) {
        return (from instanceof End.Given a && a.date().has(mark))
                || (to instanceof End.Given b && b.date().has(mark));
    }

    DaySet possible() {
        return stretch(span());
    }

    DaySet stated() {
        Bounds first = bounds(from, false);
        Bounds last = bounds(to, false);
        boolean anyFirst = from instanceof End.Given a && a.date().isAnyYear();
        boolean anyLast = to instanceof End.Given b && b.date().isAnyYear();
        return new DaySet.Stretch(
                anyFirst ? DaySet.ALWAYS : first.earliestOr(DaySet.ALWAYS),
                anyLast ? DaySet.NEVER : last.latestOr(DaySet.NEVER));
    }

    /** The days on which it can begin; widened, or as stated. */
    DaySet beginning(boolean widened) {
        return days(from, widened);
    }

    /** The days on which it can end; widened, or as stated. */
    DaySet ending(boolean widened) {
        return days(to, widened);
    }

    private static DaySet days(End end, boolean widened) {
        if (end instanceof End.Given g)
            return widened ? g.date().possible() : g.date().stated();
        return new DaySet.Stretch(DaySet.ALWAYS, DaySet.NEVER);
    }

    private static DaySet stretch(Bounds span) {
        return new DaySet.Stretch(span.earliestOr(DaySet.ALWAYS), span.latestOr(DaySet.NEVER));
    }

    @Override
    public String toString() {
        return text();
    }
}
