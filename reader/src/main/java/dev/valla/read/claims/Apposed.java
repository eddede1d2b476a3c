package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "the Order of the Star, the Cross of Valour and two Air Medals", "a master of arts from Kazan University in 1907": awards and
 * degrees in a row. The parser hangs the next one on a word within the one before, as if it were another name of that; it is hung
 * beside the first.
 */
final class Apposed {
    private static final Set<String> BESIDE = Set.of("appos", "conj");

    private Apposed() {}

    static Tree of(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        int first = -1;
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.at(i);
            if (word.is("dobj") && (award(tree, i) || degree(tree, i) || medal(tree, i))) {
                first = i;
            } else if (word.isVerb() && !word.tag().equals("VBG")) {
                first = -1;
            } else if (first >= 0 && further(tree, first, i)) {
                words.set(i, word.under(first, "conj"));
            }
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** Of the kind of the first, behind a joint, and hung on a word that belongs to the first or to one that follows it. */
    private static boolean further(Tree tree, int first, int noun) {
        int head = tree.head(noun);
        int start = Series.start(tree, noun);
        while (start > first + 1 && tree.at(start - 1).tag().equals("CD") && tree.head(start - 1) == noun) {
            start--;
        }
        boolean joint = start > first + 1
                && Set.of(",", "and", "&").contains(tree.at(start - 1).lemma());
        boolean alike =
                medal(tree, first) ? medal(tree, noun) : award(tree, first) ? award(tree, noun) : degree(tree, noun);
        return alike
                && joint
                && BESIDE.contains(tree.at(noun).relation())
                && head > first
                && tree.within(head, medal(tree, first) ? tree.head(first) : first);
    }

    private static boolean award(Tree tree, int noun) {
        Lexicon words = Lexicon.english();
        String lemma = tree.at(noun).lemma();
        return tree.at(noun).isNoun() && words.in("award", lemma) && !words.in("degree", lemma) && named(tree, noun);
    }

    /** "won silver at Riga and gold at Perm". */
    private static boolean medal(Tree tree, int noun) {
        return Set.of("gold", "silver", "bronze").contains(tree.at(noun).lemma()) && !tree.hasChild(noun, "det");
    }

    /** "the Cross of Valour", "an Air Medal", "first prize". */
    private static boolean named(Tree tree, int noun) {
        return tree.at(noun).capitalised()
                || !Lexicon.english().in("award-if-named", tree.at(noun).lemma());
    }

    private static boolean degree(Tree tree, int noun) {
        return tree.at(noun).isNoun()
                && Lexicon.english().in("diploma", tree.at(noun).lemma());
    }
}
