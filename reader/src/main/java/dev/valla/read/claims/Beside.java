package dev.valla.read.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Names that stand beside a noun and tell who or what it is. */
final class Beside {
    private static final Set<String> TITLES = Lexicon.english().of("title");

    private static final Set<String> NAMED = Set.of("name", "call");

    private static final Set<String> CALLED = Set.of("man", "woman", "boy", "girl", "son", "daughter");

    private Beside() {}

    /** "his brother Karl": another than the Karl of whom the text has told, it may be. */
    static boolean introduced(Tree tree, int name) {
        int first = tree.nameStart(name);
        while (first < name && TITLES.contains(tree.at(first).lemma().replace(".", ""))) {
            first++;
        }
        return first == name && kin(tree, name);
    }

    /** "a son, Karl": a name told first here. */
    static boolean bornTo(Tree tree, int name) {
        int head = tree.head(name);
        return head >= 0
                && tree.at(name).is("appos")
                && Set.of("son", "daughter", "child").contains(tree.at(head).lemma())
                && (tree.hasChildLemma(head, "a")
                        || tree.hasChildLemma(head, "one")
                        || tree.at(head).tag().equals("NNS"));
    }

    /** "another son, Karl": whatever the text's other Karl is called. */
    static boolean isFurther(Tree tree, int name) {
        int head = tree.head(name);
        return head >= 0
                && tree.at(name).is("appos")
                && tree.hasChildLemma(head, "another")
                && Lexicon.english().in("kin", tree.at(head).lemma());
    }

    /** "his father, Karl Lind". */
    static boolean kin(Tree tree, int name) {
        int head = tree.head(name);
        return head >= 0
                && tree.at(name).is("appos")
                && tree.hasChild(head, "poss")
                && Lexicon.english().in("kin", tree.at(head).lemma());
    }

    /** "her niece, Vera Lind". */
    static boolean kinOfHis(Tree tree, int name) {
        return kin(tree, name)
                && tree.children(tree.head(name), "poss").stream()
                        .anyMatch(whose -> tree.at(whose).tag().equals("PRP$"));
    }

    /** The person's name that the noun is, or that stands beside it in apposition. */
    static Optional<Integer> person(Tree tree, int noun, Kinds kinds) {
        Word word = tree.at(noun);
        if (word.entity().equals("PERSON") || (word.isName() && kinds.person(tree, noun))) {
            return Optional.of(noun);
        }
        if (word.isName()) {
            return Optional.empty();
        }
        if (oneOfThem(tree, noun)) {
            return tree.children(noun, "appos").stream()
                    .filter(name -> tree.at(name).entity().equals("PERSON"))
                    .findFirst();
        }
        for (int child : tree.children(noun)) {
            if (child > noun
                    && tree.at(child).is("appos")
                    && tree.at(child).entity().equals("PERSON")
                    && (!tree.hasChildLemma(child, "a") || titled(tree, child))
                    && kinds.person(tree, noun)) {
                return Optional.of(child);
            }
        }
        for (int beside : tree.children(noun, "appos")) {
            Optional<Integer> name =
                    tree.at(beside).isNoun() && !tree.at(beside).isName() && beside > noun
                            ? tree.children(beside, "appos").stream()
                                    .filter(n ->
                                            tree.at(n).entity().equals("PERSON") && tree.nameStart(n) == beside + 1)
                                    .findFirst()
                            : Optional.empty();
            if (name.isPresent() && kinds.person(tree, noun)) {
                return name;
            }
        }
        for (int named : tree.children(noun, "acl")) {
            Optional<Integer> name = NAMED.contains(tree.at(named).lemma()) && named > noun
                    ? tree.children(named, "oprd").stream()
                            .filter(n -> tree.at(n).entity().equals("PERSON"))
                            .findFirst()
                    : Optional.empty();
            if (name.isPresent() && kinds.person(tree, noun)) {
                return name;
            }
        }
        return called(tree, noun).filter(name -> kinds.person(tree, noun));
    }

    /** "One of them, Karl, …". */
    private static boolean oneOfThem(Tree tree, int noun) {
        return tree.at(noun).form().equalsIgnoreCase("one")
                && tree.children(noun, "prep").stream()
                        .anyMatch(of -> tree.children(of, "pobj").stream()
                                .anyMatch(p -> tree.at(p).form().equals("them")));
    }

