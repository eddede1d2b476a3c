package dev.valla.read.claims;

import java.util.Optional;
import java.util.Set;

/** "born at Linden, in Adams county, Ohio, January 11, 1820, Karl Stein studied law": whatever the tree says, the day is that of the birth. */
final class Cradle {
    private static final Set<String> BETWEEN =
            Set.of("in", "at", "near", "of", "on", ",", "county", "parish", "shire", "state");

    private Cradle() {}

    /** The "born" before a time from which only places part it. */
    static Optional<Integer> before(Tree tree, int time, Lexicon words) {
        boolean place = false;
        for (int i = time - 1; i >= 0; i--) {
            Word word = tree.at(i);
            if (place && word.form().equals("born")) {
                return Optional.of(i);
            }
            boolean names = word.isName() && !word.entity().equals("DATE");
            place |= names;
            if (!names && !BETWEEN.contains(word.lemma()) && !word.is("det") && !words.in("place", word.lemma())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
