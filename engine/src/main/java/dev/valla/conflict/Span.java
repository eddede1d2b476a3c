package dev.valla.conflict;

import dev.valla.claim.EventType.Shape;
import dev.valla.time.Bounds;
import dev.valla.time.Bounds.Limit;
import dev.valla.time.Edtf;
import dev.valla.time.EdtfInterval;
import dev.valla.time.EdtfSet;

/**
 * What a stated time says of the beginning and of the end of an event, as little as it certainly says: what a network may take
 * in. For a moment both are the moment.
 *
 * <ul>
 *   <li>{@code A/B} of a state: it began in A and ended in B.
 *   <li>{@code A/..} of a state: it was so from A, or some time after A: it began not before A. Nothing is said of its end.
 *   <li>{@code ../B} of a state: it was so by B, or until B: it began not after B.
 *   <li>{@code A} of a state: it was so some time in A: it began not after A and ended not before A.
 *   <li>{@code {A,B}}: at each of them; of a moment that says nothing a network could use.
 * </ul>
 */
record Span(Bounds begin, Bounds end) {
    private static final Bounds NOTHING = Bounds.none(Limit.UNKNOWN);

    static Span of(Edtf time, Shape shape) {
        if (time instanceof EdtfSet set && set.kind() == EdtfSet.Kind.ALL_OF) {
            return new Span(NOTHING, NOTHING);
        }
        if (shape == Shape.MOMENT) {
            return new Span(time.span(), time.span());
        }
        if (time instanceof EdtfInterval interval) {
            return ofInterval(interval);
        }
        Bounds b = time.span();
        return new Span(
                new Bounds(Limit.UNKNOWN, 0, b.last(), b.lastDay()),
                new Bounds(b.first(), b.firstDay(), Limit.UNKNOWN, 0));
    }

    private static Span ofInterval(EdtfInterval interval) {
        Bounds from = interval.start();
        Bounds to = interval.end();
        boolean begins = interval.from() instanceof EdtfInterval.End.Given;
        boolean ends = interval.to() instanceof EdtfInterval.End.Given;
        if (begins && ends) {
            return new Span(from, to);
        }
        return begins
                ? new Span(new Bounds(from.first(), from.firstDay(), Limit.UNKNOWN, 0), NOTHING)
                : new Span(new Bounds(Limit.UNKNOWN, 0, to.last(), to.lastDay()), NOTHING);
    }

    /** Whether its days are an unbroken run, so that its bounds say all: no unspecified digit before a given one, no set, no clock. */
    static boolean isRun(Edtf time) {
        String text = time.text();
        int unspecified = text.indexOf('X');
        boolean gap = unspecified >= 0 && text.substring(unspecified).chars().anyMatch(c -> c >= '0' && c <= '9');
        return !gap && !(time instanceof EdtfSet) && text.indexOf('T') < 0;
    }
}
