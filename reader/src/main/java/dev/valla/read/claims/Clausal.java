package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "rejected it after the ministry reported that …": the ministry reported. The parser takes the noun behind "after" for all that
 * it governs, and gives its verb to the subject of a clause before.
 */
final class Clausal {
    private static final Set<String> OPENING = Set.of("after", "before", "since", "until", "till");

    private Clausal() {}

    static Tree of(Tree tree) {
        for (int after = 1; after + 2 < tree.size(); after++) {
            boolean opens =
                    tree.at(after).is("prep") && OPENING.contains(tree.at(after).lemma());
            List<Integer> nouns = opens ? tree.children(after, "pobj") : List.of();
            int verb = nouns.size() == 1 ? Phrase.around(tree, nouns.getFirst()).last() + 1 : tree.size();
            if (verb < tree.size() && isBereft(tree, verb, after)) {
                List<Word> words = new ArrayList<>(tree.words());
                words.set(nouns.getFirst(), tree.at(nouns.getFirst()).under(verb, "nsubj"));
                words.set(verb, tree.at(verb).under(tree.head(after), "advcl"));
                words.set(after, tree.at(after).under(verb, "mark"));
                return new Tree(words);
            }
        }
        return tree;
    }

    /** A finite verb without a subject of its own, hung on a verb before "after" though no "and" joins it. */
    private static boolean isBereft(Tree tree, int verb, int after) {
        int above = tree.head(verb);
        return tree.at(verb).tag().equals("VBD")
                && tree.at(verb).is("conj")
                && above >= 0
                && above < after
                && tree.at(above).isVerb()
                && !tree.hasChild(verb, "nsubj")
                && tree.children(above, "cc").stream().noneMatch(cc -> cc > after && cc < verb);
    }
}
