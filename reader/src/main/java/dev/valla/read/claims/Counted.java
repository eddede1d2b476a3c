package dev.valla.read.claims;

import java.util.Locale;
import java.util.Set;

/** Words that say how many: "several of his comrades", "60 percent of the prisoners"; and alone, "hundreds were killed". */
final class Counted {
    private static final Set<String> HOW_MANY = Set.of(
            "one",
            "some",
            "many",
            "several",
            "few",
            "most",
            "each",
            "all",
            "none",
            "half",
            "part",
            "number",
            "range",
            "host",
            "series",
            "dozens",
            "scores",
            "hundreds",
            "thousands",
            "percent",
            "%",
            "majority",
            "rest",
            "remainder",
            "youngest",
            "oldest",
            "eldest",
            "variety");

    /** What else stands alone for people of whom the text has told. */
    private static final Set<String> OTHERS = Set.of("others", "another");

    /** What may be said of things as well: "some were released". */
    private static final Set<String> OF_THINGS = Set.of("release", "transfer", "free", "capture");

    private Counted() {}

    /** What is counted in "one of the leaders"; else the noun itself. */
    static int core(Tree tree, int noun) {
        if (counts(tree, noun)) {
            for (int child : tree.children(noun)) {
                if (child > noun
                        && tree.at(child).is("prep")
                        && tree.at(child).lemma().equals("of")
                        && tree.hasChild(child, "pobj")) {
                    return tree.children(child, "pobj").getFirst();
                }
            }
        }
        return noun;
    }

    /** "a host of critics", not "the host of the show"; "three of them", "a third of the villagers". */
    private static boolean counts(Tree tree, int noun) {
        Word word = tree.at(noun);
        return word.tag().equals("CD")
                || word.lemma().equals("#ord#")
                || (HOW_MANY.contains(word.form().toLowerCase(Locale.ROOT))
                        && (!word.lemma().equals("host") || tree.hasChildLemma(noun, "a")));
    }

    /** "Several were executed", "others fled": people, for only people do or undergo it. */
    static boolean isPeople(Tree tree, int noun) {
        Word word = tree.at(noun);
        String form = word.form().toLowerCase(Locale.ROOT);
        int verb = tree.head(noun);
        return (word.is("nsubj") || word.is("nsubjpass"))
                && verb >= 0
                && (OTHERS.contains(form) || HOW_MANY.contains(form))
                && core(tree, noun) == noun
                && !OF_THINGS.contains(tree.at(verb).lemma())
                && Lexicon.english().isHuman(tree.at(verb).lemma());
    }
}
