package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "She was arrested in 1949, tried with eleven others and sentenced": who was arrested tried nobody. Behind a passive and a
 * comma, a verb of justice without an object of its own goes on with what was done to her.
 */
final class Undergone {
    private static final Set<String> DONE_TO = Set.of(
            "try",
            "sentence",
            "convict",
            "shoot",
            "hang",
            "execute",
            "deport",
            "exile",
            "expel",
            "imprison",
            "jail",
            "torture",
            "interrogate",
            "arrest",
            "release",
            "acquit",
            "dismiss",
            "condemn",
            "behead",
            "banish",
            "intern",
            "kill",
            "murder");

    private Undergone() {}

    static Tree of(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int act = 3; act < tree.size(); act++) {
            Word word = tree.at(act);
            int first = tree.head(act);
            boolean goesOn = word.is("conj")
                    && word.tag().equals("VBD")
                    && DONE_TO.contains(word.lemma())
                    && first >= 0
                    && first < act
                    && passive(words, tree, first)
                    && !tree.hasChild(act, "nsubj")
                    && !tree.hasChild(act, "dobj")
                    && !tree.hasChild(act, "aux");
            if (goesOn) {
                words.set(act, word.as(word.lemma(), "VBN", "conj"));
            }
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** In the passive itself, or a further act of one that is. */
    private static boolean passive(List<Word> words, Tree tree, int verb) {
        int at = verb;
        while (at >= 0
                && words.get(at).is("conj")
                && words.get(at).tag().equals("VBN")
                && !tree.hasChild(at, "auxpass")) {
            at = tree.head(at);
        }
        return at >= 0 && words.get(at).tag().equals("VBN") && tree.hasChild(at, "auxpass");
    }
}
