package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Follows a {@link Relation} from an event's word to the nouns it leads to. */
final class Ways {
    private static final Set<String> COUNTED = Set.of(
            "one",
            "some",
            "many",
            "several",
            "few",
            "most",
            "each",
            "two",
            "three",
            "all",
            "none",
            "part",
            "number",
            "range",
            "host",
            "series",
            "dozens",
            "hundreds",
            "majority",
            "youngest",
            "oldest",
            "eldest",
            "variety");

    private static final Set<Relation> IN_A_PLACE = Set.of(Relation.parse("in:place"), Relation.parse("at:place"));

    private final Kinds kinds;

    Ways(Kinds kinds) {
        this.kinds = kinds;
    }

    /** The nouns, second conjuncts included; empty where the relation leads nowhere or to another kind of thing. */
    List<Integer> follow(Tree tree, int from, List<Integer> bearers, Relation relation) {
        List<Integer> found = new ArrayList<>();
        for (int noun : reached(tree, from, bearers, relation)) {
            List<Integer> named = Lists.named(tree, noun);
            if (!named.isEmpty()
                    && named.stream()
                            .allMatch(n -> fits(tree, n, relation) || tree.at(n).isName())) {
                found.addAll(named);
            } else if (fits(tree, noun, relation) && !found.contains(noun)) {
                found.add(noun);
            }
        }
        if (found.isEmpty() && IN_A_PLACE.contains(relation) && tree.at(from).isVerb()) {
            where(tree, from).filter(place -> fits(tree, place, relation)).ifPresent(found::add);
        }
        return found;
    }

    /** One step after the other: {@code into>with} is what hangs on "with" behind what hangs on "into". */
    private List<Integer> reached(Tree tree, int from, List<Integer> bearers, Relation relation) {
        List<Integer> at = List.of(from);
        for (Relation.Step step : relation.before()) {
            List<Integer> next = new ArrayList<>();
            for (int word : at) {
                reach(tree, word, bearers, step.path()).stream()
                        .filter(n -> step.lemmas().isEmpty()
                                || step.lemmas().contains(tree.at(n).lemma()))
                        .forEach(next::add);
            }
            at = next;
        }
        List<Integer> found = new ArrayList<>();
        for (int word : at) {
            found.addAll(reach(tree, word, bearers, relation.path()));
        }
        return found;
    }

    boolean fits(Tree tree, int noun, Relation relation) {
        int core = core(tree, noun);
        return (relation.lemmas().isEmpty()
                        || relation.lemmas().contains(tree.at(core).lemma()))
                && relation.kind().map(kind -> kinds.is(kind, tree, core)).orElse(!kinds.time(tree.at(noun)));
    }

    /** What is counted in "one of the leaders". */
    static int core(Tree tree, int noun) {
        if (COUNTED.contains(tree.at(noun).form().toLowerCase(Locale.ROOT))) {
            for (int child : tree.children(noun)) {
                if (child > noun
                        && tree.at(child).is("prep")
                        && tree.at(child).lemma().equals("of")
                        && tree.children(child).length > 0) {
                    return tree.children(child)[0];
                }
            }
        }
        return noun;
    }

