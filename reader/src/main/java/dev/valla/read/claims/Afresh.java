package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "He hid the children; when a neighbour told on him he was seized": behind the semicolon stands a sentence of its own, and what
 * is told with "when" belongs to that. The parser hangs the one on the verb before the semicolon and the other on the first.
 */
final class Afresh {
    private static final Set<String> OPENING =
            Set.of("when", "after", "before", "while", "as", "once", "until", "because", "since");

    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass");

    private Afresh() {}

    static Tree of(Tree tree) {
        for (int mark = 1; mark + 1 < tree.size(); mark++) {
            boolean opens = tree.at(mark - 1).form().equals(";")
                    && OPENING.contains(tree.at(mark).lemma())
                    && tree.head(mark) > mark;
            int clause = opens ? tree.head(mark) : -1;
            int above = clause < 0 || !tree.at(clause).is("advcl") ? -1 : tree.head(clause);
            int own = above < 0 || above > mark ? -1 : own(tree, clause);
            if (own > 0) {
                List<Word> words = new ArrayList<>(tree.words());
                words.set(own, tree.at(own).under(above, "conj"));
                words.set(clause, tree.at(clause).under(own, "advcl"));
                return new Tree(words);
            }
        }
        return tree;
    }

    /** The verb with a subject of its own that the clause with "when" is taken to have said. */
    private static int own(Tree tree, int clause) {
        return tree.children(clause, "ccomp").stream()
                .filter(verb -> verb > clause && !tree.hasChild(verb, "mark"))
                .filter(verb -> SUBJECT.stream().anyMatch(s -> tree.hasChild(verb, s)))
                .findFirst()
                .orElse(-1);
    }
}
