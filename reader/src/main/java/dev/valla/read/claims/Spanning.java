package dev.valla.read.claims;

import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "from his coup in 1911 until his fall in 1920": one time from the first to the last, beside those of the coup and the fall. */
final class Spanning {
    private static final Set<String> UNTIL = Set.of("until", "till", "to");
    /** How many words may stand before each of the two. */
    private static final int FAR = 8;

    private Spanning() {}

    static List<Moment> of(Tree tree, List<Moment> moments) {
        List<Moment> found = new ArrayList<>();
        for (int i = 0; i + 1 < moments.size(); i++) {
            Moment first = moments.get(i);
            Moment last = moments.get(i + 1);
            int from = before(tree, tree.wordAt(first.start()), Set.of("from"));
            int until = before(tree, tree.wordAt(last.start()), UNTIL);
            boolean span = from >= 0
                    && until == tree.wordAt(first.end() - 1) + 1
                    && first.pinned()
                    && last.pinned()
                    && first.edtf().compareTo(last.edtf()) < 0;
            if (span) {
                int start = tree.at(from).start();
                StatedTime time = StatedTime.of(
                        first.edtf() + "/" + last.edtf(),
                        first.time().words() + " … " + last.time().words());
                found.add(Moment.plain(start, last.end(), time));
            }
        }
        return found;
    }

    /** The preposition before a noun that a time stands behind, with no verb between; -1 if there is none. */
    private static int before(Tree tree, int time, Set<String> prepositions) {
        boolean noun = false;
        for (int i = time - 1; i >= 0 && i >= time - FAR; i--) {
            Word word = tree.at(i);
            if (word.isVerb() || word.form().equals(",")) {
                return -1;
            }
            if (noun && prepositions.contains(word.lemma())) {
                return i;
            }
            noun |= word.isNoun() && !word.entity().equals("DATE");
        }
        return -1;
    }
}
