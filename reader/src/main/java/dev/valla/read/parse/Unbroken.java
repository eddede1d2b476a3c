package dev.valla.read.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch without a space that is too long for a word of any language read here: an encoded picture, a key, a damaged file. It is
 * stored and no claims are read in it; a tokenizer's cost would grow with the square of its length.
 *
 * @param start of its first char, in the text that was looked through
 * @param end after its last
 */
public record Unbroken(int start, int end) {
    /** Chars. The longest addresses on the web have about that many. */
    static final int LONGEST_WORD = 2_000;

    /** All of a text, in its order. Cost: linear. */
    public static List<Unbroken> in(CharSequence text) {
        var found = new ArrayList<Unbroken>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                continue;
            }
            if (at - start > LONGEST_WORD) {
                found.add(new Unbroken(start, at));
            }
            start = at + 1;
        }
        return found;
    }

    public int length() {
        return end - start;
    }
}
