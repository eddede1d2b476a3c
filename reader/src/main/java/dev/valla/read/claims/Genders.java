package dev.valla.read.claims;

import dev.valla.table.Table;
import java.util.List;
import java.util.Locale;

/** Whether a word or name certainly speaks of a woman or of a man, by the lists of {@code genders.txt}. Immutable. */
final class Genders {
    private static final Lexicon WORDS = Lexicon.read(Table.lines(Genders.class, "genders.txt"));

    private Genders() {}

    /** Whether {@code said}, a name or a description, is certainly one whom "she" (else "he") can not mean. */
    static boolean contradicts(String said, boolean she) {
        return certainly(said, !she);
    }

    /** By its title or given name, or by the noun of a description. */
    static boolean certainly(String said, boolean she) {
        List<String> words =
                List.of(said.toLowerCase(Locale.ROOT).replace(".", "").split("[ -]", -1));
        String first = Character.isUpperCase(said.isEmpty() ? ' ' : said.charAt(0)) && words.size() > 1
                ? words.getFirst()
                : "";
        return speaksOf(words, first, she) && !speaksOf(words, first, !she) && !isDouble(said, she);
    }

    /** "Marie-Jean", "Jean-Marie": a given name of two parts, not both of which only these bear. */
    private static boolean isDouble(String said, boolean she) {
        String given = said.toLowerCase(Locale.ROOT).split(" ", 2)[0];
        return given.contains("-")
                && !List.of(given.split("-", -1)).stream().allMatch(WORDS.of(she ? "she-given" : "he-given")::contains);
    }

    /** Whether the word is a given name that only women or only men bear. */
    static boolean isGiven(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Character.isUpperCase(word.charAt(0))
                && List.of("she", "he", "she-given", "he-given").stream()
                        .anyMatch(list -> WORDS.of(list).contains(lower))
                && !List.of("mother", "father").contains(lower);
    }

    private static boolean speaksOf(List<String> words, String given, boolean she) {
        return words.stream().anyMatch(WORDS.of(she ? "she" : "he")::contains)
                || WORDS.of(she ? "she-given" : "he-given").contains(given);
    }
}
