package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who bears a role, and in what frame the text says so: "X was chairman", "X, chairman of …", "as chairman", "the chairman, X",
 * "the chairman was X".
 *
 * @param clause the verb of the frame; -1 for a bare apposition
 */
record Bearing(String frame, List<Integer> bearers, int clause) {
    private static final Set<String> BE = Set.of("be", "remain", "stay");
    private static final Set<String> BECOME = Set.of("become");

    /** Whether a pattern that asks for these frames takes it: what is told in turn, or in a list, is told "as" that. */
    boolean fits(Set<String> frames) {
        return frames.contains(frame)
                || (frames.contains("as") && Set.of("turn", "listed").contains(frame));
    }

    static Optional<Bearing> of(Tree tree, int noun, Kinds kinds) {
        return of(tree, noun, kinds, 0);
    }

    private static Optional<Bearing> of(Tree tree, int noun, Kinds kinds, int depth) {
        int head = tree.head(noun);
        if (head < 0 || depth > 6) {
            return named(tree, noun, kinds);
        }
        Word above = tree.at(head);
        return switch (tree.at(noun).relation()) {
            case "attr" -> copula(tree, head, above);
            case "nsubj" -> turned(tree, noun, head, kinds).or(() -> named(tree, noun, kinds));
            case "conj" -> above.isNominal() ? shared(tree, noun, head, kinds, depth) : named(tree, noun, kinds);
            case "appos", "npadvmod" -> apposed(tree, noun, head, kinds);
            case "pobj" -> prepositional(tree, noun, head, kinds, depth);
            case Fronted.RELATION -> Optional.of(new Bearing("appos", List.of(head), -1));
            case Listed.RELATION -> Listed.bearing(tree, head, kinds);
            case "advcl" -> whileStill(tree, noun, head);
            case "compound", "nmod" -> entitled(tree, noun, head, kinds);
            default -> named(tree, noun, kinds);
        };
    }

    private static Optional<Bearing> shared(Tree tree, int noun, int head, Kinds kinds, int depth) {
        Optional<Bearing> own = named(tree, noun, kinds);
        if (own.isPresent() || (kinds.person(tree, head) && tree.at(head).isName())) {
            return own;
        }
        Optional<Integer> near = nearer(tree, noun, head);
        if (near.isPresent()) {
            return Optional.of(new Bearing("appos", List.of(near.get()), -1));
        }
        return of(tree, head, kinds, depth + 1);
    }

