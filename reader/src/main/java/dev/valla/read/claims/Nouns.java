package dev.valla.read.claims;

import java.util.Set;

/** Events told by a noun: "his arrest", "the execution of the hostages". */
final class Nouns {
    private static final Set<String> PARTS = Set.of("dobj", "nsubj", "nsubjpass", "attr", "oprd");

    private Nouns() {}

    /** The verb that the noun is subject or object of; -1 where it hangs on something else. */
    static int clause(Tree tree, int noun) {
        int head = tree.head(noun);
        if (head < 0) {
            return -1;
        }
        if (tree.at(noun).is("conj") && tree.at(head).isNoun()) {
            return clause(tree, head);
        }
        return PARTS.contains(tree.at(noun).relation()) && tree.at(head).isVerb() ? head : -1;
    }

    private static boolean qualified(Tree tree, int noun) {
        for (int child : tree.children(noun)) {
            if (child < noun && Lexicon.english().in("unreal", tree.at(child).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the event is presupposed or told, rather than ordered, feared or prevented. */
    static boolean asserts(Tree tree, int noun) {
        Lexicon words = Lexicon.english();
        Word word = tree.at(noun);
        int head = tree.head(noun);
        if (head < 0) {
            return true;
        }
        if (word.is("compound") || word.is("nmod") || qualified(tree, noun)) {
            return false;
        }
        if (word.is("conj") && tree.at(head).isNoun()) {
            return asserts(tree, head);
        }
        if (tree.at(head).isVerb()) {
            return !words.in("wish", tree.at(head).lemma())
                    && !words.in("prevents", tree.at(head).lemma());
        }
        if (!word.is("pobj") || tree.head(head) < 0) {
            return true;
        }
        Word above = tree.at(tree.head(head));
        String preposition = tree.at(head).lemma();
        boolean wished = words.in("wish", above.lemma())
                || words.in("prevents", above.lemma())
                || words.in("charges", above.lemma())
                || words.in("plans", above.lemma());
        return !(wished && Set.of("of", "for", "to", "with", "against", "from").contains(preposition))
                && !preposition.equals("without");
    }
}
