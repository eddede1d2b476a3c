package dev.valla.spelling;

import java.text.Normalizer;

/**
 * Letters without case and accents, so that Résidence, RESIDENCE and residence are one word. Scripts are kept apart: what is
 * written in Cyrillic stays Cyrillic here.
 */
public final class Folding {
    private static final int KNOWN = 0x3000;
    /** For each char its folded letter or digit, or 0 where none is. */
    private static final char[] FOLDED = new char[KNOWN];

    static {
        for (char c = 0; c < KNOWN; c++) {
            FOLDED[c] = foldedOnce(c);
        }
    }

    private Folding() {}

    /** The letter or digit that stands for it; 0 if it is neither. */
    public static char of(char c) {
        if (c < KNOWN) {
            return FOLDED[c];
        }
        return Character.isLetterOrDigit(c) ? c : 0;
    }

    /** Whether it is written upon the letter before it: stress marks, soft hyphens. */
    public static boolean isUponAnother(char c) {
        return (c >= 0x300 && c < 0x370) || c == 0xAD || c == 0x200B || c == 0x200D;
    }

    private static char foldedOnce(char c) {
        if (!Character.isLetterOrDigit(c)) {
            return 0;
        }
        String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        char base = Character.toLowerCase(apart.charAt(0));
        return switch (base) {
            case 'ı' -> 'i';
            case 'ß' -> 's';
            case 'ø' -> 'o';
            case 'ł' -> 'l';
            case 'đ', 'ð' -> 'd';
            default -> base;
        };
    }
}