    private List<Integer> reach(Tree tree, int from, List<Integer> bearers, String path) {
        return switch (path) {
            case "self" -> List.of(from);
            case "bearer" -> bearers;
            case "subj" -> Grammar.subjects(tree, from);
            case "who" ->
                tree.at(from).isVerb() && Grammar.passive(tree, from) ? by(tree, from) : Grammar.subjects(tree, from);
            case "what" ->
                tree.at(from).isVerb() && Grammar.passive(tree, from)
                        ? Grammar.subjects(tree, from)
                        : objects(tree, from, Set.of("dobj"));
            case "obj" -> objects(tree, from, Set.of("dobj"));
            case "chief" -> chief(tree, from);
            case "to-whom" -> objects(tree, from, Set.of("dative"));
            case "span" -> objects(tree, from, Set.of("dobj", "npadvmod"));
            case "comp" -> complements(tree, from);
            case "by" -> by(tree, from);
            case "poss" -> possessors(tree, from);
            case "mod" -> modifiers(tree, from);
            case "quality" -> qualities(tree, from);
            case "appos" -> objects(tree, from, Set.of("appos"));
            case "xobj" -> complementObjects(tree, from);
            case "clause" -> clauses(tree, from, Set.of("ccomp"));
            case "says" -> clauses(tree, from, Set.of("ccomp", "xcomp"));
            case "under" -> under(tree, from);
            case "married" -> adjectiveThen(tree, from, Set.of("married", "engaged"), "to");
            case "there" -> there(tree, from);
            case "doing" ->
                tree.children(from, "xcomp").stream()
                        .filter(c -> tree.at(c).tag().equals("VBG"))
                        .toList();
            case "home" ->
                tree.children(from, "advmod").stream()
                        .filter(c -> tree.at(c).lemma().equals("home"))
                        .toList();
            case "number" -> numbers(tree, from);
            case "turned" -> turned(tree, from);
            case "involved" ->
                adjective(tree, from, Set.of("active", "involved", "present", "engaged", "instrumental"));
            case "to-know" -> known(tree, from);
            case "entitled" -> entitled(tree, from);
            case "ill" -> adjective(tree, from, Set.of("ill", "sick"));
            default -> prepositional(tree, from, path);
        };
    }

