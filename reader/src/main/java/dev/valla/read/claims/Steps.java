package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of which a {@link Relation} is made: from a word to those that hang on it, or that it hangs on. */
final class Steps {
    private Steps() {}

    static List<Integer> objects(Tree tree, int from, Set<String> relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(from)) {
            if (relations.contains(tree.at(child).relation())
                    && tree.at(child).isNominal()
                    && !formerName(tree, child)) {
                found.addAll(Grammar.conjuncts(tree, child));
            }
        }
        if (found.isEmpty()
                && relations.contains("dobj")
                && tree.at(from).is("relcl")
                && ownSubject(tree, from)
                && tree.head(from) >= 0
                && tree.at(tree.head(from)).isNominal()) {
            found.add(tree.head(from));
        }
        if (found.isEmpty() && relations.contains("dobj")) {
            found.addAll(ofBothVerbs(tree, from));
        }
        return found;
    }

    /** "founded and led the school": two verbs side by side that both need an object share it. */
    private static List<Integer> ofBothVerbs(Tree tree, int verb) {
        int next = verb + 2;
        boolean beside = tree.at(verb).isVerb()
                && next < tree.size()
                && Lexicon.english().in("transitive", tree.at(verb).lemma())
                && tree.at(next - 1).tag().equals("CC")
                && tree.at(next).isVerb()
                && tree.head(next) == verb
                && tree.children(next, "dobj").size() == 1;
        return beside ? objects(tree, next, Set.of("dobj")) : List.of();
    }

    /** "Maria, née Lind": no second person. */
    static boolean formerName(Tree tree, int noun) {
        int before = tree.nameStart(noun) - 1;
        return tree.at(noun).is("appos")
                && (isNee(tree.at(tree.nameStart(noun))) || (before >= 0 && isNee(tree.at(before))));
    }

    private static boolean isNee(Word word) {
        return Set.of("née", "nee", "né").contains(word.lemma());
    }

    /** "was appointed director", "was found guilty". */
    static List<Integer> complements(Tree tree, int from) {
        List<Integer> found = objects(tree, from, Set.of("attr", "oprd"));
        tree.children(from, "oprd").stream()
                .filter(c -> tree.at(c).tag().startsWith("JJ"))
                .forEach(found::add);
        return found;
    }

    /** All words before a noun that hang on it: "founding" of "founding member". */
    static List<Integer> ahead(Tree tree, int noun) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(noun)) {
            if (child < noun) {
                found.add(child);
            }
        }
        return found;
    }

    /** "shot dead", "set free": the word right behind the verb. */
    static List<Integer> next(Tree tree, int verb) {
        return verb + 1 < tree.size() ? List.of(verb + 1) : List.of();
    }

    /** "got to know Orlov". */
    static List<Integer> known(Tree tree, int from) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(from, "xcomp")) {
            if (tree.at(child).lemma().equals("know")) {
                found.addAll(objects(tree, child, Set.of("dobj")));
            }
        }
        return found;
    }

    /** "a thesis entitled Snow". */
    static List<Integer> entitled(Tree tree, int from) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(from)) {
            if (child > from
                    && Set.of("entitle", "title", "call", "name")
                            .contains(tree.at(child).lemma())) {
                found.addAll(objects(tree, child, Set.of("dobj", "oprd", "attr")));
            }
        }
        return found;
    }

    /** "studied at the institute under Lind": the verb of learning above the noun; under such a one nobody heads the body. */
    static List<Integer> learnt(Tree tree, int noun) {
        int verb = Grammar.governor(tree, noun);
        return verb >= 0 && Lexicon.english().in("learns", tree.at(verb).lemma()) ? List.of(noun) : List.of();
    }

    /** "while still in prison, he wrote": who does what is done meanwhile. */
    static List<Integer> meanwhile(Tree tree, int noun) {
        int in = tree.head(noun);
        boolean bare = in >= 0
                && tree.at(in).lemma().equals("in")
                && tree.children(in, "mark").stream()
                        .anyMatch(m ->
                                Set.of("while", "whilst").contains(tree.at(m).lemma()));
        int verb = bare ? Grammar.governor(tree, in) : -1;
        return verb < 0 ? List.of() : Doers.subjects(tree, verb);
    }

    /** The word "there" itself, where it says where: "worked there", "was a clerk there". */
    static List<Integer> there(Tree tree, int from) {
        int said = tree.at(from).is("attr") ? tree.head(from) : from;
        return tree.children(said, "advmod").stream()
                .filter(c -> tree.at(c).form().equals("there"))
                .toList();
    }

    /** "joined the navy but left after a year": what somebody joined, by the verb before. */
    static List<Integer> joinedBefore(Tree tree, int verb) {
        int before = tree.at(verb).is("conj") ? tree.head(verb) : -1;
        boolean joins = before >= 0
                && Lexicon.english().in("joins", tree.at(before).lemma())
                && Doers.ownSubjects(tree, verb).isEmpty();
        List<Integer> found = new ArrayList<>();
        if (joins) {
            found.addAll(objects(tree, before, Set.of("dobj")));
            found.addAll(Behind.hanging(tree, before, "in"));
            found.addAll(Behind.hanging(tree, before, "at"));
        }
        return found;
    }

    /** "five children". */
    static List<Integer> numbers(Tree tree, int from) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(from)) {
            if (child < from && tree.at(child).tag().equals("CD")) {
                found.add(child);
            }
        }
        return found;
    }

    /** "became interested in music", "grew close to him": the adjective or participle, on which the rest hangs. */
    static List<Integer> turned(Tree tree, int from) {
        List<Integer> found = new ArrayList<>(tree.children(from, "acomp"));
        found.addAll(tree.children(from, "attr"));
        found.addAll(tree.children(from, "oprd"));
        return found;
    }

    static List<Integer> adjective(Tree tree, int from, Set<String> lemmas) {
        for (int child : tree.children(from)) {
            boolean said = tree.at(child).is("acomp")
                    || (child > from && tree.at(child).is("advmod"));
            if (said && lemmas.contains(tree.at(child).lemma())) {
                return List.of(child);
            }
        }
        return List.of();
    }

    /** What is said or decided, as a clause; itself, so that it counts as filled. */
    static List<Integer> clauses(Tree tree, int from, Set<String> relations) {
        for (int child : tree.children(from)) {
            boolean that = child > from && tree.at(child).is("advcl") && Grammar.thatClause(tree, child);
            if (that || relations.contains(tree.at(child).relation())) {
                return List.of(from);
            }
        }
        return List.of();
    }

    /** "joined what was known as the Volga Rifles": the name that stands for what it was. */
    static List<Integer> soCalled(Tree tree, int from) {
        List<Integer> found = new ArrayList<>();
        for (int clause : tree.children(from, "ccomp")) {
            if (tree.hasChildLemma(clause, "what")) {
                found.addAll(Behind.prepositional(tree, clause, "as"));
                found.addAll(complements(tree, clause));
                found.addAll(turned(tree, clause));
            }
        }
        found.removeIf(name -> !tree.at(name).isNoun());
        return found.stream().distinct().toList();
    }

    static List<Integer> complementObjects(Tree tree, int from) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(from, "xcomp")) {
            found.addAll(objects(tree, child, Set.of("dobj", "attr", "oprd")));
        }
        return found;
    }

    /** "the letters that he wrote": the noun before is the object. */
    private static boolean ownSubject(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            Word word = tree.at(child);
            if ((word.is("advmod") && Set.of("where", "when", "why", "how").contains(word.lemma()))
                    || (word.is("prep") && child < verb)) {
                return false;
            }
            if (word.is("nsubj")) {
                return !Grammar.isRelative(word);
            }
        }
        return false;
    }

    static List<Integer> by(Tree tree, int from) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(from)) {
            Word word = tree.at(child);
            if (word.is("agent") || (word.is("prep") && word.lemma().equals("by"))) {
                found.addAll(objects(tree, child, Set.of("pobj")));
            } else if (child > from && word.is("oprd") && tree.at(from).tag().equals("VBN")) {
                // "was appointed professor by the rector": the tree hangs "by" on the professor
                found.addAll(Behind.hanging(tree, child, "by"));
            }
        }
        return found;
    }

    static List<Integer> possessors(Tree tree, int from) {
        int first = Kinsfolk.first(tree, from);
        if (first != from) {
            return possessors(tree, first);
        }
        List<Integer> own = tree.children(from, "poss");
        if (own.size() == 1 && tree.at(own.getFirst()).tag().equals("WP$")) {
            int verb = Grammar.governor(tree, from);
            return verb < 0
                    ? List.of()
                    : Doers.antecedent(tree, verb).map(List::of).orElse(List.of());
        }
        if (!own.isEmpty() || from == 0) {
            return own;
        }
        boolean named = tree.head(from) >= 0
                && (tree.at(from).is("compound") || tree.at(from).is("nmod"));
        return named ? tree.children(tree.head(from), "poss") : own;
    }

    static List<Integer> modifiers(Tree tree, int from) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(from)) {
            Word word = tree.at(child);
            if (child < from
                    && (word.is("compound") || word.is("nmod"))
                    && word.isNoun()
                    && tree.nameEnd(child) == child) {
                found.add(child);
            }
        }
        return found;
    }

    /** "left" of "left, sold the house and moved". */
    private static int firstOfRow(Tree tree, int verb) {
        int at = verb;
        while (tree.at(at).is("conj")
                && tree.head(at) >= 0
                && tree.at(tree.head(at)).isVerb()) {
            at = tree.head(at);
        }
        return at;
    }

    /** "the hostel where he stayed". */
    static Optional<Integer> where(Tree tree, int verb) {
        int at = firstOfRow(tree, verb);
        if (tree.head(at) < 0 || !tree.hasChildLemma(at, "where")) {
            return Optional.empty();
        }
        return tree.at(at).is("relcl") && !timely(tree, tree.head(at))
                ? Optional.of(tree.head(at))
                : beforeWhere(tree, at);
    }

    /** "the society, where she was an editor": the society. */
    static List<Integer> whereIsSaid(Tree tree, int noun) {
        int verb = tree.at(noun).is("attr") ? tree.head(noun) : -1;
        return verb < 0 ? List.of() : where(tree, verb).map(List::of).orElse(List.of());
    }

    /** "She moved to Riga, where she studied": what stands right before "where", wherever the tree hangs the clause. */
    private static Optional<Integer> beforeWhere(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            int noun = child < 2 ? -1 : beforeTime(tree, child - 2);
            boolean behind = tree.at(child).lemma().equals("where")
                    && noun >= 0
                    && tree.at(child - 1).form().equals(",")
                    && tree.at(noun).isNominal();
            if (behind) {
                int first = tree.nameStart(noun);
                while (tree.head(noun) >= first && tree.head(noun) < child) {
                    noun = tree.head(noun);
                }
                return Optional.of(noun);
            }
        }
        return Optional.empty();
    }

    /** "moved to Riga in 1911, where": what stands before the time and its preposition. */
    private static int beforeTime(Tree tree, int last) {
        int at = last;
        while (at > 0 && timely(tree, at)) {
            at--;
        }
        return at > 0 && at < last && tree.at(at).is("prep") ? at - 1 : last;
    }

    private static boolean timely(Tree tree, int i) {
        return Set.of("DATE", "TIME").contains(tree.at(i).entity());
    }

    /** Who does what the noun's clause tells: "after a talk with Orlov, she signed". */
    static List<Integer> chief(Tree tree, int noun) {
        int verb = Grammar.governor(tree, noun);
        return verb < 0 ? List.of() : Doers.subjects(tree, verb);
    }

    /** "after a breakdown": the preposition that the noun hangs on; and what that hangs on. */
    static List<Integer> above(Tree tree, int word) {
        boolean hangs = tree.at(word).is("pobj") || tree.at(word).is("prep");
        return hangs && tree.head(word) >= 0 ? List.of(tree.head(word)) : List.of();
    }

    /** "became rector, serving until 1911": the act that a participle goes on from. */
    static List<Integer> goesOnFrom(Tree tree, int verb) {
        int head = tree.head(verb);
        boolean goesOn = tree.at(verb).tag().equals("VBG")
                && tree.at(verb).is("advcl")
                && head >= 0
                && head < verb
                && tree.at(verb - 1).form().equals(",");
        return goesOn ? List.of(head) : List.of();
    }

    /** "His debts led him to leave": what he left for. */
    static List<Integer> leading(Tree tree, int verb) {
        int first = firstOfRow(tree, verb);
        int head = tree.at(first).is("xcomp") ? tree.head(first) : -1;
        boolean led = head >= 0 && Obliged.leads(tree, head);
        return led
                ? Doers.ownSubjects(tree, head).stream()
                        .filter(s -> tree.at(s).isNoun())
                        .toList()
                : List.of();
    }

    /** Adjectives before it. */
    static List<Integer> qualities(Tree tree, int noun) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(noun)) {
            if (child < noun && tree.at(child).tag().startsWith("JJ")) {
                found.add(child);
            }
        }
        return found;
    }
}
