package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the parser is known to get wrong, put right with the commas in sight. */
final class Repairs {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private Repairs() {}

    static Tree of(Tree tree) {
        return withSubjects(tree);
    }

    /** "On 29 June 1918, Orlov, as a member …, was …": the name between commas is the verb's subject. */
    private static Tree withSubjects(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        boolean changed = false;
        for (int verb = 0; verb < tree.size(); verb++) {
            Word word = tree.at(verb);
            boolean root = word.is("root") || word.is("ccomp");
            if (root
                    && (FINITE.contains(word.tag()) || (word.tag().equals("VBN") && tree.hasChild(verb, "auxpass")))
                    && !tree.hasChild(verb, "nsubj")
                    && !tree.hasChild(verb, "nsubjpass")
                    && !tree.hasChild(verb, "csubj")
                    && !tree.hasChild(verb, "expl")) {
                int subject = lost(tree, verb);
                if (subject >= 0) {
                    words.set(
                            subject, words.get(subject).under(verb, word.tag().equals("VBN") ? "nsubjpass" : "nsubj"));
                    changed = true;
                }
            }
        }
        return changed ? new Tree(words) : tree;
    }

    /** A name or personal pronoun before the verb that hangs on a date or beside it; -1 if there is none. */
    private static int lost(Tree tree, int verb) {
        for (int i = 0; i < verb; i++) {
            Word word = tree.at(i);
            boolean named = (word.entity().equals("PERSON") && (word.edge() == 'L' || word.edge() == 'U'))
                    || Set.of("he", "she", "they", "i", "we")
                            .contains(word.form().toLowerCase(Locale.ROOT));
            boolean dangling =
                    word.is("appos") || word.is("npadvmod") || word.is("dep") || word.is("conj") || word.is("nmod");
            int head = word.head();
            if (named
                    && dangling
                    && head >= 0
                    && !tree.at(head).entity().equals("PERSON")
                    && (dated(tree, head) || head == verb)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean dated(Tree tree, int i) {
        return tree.at(i).entity().equals("DATE")
                || tree.at(i).entity().equals("TIME")
                || tree.at(i).tag().equals("CD");
    }
}
