package dev.valla.read.claims;

import dev.valla.claim.StatedTime;
import java.util.List;
import java.util.Optional;

/**
 * A time that the text states, ready to be given to an event.
 *
 * @param start first char of its words, in UTF-16 units of the source's text
 * @param end   one past the last
 * @param ends  where it is a range of two dates, these; else empty
 */
record Moment(int start, int end, StatedTime time, List<Moment> ends) {
    Moment {
        ends = List.copyOf(ends);
    }

    static Moment plain(int start, int end, StatedTime time) {
        return new Moment(start, end, time, List.of());
    }

    String edtf() {
        return time.edtf().text();
    }

    /** The calendar time at which it is over: its own, or that of its second end. */
    Optional<StatedTime> over() {
        if (pinned()) {
            return Optional.of(time);
        }
        return ends.size() == 2 && ends.getLast().pinned()
                ? Optional.of(ends.getLast().time())
                : Optional.empty();
    }

    /** Whether it pins a calendar time from which a bound can be taken. */
    boolean pinned() {
        String edtf = edtf();
        return !edtf.contains("/") && !edtf.contains("X") && !edtf.contains("[") && !edtf.contains("~");
    }
}
