package dev.valla.lineage;

import dev.valla.claim.Source;
import dev.valla.spelling.Romanized;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** That a document says itself where it comes from: "From Wikipedia, the free encyclopedia", "based on …". */
final class Stated {
    private static final Pattern FROM = Pattern.compile(
            "(?im)(?:^\\W*(?:from|aus|de la|de|da|из|z|fro'?|provided by)|\\b(?:issued from|provided by|taken from|copied from|based on|"
                    + "adapted from|translated from|reprinted from|excerpted from|übersetzt aus|nach dem artikel|traduit de|по материалам))"
                    + "\\s+(?:the\\s+)?([\\p{Lu}][\\p{L}\\p{N}.’' -]{2,60})");

    private Stated() {}

    /** Why the one has it from the other, in its own words. */
    static Optional<String> from(Source a, Source b) {
        Matcher said = FROM.matcher(a.text());
        while (said.find()) {
            String named = said.group(1).strip();
            if (isNameOf(named, b) && !isNameOf(named, a)) {
                return Optional.of("%s says so itself: “%s”"
                        .formatted(a.path(), said.group().strip().replaceAll("\\s+", " ")));
            }
        }
        return Optional.empty();
    }

    /** Whether the first word of what is named, four letters at least, stands in the title or path. */
    private static boolean isNameOf(String named, Source source) {
        String first = named.split("[^\\p{L}\\p{N}]+", 2)[0].toLowerCase(Locale.ROOT);
        String key = Romanized.of(first);
        String path = source.path().toLowerCase(Locale.ROOT);
        String title = source.about().title().orElse("").toLowerCase(Locale.ROOT);
        return key.length() >= 4 && (names(path, key) || names(title, key));
    }

    private static boolean names(String text, String key) {
        int at = text.indexOf(key.length() > 6 ? key.substring(0, 7) : key);
        return at >= 0 && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }
}
