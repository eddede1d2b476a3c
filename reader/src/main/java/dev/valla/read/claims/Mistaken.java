package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words that the parser takes for another part of speech or another kind of name, or hangs on a noun of another clause. */
final class Mistaken {
    /** What one does or is done to in a place, and in nobody. */
    private static final Set<String> WHERE =
            Set.of("bear", "live", "settle", "reside", "dwell", "die", "bury", "raise", "grow", "stay", "arrive");

    private Mistaken() {}

    static Tree of(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        for (int i = 1; i + 1 < tree.size(); i++) {
            left(tree, words, i);
            major(tree, words, i);
            year(tree, words, i);
            place(tree, words, i);
            acting(tree, words, i);
            guest(tree, words, i);
            withArticle(tree, words, i);
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** "Orlov left school at fourteen and became a clerk": he left it, and there is no left school. */
    private static void left(Tree tree, List<Word> words, int left) {
        int school = left + 1;
        boolean taken = tree.at(left).form().equals("left")
                && tree.at(left).tag().equals("JJ")
                && tree.head(left) == school
                && tree.head(left - 1) == school
                && (tree.at(left - 1).isPronoun() || tree.at(left - 1).entity().equals("PERSON"))
                && Lexicon.english().in("school", tree.at(school).lemma());
        if (!taken) {
            return;
        }
        Word noun = tree.at(school);
        words.set(left, tree.at(left).under(noun.head(), noun.relation()).as("leave", "VBD", noun.relation()));
        for (int child : tree.children(school)) {
            if (child != left) {
                words.set(
                        child,
                        tree.at(child)
                                .under(
                                        left,
                                        child < left ? "nsubj" : tree.at(child).relation()));
            }
        }
        words.set(school, noun.under(left, "dobj"));
        for (int verb = school + 1; verb < tree.size(); verb++) {
            if (tree.at(verb).isVerb() && tree.head(verb) < 0) {
                words.set(verb, tree.at(verb).under(left, "conj"));
            }
        }
    }

    /** "Lind guest starred as Ruby": Lind did, as a guest. */
    private static void guest(Tree tree, List<Word> words, int guest) {
        int verb = guest + 1;
        boolean stars = tree.at(guest).form().equals("guest")
                && tree.at(guest).is("nsubj")
                && tree.head(guest) == verb
                && tree.at(guest - 1).isName()
                && tree.head(guest - 1) == guest;
        if (stars) {
            words.set(guest - 1, tree.at(guest - 1).under(verb, "nsubj"));
            words.set(guest, tree.at(guest).under(verb, "npadvmod"));
        }
    }

    /** "a major and battalion commander": two ranks. */
    private static void major(Tree tree, List<Word> words, int major) {
        int post = tree.head(major);
        boolean rank = Set.of("major", "general").contains(tree.at(major).lemma())
                && tree.at(major).tag().equals("JJ")
                && tree.at(major + 1).form().equals("and")
                && post > major + 1
                && Series.post(tree, post);
        if (!rank) {
            return;
        }
        words.set(
                major,
                tree.at(major)
                        .under(tree.head(post), "")
                        .as(tree.at(major).lemma(), "NN", tree.at(post).relation()));
        for (int child : tree.children(major)) {
            if (tree.at(child).is("conj")) {
                words.set(child, tree.at(child).under(post, "compound"));
            }
        }
        for (int child : tree.children(post)) {
            boolean before = child < major && tree.at(child).is("det");
            words.set(child, before ? tree.at(child).under(major, "det") : words.get(child));
        }
        words.set(post, tree.at(post).under(major, "conj"));
    }

    /** "In 1931 she attended meetings": the year is when, and no number of meetings. */
    private static void year(Tree tree, List<Word> words, int year) {
        int noun = tree.head(year);
        boolean bare = tree.at(year).is("nmod")
                && tree.at(year).entity().equals("DATE")
                && tree.at(year - 1).is("prep")
                && tree.children(year - 1).length == 0;
        for (int i = year + 1; bare && i < noun; i++) {
            if (tree.at(i).isVerb()) {
                words.set(year, tree.at(year).under(year - 1, "pobj"));
                return;
            }
        }
    }

    /** "was born in Graz": a place, whomever the tagger takes it for. */
    private static void place(Tree tree, List<Word> words, int name) {
        int in = tree.head(name);
        boolean there = tree.at(name).is("pobj")
                && tree.at(name).isName()
                && tree.at(name).entity().equals("PERSON")
                && tree.at(in).form().equals("in")
                && tree.head(in) >= 0
                && WHERE.contains(tree.at(tree.head(in)).lemma());
        if (!there) {
            return;
        }
        for (int i = tree.nameStart(name); i <= name; i++) {
            words.set(i, words.get(i).known("GPE"));
        }
    }

    /** "After the Anschluss she left": nobody is called "the" and one name; "the Linds" are a family. */
    private static void withArticle(Tree tree, List<Word> words, int name) {
        Word word = tree.at(name);
        boolean thing = word.entity().equals("PERSON")
                && word.edge() == 'U'
                && word.tag().equals("NNP")
                && word.is("pobj")
                && tree.at(name - 1).form().equals("the")
                && tree.head(name - 1) == name
                && tree.children(name).length == 1;
        if (thing) {
            words.set(name, word.known("EVENT"));
        }
    }

    /** "was acting governor": what somebody was for a time, and nothing that he was doing. */
    private static void acting(Tree tree, List<Word> words, int acting) {
        int be = acting - 1;
        int post = tree.head(acting);
        boolean taken = tree.at(acting).form().equals("acting")
                && tree.at(acting).tag().equals("VBG")
                && tree.at(be).lemma().equals("be")
                && tree.head(be) == acting
                && post > acting
                && tree.at(post).isNoun();
        if (!taken) {
            return;
        }
        Word noun = tree.at(post);
        int verb = Grammar.governor(tree, post);
        boolean further = verb >= 0 && verb < be;
        words.set(be, further ? tree.at(be).under(verb, "conj") : tree.at(be).under(noun.head(), noun.relation()));
        for (int child : tree.children(post)) {
            boolean clause = child < be
                    || tree.at(child).is("cc")
                    || tree.at(child).is("conj")
                    || tree.at(child).is("punct");
            words.set(child, clause ? tree.at(child).under(be, tree.at(child).relation()) : words.get(child));
        }
        for (int child : tree.children(acting)) {
            words.set(
                    child,
                    child == be
                            ? words.get(child)
                            : tree.at(child).under(be, tree.at(child).relation()));
        }
        words.set(acting, tree.at(acting).under(post, "").as("acting", "JJ", "amod"));
        words.set(post, noun.under(be, "attr"));
    }
}
