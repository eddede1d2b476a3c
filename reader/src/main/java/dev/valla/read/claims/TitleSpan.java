package dev.valla.read.claims;

import java.util.Set;

/** How far back the title of a work reaches, from its last word: a run of capitals with the small words of titles between them. */
final class TitleSpan {
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "in", "to", "a", "an", "for", "on", "at", "with", "from", "&", "et", "de", "la", "le",
            "der", "die", "das", "du", "des", ":", "-", "!", "/");

    private TitleSpan() {}

    /** @param limit the first word that it may begin with */
    static int first(Tree tree, int last, int limit) {
        int first = last;
        while (first > limit && !parted(tree, first) && within(tree, first - 1, limit)) {
            first--;
        }
        while (first < last
                && (!tree.at(first).capitalised()
                        || (first == 0 && !tree.at(first).isNoun()))) {
            first++;
        }
        return first;
    }

    /** Whether a title that begins at {@code first} may go on with this word. */
    static boolean goesOn(Tree tree, int i, int first) {
        Word word = tree.at(i);
        if (i > first && parted(tree, i)) {
            return false;
        }
        return word.capitalised() || (i > first && (word.tag().equals("CD") || SMALL.contains(word.lemma())));
    }

    /** Whether a bracket that was passed over, as the year of the title before, stands between the word and the one before. */
    private static boolean parted(Tree tree, int i) {
        return tree.at(i).start() - tree.at(i - 1).end() > 3;
    }

    private static boolean within(Tree tree, int i, int limit) {
        Word word = tree.at(i);
        boolean joins = SMALL.contains(word.lemma())
                && i > limit
                && (tree.at(i - 1).capitalised()
                        || SMALL.contains(tree.at(i - 1).lemma()));
        return word.capitalised() || word.tag().equals("CD") || joins;
    }
}
