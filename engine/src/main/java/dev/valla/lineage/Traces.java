package dev.valla.lineage;

import dev.valla.spelling.Folding;

/** What machines leave in a text when they convert or translate it. */
final class Traces {
    private Traces() {}

    /**
     * How often, for each word, a blank stands before punctuation where the language has none, or a word and a number run
     * together.
     */
    static double ofConversion(Words words) {
        String text = words.source.text();
        boolean french = Binding.languageOf(words).equals("fr");
        int traces = 0;
        for (int i = Math.max(1, words.source.body()); i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            char before = text.charAt(i - 1);
            if (c == ',' || c == '.' || c == ')' || (!french && (c == ';' || c == ':'))) {
                boolean blankBefore = before == ' ' && i > 1 && Folding.of(text.charAt(i - 2)) != 0;
                boolean ends = Character.isWhitespace(text.charAt(i + 1));
                traces += blankBefore && ends ? 1 : 0;
            } else if ((Character.isDigit(c) && Character.isLetter(before))
                    || (Character.isLetter(c) && Character.isDigit(before))) {
                traces += runsTogether(text, i) ? 1 : 0;
            }
        }
        return (double) traces / Math.max(1, words.count);
    }

    /** Three letters at least beside two digits: "später1937in", not "3rd" nor "A4". */
    private static boolean runsTogether(String text, int at) {
        return Character.isDigit(text.charAt(at))
                ? lettersBefore(text, at) >= 3 && digitsFrom(text, at) >= 2
                : digitsBefore(text, at) >= 2 && lettersFrom(text, at) >= 3;
    }

    private static int lettersBefore(String text, int at) {
        int n = 0;
        while (n < 3 && at - n > 0 && Character.isLetter(text.charAt(at - n - 1))) {
            n++;
        }
        return n;
    }

    private static int digitsBefore(String text, int at) {
        int n = 0;
        while (n < 3 && at - n > 0 && Character.isDigit(text.charAt(at - n - 1))) {
            n++;
        }
        return n;
    }

    private static int lettersFrom(String text, int at) {
        int n = 0;
        while (n < 3 && at + n < text.length() && Character.isLetter(text.charAt(at + n))) {
            n++;
        }
        return n;
    }

    private static int digitsFrom(String text, int at) {
        int n = 0;
        while (n < 3 && at + n < text.length() && Character.isDigit(text.charAt(at + n))) {
            n++;
        }
        return n;
    }
}
