package dev.valla.read.claims;

/** Of whom a clause with "who" speaks, where the tree hangs it on what is no person, or on one of several words for the same person. */
final class Whoever {
    private static final int STEPS = 6;

    private Whoever() {}

    /** "the first woman to command a unit, who fought": the woman; "one of the women who fought": the one. */
    static int meant(Tree tree, int noun) {
        int person = isThing(tree.at(noun)) ? above(tree, noun) : noun;
        int one = Grammar.oneOf(tree, person);
        return one != person && tree.at(one).is("attr") ? one : person;
    }

    /** "was a soldier, the first woman to command": what she was, by the word nearest to the verb. */
    static int saidOf(Tree tree, int noun) {
        int at = noun;
        while (tree.at(at).is("appos")
                && !tree.at(at).isName()
                && tree.head(at) >= 0
                && tree.head(at) < at
                && isPerson(tree.at(tree.head(at)))
                && !tree.at(tree.head(at)).isName()) {
            at = tree.head(at);
        }
        return tree.at(at).is("attr") ? at : noun;
    }

    /** The nearest person in whose description the noun stands; the noun where there is none. */
    private static int above(Tree tree, int noun) {
        int at = tree.head(noun);
        for (int steps = 0; at >= 0 && steps < STEPS && !tree.at(at).is("root"); steps++) {
            if (isPerson(tree.at(at))) {
                return at;
            }
            at = tree.head(at);
        }
        return noun;
    }

    private static boolean isThing(Word word) {
        Lexicon words = Lexicon.english();
        return word.isNoun()
                && !word.isName()
                && !isPerson(word)
                && (words.in("body", word.lemma())
                        || words.in("place", word.lemma())
                        || words.in("work", word.lemma()));
    }

    private static boolean isPerson(Word word) {
        Lexicon words = Lexicon.english();
        String lemma = word.lemma();
        return word.isNoun()
                && !word.isName()
                && (words.in("person", lemma)
                        || words.in("job", lemma)
                        || words.in("office", lemma)
                        || words.in("rank", lemma)
                        || words.in("kin", lemma)
                        || lemma.endsWith("man"));
    }
}
