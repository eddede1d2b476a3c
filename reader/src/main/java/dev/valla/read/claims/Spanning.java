package dev.valla.read.claims;

import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "from his coup in 1911 until his fall in 1920", "from 1911 until he was deposed in 1920": one time from the first to the last,
 * beside those of the coup and the fall.
 */
final class Spanning {
    private static final Set<String> FROM = Set.of("from");
    private static final Set<String> UNTIL = Set.of("until", "till");
    private static final Set<String> TO = Set.of("until", "till", "to");
    /** How many words may stand before each of the two. */
    private static final int FAR = 8;

    private Spanning() {}

    static List<Moment> of(Tree tree, List<Moment> moments) {
        List<Moment> found = new ArrayList<>();
        for (int i = 0; i + 1 < moments.size(); i++) {
            Moment first = moments.get(i);
            Moment last = moments.get(i + 1);
            int from = opens(tree, first);
            int until = closes(tree, tree.wordAt(last.start()));
            Optional<String> since = since(first);
            boolean span = from >= 0
                    && until == tree.wordAt(first.end() - 1) + 1
                    && since.isPresent()
                    && last.pinned()
                    && since.get().compareTo(last.edtf()) < 0;
            if (span) {
                int start = tree.at(from).start();
                StatedTime time = StatedTime.of(
                        since.get() + "/" + last.edtf(),
                        first.time().words() + " … " + last.time().words());
                found.add(Moment.plain(start, last.end(), time));
            }
        }
        return found;
    }

    /** The date it began; empty where that is open. */
    private static Optional<String> since(Moment first) {
        String edtf = first.edtf().replaceFirst("/\\.\\.$", "");
        return Optional.of(edtf).filter(text -> first.pinned() || (!edtf.equals(first.edtf()) && isDate(edtf)));
    }

    private static boolean isDate(String edtf) {
        return edtf.matches("\\d{4}(-\\d\\d){0,2}");
    }

    /** The "from" of "from 1911" or "from his coup in 1911"; -1 if there is none. */
    private static int opens(Tree tree, Moment first) {
        int at = tree.wordAt(first.start());
        boolean itself = tree.at(at).lemma().equals("from");
        boolean before = at > 0 && tree.at(at - 1).lemma().equals("from");
        return itself ? at : before ? at - 1 : before(tree, at, FROM, false);
    }

    /** The "until" of "until his fall in 1920" or of "until he was deposed in 1920"; -1 if there is none. */
    private static int closes(Tree tree, int time) {
        int noun = before(tree, time, TO, false);
        return noun >= 0 ? noun : before(tree, time, UNTIL, true);
    }

    /** The preposition before a noun, or a clause, that a time stands behind; -1 if there is none. */
    private static int before(Tree tree, int time, Set<String> prepositions, boolean clause) {
        boolean told = false;
        for (int i = time - 1; i >= 0 && i >= time - FAR; i--) {
            Word word = tree.at(i);
            if ((word.isVerb() && !clause) || word.form().equals(",")) {
                return -1;
            }
            if (told && prepositions.contains(word.lemma())) {
                return i;
            }
            told |= clause ? word.isVerb() : word.isNoun() && !word.entity().equals("DATE");
        }
        return -1;
    }
}
