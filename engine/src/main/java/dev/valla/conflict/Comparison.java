package dev.valla.conflict;

import dev.valla.align.Difference.Relation;
import dev.valla.claim.EventType.Shape;
import dev.valla.claim.StatedTime.Calendar;
import dev.valla.time.Bounds;
import dev.valla.time.Edtf;
import java.util.Optional;

/**
 * How two statements of the time of one event stand to one another.
 *
 * @param told what explains a clash ("Old Style: 13 days"); empty for the other relations
 */
public record Comparison(Relation relation, String told) {
    private static final Comparison AGREES = new Comparison(Relation.AGREES, "");
    private static final Comparison REFINES = new Comparison(Relation.REFINES, "");
    private static final Comparison DIFFERS = new Comparison(Relation.DIFFERS, "");
    private static final Comparison CONTRADICTS = new Comparison(Relation.CONTRADICTS, "");

    /**
     * Of one moment, or of one state: its beginnings and its ends must be able to meet.
     *
     * @param inA in which calendar the first is reckoned, as far as its source says
     */
    public static Comparison of(Edtf a, Calendar inA, Edtf b, Calendar inB, Shape shape) {
        if (a.equals(b)) {
            return AGREES;
        }
        return switch (shape) {
            case MOMENT -> moments(a, inA, b, inB);
            case STATE -> states(a, inA, b, inB);
        };
    }

    private static Comparison moments(Edtf a, Calendar inA, Edtf b, Calendar inB) {
        if (a.compatible(b)) {
            boolean finer = a.entails(b);
            return finer == b.entails(a) ? (finer ? AGREES : DIFFERS) : finer ? REFINES : DIFFERS;
        }
        return clash(a.span(), inA, b.span(), inB);
    }

    private static Comparison clash(Bounds a, Calendar inA, Bounds b, Calendar inB) {
        boolean aFirst = a.latest().isPresent() && b.earliest().isPresent() && a.lastDay() < b.firstDay();
        Optional<String> why = aFirst ? OldStyle.explains(a, inA, b) : OldStyle.explains(b, inB, a);
        return why.map(told -> new Comparison(Relation.EXPLAINED, told)).orElse(CONTRADICTS);
    }

    private static Comparison states(Edtf a, Calendar inA, Edtf b, Calendar inB) {
        Span s = Span.of(a, Shape.STATE);
        Span t = Span.of(b, Shape.STATE);
        if (!meet(s.begin(), t.begin())) {
            return clash(s.begin(), inA, t.begin(), inB);
        }
        if (!meet(s.end(), t.end())) {
            return clash(s.end(), inA, t.end(), inB);
        }
        return DIFFERS;
    }

    private static boolean meet(Bounds a, Bounds b) {
        return a.earliestOr(Long.MIN_VALUE) <= b.latestOr(Long.MAX_VALUE)
                && b.earliestOr(Long.MIN_VALUE) <= a.latestOr(Long.MAX_VALUE);
    }
}
