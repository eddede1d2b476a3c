package dev.valla.read.claims;

import dev.valla.claim.EventType;
import java.util.List;
import java.util.Optional;

/**
 * A clause that leaves out whom it speaks of: "arr. Perm 1937".
 *
 * @param start   first char, a date in front included
 * @param words   first char behind a date in front
 * @param end     one past the last, without the mark that ends it
 * @param date    the time in front, or the only one that it states outside brackets
 * @param from    first char of that time's words, with the preposition before them; {@code start} where there is none
 * @param carried the time at the head of its line, where it states none of its own
 */
record JottedClause(
        int start, int words, int end, Opening opening, Optional<Moment> date, int from, Optional<Moment> carried) {
    Optional<Moment> time() {
        return date.or(() -> carried);
    }

    /** Gives its time to the events that found none in their own words; who is whose kin is so at all times. */
    void date(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.time.isEmpty() && draft.type() != EventType.KINSHIP) {
                time().ifPresent(moment -> {
                    draft.time = Optional.of(moment.time());
                    draft.because.add("time: \"" + moment.time().words() + "\", "
                            + (date.isPresent() ? "the only one of these words" : "at the head of the line"));
                });
            }
        }
    }
}
