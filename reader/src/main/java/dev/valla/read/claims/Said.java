package dev.valla.read.claims;

import java.util.Set;

/** "He recalled" tells nothing without what he recalled: where no more is told of a saying, its words are quoted with it. */
final class Said {
    /** How many words of what was said a quotation takes in. */
    private static final int MOST = 60;

    private static final Set<String> OPENING = Set.of("\"", "\u201c", "``", "\u2018", "'", "\u00ab");
    private static final Set<String> CLOSING = Set.of("\"", "\u201d", "''", "\u2019", "'", "\u00bb");

    private Said() {}

    /** Widens the quotation of a statement that ends with its verb. */
    static void cover(Draft draft) {
        if (draft.last != draft.trigger) {
            return;
        }
        int last = quoted(draft.tree, draft.trigger);
        last = last > 0 ? last : clause(draft.tree, draft.trigger);
        if (last > draft.trigger && last - draft.trigger <= MOST) {
            draft.cover(draft.first, last);
        }
    }

    /** The mark that closes what is said in quotation marks right behind the verb; 0 where there is none. */
    private static int quoted(Tree tree, int verb) {
        int open = verb + 1;
        while (open < tree.size()
                && open <= verb + 2
                && !OPENING.contains(tree.at(open).form())) {
            open++;
        }
        if (open >= tree.size() || open > verb + 2) {
            return 0;
        }
        for (int i = open + 2; i < tree.size(); i++) {
            if (CLOSING.contains(tree.at(i).form())) {
                return i;
            }
        }
        return 0;
    }

    /** The last word of the clause that is its object. */
    private static int clause(Tree tree, int verb) {
        int last = 0;
        for (int child : tree.children(verb)) {
            Word word = tree.at(child);
            boolean that = word.is("advcl") && Grammar.thatClause(tree, child);
            if (child > verb && (word.is("ccomp") || word.is("xcomp") || that)) {
                last = Math.max(last, tree.rightmost(child));
            }
        }
        while (last > verb && loose(tree, last)) {
            last--;
        }
        return last;
    }

    /** A mark that closes nothing, or "and that" before a clause that is not quoted. */
    private static boolean loose(Tree tree, int i) {
        Word word = tree.at(i);
        boolean mark = !Character.isLetterOrDigit(word.form().charAt(0)) && !CLOSING.contains(word.form());
        return mark || word.tag().equals("CC") || word.lemma().equals("that");
    }
}
