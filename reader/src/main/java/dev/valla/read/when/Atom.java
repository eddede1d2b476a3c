package dev.valla.read.when;

/**
 * What one token must be.
 *
 * @param kind  how {@code name} is meant
 * @param glued whether no space may stand before the token
 */
record Atom(Kind kind, String name, boolean glued) {
    enum Kind {
        /** This very word or mark, folded. */
        WORD,
        /** This very word, capitalised in the text. */
        CAPITALISED,
        /** This very word, not capitalised in the text. */
        UNCAPITALISED,
        /** One of these words, {@code |} between them. */
        ANY_OF,
        /** A member of a class of words. */
        CLASS,
        /** A {@link Numeral}. */
        NUMERAL
    }
}
