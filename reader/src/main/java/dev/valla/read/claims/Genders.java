package dev.valla.read.claims;

import dev.valla.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
        Set<String> own = WORDS.of(she ? "she" : "he");
        Set<String> other = WORDS.of(she ? "he" : "she");
        return words.stream().anyMatch(own::contains) && words.stream().noneMatch(other::contains);
    }
}
