package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a tree says of a verb: who does it, to whom, whether it is told as done. The tree is evidence, not truth. */
final class Grammar {
    private static final java.util.regex.Pattern PHRASE = java.util.regex.Pattern.compile("NN.*|JJ.*|DT|CD|POS|PRP\\$");

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
            "find");

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

    /** Its surface subjects, with second conjuncts; borrowed from the clause above where it has none of its own. */
    static List<Integer> subjects(Tree tree, int verb) {
        List<Integer> own = ownSubjects(tree, verb);
        return own.isEmpty() ? borrowed(tree, verb, 0) : own;
    }

    static List<Integer> ownSubjects(Tree tree, int verb) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(verb)) {
            Word word = tree.at(child);
            if (word.is("nsubj") || word.is("nsubjpass")) {
                if (isRelative(word) || ofWhom(tree, child)) {
                    antecedent(tree, verb)
                            .map(a -> word.lemma().equals("which") && passive(tree, verb) ? madeBy(tree, a) : a)
                            .filter(a -> !word.lemma().equals("who")
                                    || !tree.at(a).entity().equals("GPE"))
                            .filter(a -> !word.lemma().equals("which")
                                    || !tree.at(a).entity().equals("PERSON"))
                            .ifPresent(a -> described(tree, both(tree, child, a)).stream()
                                    .filter(n -> n < verb)
                                    .forEach(found::add));
                } else {
                    found.addAll(conjuncts(tree, child));
                }
            }
        }
        return found;
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
                if (tree.at(of).is("prep") && isRelative(tree.at(whom))) {
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
        int verb = tree.head(at);
        if (tree.at(at).is("attr")
                && verb >= 0
                && Set.of("be", "become").contains(tree.at(verb).lemma())
                && !tree.hasChild(verb, "expl")) {
            List<Integer> subjects = subjects(tree, verb);
            boolean cleft = subjects.stream()
                    .anyMatch(s -> Set.of("it", "this", "that", "there")
                            .contains(tree.at(s).lemma()));
            return subjects.isEmpty() || cleft ? conjuncts(tree, antecedent) : subjects;
        }
        return conjuncts(tree, antecedent);
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

    static boolean isRelative(Word word) {
        return Set.of("WP", "WDT").contains(word.tag())
                || (word.lemma().equals("that") && word.tag().equals("WDT"));
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
                        ? chained(tree, head, depth)
                        : List.of();
            case "dep" -> above.isVerb() && participle(tree, verb) ? chained(tree, head, depth) : List.of();
            case "xcomp" -> controlled(tree, head, depth);
            case "acl" ->
                above.isNominal() && !infinitive(tree, verb) ? spokenOf(tree, head) : theFirstTo(tree, verb, head);
            case "relcl" -> theFirstTo(tree, verb, head);
            case "pcomp" -> whose(tree, verb, underPreposition(tree, head, depth));
            default -> List.of();
        };
    }

    /** "He is an actor, known for playing …": of him; but "his work is Snow, printed in 1911": of Snow. */
    private static List<Integer> spokenOf(Tree tree, int noun) {
        return tree.at(noun).isName() ? List.of(noun) : described(tree, noun);
    }

    /** "She was struck by a shell, killing her": not she did that. */
    private static boolean outcomeForHim(Tree tree, int verb, int head) {
        return head < verb
                && tree.at(verb).tag().equals("VBG")
                && passive(tree, head)
                && tree.children(verb, "dobj").stream()
                        .anyMatch(o ->
                                Set.of("him", "her", "them").contains(tree.at(o).form()));
    }

    /** "She was the first woman to fly": the infinitive speaks of her. */
    private static List<Integer> theFirstTo(Tree tree, int verb, int noun) {
        return infinitive(tree, verb) && tree.at(noun).isNominal() && singled(tree, noun)
                ? described(tree, oneOf(tree, noun))
                : List.of();
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

    /** "the first woman", "the only one", "the youngest player": what such a one is told to do was done. */
    static boolean singled(Tree tree, int noun) {
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

    private static boolean isPredicate(Tree tree, int i) {
        return tree.hasChild(i, "nsubj") || tree.hasChild(i, "cop");
    }

    /** "-ing", "-ed" or "to": forms that carry no subject of their own. */
    private static boolean participle(Tree tree, int verb) {
        String tag = tree.at(verb).tag();
        return tag.equals("VBG") || tag.equals("VBN") || infinitive(tree, verb);
    }

    static boolean infinitive(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.at(child).is("aux") && tree.at(child).tag().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> chained(Tree tree, int verb, int depth) {
        List<Integer> own = ownSubjects(tree, verb);
        return own.isEmpty() ? borrowed(tree, verb, depth + 1) : own;
    }

    private static List<Integer> controlled(Tree tree, int head, int depth) {
        if (!tree.at(head).isVerb()) {
            return List.of();
        }
        if (OBJECT_CONTROL.contains(tree.at(head).lemma()) && !passive(tree, head)) {
            for (int child : tree.children(head)) {
                if (tree.at(child).is("dobj")) {
                    return conjuncts(tree, child);
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
        int verb = governor(tree, head);
        return verb >= 0 ? chained(tree, verb, depth) : List.of();
    }

    /** "His first post was in Howth before being appointed dean": no post was, but whose it is. */
    private static List<Integer> whose(Tree tree, int verb, List<Integer> subjects) {
        boolean ofSomebody = passive(tree, verb)
                && Lexicon.english().in("human", tree.at(verb).lemma())
                && subjects.size() == 1
                && isThing(tree.at(subjects.getFirst()));
        List<Integer> owner = ofSomebody ? tree.children(subjects.getFirst(), "poss") : List.of();
        return owner.isEmpty() ? subjects : owner;
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
        return Set.of("several", "many", "few", "most").contains(tree.at(i).lemma()) && Ways.core(tree, i) != i;
    }

    /** "Vera, her mother and her sister": three are listed, nobody is described. */
    private static boolean listedKin(Tree tree, int noun, int kin) {
        return tree.at(noun).isName()
                && tree.hasChild(kin, "poss")
                && tree.children(kin, "conj").stream().anyMatch(c -> tree.hasChild(c, "poss"))
                && Lexicon.english().in("kin", tree.at(kin).lemma());
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
        int first = verbStart(tree, chief);
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
                && passive(tree, verb)
                && Lexicon.english().in("human", tree.at(verb).lemma());
        int chief = opens ? governor(tree, preposition) : -1;
        return chief >= 0 && ownSubjects(tree, chief).stream().allMatch(s -> isThing(tree.at(s)));
    }

    private static boolean isThing(Word word) {
        return word.isNoun()
                && !word.isName()
                && word.entity().isEmpty()
                && Set.of("person", "office", "job", "kin", "body", "member", "party").stream()
                        .noneMatch(kind -> Lexicon.english().in(kind, word.lemma()));
    }

    private static boolean hasNominative(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.at(i).is("nsubj") || tree.at(i).is("nsubjpass")) {
                return true;
            }
        }
        return false;
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
}
