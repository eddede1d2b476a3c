package dev.valla.read.parse;

/**
 * A token's part in a name or number.
 *
 * @param label OntoNotes' kind: {@code PERSON NORP FAC ORG GPE LOC PRODUCT EVENT WORK_OF_ART LAW LANGUAGE}, and for
 *     numbers {@code DATE TIME PERCENT MONEY QUANTITY ORDINAL CARDINAL}
 */
public record NameTag(Part part, String label) {
    /** First, inner or last of several tokens, or the only one. */
    public enum Part {
        FIRST,
        INNER,
        LAST,
        ONLY
    }

    /** Whether a name begins here. */
    public boolean opens() {
        return part == Part.FIRST || part == Part.ONLY;
    }

    boolean continues(String opened) {
        return (part == Part.INNER || part == Part.LAST) && label.equals(opened);
    }
}