    private static List<Integer> objects(Tree tree, int from, Set<String> relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(from)) {
            if (relations.contains(tree.at(child).relation()) && tree.at(child).isNominal()) {
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
        return found;
    }

    /** "was appointed director", "was found guilty". */
    private static List<Integer> complements(Tree tree, int from) {
        List<Integer> found = objects(tree, from, Set.of("attr", "oprd"));
        tree.children(from, "oprd").stream()
                .filter(c -> tree.at(c).tag().startsWith("JJ"))
                .forEach(found::add);
        return found;
    }

    /** "was married to X": what hangs behind the adjective. */
    private static List<Integer> adjectiveThen(Tree tree, int from, Set<String> lemmas, String preposition) {
        List<Integer> found = new ArrayList<>();
        for (int adjective : adjective(tree, from, lemmas)) {
            found.addAll(hanging(tree, adjective, preposition));
        }
        return found;
    }

    /** "got to know Orlov". */
    private static List<Integer> known(Tree tree, int from) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(from, "xcomp")) {
            if (tree.at(child).lemma().equals("know")) {
                found.addAll(objects(tree, child, Set.of("dobj")));
            }
        }
        return found;
    }

    /** "a thesis entitled Snow". */
    private static List<Integer> entitled(Tree tree, int from) {
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

    /** The word "there" itself, where it says where. */
    private static List<Integer> there(Tree tree, int from) {
        return tree.children(from, "advmod").stream()
                .filter(c -> tree.at(c).form().equals("there"))
                .toList();
    }

    /** "five children". */
    private static List<Integer> numbers(Tree tree, int from) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(from)) {
            if (child < from && tree.at(child).tag().equals("CD")) {
                found.add(child);
            }
        }
        return found;
    }

    /** "became interested in music", "grew close to him": the adjective or participle, on which the rest hangs. */
    private static List<Integer> turned(Tree tree, int from) {
        List<Integer> found = new ArrayList<>(tree.children(from, "acomp"));
        found.addAll(tree.children(from, "attr"));
        found.addAll(tree.children(from, "oprd"));
        return found;
    }

    private static List<Integer> adjective(Tree tree, int from, Set<String> lemmas) {
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
    private static List<Integer> clauses(Tree tree, int from, Set<String> relations) {
        for (int child : tree.children(from)) {
            boolean that = child > from && tree.at(child).is("advcl") && Grammar.thatClause(tree, child);
            if (that || relations.contains(tree.at(child).relation())) {
                return List.of(from);
            }
        }
        return List.of();
    }

    /** "a member of the soviet under Orlov": the tree hangs "under" anywhere along the chain. */
    private static List<Integer> under(Tree tree, int from) {
        int at = from;
        List<Integer> found = new ArrayList<>(hanging(tree, at, "under"));
        while (found.isEmpty()
                && tree.at(at).is("pobj")
                && tree.head(at) >= 0
                && tree.at(tree.head(at)).lemma().equals("of")
                && tree.head(tree.head(at)) >= 0) {
            at = tree.head(tree.head(at));
            found.addAll(hanging(tree, at, "under"));
        }
        return found;
    }

    private static List<Integer> complementObjects(Tree tree, int from) {
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

    private static List<Integer> by(Tree tree, int from) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(from)) {
            Word word = tree.at(child);
            if (word.is("agent") || (word.is("prep") && word.lemma().equals("by"))) {
                found.addAll(objects(tree, child, Set.of("pobj")));
            }
        }
        return found;
    }

    private static List<Integer> possessors(Tree tree, int from) {
        List<Integer> own = tree.children(from, "poss");
        if (own.size() == 1 && tree.at(own.getFirst()).tag().equals("WP$")) {
            int verb = Grammar.governor(tree, from);
            return verb < 0
                    ? List.of()
                    : Grammar.antecedent(tree, verb).map(List::of).orElse(List.of());
        }
        if (!own.isEmpty() || from == 0) {
            return own;
        }
        boolean named = tree.head(from) >= 0
                && (tree.at(from).is("compound") || tree.at(from).is("nmod"));
        return named ? tree.children(tree.head(from), "poss") : own;
    }

    private static List<Integer> modifiers(Tree tree, int from) {
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

    private static List<Integer> prepositional(Tree tree, int from, String preposition) {
        List<Integer> found = new ArrayList<>(hanging(tree, from, preposition));
        if (tree.at(from).isVerb()) {
            for (int child : tree.children(from)) {
                if (child > from
                        && Set.of("dobj", "attr", "oprd", "prt", "advmod")
                                .contains(tree.at(child).relation())) {
                    found.addAll(hanging(tree, child, preposition));
                }
            }
        }
        return found.isEmpty() && preposition.equals("as") && tree.at(from).isVerb() ? asBehind(tree, from) : found;
    }

    /** "worked until his arrest as an engineer". */
    private static List<Integer> asBehind(Tree tree, int verb) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(verb)) {
            boolean bound = tree.at(child).is("prep")
                    && Set.of("until", "after", "before", "during")
                            .contains(tree.at(child).lemma());
            for (int noun : bound ? tree.children(child, "pobj") : List.<Integer>of()) {
                found.addAll(hanging(tree, noun, "as"));
            }
        }
        return found;
    }

    /** "the hostel where he stayed". */
    private static Optional<Integer> where(Tree tree, int verb) {
        int at = verb;
        while (tree.at(at).is("conj")
                && tree.head(at) >= 0
                && tree.at(tree.head(at)).isVerb()) {
            at = tree.head(at);
        }
        boolean there = tree.at(at).is("relcl") && tree.head(at) >= 0 && tree.hasChildLemma(at, "where");
        return there ? Optional.of(tree.head(at)) : Optional.empty();
    }

    /** Who does what the noun's clause tells: "after a talk with Orlov, she signed". */
    private static List<Integer> chief(Tree tree, int noun) {
        int verb = Grammar.governor(tree, noun);
        return verb < 0 ? List.of() : Grammar.subjects(tree, verb);
    }

    /** Adjectives before it. */
    private static List<Integer> qualities(Tree tree, int noun) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(noun)) {
            if (child < noun && tree.at(child).tag().startsWith("JJ")) {
                found.add(child);
            }
        }
        return found;
    }

    private static List<Integer> hanging(Tree tree, int from, String preposition) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(from)) {
            Word word = tree.at(child);
            boolean right =
                    word.lemma().equals(preposition) && (word.is("prep") || word.is("dative") || word.is("agent"));
            if (right) {
                found.addAll(objects(tree, child, Set.of("pobj")));
                for (int second : tree.children(child, "conj")) {
                    found.addAll(objects(tree, second, Set.of("pobj")));
                }
            }
        }
        return found;
    }
}
