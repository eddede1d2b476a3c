package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;

/** Two words for one person, and two persons each with a word: "the poet and critic Karl Lind", "the painter Orlov and the critic Lind". */
final class Twofold {
    private Twofold() {}

    static Tree of(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int i = 0; i < tree.size(); i++) {
            oneBearer(tree, words, i);
            bare(tree, words, i);
            apart(tree, words, i);
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** "his friend and ally John Lind": the second word is no second person, and both are he. */
    private static void oneBearer(Tree tree, List<Word> words, int second) {
        int first = tree.head(second);
        int name = second + 1 < tree.size() ? tree.nameEnd(second + 1) : -1;
        boolean twofold = tree.at(second).is("conj")
                && first >= 0
                && first < second
                && singular(tree, first)
                && singular(tree, second)
                && name > second
                && tree.at(name).entity().equals("PERSON")
                && besideOne(tree, name, first, second)
                && joinedBare(tree, first, second);
        if (twofold) {
            words.set(second, tree.at(second).under(name, "nmod"));
            words.set(name, tree.at(name).under(first, "appos"));
            words.set(first + 1, tree.at(first + 1).under(name, "nmod"));
        }
    }

    /** The parser hangs the name beside one of the words, or makes it a second subject. */
    private static boolean besideOne(Tree tree, int name, int first, int second) {
        boolean beside = tree.at(name).is("appos") && (tree.head(name) == first || tree.head(name) == second);
        boolean again = tree.head(name) == tree.head(first)
                && tree.at(name).is(tree.at(first).relation());
        return beside || (again && !tree.hasChild(second, "det"));
    }

    /** "activist and local historian Karl Lind found it": the first word, too, is said of him, and is nobody else. */
    private static void bare(Tree tree, List<Word> words, int name) {
        int first = tree.head(name);
        boolean joined = tree.at(name).is("conj")
                && tree.at(name).entity().equals("PERSON")
                && first >= 0
                && first < name
                && singular(tree, first)
                && tree.at(first).entity().isEmpty()
                && !tree.hasChild(first, "det")
                && !tree.hasChild(first, "poss");
        int second = joined ? tree.nameStart(name) - 1 : -1;
        boolean said = second > first
                && singular(tree, second)
                && tree.head(second) == name
                && !tree.hasChild(name, "det")
                && joinedBare(tree, first, second);
        if (said) {
            words.set(name, tree.at(name).under(tree.head(first), tree.at(first).relation()));
            words.set(first, tree.at(first).under(name, "nmod"));
            words.set(first + 1, tree.at(first + 1).under(name, "nmod"));
        }
    }

    /** Whether only "and" and adjectives stand between, no article or possessive that would begin a second person. */
    private static boolean joinedBare(Tree tree, int first, int second) {
        boolean and = tree.at(first + 1).lemma().equals("and");
        for (int i = first + 2; i < second; i++) {
            and &= tree.at(i).tag().startsWith("JJ") || tree.at(i).isNoun();
        }
        return and;
    }

    /** "met the painter Ivan Orlov and the critic Karl Lind": the second hangs beside the first, not beside his name. */
    private static void apart(Tree tree, List<Word> words, int second) {
        int name = tree.head(second);
        int first = name >= 0 ? tree.head(name) : -1;
        boolean two = tree.at(second).is("conj")
                && first >= 0
                && first < name
                && name < second
                && tree.at(name).is("appos")
                && tree.at(name).entity().equals("PERSON")
                && singular(tree, first)
                && (tree.hasChild(second, "det") || tree.hasChild(second, "poss"))
                && singular(tree, second);
        if (two) {
            words.set(second, tree.at(second).under(first, "conj"));
        }
    }

    private static boolean singular(Tree tree, int noun) {
        return tree.at(noun).tag().equals("NN");
    }
}
