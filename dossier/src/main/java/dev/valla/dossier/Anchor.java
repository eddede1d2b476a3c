package dev.valla.dossier;

import java.util.Locale;

/** How a quotation stands in the text of its source as it is now. */
public enum Anchor {
    /** Where it was. */
    EXACT,
    /** The same words in another place. */
    MOVED,
    /** Other words took their place, and the same thing was read in them. */
    CHANGED,
    /** It is not there any more: the claim is suspended and weighs nothing. */
    LOST;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Anchor of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
