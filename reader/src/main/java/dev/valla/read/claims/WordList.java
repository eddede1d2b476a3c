package dev.valla.read.claims;

import java.util.HashSet;
import java.util.Set;

/** Words as patterns list them: lemmas, and classes as {@code @office}. */
final class WordList {
    private WordList() {}

    static Set<String> parse(String[] written) {
        Set<String> words = new HashSet<>();
        for (String word : written) {
            if (word.startsWith("@")) {
                words.addAll(Lexicon.english().of(word.substring(1)));
            } else {
                words.add(word);
            }
        }
        return Set.copyOf(words);
    }
}
