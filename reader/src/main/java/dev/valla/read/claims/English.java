package dev.valla.read.claims;

import dev.valla.claim.Source;
import java.util.Locale;
import java.util.Set;

/** Whether a document is in the language that our patterns speak. */
final class English {
    private static final Set<String> COMMON = Set.of(
            "the", "of", "and", "in", "to", "a", "was", "he", "she", "his", "her", "i", "for", "on", "as", "with", "by",
            "at", "from", "is", "that", "it");
    private static final int SAMPLE = 4000;
    private static final double LEAST_SHARE = 0.15;

    private English() {}

    /** By the language stated, else by the share of the commonest English words at its beginning. */
    static boolean is(Source source) {
        return source.about()
                .language()
                .filter(tag -> !tag.isBlank())
                .map(tag -> tag.toLowerCase(Locale.ROOT).startsWith("en"))
                .orElseGet(() -> looks(source.text().substring(source.body())));
    }

    private static boolean looks(String body) {
        int words = 0;
        int common = 0;
        for (String word : body.substring(0, Math.min(SAMPLE, body.length())).split("\\P{L}+", -1)) {
            words += word.isEmpty() ? 0 : 1;
            common += COMMON.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return words < 20 || common >= LEAST_SHARE * words;
    }
}
