package dev.valla.read.claims;

import java.util.List;
import java.util.Set;

/** What a novel, a film or a play tells is no event of anybody's life: "in the novel, a priest founds a colony". */
final class Plots {
    private static final Set<String> PARTS =
            Set.of("act", "scene", "chapter", "episode", "story", "tale", "plot", "film", "movie");

    private Plots() {}

    /** Whether the verb tells of a plot: in the present, below a work that tells it or behind "in the novel". */
    static boolean tells(Tree tree, int verb) {
        Word word = tree.at(verb);
        boolean present = isPresent(word)
                || tree.children(verb, "auxpass").stream().anyMatch(c -> isPresent(tree.at(c)))
                || tree.children(verb, "aux").stream().anyMatch(c -> isPresent(tree.at(c)));
        int root = root(tree, verb);
        return present && root >= 0 && (inside(tree, root) || (root != verb && told(tree, root)));
    }

    private static boolean isPresent(Word word) {
        return word.tag().equals("VBZ") || word.tag().equals("VBP");
    }

    private static int root(Tree tree, int verb) {
        int at = verb;
        while (tree.head(at) >= 0) {
            at = tree.head(at);
        }
        return at;
    }

    /** "In the second act …", "in his novel …", in front of the sentence. */
    private static boolean inside(Tree tree, int root) {
        for (int in : tree.children(root, "prep")) {
            for (int noun :
                    in < root && tree.at(in).lemma().equals("in") ? tree.children(in, "pobj") : List.<Integer>of()) {
                if (work(tree, noun)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Her novel tells how a miner is hanged". */
    private static boolean told(Tree tree, int root) {
        return isPresent(tree.at(root)) && Doers.subjects(tree, root).stream().anyMatch(subject -> work(tree, subject));
    }

    private static boolean work(Tree tree, int noun) {
        String lemma = tree.at(noun).lemma();
        return !tree.at(noun).isName()
                && (PARTS.contains(lemma) || Lexicon.english().in("titled", lemma));
    }
}
