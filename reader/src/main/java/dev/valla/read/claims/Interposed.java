package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "and married, in 1921, the singer Eva Krag", "bought, in May 1905, a mill": a time between a verb and whom or what it is done
 * to. The parser makes the one the other name of the time.
 */
final class Interposed {
    private Interposed() {}

    static Tree of(Tree tree) {
        return behindDate(before(tree));
    }

    /** "married in Riga on 3 May 1899 Karl Lind": no other name of that day. */
    private static Tree behindDate(Tree tree) {
        for (int i = 3; i < tree.size(); i++) {
            int date = tree.head(i);
            boolean behind = tree.at(i).entity().equals("PERSON")
                    && tree.at(i).is("appos")
                    && date >= 0
                    && tree.at(date).entity().equals("DATE")
                    && tree.at(tree.nameStart(i) - 1).entity().equals("DATE");
            int verb = behind ? Grammar.governor(tree, date) : -1;
            if (verb >= 0
                    && tree.at(verb).lemma().equals("marry")
                    && tree.at(verb).tag().equals("VBD")
                    && !tree.hasChild(verb, "dobj")) {
                List<Word> words = new ArrayList<>(tree.words());
                words.set(i, tree.at(i).under(verb, "dobj"));
                return new Tree(words);
            }
        }
        return tree;
    }

    private static Tree before(Tree tree) {
        for (int in = 2; in + 2 < tree.size(); in++) {
            int next = wed(tree, in) ? tree.nameEnd(in + 1) + 1 : tree.size();
            int spouse = next < tree.size() ? object(tree, in, next - 1, Set.of("appos", "npadvmod")) : -1;
            if (spouse > 0) {
                return mended(tree, in - 1, in, spouse);
            }
            boolean set = tree.at(in - 1).form().equals(",")
                    && tree.at(in).is("prep")
                    && isVerb(tree, in - 2)
                    && tree.at(in + 1).entity().equals("DATE");
            int comma = set ? tree.nameEnd(in + 1) + 1 : tree.size();
            if (comma + 1 < tree.size() && tree.at(comma).form().equals(",")) {
                int object = object(tree, in, comma, Set.of("appos"));
                if (object > 0) {
                    return mended(tree, in - 2, in, object);
                }
            }
        }
        return tree;
    }

    /** "married" may pass for an adjective. */
    private static boolean isVerb(Tree tree, int i) {
        Word word = tree.at(i);
        return word.tag().equals("VBD")
                || (word.is("conj") && (word.tag().equals("VBN") || word.form().equals("married")));
    }

    /** "opened a shop, married in 1856 a carpenter": what the parser takes for a married shop. */
    private static boolean wed(Tree tree, int in) {
        return tree.at(in - 1).form().equals("married")
                && !tree.at(in - 1).is("root")
                && Set.of(",", "and").contains(tree.at(in - 2).form())
                && tree.at(in).is("prep")
                && tree.at(in + 1).entity().equals("DATE");
    }

    /** The noun behind the time that hangs on it. */
    private static int object(Tree tree, int in, int comma, Set<String> relations) {
        for (int i = comma + 1; i < tree.size() && i < comma + 8; i++) {
            int head = tree.head(i);
            if (tree.at(i).isNoun() && relations.contains(tree.at(i).relation()) && head > in && head <= comma) {
                return i;
            }
        }
        return -1;
    }

    private static Tree mended(Tree tree, int verb, int in, int object) {
        List<Word> words = new ArrayList<>(tree.words());
        words.set(in, tree.at(in).under(verb, "prep"));
        words.set(object, tree.at(object).under(verb, "dobj"));
        if (!tree.at(verb).isVerb()) {
            int above = Grammar.governor(tree, verb);
            words.set(verb, tree.at(verb).under(above, "conj").as("marry", "VBD", "conj"));
        }
        return new Tree(words);
    }
}
