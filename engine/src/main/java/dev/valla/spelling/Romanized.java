package dev.valla.spelling;

import java.util.Locale;

/**
 * Cyrillic letters as Latin ones, the way English does it; what is Latin already loses its accents. Lower case.
 *
 * <p>A table of our own rather than ICU4J: names are compared through {@link NameKey}, which undoes the differences between
 * schemes of transliteration anyway, and the engine needs nothing but the JDK.
 */
public final class Romanized {
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўјљњћђџ";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh",
        "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "e", "i", "yi", "ye", "g", "u", "j", "lj", "nj", "c",
        "dj", "dz"
    };

    private Romanized() {}

    /** Signs that are neither letters nor digits stay. */
    public static String of(String words) {
        StringBuilder latin = new StringBuilder(words.length() + 8);
        for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
            int at = CYRILLIC.indexOf(c);
            if (at >= 0) {
                latin.append(LATIN[at]);
            } else if (!Folding.isUponAnother(c)) {
                char folded = Folding.of(c);
                latin.append(folded == 0 ? c : folded);
            }
        }
        return latin.toString();
    }
}
