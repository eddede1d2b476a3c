package dev.valla.read.claims;

import dev.valla.table.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Classes of words that patterns speak of ({@code @office}), kept in the resource {@code words.txt}. Immutable. */
final class Lexicon {
    private final Map<String, Set<String>> classes;

    private Lexicon(Map<String, Set<String>> classes) {
        this.classes = classes;
    }

    static Lexicon english() {
        return Holder.ENGLISH;
    }

    /** Opened once, when first asked for. */
    private static final class Holder {
        static final Lexicon ENGLISH = read(Table.lines(Lexicon.class, "words.txt"));
    }

    /** Lines of the form {@code class: word word …}; a class may go on over several lines, and name another as {@code @class}. */
    static Lexicon read(Iterable<String> lines) {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            Set<String> words = classes.computeIfAbsent(line.substring(0, colon).strip(), k -> new HashSet<>());
            for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
                words.addAll(
                        word.startsWith("@")
                                ? classes.getOrDefault(word.substring(1), Set.of())
                                : Set.of(word.replace('_', ' ')));
            }
        }
        return new Lexicon(classes.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue()))));
    }

    Set<String> of(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("words.txt has no class " + name);
        }
        return words;
    }

    boolean in(String name, String lemma) {
        return of(name).contains(lemma);
    }

    /** Whether only people do or undergo what the verb tells. */
    boolean isHuman(String verb) {
        return in("human", verb) || in("befalls", verb);
    }
}
