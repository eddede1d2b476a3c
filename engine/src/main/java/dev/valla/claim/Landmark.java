package dev.valla.claim;

/**
 * A stretch of a source's text that its readers know by a name of its own, as one cites it.
 *
 * @param label as the document has it: {@code 12}, {@code xiv}; of a note, what stands in its mark
 * @param start first char, in UTF-16 units of the source's text
 * @param end   one past the last char
 */
public record Landmark(Kind kind, String label, int start, int end) {
    /** What kind of stretch it is. Sections and paragraphs need none: the text itself shows where they begin. */
    public enum Kind {
        PAGE,
        /** A footnote or endnote; it stands behind the main text and is cited there by its mark: {@code [5]}. */
        NOTE
    }

    public Landmark {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("%s %s: %d-%d is no stretch".formatted(kind, label, start, end));
        }
    }
}
