package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What stands apart from the words it belongs to: "attended Perm School, then Riga College", "his M.A. and Ph.D. degrees", "his
 * appointment a year later as chaplain to the school".
 */
final class Apart {
    private static final Set<String> NEXT = Set.of("then", "later", "afterwards", "finally", "subsequently");
    private static final Set<String> AHEAD = Set.of("DT", "JJ", "NN", "PRP$");
    private static final Set<String> DOERS = Set.of("nsubj", "nsubjpass");

    private Apart() {}

    static Tree of(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int i = 2; i < tree.size(); i++) {
            if (follows(tree, i)) {
                words.set(i, tree.at(i).under(tree.head(i), "conj"));
            }
            capacity(tree, words, i);
            beside(tree, words, i);
            degrees(tree, words, i);
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** ", then Riga College", "a clerk and then a teacher": a further one, which the parser takes for another name of the first. */
    private static boolean follows(Tree tree, int noun) {
        int first = tree.nameStart(noun);
        while (first > 0 && AHEAD.contains(tree.at(first - 1).tag())) {
            first--;
        }
        return tree.at(noun).is("appos")
                && first > 1
                && NEXT.contains(tree.at(first - 1).lemma())
                && (tree.at(first - 2).form().equals("and")
                        || (tree.at(noun).isName() && tree.at(first - 2).form().equals(",")));
    }

    /** "Orlov, then a student at Riga College, joined": what he was, and no second doer. */
    private static void beside(Tree tree, List<Word> words, int noun) {
        int verb = tree.head(noun);
        int then = noun;
        while (then > 0 && AHEAD.contains(tree.at(then - 1).tag())) {
            then--;
        }
        int name = then - 3;
        boolean apposed = verb > noun
                && name >= 0
                && tree.at(noun).is("nsubj")
                && !tree.at(noun).isName()
                && NEXT.contains(tree.at(then - 1).lemma())
                && tree.at(then - 2).form().equals(",")
                && tree.at(name).entity().equals("PERSON")
                && tree.at(name).is("nsubj")
                && tree.head(name) == verb;
        if (apposed) {
            words.set(noun, tree.at(noun).under(name, "appos"));
        }
    }

    /** "as chaplain" between a subject and its verb is of the subject. */
    private static void capacity(Tree tree, List<Word> words, int as) {
        int verb = tree.head(as);
        boolean binds =
                tree.at(as).lemma().equals("as") && tree.at(as).is("mark") && verb > as && tree.hasChild(as, "pobj");
        for (int subject : binds ? tree.children(verb) : new int[0]) {
            if (subject < as && DOERS.contains(tree.at(subject).relation())) {
                words.set(as, tree.at(as).under(subject, "prep"));
            }
        }
    }

    /** "M.A. and Ph.D. degrees": the degrees are these, and what stands behind the word is told of the verb. */
    private static void degrees(Tree tree, List<Word> words, int noun) {
        int degree = noun - 1;
        boolean named = tree.at(noun).lemma().equals("degree")
                && abbreviated(tree, degree)
                && tree.head(degree) != noun
                && tree.head(degree) >= 0;
        int first = degree;
        while (named && tree.at(first).is("conj") && tree.at(tree.head(first)).isNoun()) {
            first = tree.head(first);
        }
        int verb = named ? tree.head(first) : -1;
        if (verb < 0 || !tree.at(verb).isVerb()) {
            return;
        }
        words.set(noun, tree.at(noun).under(first, "case"));
        for (int of : tree.children(noun, "prep")) {
            words.set(of, tree.at(of).under(verb, "prep"));
        }
    }

    private static boolean abbreviated(Tree tree, int noun) {
        return tree.at(noun).isNoun()
                && tree.at(noun).capitalised()
                && Lexicon.english().in("diploma", tree.at(noun).lemma());
    }
}
