package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** "The son of a miller, Lind …", "A member since 1931, he …": what is said of the subject before it, hung on it. */
final class Fronted {
    /** The relation of such a noun to the subject behind it; the parser has none for it. */
    static final String RELATION = "fronted";

    private static final Set<String> HUNG =
            Set.of("npadvmod", "nsubj", "nsubjpass", "dep", "prep", "advmod", "advcl", "csubj", "vocative");

    private Fronted() {}

    static Tree of(Tree tree) {
        for (int from = 0; from + 2 < tree.size() && !tree.at(from).is("root"); from++) {
            boolean opens = from == 0 || isBetween(tree, from);
            Optional<Integer> noun = opens ? noun(tree, from) : Optional.empty();
            Optional<Integer> subject = noun.flatMap(n -> subject(tree, n));
            if (subject.isPresent()) {
                List<Word> words = new ArrayList<>(tree.words());
                words.set(noun.get(), tree.at(noun.get()).under(subject.get(), RELATION));
                return new Tree(words);
            }
        }
        return tree;
    }

    /** "Born in Graz in 1858, the son of a surgeon, Lind studied": behind a comma, with its article. */
    private static boolean isBetween(Tree tree, int from) {
        return tree.at(from - 1).form().equals(",")
                && Set.of("the", "a", "an").contains(tree.at(from).lemma());
    }

    /** The noun of the phrase that opens there, if it can be said of a person. */
    private static Optional<Integer> noun(Tree tree, int from) {
        for (int i = from; i < tree.size() && i < from + 8; i++) {
            Word word = tree.at(i);
            if (eldest(tree, i)) {
                return Optional.of(i);
            }
            if (word.isNoun() && !word.is("compound") && !word.is("nmod") && !word.is("poss")) {
                boolean hung = from == 0 || word.is("nsubj") || word.is("nsubjpass");
                boolean said = hung && (!word.isName() || i == 0);
                boolean one = word.tag().equals("NN")
                        || (i == 0 && word.tag().equals("NNP") && word.entity().isEmpty());
                return said && one && HUNG.contains(word.relation()) && !timely(word)
                        ? Optional.of(i)
                        : Optional.empty();
            }
            if (!Set.of(
                            "DT", "JJ", "JJR", "JJS", "RB", "RBS", "CD", "NN", "NNP", "VBN", "VBG", "PRP$", "POS",
                            "HYPH", ",")
                    .contains(word.tag())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The eldest of four brothers, Lind …". */
    private static boolean eldest(Tree tree, int i) {
        return tree.at(i).tag().equals("JJS")
                && HUNG.contains(tree.at(i).relation())
                && tree.children(i, "prep").stream()
                        .filter(of -> tree.at(of).lemma().equals("of"))
                        .flatMap(of -> tree.children(of, "pobj").stream())
                        .anyMatch(
                                kin -> Lexicon.english().in("kin", tree.at(kin).lemma()));
    }

    private static boolean timely(Word word) {
        Lexicon words = Lexicon.english();
        return words.in("time", word.lemma()) || Set.of("DATE", "TIME").contains(word.entity());
    }

    /** The person right behind the comma that closes the phrase, subject of the sentence. */
    private static Optional<Integer> subject(Tree tree, int noun) {
        for (int comma = noun + 1; comma + 1 < tree.size(); comma++) {
            if (tree.at(comma).isVerb()
                    && !tree.at(comma).is("acl")
                    && !tree.at(comma).is("relcl")) {
                return Optional.empty();
            }
            if (tree.at(comma).form().equals(",")) {
                int last = tree.nameEnd(comma + 1);
                if (person(tree, last) && chief(tree, last) && tree.head(last) >= 0) {
                    return Optional.of(last);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean chief(Tree tree, int word) {
        return (tree.at(word).is("nsubj") || tree.at(word).is("nsubjpass")) && tree.isSubjectOfRoot(word);
    }

    private static boolean person(Tree tree, int word) {
        return tree.at(word).entity().equals("PERSON")
                || Set.of("he", "she").contains(tree.at(word).form().toLowerCase(Locale.ROOT));
    }
}
