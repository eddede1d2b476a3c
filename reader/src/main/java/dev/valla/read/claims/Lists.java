package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lists that a general noun announces: "several prizes, including a medal in 1931 and the Order of Labour". */
final class Lists {
    private Lists() {}

    /** The names listed behind the noun; empty where it announces none. */
    static List<Integer> named(Tree tree, int noun) {
        int from = opening(tree, noun);
        List<Integer> members = new ArrayList<>();
        if (from < 0) {
            return members;
        }
        for (int i = from; i < tree.size() && !ends(tree, i); i++) {
            boolean item = (tree.at(i).isName() || called(tree, i))
                    && tree.nameEnd(i) == i
                    && !tree.at(i).entity().equals("DATE");
            if (item && begins(tree, from, i)) {
                members.add(chief(tree, i));
            }
        }
        return members;
    }

    /** "the Order of Labour": the order, by which the tree hangs the name. */
    private static int chief(Tree tree, int last) {
        int first = tree.nameStart(last);
        for (int i = last; i >= first; i--) {
            if (tree.head(i) < first || tree.head(i) > last) {
                return i;
            }
        }
        return last;
    }

    /** "a History of Kazan": a common noun with a capital is a name here. */
    private static boolean called(Tree tree, int noun) {
        return tree.at(noun).isNoun()
                && tree.at(noun).capitalised()
                && tree.at(noun - 1).tag().equals("DT");
    }

    /** The first word behind "including" or "such as" that hangs on the noun or right behind it; -1 if there is none. */
    private static int opening(Tree tree, int noun) {
        int last = Phrase.around(tree, noun).last();
        for (int i = last + 1; i < Math.min(tree.size() - 1, last + 4); i++) {
            Word word = tree.at(i);
            boolean near = word.head() == noun || i <= last + 2;
            if (near
                    && (word.form().equals("including")
                            || (word.form().equals("like")
                                    && tree.at(noun).tag().equals("NNS"))
                            || (word.lemma().equals("as")
                                    && tree.at(i - 1).lemma().equals("such")))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether the item is the first behind "including" or "such as". */
    static boolean opens(Tree tree, int item) {
        int before = Phrase.around(tree, item).first() - 1;
        return before > 0
                && (Set.of("including", "like").contains(tree.at(before).form())
                        || tree.at(before).lemma().equals("as"));
    }

    private static boolean ends(Tree tree, int i) {
        Word word = tree.at(i);
        return Set.of(";", ":", "–", "—").contains(word.form())
                || (word.isVerb() && Set.of("VBD", "VBZ", "VBP").contains(word.tag()));
    }

    /** Whether the item's phrase opens the list or stands behind a comma or "and". */
    private static boolean begins(Tree tree, int from, int name) {
        int first = tree.nameStart(name);
        while (first > from
                && (tree.at(first - 1).isName()
                        || Set.of("DT", "JJ", "NN").contains(tree.at(first - 1).tag()))) {
            first--;
        }
        return first == from
                || Set.of(",", "and", "&", "or").contains(tree.at(first - 1).lemma());
    }
}
