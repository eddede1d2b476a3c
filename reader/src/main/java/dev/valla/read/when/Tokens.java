package dev.valla.read.when;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The tokens of one block of text: words, numerals and single marks. Soft hyphens and other signs without width are
 * left out of the word compared, and stay inside its offsets; a letter written as letter and mark is one; every kind of
 * space is a space. Used over and over.
 */
final class Tokens {
    static final int CAPITAL = 1;
    /** No space before it. */
    static final int GLUED = 2;
    /** A line break before it. */
    static final int LINE = 4;
    /** An empty line before it. */
    static final int PARAGRAPH = 8;
    /** A full stop, question or exclamation mark that ends a sentence stands before it. */
    static final int SENTENCE = 16;

    private static final int LONGEST_WORD = 40;
    /** Digits of a reference mark. */
    private static final int LONGEST_REFERENCE = 3;

    final Lexicon lexicon;
    int count;
    int[] start = new int[1024];
    int[] end = new int[1024];
    /** Lexicon entry of a word or mark; 0 for numerals and unknown words. */
    int[] entry = new int[1024];
    /** Value of a numeral. */
    int[] value = new int[1024];
    /** What a numeral can be, 0 for words. */
    int[] mask = new int[1024];

    int[] flags = new int[1024];

    private final char[] folded = new char[LONGEST_WORD];

    Tokens(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean has(int token, int flag) {
        return (flags[token] & flag) != 0;
    }

    /** Reads {@code text} up to {@code length}. */
    void read(char[] text, int length) {
        count = 0;
        int at = 0;
        int lines = 0;
        int glued = 0;
        while (at < length) {
            char c = text[at];
            if (c == ' ' || isSpace(c)) {
                lines += c == '\n' || c == '\u2029' ? 1 : 0;
                glued = 0;
                at++;
                continue;
            }
            if (isWeightless(c)) {
                at++;
                continue;
            }
            int behind = c == '[' && glued == GLUED ? behindReference(text, at, length) : at;
            if (behind > at && at > 0 && Character.isLetterOrDigit(text[at - 1])) {
                at = behind;
                continue;
            }
            grow();
            int from = at;
            flags[count] = glued | (lines > 0 ? LINE : 0) | (lines > 1 ? PARAGRAPH : 0);
            if (isDigit(c)) {
                at = numeral(text, at, length);
            } else if (Character.isLetter(c)) {
                at = word(text, at, length);
            } else {
                at = mark(text, at, length);
            }
            start[count] = from;
            end[count] = at;
            count++;
            lines = 0;
            glued = GLUED;
        }
    }

    /** "19 December[1] 1896": a reference mark within a date is no part of it. The char behind the mark; {@code from} if there is none. */
    private static int behindReference(char[] text, int from, int length) {
        int at = from + 1;
        while (at < length && at - from <= LONGEST_REFERENCE && isDigit(text[at])) {
            at++;
        }
        return at > from + 1 && at < length && text[at] == ']' ? at + 1 : from;
    }

    private void grow() {
        if (count == start.length) {
            int size = count * 2;
            start = Arrays.copyOf(start, size);
            end = Arrays.copyOf(end, size);
            entry = Arrays.copyOf(entry, size);
            value = Arrays.copyOf(value, size);
            mask = Arrays.copyOf(mask, size);
            flags = Arrays.copyOf(flags, size);
        }
    }

    private int word(char[] text, int from, int length) {
        int at = from;
        int n = 0;
        int hash = 0;
        int last = from;
        while (at < length) {
            char c = text[at];
            if (c >= 'a' && c <= 'z') {
                // as it is
            } else if (c >= 'A' && c <= 'Z') {
                c = (char) (c + 'a' - 'A');
            } else if (c < 128) {
                break;
            } else if (Character.isLetter(c)) {
                c = Character.toLowerCase(c);
            } else if (isCombining(c)) {
                hash += n > 0 && n <= LONGEST_WORD ? compose(n - 1, c) : 0;
                at++;
                last = at;
                continue;
            } else if (isWeightless(c)) {
                at++;
                continue;
            } else {
                break;
            }
            if (n < LONGEST_WORD) {
                folded[n] = c;
                hash = Lexicon.step(hash, c);
            }
            n++;
            at++;
            last = at;
        }
        flags[count] |= Character.isUpperCase(text[from]) ? CAPITAL : 0;
        entry[count] = n <= LONGEST_WORD ? lexicon.find(folded, n, hash) : 0;
        mask[count] = 0;
        value[count] = 0;
        return last;
    }

    /**
     * Puts a letter and the mark after it together where they are one letter (и and a breve: й); other marks, such as
     * the stress of a Russian vowel, are passed over. Returns by how much the word's hash changes.
     */
    private int compose(int letter, char mark) {
        String composed = Normalizer.normalize(folded[letter] + "" + mark, Normalizer.Form.NFC);
        if (composed.length() > 1) {
            return 0;
        }
        int change = composed.charAt(0) - folded[letter];
        folded[letter] = composed.charAt(0);
        return change;
    }

    private int numeral(char[] text, int from, int length) {
        int at = from;
        int n = 0;
        while (at < length && isDigit(text[at])) {
            n = at - from < 9 ? n * 10 + Character.digit(text[at], 10) : n;
            at++;
        }
        int digits = at - from;
        boolean leadingZero = Character.digit(text[from], 10) == 0 && digits > 1;
        // 1,200 and 1 200 are one number, and no year.
        while (digits <= 3
                && !leadingZero
                && at + 3 < length
                && isGrouping(text[at])
                && threeDigits(text, at + 1, length)) {
            for (int i = 1; i <= 3; i++) {
                n = n < 100_000_000 ? n * 10 + Character.digit(text[at + i], 10) : n;
            }
            at += 4;
        }
        entry[count] = 0;
        value[count] = n;
        mask[count] = at - from == digits
                ? Numeral.ofDigits(n, digits, leadingZero)
                : Numeral.ofDigits(n, Numeral.MANY_DIGITS, false) | Numeral.ofWords(0, false);
        return at;
    }

    private static boolean threeDigits(char[] text, int from, int length) {
        return isDigit(text[from])
                && isDigit(text[from + 1])
                && isDigit(text[from + 2])
                && (from + 3 >= length || !isDigit(text[from + 3]));
    }

    private int mark(char[] text, int from, int length) {
        char c = text[from];
        folded[0] = plain(c);
        entry[count] = lexicon.find(folded, 1, Lexicon.step(0, folded[0]));
        mask[count] = 0;
        value[count] = 0;
        return Character.isHighSurrogate(c) && from + 1 < length && Character.isLowSurrogate(text[from + 1])
                ? from + 2
                : from + 1;
    }

    /** A word as the lexicon knows it, a mark as {@link #plain} of it. */
    static String folded(String wordOrMark) {
        String composed = Normalizer.normalize(wordOrMark, Normalizer.Form.NFC);
        return composed.length() == 1
                ? String.valueOf(plain(Character.toLowerCase(composed.charAt(0))))
                : LanguageFile.fold(composed).replaceAll("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF\\u0300-\\u036F]", "");
    }

    /** One dash for all dashes, one apostrophe for all apostrophes. */
    private static char plain(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u02BC', '`', '\u00B4' -> '\'';
            default -> c;
        };
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c > 127 && Character.isDigit(c));
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c >= 127 && (Character.isSpaceChar(c) || c == '\u0085'));
    }

    private static boolean isGrouping(char c) {
        return c == ',' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    private static boolean isWeightless(char c) {
        return c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF';
    }

    private static boolean isCombining(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }
}
