package dev.valla.read.claims;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Who else an act is told of, and as what: words that the tree hangs on whatever stands before them. */
final class Company {
    private static final Set<String> JOINING = Set.of("along", "together", "jointly");

    private Company() {}

    /** "was freed and ennobled by the tsar": the first act, too, was the tsar's. */
    static List<Integer> sharedBy(Tree tree, int verb) {
        int next = verb + 2;
        boolean shared = next < tree.size()
                && tree.at(next - 1).lemma().equals("and")
                && tree.at(next).is("conj")
                && tree.head(next) == verb
                && tree.at(next).tag().equals("VBN")
                && !tree.hasChild(next, "auxpass");
        return shared ? Steps.by(tree, next) : List.of();
    }

    /** "was convicted by the court in May and sentenced to death": the sentence, too, was the court's. */
    static List<Integer> byBefore(Tree tree, int verb) {
        int head = tree.head(verb);
        boolean shared = tree.at(verb).is("conj")
                && head >= 0
                && Lexicon.english().in("convicts", tree.at(head).lemma())
                && !tree.hasChild(verb, "nsubjpass");
        return shared ? Steps.by(tree, head) : List.of();
    }

    /** "ended with his execution in 1945 by partisans": the tree hangs "by" on the verb above, which nobody undergoes. */
    static List<Integer> byBehind(Tree tree, int noun) {
        int verb = Grammar.governor(tree, noun);
        int last = Phrase.around(tree, noun).last();
        return verb < 0 || verb > noun || Grammar.passive(tree, verb)
                ? List.of()
                : IntStream.of(tree.children(verb))
                        .filter(i -> i > last && tree.at(i).lemma().equals("by") && onlyTimes(tree, last + 1, i))
                        .boxed()
                        .flatMap(i -> Steps.objects(tree, i, Set.of("pobj")).stream())
                        .toList();
    }

    private static boolean onlyTimes(Tree tree, int from, int to) {
        return IntStream.range(from, to)
                .allMatch(i -> tree.at(i).tag().equals("IN")
                        || Set.of("DATE", "TIME").contains(tree.at(i).entity()));
    }

    /** "together with Karl Lind", "alongside Vera Berg". */
    static List<Integer> together(Tree tree, int verb) {
        if (!tree.at(verb).isVerb()) {
            return Behind.prepositional(tree, verb, "alongside");
        }
        List<Integer> behind = behind(tree, verb, i -> joins(tree, i));
        return behind.isEmpty() ? besideSubject(tree, verb) : behind;
    }

    private static boolean joins(Tree tree, int i) {
        return tree.at(i).lemma().equals("alongside")
                || (tree.at(i).lemma().equals("with")
                        && i > 0
                        && JOINING.contains(tree.at(i - 1).lemma()));
    }

    /** "Karl Lind, together with his brother, moved to Riga". */
    private static List<Integer> besideSubject(Tree tree, int verb) {
        List<Integer> subjects = tree.at(verb).isVerb() ? Doers.ownSubjects(tree, verb) : List.of();
        return IntStream.range(0, verb)
                .filter(i -> joins(tree, i) && behindComma(tree, i, subjects))
                .boxed()
                .flatMap(i -> Steps.objects(tree, i, Set.of("pobj")).stream())
                .toList();
    }

    /** Whether a comma stands before "alongside" or "together with", and one of the nouns before that. */
    private static boolean behindComma(Tree tree, int joint, List<Integer> nouns) {
        int comma = tree.at(joint).lemma().equals("with") ? joint - 2 : joint - 1;
        return nouns.contains(comma - 1) && tree.at(comma).form().equals(",");
    }

    /** "appeared in the film Snow, another comedy, as the miller": "as" hangs on the film, or on the comedy. */
    static List<Integer> capacity(Tree tree, int verb) {
        int clause = IntStream.range(verb + 1, tree.size())
                .filter(i -> tree.at(i).isVerb())
                .findFirst()
                .orElse(tree.size());
        return behind(
                tree,
                verb,
                i -> i < clause
                        && tree.at(i).lemma().equals("as")
                        && tree.at(i).tag().equals("IN"));
    }

    /** "for insulting a teacher", "of carrying arms": the deed. */
    static List<Integer> doing(Tree tree, int verb) {
        return doing(tree, verb, Set.of("for", "of"));
    }

    /** "involved in planning the bridge". */
    static List<Integer> doingIn(Tree tree, int verb) {
        return doing(tree, verb, Set.of("in", "with"));
    }

    private static List<Integer> doing(Tree tree, int verb, Set<String> prepositions) {
        return tree.children(verb, "prep").stream()
                .filter(i -> prepositions.contains(tree.at(i).lemma()))
                .flatMap(i -> tree.children(i, "pcomp").stream())
                .filter(i -> tree.at(i).tag().equals("VBG"))
                .toList();
    }

    /** What hangs on the first such preposition behind the verb, in its clause. */
    private static List<Integer> behind(Tree tree, int verb, java.util.function.IntPredicate preposition) {
        OptionalInt first = IntStream.range(verb + 1, tree.size())
                .filter(preposition)
                .filter(i -> Grammar.governor(tree, i) == verb || tree.head(i) == verb)
                .findFirst();
        return first.isEmpty() ? List.of() : Steps.objects(tree, first.getAsInt(), Set.of("pobj"));
    }
}
