package dev.valla.read.when;

import java.util.List;

/**
 * Words that make a bound or a circa of a time: "by", "after", "until", "about". They stand outside the expression.
 *
 * @param start first char, in UTF-16 units from the start of the text
 * @param end   one past the last
 */
public record Modifier(Kind kind, int start, int end, String words) {
    /** Whether it makes a time uncertain, rather than one side of a bound. */
    public boolean isVague() {
        return kind == Kind.ABOUT || kind == Kind.PERHAPS;
    }

    public enum Kind {
        /** Not after: {@code ../1939}. */
        BY,
        /** Not after, and over by then: {@code ../1939}. */
        BEFORE,
        /** Lasting up to it: {@code ../1939}. */
        UNTIL,
        /** Not before: {@code 1917-11/..}. */
        AFTER,
        /** Lasting from it on: {@code 1917-11/..}. */
        SINCE,
        /** Near it: {@code 1871~}. */
        ABOUT,
        /** Perhaps: {@code 1871?}. */
        PERHAPS;

        private static final List<Kind> ALL = List.of(values());

        /** The int that stands for it in {@link Slots}. */
        int code() {
            return ALL.indexOf(this);
        }

        static Kind of(int code) {
            return ALL.get(code);
        }
    }
}
