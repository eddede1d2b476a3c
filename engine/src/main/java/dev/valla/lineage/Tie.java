package dev.valla.lineage;

/** A link and the likeness it was seen in, word by word. */
record Tie(CopyLink link, Likeness likeness) {
    boolean shows(Likeness other) {
        return likeness.passages().equals(other.passages());
    }
}
