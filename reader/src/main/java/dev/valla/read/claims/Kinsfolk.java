package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "survived by his wife, Vera, two sons, Karl and Ivan, and a sister": relatives in a row. The parser hangs names and words of kinship
 * on each other as it comes; here each name hangs on its own word of kinship, and these stand side by side.
 */
final class Kinsfolk {
    private static final Set<String> BETWEEN = Set.of(",", ";", "and", "&", "as", "well");

    /** How many words an aside may have. */
    private static final int ASIDE = 15;

    private final Tree tree;
    private final List<Word> words;
    /** The word of kinship whose names are looked for, and the last name found for it; -1 while there is none. */
    private int kin;

    private int name = -1;
    /** Whether "and" or a name shows that another follows, rather than another word for the same. */
    private boolean several;

    private Kinsfolk(Tree tree, int first) {
        this.tree = tree;
        this.words = new ArrayList<>(tree.words());
        this.kin = first;
    }

    static Tree of(Tree tree) {
        for (int i = 1; i < tree.size(); i++) {
            if (isKin(tree, i) && (tree.hasChild(i, "poss") || leftBehind(tree, i))) {
                Kinsfolk row = new Kinsfolk(tree, i);
                int end = row.walk(i + 1);
                if (row.several) {
                    return new Tree(row.words);
                }
                i = Math.max(i, end - 1);
            }
        }
        return tree;
    }

    private static boolean isKin(Tree tree, int i) {
        return tree.at(i).isNoun()
                && !tree.at(i).isName()
                && Lexicon.english().in("kin", tree.at(i).lemma());
    }

    /** "leaving a widow". */
    private static boolean leftBehind(Tree tree, int i) {
        return tree.at(i).is("dobj")
                && tree.head(i) >= 0
                && tree.at(tree.head(i)).lemma().equals("leave");
    }

    /** From word to word as long as the row goes on; where it ends. */
    private int walk(int from) {
        int i = from;
        int next = i;
        while (next >= 0 && next < tree.size()) {
            i = next;
            next = step(i);
        }
        return i;
    }

    /** The word behind what stands at {@code i}; -1 where that is no part of a row. */
    private int step(int i) {
        Word word = tree.at(i);
        if (BETWEEN.contains(word.lemma())) {
            int aside = aside(i + 1);
            return aside < 0 ? i + 1 : aside;
        }
        if (word.lemma().equals("of")) {
            return behindOf(i);
        }
        if (word.form().equals("(")) {
            return closing(i);
        }
        if (word.entity().equals("PERSON") && tree.nameStart(i) == i) {
            return named(i);
        }
        int noun = kinFrom(i);
        return noun < 0 ? -1 : related(i, noun);
    }

    /** "of more than sixty years", "of Perm": how long, or where from. Not "a daughter of the printer". */
    private int behindOf(int of) {
        int i = of + 1;
        if (isKin(tree, of - 1)
                && tree.children(of, "pobj").stream()
                        .noneMatch(n -> "DATE".equals(tree.at(n).entity()))) {
            return -1;
        }
        while (i < tree.size()
                && !BETWEEN.contains(tree.at(i).lemma())
                && !tree.at(i).entity().equals("PERSON")) {
            Word word = tree.at(i);
            boolean far = word.isVerb() || isKin(tree, i) || i - of > 6;
            if (far) {
                return -1;
            }
            i++;
        }
        return i;
    }

    /** ", of whom he was so proud;": what is told of one of them in passing, where a semicolon ends it; else -1. */
    private int aside(int from) {
        int whom = from < tree.size() && tree.at(from).is("prep") ? from + 1 : from;
        if (whom >= tree.size() || !tree.at(whom).tag().startsWith("W")) {
            return -1;
        }
        for (int i = whom; i < Math.min(tree.size(), whom + ASIDE); i++) {
            if (tree.at(i).form().equals(";")) {
                return i;
            }
        }
        return -1;
    }

    /** "(Anna)": whom he or she married. */
    private int closing(int open) {
        for (int i = open + 1; i < Math.min(tree.size(), open + 6); i++) {
            if (tree.at(i).form().equals(")")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** One wife has one name; two sons have two. */
    private int named(int first) {
        int last = tree.nameEnd(first);
        boolean full = name >= 0 && !tree.at(kin).tag().endsWith("S");
        if (full) {
            return -1;
        }
        for (int i = first; i < last; i++) {
            if (tree.head(i) < first || tree.head(i) > last) {
                words.set(i, tree.at(i).under(last, "compound"));
            }
        }
        words.set(last, tree.at(last).under(name < 0 ? kin : name, name < 0 ? "appos" : "conj"));
        name = last;
        return last + 1;
    }

    /** The next word of kinship behind an article, a number or an adjective at most; -1 if there is none. */
    private int kinFrom(int from) {
        for (int i = from; i < Math.min(tree.size(), from + 4); i++) {
            if (isKin(tree, i)) {
                return i;
            }
            String tag = tree.at(i).tag();
            if (!Set.of("DT", "CD", "JJ", "PRP$").contains(tag)) {
                return -1;
            }
        }
        return -1;
    }

    private int related(int from, int noun) {
        if (noun + 1 < tree.size() && tree.at(noun + 1).lemma().equals("of")) {
            return -1;
        }
        several |=
                name >= 0 || Set.of("and", "&", ";").contains(tree.at(from - 1).form());
        for (int i = from; i < noun; i++) {
            boolean whose = tree.at(i).tag().equals("PRP$");
            words.set(i, tree.at(i).under(noun, whose ? "poss" : "nmod"));
        }
        boolean anew =
                tree.at(from - 1).form().equals(";") && tree.at(from).tag().equals("PRP$");
        words.set(noun, tree.at(noun).under(anew ? verb(kin) : kin, anew ? "parataxis" : "conj"));
        kin = noun;
        name = -1;
        return noun + 1;
    }

    /** "survived by his wife, Vera; his son Karl": what begins anew with "his" stands for itself. */
    private int verb(int noun) {
        int at = noun;
        while (tree.head(at) >= 0 && !tree.at(at).isVerb()) {
            at = tree.head(at);
        }
        return at;
    }

    /** Whose they are: "his parents and brother" are both his. */
    static int first(Tree tree, int noun) {
        int at = noun;
        while (isKin(tree, at)
                && tree.at(at).is("conj")
                && !tree.hasChild(at, "poss")
                && tree.head(at) >= 0
                && isKin(tree, tree.head(at))) {
            at = tree.head(at);
        }
        return at;
    }

    /** Those whom a word of kinship stands before; else the word itself. */
    static List<Integer> called(Tree tree, int noun) {
        List<Integer> names = tree.children(noun, "appos").stream()
                .filter(n -> n > noun && tree.at(n).entity().equals("PERSON"))
                .flatMap(n -> Grammar.conjuncts(tree, n).stream())
                .toList();
        return names.isEmpty() ? List.of(noun) : names;
    }
}
