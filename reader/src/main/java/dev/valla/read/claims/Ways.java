package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Follows a {@link Relation} from an event's word to the nouns it leads to. */
final class Ways {
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
                            .allMatch(n -> fits(tree, n, relation)
                                    || (relation.lemmas().isEmpty()
                                            && tree.at(n).capitalised()))) {
                found.addAll(named);
            } else if (fits(tree, noun, relation) && !found.contains(noun)) {
                found.add(noun);
            }
        }
        if (found.isEmpty() && IN_A_PLACE.contains(relation) && tree.at(from).isVerb()) {
            Steps.where(tree, from).filter(place -> fits(tree, place, relation)).ifPresent(found::add);
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
        int core = Counted.core(tree, noun);
        return (relation.lemmas().isEmpty()
                        || relation.lemmas().contains(tree.at(core).lemma()))
                && relation.kind().map(kind -> kinds.is(kind, tree, core)).orElse(!kinds.time(tree.at(noun)));
    }

    private List<Integer> reach(Tree tree, int from, List<Integer> bearers, String path) {
        return switch (path) {
            case "self" -> List.of(from);
            case "bearer" -> bearers;
            case "subj" -> Doers.subjects(tree, from);
            case "who" ->
                tree.at(from).isVerb() && Grammar.passive(tree, from)
                        ? Steps.by(tree, from)
                        : Doers.subjects(tree, from);
            case "what" ->
                tree.at(from).isVerb() && Grammar.passive(tree, from)
                        ? Doers.subjects(tree, from)
                        : Steps.objects(tree, from, Set.of("dobj"));
            case "obj" -> Steps.objects(tree, from, Set.of("dobj"));
            case "chief" -> Steps.chief(tree, from);
            case "goes-on-from" -> Steps.goesOnFrom(tree, from);
            case "hangs" -> Steps.above(tree, from);
            case "led-by" -> Steps.leading(tree, from);
            case "to-whom" -> Steps.objects(tree, from, Set.of("dative"));
            case "span" -> Steps.objects(tree, from, Set.of("dobj", "npadvmod"));
            case "comp" -> Steps.complements(tree, from);
            case "by" -> Steps.by(tree, from);
            case "by-too" -> Company.sharedBy(tree, from);
            case "in-doing" -> Company.doingIn(tree, from);
            case "for-doing" -> Company.doing(tree, from);
            case "by-before" -> Company.byBefore(tree, from);
            case "by-behind" -> Company.byBehind(tree, from);
            case "together" -> Company.together(tree, from);
            case "capacity" -> Company.capacity(tree, from);
            case "poss" -> Steps.possessors(tree, from);
            case "mod" -> Steps.modifiers(tree, from);
            case "quality" -> Steps.qualities(tree, from);
            case "appos" -> Steps.objects(tree, from, Set.of("appos"));
            case "xobj" -> Steps.complementObjects(tree, from);
            case "clause" -> Steps.clauses(tree, from, Set.of("ccomp"));
            case "so-called" -> Steps.soCalled(tree, from);
            case "says" -> Steps.clauses(tree, from, Set.of("ccomp", "xcomp"));
            case "under" -> Behind.under(tree, from);
            case "married" -> {
                List<Integer> to = Behind.adjectiveThen(tree, from, Set.of("married", "engaged"), "to");
                yield to.isEmpty() ? Behind.adjectiveThen(tree, from, Set.of("married"), "with") : to;
            }
            case "meanwhile" -> Steps.meanwhile(tree, from);
            case "there" -> Steps.there(tree, from);
            case "where" -> Steps.whereIsSaid(tree, from);
            case "and-before" -> tree.at(from).is("conj") ? List.of(tree.head(from)) : List.of();
            case "joined-before" -> Steps.joinedBefore(tree, from);
            case "doing" ->
                tree.children(from, "xcomp").stream()
                        .filter(c -> tree.at(c).tag().equals("VBG"))
                        .toList();
            case "called" -> Kinsfolk.called(tree, from);
            case "ahead" -> Steps.ahead(tree, from);
            case "next" -> Steps.next(tree, from);
            case "then" ->
                tree.children(from, "xcomp").stream()
                        .filter(c -> Grammar.infinitive(tree, c))
                        .toList();
            case "found" ->
                tree.children(from, "xcomp").stream()
                        .filter(c -> tree.at(c).tag().equals("VBN"))
                        .toList();
            case "home" ->
                tree.children(from, "advmod").stream()
                        .filter(c -> tree.at(c).lemma().equals("home"))
                        .toList();
            case "number" -> Steps.numbers(tree, from);
            case "turned" -> Steps.turned(tree, from);
            case "involved" ->
                Steps.adjective(tree, from, Set.of("active", "involved", "present", "engaged", "instrumental"));
            case "to-know" -> Steps.known(tree, from);
            case "entitled" -> Steps.entitled(tree, from);
            case "learnt" -> Steps.learnt(tree, from);
            case "uncoupled" -> tree.at(from).is("conj") ? List.of() : List.of(from);
            case "ill" -> Steps.adjective(tree, from, Set.of("ill", "sick"));
            default -> Behind.prepositional(tree, from, path);
        };
    }
}
