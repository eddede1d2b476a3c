package dev.valla.read.claims;

import dev.valla.claim.StatedTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A time that the text states, ready to be given to an event.
 *
 * @param start first char of its words, in UTF-16 units of the source's text
 * @param end   one past the last
 * @param ends  where it is a range of two dates, these; else empty
 * @param from  where the time stands from which it is counted on, "a year later", in the same units; empty where none is
 */
record Moment(int start, int end, StatedTime time, List<Moment> ends, Optional<Integer> from) {
    private static final Pattern YEAR_OR_DECADE = Pattern.compile("\\d{4}|\\d{3}X");

    Moment {
        ends = List.copyOf(ends);
    }

    static Moment plain(int start, int end, StatedTime time) {
        return new Moment(start, end, time, List.of(), Optional.empty());
    }

    Moment countedFrom(Optional<Integer> place) {
        return new Moment(start, end, time, ends, place);
    }

    String edtf() {
        return time.edtf().text();
    }

    /** Whether it is the year after that year, or the decade after that decade. */
    boolean isNextTo(Moment before) {
        String first = before.edtf();
        return YEAR_OR_DECADE.matcher(first).matches()
                && YEAR_OR_DECADE.matcher(edtf()).matches()
                && first.endsWith("X") == edtf().endsWith("X")
                && Integer.parseInt(edtf().replace("X", "")) == Integer.parseInt(first.replace("X", "")) + 1;
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
