package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "Lind, who had by then become a critic, left": a "had" that a time parts from its participle is taken for a verb of its own,
 * and the participle for somebody else's. It is one verb again, at the place of the "had".
 */
final class Parted {
    /** How many words the time takes. */
    private static final int FAR = 6;

    private static final Set<String> HAVE = Set.of("VBD", "VBZ", "VBP");
    /** Participles that the tagger takes for infinitives. */
    private static final Set<String> ALIKE = Set.of("become", "come", "run");

    private Parted() {}

    static Tree of(Tree tree) {
        for (int have = 0; have + 2 < tree.size(); have++) {
            int verb = tree.at(have).lemma().equals("have")
                            && HAVE.contains(tree.at(have).tag())
                    ? participle(tree, have)
                    : -1;
            if (verb > 0 && !tree.at(have).is("aux")) {
                return joined(tree, have, verb);
            }
        }
        return tree;
    }

    /** The verb behind one phrase of time; -1 where more, or none, stands between. */
    private static int participle(Tree tree, int have) {
        if (!tree.at(have + 1).tag().equals("IN") || tree.hasChild(have, "dobj")) {
            return -1;
        }
        for (int i = have + 2; i < tree.size() && i <= have + FAR; i++) {
            Word word = tree.at(i);
            boolean verb = word.isVerb() && !word.lemma().equals("be");
            boolean fits = Set.of("VBN", "VBD").contains(word.tag()) || ALIKE.contains(word.form());
            if (verb) {
                return fits ? i : -1;
            }
            boolean ofTime = word.entity().equals("DATE")
                    || Set.of(
                                    "then",
                                    "now",
                                    "time",
                                    "meantime",
                                    "meanwhile",
                                    "youth",
                                    "that",
                                    "this",
                                    "the",
                                    "his",
                                    "her",
                                    "of",
                                    "been")
                            .contains(word.form());
            if (!ofTime) {
                return -1;
            }
        }
        return -1;
    }

    private static Tree joined(Tree tree, int have, int verb) {
        List<Word> words = new ArrayList<>(tree.words());
        boolean above = tree.within(have, verb);
        Word whole = tree.at(have);
        if (above && !whole.is("ccomp")) {
            int chief = chief(tree, verb);
            if (chief < 0) {
                return tree;
            }
            words.set(chief, tree.at(chief).under(tree.head(verb), tree.at(verb).relation()));
            IntStream.of(tree.children(verb))
                    .filter(c -> c < have || (c > chief && tree.at(c).is("punct")))
                    .forEach(c ->
                            words.set(c, tree.at(c).under(chief, tree.at(c).relation())));
            words.set(verb, tree.at(verb).under(tree.head(have), whole.relation()));
        } else if (!above) {
            words.set(verb, tree.at(verb).under(tree.head(have), whole.relation()));
        }
        IntStream.of(tree.children(have))
                .filter(c -> c != verb)
                .forEach(c -> words.set(c, tree.at(c).under(verb, tree.at(c).relation())));
        words.set(have, whole.under(verb, "aux"));
        return new Tree(words);
    }

    /** The verb behind the clause's comma, which the sentence is about; -1 if there is none. */
    private static int chief(Tree tree, int verb) {
        return IntStream.of(tree.children(verb))
                .filter(c -> c > verb
                        && tree.at(c).tag().equals("VBD")
                        && (tree.at(c).is("advcl") || tree.at(c).is("conj"))
                        && tree.at(c - 1).form().equals(","))
                .findFirst()
                .orElse(-1);
    }
}