    /** "the clerk of the office, a man named Karl Lind": the name that stands beside what stands beside the noun. */
    private static Optional<Integer> called(Tree tree, int noun) {
        int last = Phrase.around(tree, noun).last();
        for (int i = last + 1; i < tree.size() && i <= last + 4; i++) {
            Word word = tree.at(i);
            boolean described =
                    word.is("appos") && CALLED.contains(word.lemma()) && tree.head(i) >= noun && tree.head(i) <= last;
            Optional<Integer> name = described
                    ? IntStream.of(tree.children(i))
                            .flatMap(n -> tree.at(n).is("acl")
                                            && NAMED.contains(tree.at(n).lemma())
                                    ? tree.children(n, "oprd").stream().mapToInt(o -> o)
                                    : IntStream.of(n))
                            .filter(n -> tree.at(n).entity().equals("PERSON")
                                    && !tree.at(n).is("poss"))
                            .boxed()
                            .findFirst()
                    : Optional.empty();
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** "a Mr Havel". */
    static boolean titled(Tree tree, int name) {
        return name > 0 && TITLES.contains(tree.at(name - 1).lemma().replace(".", ""));
    }

    /** "the second team, the Kazan Rowers": the body's name behind a common noun. */
    static Optional<Integer> thing(Tree tree, int noun) {
        int at = noun;
        for (int steps = 0; steps < 2 && !tree.at(at).isName() && tree.at(at).isNoun(); steps++) {
            int next = -1;
            for (int child : tree.children(at)) {
                next = child > at
                                && next < 0
                                && tree.at(child).is("appos")
                                && !tree.at(child).is("relcl")
                        ? child
                        : next;
            }
            if (next < 0) {
                return Optional.empty();
            }
            if (Set.of("ORG", "THING", "WORK_OF_ART").contains(tree.at(next).entity())
                    && tree.at(next).isName()) {
                return Optional.of(next);
            }
            at = next;
        }
        return Optional.empty();
    }

    /** "Nicholas, his wife Alexandra", "He and his son": the possessor is the name or pronoun before. */
    static Optional<Integer> owner(Tree tree, int possessive) {
        if (!tree.at(possessive).tag().equals("PRP$")) {
            return Optional.empty();
        }
        int at = tree.head(possessive);
        for (int steps = 0; at >= 0 && steps < 5; steps++) {
            String relation = tree.at(at).relation();
            if (saysWho(tree, at)) {
                return Optional.empty();
            }
            if (!relation.equals("appos") && !relation.equals("conj") && !relation.equals("npadvmod")) {
                return Optional.empty();
            }
            at = tree.head(at);
            boolean he = at >= 0 && Set.of("he", "she").contains(tree.at(at).lemma()) && relation.equals("conj");
            Optional<Integer> parent = relation.equals("conj") ? parent(tree, at, possessive) : Optional.empty();
            if (parent.isPresent()) {
                return parent;
            }
            if (at >= 0
                    && at < possessive
                    && (he
                            || somebody(tree, at, relation)
                            || tree.at(at).entity().equals("PERSON"))
                    && !tree.at(at).is("appos")
                    && !tree.at(at).is("conj")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** "Maria, her niece": the words say who Maria is, and whose niece she is another. Not "Nicholas, his wife Alexandra". */
    private static boolean saysWho(Tree tree, int kin) {
        int next = Phrase.around(tree, kin).last() + 1;
        int head = tree.head(kin);
        return tree.at(kin).is("appos")
                && Lexicon.english().in("kin", tree.at(kin).lemma())
                && !tree.hasChild(kin, "appos")
                && !tree.hasChild(kin, "conj")
                && head >= 0
                && head < kin
                && tree.at(head).entity().equals("PERSON")
                && next < tree.size()
                && tree.at(next).form().equals(",");
    }

    /** "a miller and his wife": the miller's. */
    private static boolean somebody(Tree tree, int noun, String relation) {
        return relation.equals("conj")
                && tree.at(noun).tag().equals("NN")
                && tree.hasChildLemma(noun, "a")
                && (Lexicon.english().in("person", tree.at(noun).lemma())
                        || Lexicon.english().in("job", tree.at(noun).lemma())
                        || Lexicon.english().in("office", tree.at(noun).lemma()));
    }

    /** "the son of Judge Karl Berg, of the town's court, and his wife": the judge's. */
    private static Optional<Integer> parent(Tree tree, int child, int possessive) {
        boolean ofSomebody = child >= 0
                && Set.of("son", "daughter", "child").contains(tree.at(child).lemma());
        return (ofSomebody ? tree.children(child, "prep") : List.<Integer>of())
                .stream()
                        .filter(of -> tree.at(of).lemma().equals("of"))
                        .flatMap(of -> tree.children(of, "pobj").stream())
                        .filter(name ->
                                name < possessive && tree.at(name).entity().equals("PERSON"))
                        .findFirst();
    }
}
