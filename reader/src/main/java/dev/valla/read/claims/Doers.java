package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who does, or undergoes, what a verb tells: its own subjects, or those that its clause has from another. */
final class Doers {
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "send",
            "ask",
            "help",
            "force",
            "allow",
            "see",
            "order",
            "permit",
            "persuade",
            "invite",
            "urge",
            "get",
            "let",
            "make",
            "have",
            "enable",
            "require",
            "instruct",
            "cause",
            "lead",
            "prompt",
            "encourage",
            "assign",
            "find",
            "drive",
            "compel",
            "oblige");

    /** "five children, one of whom died": not the five. */
    private static final Set<String> SOME = Set.of(
            "one", "two", "three", "four", "five", "some", "most", "many", "several", "few", "none", "neither", "half");

    private static final Set<String> PARENT = Set.of("father", "mother", "parent", "family");

    private Doers() {}

    /** Its surface subjects, with second conjuncts; borrowed from the clause above where it has none of its own. */
    static List<Integer> subjects(Tree tree, int verb) {
        List<Integer> own = ownSubjects(tree, verb);
        return own.isEmpty() ? ofTheChild(tree, verb, borrowed(tree, verb, 0)) : own;
    }

    /** "Born to Latvian parents, his father was a clerk": the child was born. */
    private static List<Integer> ofTheChild(Tree tree, int verb, List<Integer> subjects) {
        boolean parent = tree.at(verb).lemma().equals("bear")
                && tree.at(verb).is("advcl")
                && subjects.size() == 1
                && PARENT.contains(tree.at(subjects.getFirst()).lemma());
        return parent
                ? tree.children(subjects.getFirst(), "poss").stream()
                        .findFirst()
                        .map(List::of)
                        .orElse(subjects)
                : subjects;
    }

    static List<Integer> ownSubjects(Tree tree, int verb) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(verb)) {
            Word word = tree.at(child);
            if (word.is("nsubj") || word.is("nsubjpass")) {
                if (ofWhom(tree, child) && SOME.contains(word.form().toLowerCase(Locale.ROOT))) {
                    continue;
                }
                if (Grammar.isRelative(word) || ofWhom(tree, child)) {
                    antecedent(tree, verb)
                            .map(a -> word.lemma().equals("who") ? Whoever.meant(tree, a) : a)
                            .map(a -> word.lemma().equals("which") && Grammar.passive(tree, verb) ? madeBy(tree, a) : a)
                            .filter(a -> !word.lemma().equals("who")
                                    || !tree.at(a).entity().equals("GPE"))
                            .filter(a -> !word.lemma().equals("which") || !isPerson(tree.at(a)))
                            .ifPresent(a -> described(tree, both(tree, child, a)).stream()
                                    .filter(n -> n < verb)
                                    .forEach(found::add));
                } else {
                    found.addAll(Grammar.conjuncts(tree, child));
                }
            }
        }
        return found;
    }

    /** No "which" means a person. */
    private static boolean isPerson(Word word) {
        Lexicon words = Lexicon.english();
        return word.entity().equals("PERSON")
                || (!word.isName()
                        && (words.in("kin", word.lemma())
                                || words.in("job", word.lemma())
                                || word.lemma().endsWith("man")));
    }

    /** "Snow and Rain, both of which were banned": of both speaks the clause, wherever the tree hangs it. */
    private static int both(Tree tree, int subject, int antecedent) {
        boolean second =
                tree.at(subject).lemma().equals("both") && tree.at(antecedent).is("conj") && tree.head(antecedent) >= 0;
        return second ? tree.head(antecedent) : antecedent;
    }

    /** "the song Rain by the Kazan Trio, which was released": the song was. */
    private static int madeBy(Tree tree, int noun) {
        int by = tree.head(noun);
        boolean made = tree.at(noun).is("pobj")
                && by > 0
                && tree.at(by).lemma().equals("by")
                && tree.head(by) >= 0
                && tree.at(tree.head(by)).isNominal();
        return made ? tree.head(by) : noun;
    }

    /** "each of whom", "some of which". */
    private static boolean ofWhom(Tree tree, int noun) {
        for (int of : tree.children(noun)) {
            for (int whom : tree.children(of)) {
                if (tree.at(of).is("prep") && Grammar.isRelative(tree.at(whom))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "He was a politician who …": the clause speaks of him. */
    private static List<Integer> described(Tree tree, int antecedent) {
        int at = antecedent;
        while (tree.at(at).is("conj")
                && tree.head(at) >= 0
                && tree.at(tree.head(at)).isNominal()) {
            at = tree.head(at);
        }
        if (beside(tree, at)) {
            return List.of(tree.head(at));
        }
        at = Whoever.saidOf(tree, at);
        int verb = tree.head(at);
        if (tree.at(at).is("attr")
                && verb >= 0
                && Set.of("be", "become").contains(tree.at(verb).lemma())
                && !tree.hasChild(verb, "expl")) {
            List<Integer> subjects = subjects(tree, verb);
            boolean cleft = subjects.stream()
                    .anyMatch(s -> Set.of("it", "this", "that", "there")
                            .contains(tree.at(s).lemma()));
            boolean named = tree.at(at).entity().equals("PERSON")
                    && subjects.stream()
                            .noneMatch(s -> tree.at(s).isPronoun() || tree.at(s).isName());
            return subjects.isEmpty() || cleft || named ? Grammar.conjuncts(tree, antecedent) : subjects;
        }
        return Grammar.conjuncts(tree, antecedent);
    }

    /** "Karl Lind, a pilot who was killed": Lind was. */
    private static boolean beside(Tree tree, int noun) {
        int name = tree.head(noun);
        return tree.at(noun).is("appos")
                && tree.at(noun).isNoun()
                && !tree.at(noun).isName()
                && name >= 0
                && name < noun
                && tree.at(name).entity().equals("PERSON")
                && !Steps.formerName(tree, name)
                && !Lexicon.english().in("bearing-names", tree.at(noun).lemma())
                && (tree.hasChildLemma(noun, "a") || tree.hasChildLemma(noun, "an"));
    }

    /** The noun that a relative clause speaks of. */
    static Optional<Integer> antecedent(Tree tree, int verb) {
        int at = verb;
        for (int steps = 0; at >= 0 && steps < 6; steps++) {
            if (tree.at(at).is("relcl")) {
                return Optional.of(tree.head(at));
            }
            if (!tree.at(at).is("conj") && !tree.at(at).is("xcomp")) {
                return Optional.empty();
            }
            at = tree.head(at);
        }
        return Optional.empty();
    }

    private static List<Integer> borrowed(Tree tree, int verb, int depth) {
        int head = tree.head(verb);
        if (head < 0 || depth > 8) {
            return List.of();
        }
        Word above = tree.at(head);
        return switch (tree.at(verb).relation()) {
            case "conj" -> above.isVerb() || isPredicate(tree, head) ? chained(tree, head, depth) : List.of();
            case "advcl" ->
                above.isVerb() && participle(tree, verb) && !outcomeForHim(tree, verb, head)
                        ? takenAlong(tree, verb, head, depth)
                        : List.of();
            case "dep" -> above.isVerb() && participle(tree, verb) ? chained(tree, head, depth) : List.of();
            case "xcomp" -> controlled(tree, head, depth);
            case "acl" ->
                above.isNominal() && !Grammar.infinitive(tree, verb)
                        ? spokenOf(tree, head)
                        : theFirstTo(tree, verb, head);
            case "relcl" -> theFirstTo(tree, verb, head);
            case "pcomp" -> whose(tree, verb, underPreposition(tree, head, depth));
            default -> List.of();
        };
    }

    /** "Lind brought Orlov to the docks to serve as engineer": Orlov served. */
    private static List<Integer> takenAlong(Tree tree, int verb, int head, int depth) {
        boolean another = Grammar.infinitive(tree, verb)
                && Set.of("bring", "send", "transfer").contains(tree.at(head).lemma())
                && !Grammar.passive(tree, head);
        List<Integer> whom = another ? Steps.objects(tree, head, Set.of("dobj")) : List.of();
        return whom.isEmpty() ? chained(tree, head, depth) : whom;
    }

    /** "He is an actor, known for playing …": of him; but "his work is Snow, printed in 1911": of Snow. */
    private static List<Integer> spokenOf(Tree tree, int noun) {
        return tree.at(noun).isName() ? List.of(noun) : described(tree, noun);
    }

    /** "She was struck by a shell, killing her": not she did that. */
    private static boolean outcomeForHim(Tree tree, int verb, int head) {
        return head < verb
                && tree.at(verb).tag().equals("VBG")
                && Grammar.passive(tree, head)
                && tree.children(verb, "dobj").stream()
                        .anyMatch(o ->
                                Set.of("him", "her", "them").contains(tree.at(o).form()));
    }

    /** "She was the first woman to fly": the infinitive speaks of her. */
    private static List<Integer> theFirstTo(Tree tree, int verb, int noun) {
        return Grammar.infinitive(tree, verb) && tree.at(noun).isNominal() && Grammar.singled(tree, noun)
                ? described(tree, Grammar.oneOf(tree, noun))
                : List.of();
    }

    private static boolean isPredicate(Tree tree, int i) {
        return tree.hasChild(i, "nsubj") || tree.hasChild(i, "cop");
    }

    /** "-ing", "-ed" or "to": forms that carry no subject of their own. */
    private static boolean participle(Tree tree, int verb) {
        String tag = tree.at(verb).tag();
        return tag.equals("VBG") || tag.equals("VBN") || Grammar.infinitive(tree, verb);
    }

    private static List<Integer> chained(Tree tree, int verb, int depth) {
        List<Integer> own = ownSubjects(tree, verb);
        return own.isEmpty() ? borrowed(tree, verb, depth + 1) : own;
    }

    private static List<Integer> controlled(Tree tree, int head, int depth) {
        if (!tree.at(head).isVerb()) {
            return List.of();
        }
        if (OBJECT_CONTROL.contains(tree.at(head).lemma()) && !Grammar.passive(tree, head)) {
            for (int child : tree.children(head)) {
                if (tree.at(child).is("dobj")) {
                    return Grammar.conjuncts(tree, child);
                }
            }
        }
        return chained(tree, head, depth);
    }

    private static List<Integer> underPreposition(Tree tree, int preposition, int depth) {
        int head = tree.head(preposition);
        if (head < 0) {
            return List.of();
        }
        if (tree.at(head).isVerb()) {
            return chained(tree, head, depth);
        }
        int verb = Grammar.governor(tree, head);
        return verb >= 0 ? chained(tree, verb, depth) : List.of();
    }

    /** "His first post was in Howth before being appointed dean": no post was, but whose it is. */
    private static List<Integer> whose(Tree tree, int verb, List<Integer> subjects) {
        boolean ofSomebody = Grammar.passive(tree, verb)
                && Lexicon.english().in("human", tree.at(verb).lemma())
                && subjects.size() == 1
                && isThing(tree.at(subjects.getFirst()));
        List<Integer> owner = ofSomebody ? tree.children(subjects.getFirst(), "poss") : List.of();
        return owner.isEmpty() ? subjects : owner;
    }

    /** "In 1716 was ordained as a deacon": nothing stands before the verb but when, so that the person of the document is meant. */
    static boolean droppedSubject(Tree tree, int verb) {
        if (dangles(tree, verb)) {
            return true;
        }
        int chief = verb;
        while (tree.at(chief).is("conj")
                && tree.at(tree.head(chief)).isVerb()
                && ownSubjects(tree, chief).isEmpty()) {
            chief = tree.head(chief);
        }
        int first = Grammar.verbStart(tree, chief);
        boolean finite = tree.at(first).tag().equals("VBD");
        if (!finite || !tree.at(chief).is("root") || tree.hasChild(chief, "nsubj") || tree.hasChild(chief, "expl")) {
            return false;
        }
        for (int i = 0; i < first; i++) {
            Word word = tree.at(i);
            boolean when = word.entity().equals("DATE")
                    || Set.of("IN", "CD", "RB", ",").contains(word.tag())
                    || Lexicon.english().in("time", word.lemma());
            if (!when) {
                return false;
            }
        }
        return chief == verb || !hasNominative(tree, chief, verb);
    }

    /** "After being appointed governor, disputes arose": no dispute was. */
    private static boolean dangles(Tree tree, int verb) {
        int preposition = tree.head(verb);
        boolean opens = preposition >= 0
                && preposition <= 1
                && tree.at(verb).is("pcomp")
                && Grammar.passive(tree, verb)
                && Lexicon.english().in("human", tree.at(verb).lemma());
        int chief = opens ? Grammar.governor(tree, preposition) : -1;
        return chief >= 0 && ownSubjects(tree, chief).stream().allMatch(s -> isThing(tree.at(s)));
    }

    private static boolean hasNominative(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.at(i).is("nsubj") || tree.at(i).is("nsubjpass")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThing(Word word) {
        return word.isNoun()
                && !word.isName()
                && word.entity().isEmpty()
                && Set.of("person", "office", "job", "kin", "body", "member", "party").stream()
                        .noneMatch(kind -> Lexicon.english().in(kind, word.lemma()));
    }
}
