package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "Lind was elected in 1903, served as treasurer, and led the strike": one act after the other of one person. The parser takes the
 * first for what the second says, or hangs the second on it by no relation it can name.
 */
final class InTurn {
    private static final Set<String> DOERS = Set.of("nsubj", "nsubjpass", "csubj", "expl");

    private InTurn() {}

    static Tree of(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int next = 2; next < tree.size(); next++) {
            int first = follows(tree, next) ? first(tree, next) : -1;
            if (first >= 0) {
                Word told = tree.at(next);
                if (tree.head(first) == next) {
                    words.set(first, tree.at(first).under(told.head(), told.relation()));
                }
                words.set(next, told.under(first, "conj"));
                return new Tree(words);
            }
        }
        return tree;
    }

    /** A past tense right behind a comma, with nobody of its own who does it. */
    private static boolean follows(Tree tree, int next) {
        return tree.at(next).tag().equals("VBD")
                && tree.at(next - 1).form().equals(",")
                && !Lexicon.english().in("speech", tree.at(next).lemma())
                && !doer(tree, next);
    }

    /** The act before, of somebody told; -1 where there is none. */
    private static int first(Tree tree, int next) {
        if (tree.at(next).is("dep")) {
            int first = tree.head(next);
            return first >= 0 && first < next && tree.at(first).isVerb() && doer(tree, first) ? first : -1;
        }
        List<Integer> said = tree.at(next).is("root") ? tree.children(next, "ccomp") : List.of();
        return said.size() == 1 && said.getFirst() < next && doer(tree, said.getFirst()) ? said.getFirst() : -1;
    }

    private static boolean doer(Tree tree, int verb) {
        return DOERS.stream().anyMatch(relation -> tree.hasChild(verb, relation));
    }
}