    private static Optional<Bearing> copula(Tree tree, int verb, Word above) {
        String frame = BE.contains(above.lemma()) ? "be" : BECOME.contains(above.lemma()) ? "become" : "";
        List<Integer> subjects = Doers.subjects(tree, verb);
        return frame.isEmpty() || subjects.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bearing(frame, subjects, verb));
    }

    /** "While still a student at Kazan, she joined": a clause without its verb. */
    private static Optional<Bearing> whileStill(Tree tree, int noun, int verb) {
        boolean bare = tree.at(verb).isVerb()
                && noun <= 5
                && Set.of("While", "When", "Though", "Although", "Once", "Whilst")
                        .contains(tree.at(0).form());
        List<Integer> subjects = bare ? Doers.subjects(tree, verb) : List.of();
        return subjects.isEmpty() ? Optional.empty() : Optional.of(new Bearing("be", subjects, -1));
    }

    /** "The first chairman was Pavel Orlov": a person's name, and no more, is said of the role. */
    private static Optional<Bearing> turned(Tree tree, int noun, int verb, Kinds kinds) {
        List<Integer> names = tree.at(verb).lemma().equals("be")
                ? tree.children(verb, "attr").stream()
                        .map(a -> bearerOf(tree, a))
                        .filter(a -> tree.at(a).isName() && kinds.person(tree, a))
                        .filter(a -> tree.at(a).entity().equals("PERSON") && !tree.hasChild(a, "det"))
                        .toList()
                : List.of();
        return names.size() == 1 && !tree.at(noun).isName()
                ? Optional.of(new Bearing("was", names, verb))
                : Optional.empty();
    }

    /** "was the printer Pavel Orlov": Orlov. */
    private static int bearerOf(Tree tree, int attribute) {
        for (int child : tree.at(attribute).isName() ? new int[0] : tree.children(attribute)) {
            boolean called = tree.at(child).is("appos")
                    && tree.at(child).entity().equals("PERSON")
                    && tree.nameStart(child) == attribute + 1;
            if (called) {
                return child;
            }
        }
        return attribute;
    }

    /** In "Vera, her mother and her sister" three are listed, and nobody is described. */
    private static Optional<Bearing> apposed(Tree tree, int noun, int head, Kinds kinds) {
        Optional<Bearing> own = named(tree, noun, kinds);
        if (own.isPresent()) {
            return own;
        }
        boolean person = tree.at(head).isName() && kinds.person(tree, head);
        if (person && tree.hasChild(noun, "poss") && tree.hasChild(noun, "conj")) {
            return Optional.empty();
        }
        if (person && head < noun && unlike(tree, noun, head)) {
            return ofWhole(tree, head);
        }
        if (person && head < noun) {
            return Optional.of(new Bearing("appos", List.of(head), -1));
        }
        Optional<Integer> called =
                head < noun && kinds.person(tree, head) && !tree.at(head).isPronoun()
                        ? Beside.person(tree, head, kinds).filter(name -> name > head && name < noun)
                        : Optional.empty();
        if (called.isPresent() && !tree.hasChild(noun, "poss")) {
            return Optional.of(new Bearing("appos", List.of(called.get()), -1));
        }
        Optional<Integer> near = nearer(tree, noun, head);
        if (near.isPresent()) {
            return Optional.of(new Bearing("appos", List.of(near.get()), -1));
        }
        int copula = tree.head(head);
        if (head < noun
                && copula >= 0
                && (tree.at(head).is("acomp") || tree.at(head).is("attr"))) {
            return copula(tree, copula, tree.at(copula)).filter(b -> b.frame().equals("be"));
        }
        int verb = Grammar.governor(tree, noun);
        if (verb >= 0 && head < noun && !kinds.person(tree, head) && kinds.is("kin", tree, Counted.core(tree, noun))) {
            List<Integer> subjects = Doers.subjects(tree, verb);
            return subjects.isEmpty() ? Optional.empty() : Optional.of(new Bearing("appos", subjects, verb));
        }
        return Optional.empty();
    }

    /** "the son of Karl and Vera Lind, and brother of Anton": Vera is no brother. */
    private static boolean unlike(Tree tree, int noun, int name) {
        String lemma = tree.at(noun).lemma();
        String named = Naming.plain(tree, tree.nameStart(name), tree.nameEnd(name));
        return Lexicon.english().in("kin", lemma)
                && ((Genders.certainly(lemma, false) && Genders.certainly(named, true))
                        || (Genders.certainly(lemma, true) && Genders.certainly(named, false)));
    }

    /** "the grandson of Mary Lind, elder sister of Anna": Mary is, since no grandson is a sister. */
    private static Optional<Integer> nearer(Tree tree, int noun, int head) {
        boolean kin = head < noun
                && !tree.at(head).isName()
                && Lexicon.english().in("kin", tree.at(head).lemma())
                && Lexicon.english().in("kin", tree.at(noun).lemma());
        boolean man = kin && Genders.certainly(tree.at(head).lemma(), false);
        boolean woman = kin && Genders.certainly(tree.at(head).lemma(), true);
        boolean other = (man && Genders.certainly(tree.at(noun).lemma(), true))
                || (woman && Genders.certainly(tree.at(noun).lemma(), false));
        int comma = Phrase.around(tree, noun).first() - 1;
        return other && comma > 0 && tree.at(comma - 1).entity().equals("PERSON")
                ? Optional.of(tree.nameEnd(comma - 1)).filter(name -> name < comma && tree.within(name, head))
                : Optional.empty();
    }

    /** Whom the clause describes in which the name stands. */
    private static Optional<Bearing> ofWhole(Tree tree, int name) {
        int at = name;
        while (at >= 0 && !tree.at(at).is("attr")) {
            at = tree.head(at);
        }
        return at < 0
                ? Optional.empty()
                : copula(tree, tree.head(at), tree.at(tree.head(at)))
                        .filter(b -> b.frame().equals("be"));
    }

    private static Optional<Bearing> prepositional(Tree tree, int noun, int preposition, Kinds kinds, int depth) {
        Optional<Bearing> own = named(tree, noun, kinds);
        if (own.isPresent()) {
            return own;
        }
        if (tree.at(preposition).lemma().equals("of")
                && tree.head(preposition) >= 0
                && Counted.core(tree, tree.head(preposition)) == noun) {
            return of(tree, tree.head(preposition), kinds, depth + 1);
        }
        int verb = Grammar.governor(tree, preposition);
        if (tree.at(preposition).lemma().equals("among") && verb >= 0 && tree.head(preposition) == verb) {
            return copula(tree, verb, tree.at(verb));
        }
        if (tree.at(preposition).lemma().equals("with")) {
            return having(tree, tree.head(preposition), kinds, depth);
        }
        if (!tree.at(preposition).lemma().equals("as")) {
            return Optional.empty();
        }
        Optional<Bearing> company = inCompany(tree, noun, tree.head(preposition));
        if (company.isPresent()) {
            return company;
        }
        if (verb < 0 || hired(tree, verb) || isNone(tree, verb)) {
            return Optional.empty();
        }
        List<Integer> subjects = known(tree, verb) ? spokenOf(tree, verb) : Doers.subjects(tree, verb);
        String frame = turn(tree, preposition) ? "turn" : "as";
        return subjects.isEmpty() ? Optional.empty() : Optional.of(new Bearing(frame, subjects, verb));
    }

    /** "took a job as a keeper": what he worked as, and no office. */
    private static boolean hired(Tree tree, int verb) {
        return tree.children(verb, "dobj").stream()
                .anyMatch(job -> Set.of("job", "work", "employment")
                        .contains(tree.at(job).lemma()));
    }

    /** "cast him as the head of a gang", "removed his title as governor": a part in a play, and what somebody else no longer is. */
    private static boolean isNone(Tree tree, int verb) {
        return tree.at(verb).lemma().equals("cast")
                || (Set.of("remove", "revoke", "cancel", "abolish")
                                .contains(tree.at(verb).lemma())
                        && tree.children(verb, "dobj").stream().anyMatch(c -> tree.hasChild(c, "poss")));
    }

    /** "The school was opened in 1875, with Anna Berg as head": what she is said to be, without an article. */
    private static Optional<Bearing> inCompany(Tree tree, int noun, int name) {
        int with = name < 0 || !tree.at(name).is("pobj") ? -1 : tree.head(name);
        boolean said = with >= 0
                && tree.at(with).lemma().equals("with")
                && tree.at(name).entity().equals("PERSON")
                && !tree.hasChild(noun, "det");
        return said ? Optional.of(new Bearing("as", List.of(name), -1)) : Optional.empty();
    }

    /** "Orlov, a priest with a degree in law": what one has of whom the text says what he is. */
    private static Optional<Bearing> having(Tree tree, int head, Kinds kinds, int depth) {
        boolean described =
                head >= 0 && tree.at(head).isNoun() && !tree.at(head).isName() && kinds.person(tree, head);
        return described
                ? of(tree, head, kinds, depth + 1).map(b -> new Bearing("having", b.bearers(), b.clause()))
                : Optional.empty();
    }

    /** "first as an adviser and then as a commander". */
    private static boolean turn(Tree tree, int as) {
        return as > 0
                && Set.of(
                                "first",
                                "#ord#",
                                "then",
                                "later",
                                "finally",
                                "initially",
                                "subsequently",
                                "lastly",
                                "next",
                                "eventually")
                        .contains(tree.at(as - 1).lemma());
    }

    private static boolean known(Tree tree, int verb) {
        return tree.at(verb).tag().equals("VBN")
                && tree.at(verb).lemma().equals("know")
                && Doers.ownSubjects(tree, verb).isEmpty();
    }

    /** "Lind is a singer from Kazan, best known as a member of the Choir": he of whom the sentence speaks, whatever stands before. */
    private static List<Integer> spokenOf(Tree tree, int participle) {
        int at = tree.head(participle);
        while (at >= 0 && Doers.ownSubjects(tree, at).isEmpty()) {
            at = tree.head(at);
        }
        return at < 0 ? List.of() : Doers.ownSubjects(tree, at);
    }

    /** "Chairman Orlov". */
    private static Optional<Bearing> entitled(Tree tree, int noun, int head, Kinds kinds) {
        boolean named = head > noun
                && tree.at(head).isName()
                && kinds.person(tree, head)
                && tree.at(head).entity().equals("PERSON");
        return named ? Optional.of(new Bearing("named", List.of(head), -1)) : Optional.empty();
    }

    /** "the new head of the bureau, Mikhail Orlov", "his wife Anna". */
    private static Optional<Bearing> named(Tree tree, int noun, Kinds kinds) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(noun)) {
            Word word = tree.at(child);
            if (child > noun
                    && (word.is("appos") || word.is("npadvmod"))
                    && word.isName()
                    && !word.entity().equals("NORP")
                    && !Steps.formerName(tree, child)
                    && !tree.hasChildLemma(child, "a")
                    && kinds.person(tree, child)) {
                Grammar.conjuncts(tree, child).stream()
                        .filter(c -> tree.at(c).isName())
                        .forEach(found::add);
            }
        }
        if (found.isEmpty()) {
            between(tree, noun).filter(name -> kinds.person(tree, name)).ifPresent(found::add);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Bearing("named", found, -1));
    }

    /** "the head of the bureau, Pavel Orlov, …", wherever the tree hangs the name. */
    private static Optional<Integer> between(Tree tree, int noun) {
        Phrase phrase = Phrase.around(tree, noun);
        int comma = phrase.last() + 1;
        int name = comma + 1;
        boolean certain = comma > noun
                && name < tree.size()
                && tree.at(phrase.first()).lemma().equals("the")
                && tree.at(comma).form().equals(",")
                && tree.at(name).entity().equals("PERSON")
                && tree.at(name).edge() == 'B';
        int behind = certain ? tree.nameEnd(name) + 1 : tree.size();
        boolean closed = behind + 1 < tree.size()
                && tree.at(behind).form().equals(",")
                && !tree.at(behind + 1).tag().equals("CC")
                && !tree.at(behind + 1).entity().equals("PERSON");
        return closed ? Optional.of(behind - 1) : Optional.empty();
    }
}
