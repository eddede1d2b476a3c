package dev.valla.claim;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * That words of a claim mean somebody whom its source names elsewhere: "he" is "Georgy Safarov". A person can look at it and switch
 * it off, for all claims of the source at once; then the words stand for themselves.
 *
 * @param slot which of the claim's names it gave
 * @param said the words, without article; {@link #UNNAMED} where there are none
 * @param name whom they are taken for
 * @param why  how that was settled, in plain words
 */
public record Link(Slot slot, String said, String name, String why) {

    /** Whom a labelled line speaks of ("Born: 1871"): no word of it says so. */
    public static final String UNNAMED = "the one this document is about";

    /** Where in a claim a link gave the name. */
    public enum Slot {
        PARTICIPANT,
        /** One of those on whose word it is said. */
        CHAIN,
        GROUND
    }

    /** Equal for equal words and names of one source, however they were settled: what a person judged survives a better reader. */
    public String id(String source) {
        return StableId.of("n", source, said, name);
    }

    /** Whether it is this link by which these words came to their name. */
    boolean gave(String name, String words) {
        return name.equals(this.name) && (words.isBlank() ? said.equals(UNNAMED) : isIn(words));
    }

    private boolean isIn(String words) {
        String among = " " + words.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT) + " ";
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(said.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])")
                .matcher(among)
                .find();
    }
}
