package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a tree says of verbs and nouns: voice, clauses, what is joined; who does it is told by {@link Doers}. The tree is evidence, not truth. */
final class Grammar {
    private static final java.util.regex.Pattern PHRASE = java.util.regex.Pattern.compile("NN.*|JJ.*|DT|CD|POS|PRP\\$");

    private Grammar() {}

    static boolean passive(Tree tree, int verb) {
        Word word = tree.at(verb);
        if (tree.hasChild(verb, "dobj")
                && tree.children(verb, "auxpass").stream()
                        .anyMatch(c -> tree.at(c).form().equals("'s"))) {
            return false;
        }
        if (tree.hasChild(verb, "auxpass") || tree.hasChild(verb, "nsubjpass")) {
            return true;
        }
        if (undergoneToo(tree, verb)) {
            return true;
        }
        if (!word.tag().equals("VBN") || tree.hasChild(verb, "nsubj") || hasAux(tree, verb)) {
            return false;
        }
        if (word.is("conj") && tree.head(verb) >= 0 && tree.at(tree.head(verb)).isVerb()) {
            Word first = tree.at(tree.head(verb));
            return first.tag().equals("VBN")
                    ? passive(tree, tree.head(verb))
                    : first.tag().equals("VBD") && tree.hasChild(verb, "agent");
        }
        return true;
    }

    /** "was arrested in May and shot the following month", where the tagger takes the participle for a past tense. */
    private static boolean undergoneToo(Tree tree, int verb) {
        Word word = tree.at(verb);
        int head = tree.head(verb);
        return word.tag().equals("VBD")
                && word.is("conj")
                && Set.of("shot", "sent", "put", "brought", "beaten", "hanged").contains(word.form())
                && !tree.hasChild(verb, "dobj")
                && !tree.hasChild(verb, "nsubj")
                && head >= 0
                && tree.hasChild(head, "auxpass");
    }

    /** "was released and settled in Omsk": the second participle need not be passive. */
    static boolean eitherVoice(Tree tree, int verb) {
        return tree.at(verb).tag().equals("VBN")
                && tree.at(verb).is("conj")
                && !tree.hasChild(verb, "auxpass")
                && !tree.hasChild(verb, "agent");
    }

    private static boolean hasAux(Tree tree, int verb) {
        return tree.hasChild(verb, "aux");
    }

    static boolean isRelative(Word word) {
        return Set.of("WP", "WDT").contains(word.tag())
                || (word.lemma().equals("that") && word.tag().equals("WDT"));
    }

    /** "one" of "one of the first officers"; the noun itself where nothing of the kind stands before it. */
    static int oneOf(Tree tree, int noun) {
        int of = tree.head(noun);
        boolean one = of > 0
                && tree.at(noun).is("pobj")
                && tree.at(of).lemma().equals("of")
                && tree.head(of) >= 0
                && tree.at(tree.head(of)).form().equalsIgnoreCase("one");
        return one ? tree.head(of) : noun;
    }

    /** "the first woman", "the only one", "one of the youngest players": what such a one is told to do was done. */
    static boolean singled(Tree tree, int noun) {
        return first(tree, noun) || (tree.at(noun).form().equals("one") && first(tree, Counted.core(tree, noun)));
    }

    private static boolean first(Tree tree, int noun) {
        for (int child : tree.children(noun)) {
            Word word = tree.at(child);
            if (child < noun
                    && (Set.of("first", "second", "third", "last", "only", "#ord#")
                                    .contains(word.lemma())
                            || word.tag().equals("JJS"))) {
                return true;
            }
        }
        return false;
    }

    static boolean infinitive(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.at(child).is("aux") && tree.at(child).tag().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    /** Whether "that" opens the clause, be it that the tree hangs it a step lower. */
    static boolean thatClause(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.at(child).is("mark") && tree.at(child).lemma().equals("that")) {
                return true;
            }
            boolean aux = child < verb && tree.at(child).is("aux");
            if (aux && tree.children(child).length > 0 && thatClause(tree, child)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest verb above; -1 if there is none. */
    static int governor(Tree tree, int i) {
        int at = tree.head(i);
        while (at >= 0 && !tree.at(at).isVerb()) {
            at = tree.head(at);
        }
        return at;
    }

    /** A noun and those joined to it by "and". */
    static List<Integer> conjuncts(Tree tree, int noun) {
        List<Integer> found = new ArrayList<>();
        collect(tree, noun, found, 0);
        return found;
    }

    private static void collect(Tree tree, int noun, List<Integer> found, int depth) {
        found.add(noun);
        if (depth > 24) {
            return;
        }
        for (int child : tree.children(noun)) {
            if (tree.at(child).is("conj") && child > noun && (tree.at(child).isNominal() || someOf(tree, child))) {
                collect(tree, child, found, depth + 1);
            } else if (tree.at(child).is("appos") && child > noun && listedKin(tree, noun, child)) {
                collect(tree, child, found, depth + 1);
            } else if (tree.at(child).is("conj") && tree.at(child).tag().equals("IN")) {
                tree.children(child, "pobj").forEach(second -> collect(tree, second, found, depth + 1));
            }
        }
    }

    /** "several of his comrades". */
    private static boolean someOf(Tree tree, int i) {
        return Set.of("several", "many", "few", "most").contains(tree.at(i).lemma()) && Counted.core(tree, i) != i;
    }

    /** "Vera, her mother and her sister": three are listed, nobody is described. */
    private static boolean listedKin(Tree tree, int noun, int kin) {
        return tree.at(noun).isName()
                && tree.hasChild(kin, "poss")
                && tree.children(kin, "conj").stream().anyMatch(c -> tree.hasChild(c, "poss"))
                && Lexicon.english().in("kin", tree.at(kin).lemma());
    }

    /** First word of the verb with its auxiliaries. */
    static int verbStart(Tree tree, int verb) {
        int first = verb;
        for (int child : tree.children(verb)) {
            Word word = tree.at(child);
            if (child < verb && Set.of("aux", "auxpass", "neg").contains(word.relation())) {
                first = Math.min(first, child);
            } else if (child < verb && word.is("advmod") && child >= verb - 2) {
                first = Math.min(first, child);
            }
        }
        return first;
    }

    /**
     * Where ", which the papers" begins that ends with this word: a relative pronoun and a noun phrase, no verb.
     *
     * @return the pronoun's place, or -1
     */
    static int relativeBefore(Tree tree, int last) {
        int at = last;
        while (at > 0 && PHRASE.matcher(tree.at(at).tag()).matches()) {
            at--;
        }
        return at >= 0 && at < last && tree.at(at).tag().equals("WDT") ? at : -1;
    }

    /** Whether a semicolon parts the words from {@code from} to {@code to}, exclusive. */
    static boolean semicolon(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.at(i).form().equals(";")) {
                return true;
            }
        }
        return false;
    }
}
