package dev.valla.read.claims;

import dev.valla.claim.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The first words of a document: "Paul Kevin Jonas II (born 1987)" opens one on Kevin Jonas, and is he; so do "PAVEL LIND or PAUL LINDT". */
final class Lead {
    private static final Pattern NAMES = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|of|de|del|van|von|bin|ibn|al|da|di|dos))*");

    private static final Pattern BY_NAME = Pattern.compile("[\"“][^\"“”]{1,30}[\"”] ");
    private static final String OTHERWISE = ",? or ";

    private final Source source;
    private final Optional<String> main;
    private final Optional<Headword> headword;

    /** @param main whom the document is about */
    Lead(Source source, Optional<String> main) {
        this.source = source;
        this.main = main.filter(m -> m.contains(" "));
        this.headword = Headword.opening(source.text(), source.body());
    }

    /** The main person where the name that ends at {@code end} opens the text and has all words of this one's name, in their order. */
    Optional<String> named(int end) {
        if (headword.filter(h -> h.end() == end && main.filter(h.name()::equals).isPresent())
                .isPresent()) {
            return main;
        }
        String opening = source.text().substring(Math.min(source.body(), end), end);
        List<String> names =
                List.of(BY_NAME.matcher(opening).replaceAll("").strip().split(OTHERWISE, -1));
        return main.filter(m -> names.stream().allMatch(n -> NAMES.matcher(n).matches())
                && names.stream()
                        .anyMatch(n -> holds(words(n), words(m)) || (n.contains(" ") && holds(words(m), words(n)))));
    }

    /** Where the opening name begins. */
    int start() {
        int start = headword.map(Headword::start).orElse(source.body());
        while (Character.isWhitespace(source.text().charAt(start))) {
            start++;
        }
        return start;
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
