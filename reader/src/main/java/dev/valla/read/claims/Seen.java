package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "1922 saw him elected", "The expedition saw her reach the pole": a year, an election or a voyage sees nothing; what it is said to
 * see was done then. The act takes the place of "saw", and what saw it tells when.
 */
final class Seen {
    private Seen() {}

    static Tree of(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int see = 1; see + 2 < tree.size(); see++) {
            int deed = tree.at(see).form().equals("saw") && tree.at(see).isVerb() ? deed(tree, see) : -1;
            if (deed >= 0 && bySomething(tree, see)) {
                turn(tree, words, see, deed);
            }
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** What somebody did or underwent behind "saw"; -1 where nothing of the kind stands there. */
    private static int deed(Tree tree, int see) {
        for (int deed : tree.children(see, "ccomp")) {
            List<Integer> who = tree.children(deed, "nsubj");
            boolean bare = Set.of("VBN", "VBD", "VB").contains(tree.at(deed).tag())
                    && !tree.hasChild(deed, "aux")
                    && !tree.hasChild(deed, "auxpass")
                    && !tree.hasChild(deed, "mark");
            if (bare && who.size() == 1 && who.getFirst() > see && who.getFirst() < deed) {
                return deed;
            }
        }
        return -1;
    }

    /** Whoever has eyes sees for himself. */
    private static boolean bySomething(Tree tree, int see) {
        List<Integer> subjects = tree.children(see, "nsubj");
        if (subjects.size() != 1 || subjects.getFirst() > see) {
            return false;
        }
        Word subject = tree.at(subjects.getFirst());
        Lexicon words = Lexicon.english();
        boolean time = subject.tag().equals("CD") || words.in("time", subject.lemma());
        return time || (!subject.isName() && words.in("sees", subject.lemma()));
    }

    private static void turn(Tree tree, List<Word> words, int see, int deed) {
        Word told = tree.at(see);
        // "saw her win" is what she did; whatever is past there was done to her
        boolean undergone = !tree.at(deed).tag().equals("VB");
        words.set(
                deed,
                tree.at(deed)
                        .under(told.head(), "")
                        .as(tree.at(deed).lemma(), undergone ? "VBN" : told.tag(), told.relation()));
        for (int child : tree.children(see)) {
            if (child != deed) {
                Word word = tree.at(child);
                words.set(child, word.under(deed, word.is("nsubj") ? "npadvmod" : word.relation()));
            }
        }
        int who = tree.children(deed, "nsubj").getFirst();
        words.set(who, tree.at(who).under(deed, undergone ? "nsubjpass" : "nsubj"));
        if (tree.at(who).tag().equals("PRP$")) {
            words.set(
                    who,
                    words.get(who)
                            .as(tree.at(who).lemma(), "PRP", words.get(who).relation()));
        }
        words.set(see, told.under(deed, undergone ? "auxpass" : "aux"));
    }
}
