package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;

/** Nouns that the parser hangs where no such noun can stand. */
final class Strays {
    private Strays() {}

    static Tree of(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int i = 0; i < tree.size(); i++) {
            beforePreposition(tree, words, i);
            numeral(tree, words, i);
            behindYear(tree, words, i);
            junior(tree, words, i);
            maiden(tree, words, i);
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** "was a curate in Howth, Dublin before being appointed dean": what stands before "before" is not who was appointed. */
    private static void beforePreposition(Tree tree, List<Word> words, int verb) {
        int preposition = tree.head(verb);
        boolean gerund = tree.at(verb).is("pcomp") && preposition >= 0 && preposition < verb;
        int above = gerund ? tree.head(preposition) : -1;
        for (int child : above >= 0 ? tree.children(verb) : new int[0]) {
            Word word = tree.at(child);
            boolean subject = word.is("nsubj") || word.is("nsubjpass");
            if (subject && child < preposition) {
                words.set(child, word.under(above, "dep"));
            }
        }
    }

    /** "Karl Lind, Jr. died": nobody besides. */
    private static void junior(Tree tree, List<Word> words, int i) {
        boolean junior = i > 1
                && tree.at(i).form().matches("[JS]r\\.?")
                && tree.at(i - 1).form().equals(",")
                && tree.at(i - 2).entity().equals("PERSON");
        if (!junior) {
            return;
        }
        if (tree.head(i - 2) == i) {
            words.set(i - 2, tree.at(i - 2).under(tree.head(i), tree.at(i).relation()));
            for (int child : tree.children(i)) {
                if (child != i - 2) {
                    words.set(child, tree.at(child).under(i - 2, tree.at(child).relation()));
                }
            }
        }
        words.set(i, tree.at(i).under(i - 2, "dep"));
    }

    /** "Vera Lind, née Berg, was": the name she was born with is nobody else. */
    private static void maiden(Tree tree, List<Word> words, int i) {
        boolean born = i > 1 && i + 1 < tree.size() && Styled.isBorn(tree, i);
        int last = born ? tree.nameEnd(i + 1) : -1;
        if (born && tree.at(last).isName() && tree.head(i - 2) != last) {
            words.set(last, tree.at(last).under(i - 2, "dep"));
            words.set(i, tree.at(i).under(last, "compound"));
        }
    }

    /** "In 1901 Lind, his wife and their sons moved": in that year, and not in Lind. */
    private static void behindYear(Tree tree, List<Word> words, int year) {
        int in = year - 1;
        int first = in < 0 || year + 1 >= tree.size() ? -1 : tree.nameEnd(year + 1);
        boolean stray = first > year
                && tree.at(in).tag().equals("IN")
                && tree.at(year).tag().equals("CD")
                && tree.at(year).entity().equals("DATE")
                && tree.at(year).is("nmod")
                && tree.at(first).entity().equals("PERSON");
        int top = stray ? tree.head(year) : -1;
        while (top > year && tree.head(top) > year) {
            top = tree.head(top);
        }
        int verb = tree.head(in < 0 ? 0 : in);
        if (top <= year || tree.head(top) != in || verb < top || !tree.at(verb).isVerb()) {
            return;
        }
        String subject = tree.hasChild(verb, "auxpass") ? "nsubjpass" : "nsubj";
        List<Integer> own = tree.children(verb, subject);
        boolean listed =
                own.isEmpty() || (own.size() == 1 && own.getFirst() > top && tree.hasChild(own.getFirst(), "poss"));
        if (listed) {
            words.set(year, tree.at(year).under(in, "pobj"));
            words.set(first, tree.at(first).under(verb, subject));
            own.forEach(noun -> words.set(noun, tree.at(noun).under(first, "conj")));
            if (top != first) {
                words.set(top, tree.at(top).under(first, "conj"));
            }
        }
    }

    /** "under Nicholas I, and in 1831 was sent": a number behind a king's name, and nobody who speaks. */
    private static void numeral(Tree tree, List<Word> words, int i) {
        Word word = tree.at(i);
        boolean number = i > 0
                && word.form().equals("I")
                && word.isPronoun()
                && word.entity().equals("PERSON")
                && tree.nameStart(i) < i
                && (word.is("nsubj") || word.is("nsubjpass"))
                && tree.head(i - 1) != i;
        if (number) {
            words.set(i, word.under(i - 1, "dep").as(word.lemma(), "NNP", "dep"));
        }
    }
}
