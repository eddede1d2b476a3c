package dev.valla.read.claims;

/**
 * A time and the word whose time it is.
 *
 * @param owner  the verb, or the noun that carries an event
 * @param anchor the word of the time that hangs on it
 * @param loose  whether a noun stands between them in the tree
 */
record Owned(Moment moment, int owner, int anchor, boolean loose) {}
