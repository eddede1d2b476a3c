package dev.valla.read.names;

import dev.valla.read.parse.Token;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be seen of a word by itself. */
final class Words {
    static final Set<String> OF = Set.of("of", "for");
    static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "da", "di", "del", "della", "der", "den", "von", "van", "vom", "zu", "zur", "ten", "ter",
            "le", "la", "los", "las", "dos", "y", "e", "al", "el", "ibn", "bin", "ben", "af", "av", "d'", "l'", "san");
    static final Set<String> SUFFIXES = Set.of(
            "Jr", "Jr.", "Sr", "Sr.", "Junior", "Senior", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI",
            "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "I", "FRS", "OBE", "CBE", "MBE", "KBE", "PhD", "Ph.D.",
            "M.D.", "MD");
    private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}\\.-?){1,4}|\\p{Lu}");
    private static final Pattern PATRONYMIC =
            Pattern.compile("\\p{Lu}\\p{L}+(?:ovich|evich|yevich|ovna|evna|yevna|inichna)");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}&.]{1,6}(?:s|-\\d+)?");
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");

    private Words() {}

    static boolean capital(Token token) {
        return capital(token.form());
    }

    /** Whether the word is written as in a name: an upper-case letter first, or after "d'", "al-", an opening quote. */
    static boolean capital(String word) {
        if (word.isEmpty()) return false;
        if (Character.isUpperCase(word.codePointAt(0))) return true;
        int mark = Math.max(Math.max(word.indexOf('-'), word.indexOf('\'')), word.indexOf('’'));
        return mark >= 0 && mark <= 3 && mark + 1 < word.length() && Character.isUpperCase(word.charAt(mark + 1));
    }

    static boolean proper(Token token) {
        return capital(token)
                && (token.tag().startsWith("NNP")
                        || token.tag().equals("NN")
                        || token.tag().equals("NNS")
                        || token.tag().equals("FW"));
    }

    static boolean particle(String word) {
        return PARTICLES.contains(word);
    }

    static boolean initial(String word) {
        return INITIAL.matcher(word).matches();
    }

    static boolean patronymic(String word) {
        return PATRONYMIC.matcher(word).matches();
    }

    static boolean acronym(String word) {
        return ACRONYM.matcher(word).matches();
    }

    static boolean year(String word) {
        return YEAR.matcher(word).matches();
    }

    static boolean possessive(Token token) {
        return token.tag().equals("POS");
    }
}
