package dev.valla.read.parse;

/**
 * 64 bits that stand for a string, so that the prepared model needs no strings. Fed char by char (FNV-1a over UTF-16 units),
 * then stirred (Stafford's mix 13). That no two strings of the model share one is checked when the model is prepared; a
 * string outside it meets one of its 7 million by a chance of 1 in 10^12.
 */
final class Fingerprint {
    /** Never a fingerprint: marks a free place in a table. */
    static final long NONE = 0;

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    static long of(CharSequence text) {
        return finish(add(OFFSET, text));
    }

    /** Begins the fingerprint of a feature of this type; the same words are another feature in another type. */
    static long begin(int type) {
        return add(OFFSET, (char) type);
    }

    static long add(long unfinished, CharSequence text) {
        long h = unfinished;
        for (int i = 0; i < text.length(); i++) h = add(h, text.charAt(i));
        return h;
    }

    static long add(long unfinished, char c) {
        return (unfinished ^ c) * PRIME;
    }

    /** Of a path of words: the fingerprint of the way so far, and the next word. */
    static long next(long soFar, CharSequence word) {
        return finish(add((soFar ^ OFFSET) * PRIME, word));
    }

    static long finish(long unfinished) {
        long h = unfinished;
        h = (h ^ (h >>> 30)) * 0xbf58476d1ce4e5b9L;
        h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
        h ^= h >>> 31;
        return h == NONE ? 1 : h;
    }
}
