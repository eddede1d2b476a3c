package dev.valla.read.claims;

import dev.valla.claim.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The first words of a document: "Paul Kevin Jonas II (born 1987)" opens one on Kevin Jonas, and is he. */
final class Lead {
    private static final Pattern NAMES =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|del|van|von|bin|ibn|al|da|di|dos))*");

    private final Source source;
    private final Optional<String> main;

    /** @param main whom the document is about */
    Lead(Source source, Optional<String> main) {
        this.source = source;
        this.main = main.filter(m -> m.contains(" "));
    }

    /** The main person where the name that ends at {@code end} opens the text and has all words of this one's name, in their order. */
    Optional<String> named(int end) {
        String opening =
                source.text().substring(Math.min(source.body(), end), end).strip();
        return main.filter(m -> NAMES.matcher(opening).matches() && holds(words(opening), words(m)));
    }

    private static List<String> words(String name) {
        return List.of(name.split(" ", -1));
    }

    private static boolean holds(List<String> longer, List<String> shorter) {
        int at = 0;
        for (String word : longer) {
            at += at < shorter.size() && word.equalsIgnoreCase(shorter.get(at)) ? 1 : 0;
        }
        return at == shorter.size();
    }
}
