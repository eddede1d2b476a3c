package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands between commas behind the one that a sentence is about: "Vera Lind, MD, FRS, was born", "Karl Lind, politician and
 * leader of the strike, was born", "his wife, the singer Vera Lind, died". The parser makes further people of it, who were born too.
 */
final class Postnominals {
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,6}|(?:\\p{Lu}\\p{Ll}?\\.){2,4}");
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass");

    private Postnominals() {}

    static Tree of(Tree tree) {
        List<Word> words = new ArrayList<>(tree.words());
        int name = -1;
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.at(i);
            boolean subject = SUBJECT.contains(word.relation()) && word.entity().equals("PERSON");
            if (name >= 0
                    && behindComma(tree, i)
                    && LETTERS.matcher(word.form()).matches()) {
                words.set(i, word.known("").under(name, "dep"));
            } else if (complement(tree, i)) {
                words.set(i, word.under(tree.head(i), "attr"));
            } else if (kin(tree, i)) {
                besideKin(tree, words, i);
            } else if (subject && tree.nameEnd(i) == i) {
                name = i;
            } else if (name >= 0 && calling(tree, i) && within(tree, i, name)) {
                words.set(i, word.under(name, "appos"));
            } else if (name >= 0 && i == tree.head(name)) {
                name = -1;
            }
        }
        return words.equals(tree.words()) ? tree : new Tree(words);
    }

    /** "She was the only woman elected": she was, and nobody else. */
    private static boolean complement(Tree tree, int i) {
        int verb = tree.head(i);
        return SUBJECT.contains(tree.at(i).relation())
                && tree.at(i).isNoun()
                && !tree.at(i).isName()
                && verb == i + 1
                && tree.children(verb, "auxpass").stream()
                        .anyMatch(aux -> aux > 0 && aux < i && tree.at(aux - 1).isPronoun());
    }

    /** "His second wife, the midwife Joan Perry, died": one who died. */
    private static void besideKin(Tree tree, List<Word> words, int kin) {
        int verb = tree.head(kin);
        List<Integer> others = Stream.of("nsubj", "nsubjpass")
                .flatMap(relation -> tree.children(verb, relation).stream())
                .filter(other -> other > kin)
                .toList();
        boolean beside = others.size() == 1
                && tree.at(kin + 1).form().equals(",")
                && Phrase.around(tree, others.getFirst()).first() == kin + 2
                && tree.at(others.getFirst()).isNoun();
        if (beside) {
            words.set(others.getFirst(), tree.at(others.getFirst()).under(kin, "appos"));
        }
    }

    private static boolean kin(Tree tree, int i) {
        return SUBJECT.contains(tree.at(i).relation())
                && Lexicon.english().in("kin", tree.at(i).lemma())
                && tree.hasChild(i, "poss")
                && tree.head(i) > i + 2;
    }

    private static boolean behindComma(Tree tree, int i) {
        return i > 0 && tree.at(i - 1).form().equals(",");
    }

    /** "politician", right behind its comma, joined to the name without an "and". */
    private static boolean calling(Tree tree, int i) {
        Lexicon words = Lexicon.english();
        String lemma = tree.at(i).lemma();
        return tree.at(i).is("conj")
                && tree.at(i).tag().equals("NN")
                && behindComma(tree, i)
                && Stream.of("job", "office", "person").anyMatch(list -> words.in(list, lemma));
    }

    /** Whether it hangs on that name, or on a part of it that the parser joined to it. */
    private static boolean within(Tree tree, int i, int name) {
        int head = tree.head(i);
        boolean part = head > name
                && tree.at(head).is("conj")
                && tree.at(head).isName()
                && tree.head(head) == name
                && tree.children(name, "cc").isEmpty();
        return head == name || part;
    }
}
