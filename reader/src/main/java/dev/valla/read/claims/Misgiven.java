package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;

/**
 * "He edited the Messenger for a while, joined the party and …": no single comma parts a subject from its verb, so what the
 * parser gives to "joined" as its doer belongs to the act before, whose doer joined.
 */
final class Misgiven {
    private Misgiven() {}

    static Tree of(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int act = 3; act < tree.size(); act++) {
            int noun = parted(tree, act);
            int first = noun < 0 ? -1 : tree.head(act);
            if (first >= 0 && first < noun && tree.at(first).isVerb() && subjectBefore(tree, first)) {
                give(tree, words, noun, first);
            }
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** The noun that is held to be the doer, though a comma stands between; -1 where there is none. */
    private static int parted(Tree tree, int act) {
        Word word = tree.at(act);
        if (!word.is("conj")
                || !word.tag().equals("VBD")
                || !tree.at(act - 1).form().equals(",")) {
            return -1;
        }
        for (int noun : tree.children(act, "nsubj")) {
            boolean alone = noun < act - 1
                    && tree.at(noun).isNoun()
                    && tree.words().subList(noun, act - 1).stream()
                            .noneMatch(w -> w.form().equals(",") || Grammar.isRelative(w));
            if (alone) {
                return noun;
            }
        }
        return -1;
    }

    private static boolean subjectBefore(Tree tree, int verb) {
        return tree.children(verb, "nsubj").stream().anyMatch(s -> s < verb)
                || tree.children(verb, "nsubjpass").stream().anyMatch(s -> s < verb);
    }

    /** To the noun before "and", else to the verb. */
    private static void give(Tree tree, List<Word> words, int noun, int verb) {
        int start = Phrase.around(tree, noun).first();
        boolean and = start > 1
                && tree.at(start - 1).tag().equals("CC")
                && tree.at(start - 2).isNoun();
        words.set(
                noun,
                and
                        ? tree.at(noun).under(start - 2, "conj")
                        : tree.at(noun).under(verb, tree.hasChild(verb, "dobj") ? "dep" : "dobj"));
    }
}
