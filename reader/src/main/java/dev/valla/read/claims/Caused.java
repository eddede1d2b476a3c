package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;

/** "The governor had him arrested": whoever has it done to somebody does it. */
final class Caused {
    private Caused() {}

    static Tree of(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int have = 1; have + 2 < tree.size(); have++) {
            int deed = tree.at(have).isVerb() && tree.at(have).lemma().equals("have") ? deed(tree, have) : -1;
            if (deed >= 0) {
                turn(tree, words, have, deed);
            }
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** What was done to somebody named between "had" and it; -1 where nothing was. */
    private static int deed(Tree tree, int have) {
        for (int deed : tree.children(have, "ccomp")) {
            List<Integer> whom = tree.children(deed, "nsubj");
            boolean bare = tree.at(deed).tag().equals("VBN")
                    && !tree.hasChild(deed, "aux")
                    && !tree.hasChild(deed, "auxpass")
                    && !tree.hasChild(deed, "mark");
            if (bare && whom.size() == 1 && whom.getFirst() > have && somebody(tree, whom.getFirst())) {
                return deed;
            }
        }
        return -1;
    }

    private static boolean somebody(Tree tree, int whom) {
        Word word = tree.at(whom);
        return word.tag().startsWith("PRP")
                || word.entity().equals("PERSON")
                || (tree.hasChildLemma(whom, "the") && Lexicon.english().in("person", word.lemma()));
    }

    private static void turn(Tree tree, List<Word> words, int have, int deed) {
        Word told = tree.at(have);
        words.set(deed, tree.at(deed).under(told.head(), "").as(tree.at(deed).lemma(), told.tag(), told.relation()));
        for (int child : tree.children(have)) {
            if (child != deed) {
                words.set(child, words.get(child).under(deed, tree.at(child).relation()));
            }
        }
        int whom = tree.children(deed, "nsubj").getFirst();
        words.set(
                whom,
                words.get(whom)
                        .under(deed, "")
                        .as(
                                tree.at(whom).lemma(),
                                tree.at(whom).tag().equals("PRP$")
                                        ? "PRP"
                                        : tree.at(whom).tag(),
                                "dobj"));
        words.set(have, told.under(deed, "aux"));
    }
}
