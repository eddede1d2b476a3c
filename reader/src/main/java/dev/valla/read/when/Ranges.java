package dev.valla.read.when;

import dev.valla.time.Edtf;
import java.util.Optional;

/** Joins the ends of a range, and bounds a time by the words before it. */
final class Ranges {
    private Ranges() {}

    /** Empty where the words name a day that the calendar has not (30 February), or an interval runs backwards. */
    static Optional<Edtf> parse(String edtf) {
        return Edtf.read(edtf);
    }

    /** Both ends as one interval; open where it ends in the present; empty where
     * one of them is no calendar time or they are the wrong way round. */
    static Optional<Edtf> join(Understood first, Understood last) {
        if (first.edtf().isPresent() && first.stamp().isPresent() && isPresent(last)) {
            return parse(from(first.edtf().get()) + "/..");
        }
        if (first.edtf().isEmpty()
                || last.edtf().isEmpty()
                || first.stamp().isEmpty()
                || last.stamp().isEmpty()) {
            return Optional.empty();
        }
        return parse(from(first.edtf().get()) + "/" + to(last.edtf().get()));
    }

    /** "2013 - present": the text gives no end. */
    private static boolean isPresent(Understood end) {
        return end.timex().value().filter("PRESENT_REF"::equals).isPresent();
    }

    /** Whether a range spans more than a year, so that a month told after it could lie in any of its years. */
    static boolean years(Understood first, Understood last) {
        if (first.stamp().isEmpty()
                || last.stamp().isEmpty()
                || !first.stamp().get().hasYear()
                || !last.stamp().get().hasYear()) {
            return false;
        }
        return last.stamp().get().year().getAsInt() - first.stamp().get().year().getAsInt() > 1;
    }

    static Optional<Edtf> bounded(Edtf edtf, Modifier.Kind kind) {
        String text = edtf.text();
        return switch (kind) {
            case BY, BEFORE, UNTIL -> parse("../" + to(text));
            case AFTER, SINCE -> parse(from(text) + "/..");
            case ABOUT -> parse(marked(text, "~"));
            case PERHAPS -> parse(marked(text, "?"));
        };
    }

    private static String marked(String text, String mark) {
        int slash = text.indexOf('/');
        return slash < 0 ? text + mark : text.substring(0, slash) + mark + text.substring(slash) + mark;
    }

    private static String from(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? text : text.substring(0, slash);
    }

    private static String to(String text) {
        return text.substring(text.indexOf('/') + 1);
    }
}
