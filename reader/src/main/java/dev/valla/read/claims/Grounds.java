package dev.valla.read.claims;

import dev.valla.claim.Claim.Ground;
import dev.valla.claim.EventType;
import dev.valla.claim.Link;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an outcome is said to rest on: "convicted on his testimony alone", "on the strength of the certificate". */
final class Grounds {
    private static final Set<EventType> OUTCOMES = Set.of(
            EventType.SENTENCE,
            EventType.TRIAL,
            EventType.ARREST,
            EventType.IMPRISONMENT,
            EventType.DEPORTATION,
            EventType.EXECUTION,
            EventType.DISMISSAL,
            EventType.EXPULSION,
            EventType.DECISION,
            EventType.REHABILITATION,
            EventType.RELEASE);
    private static final Set<String> ON = Set.of("on", "upon", "by");
    private static final Set<String> MEANS = Set.of("strength", "basis", "ground", "weight", "force");
    private static final Set<String> CERTIFY =
            Set.of("certify", "attest", "confirm", "declare", "establish", "find", "state");
    private static final Set<String> ALONE = Set.of("alone", "solely", "only", "exclusively", "entirely", "wholly");
    private static final Set<String> OTHER = Set.of("other", "further", "additional", "more");
    private static final Set<String> STEPS = Set.of("prep", "pobj", "agent", "dobj", "attr", "conj", "acomp", "advmod");

    private final Kinds kinds;
    private final Naming naming;
    private final Ways ways;

    Grounds(Kinds kinds, Naming naming) {
        this.kinds = kinds;
        this.naming = naming;
        this.ways = new Ways(kinds);
    }

    /**
     * @param legs one for each evidence named
     * @param only whether the text says that there is nothing else
     * @param links by which words those named are known
     */
    record Found(List<List<Ground>> legs, boolean only, List<Link> links) {
        static final Found NOTHING = new Found(List.of(), false, List.of());
    }

    Found of(Draft draft) {
        if (!OUTCOMES.contains(draft.type()) || !draft.tree.at(draft.trigger).isVerb()) {
            return Found.NOTHING;
        }
        List<Integer> evidence = new ArrayList<>();
        collect(draft.tree, draft.trigger, evidence, 0);
        if (evidence.isEmpty()) {
            certified(draft, evidence);
        }
        List<List<Ground>> legs = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        int last = draft.trigger;
        for (int noun : evidence) {
            legs.addAll(legs(draft, noun, links));
            last = Math.max(last, Phrase.around(draft.tree, noun).last());
        }
        if (!legs.isEmpty()) {
            draft.cover(draft.first, last);
        }
        return new Found(legs, !legs.isEmpty() && alone(draft.tree, draft.trigger, last), links);
    }

    /** "It is certified, on the strength of the register, that he was arrested": what is certified rests on it. */
    private void certified(Draft draft, List<Integer> evidence) {
        Tree tree = draft.tree;
        int clause = draft.trigger;
        while (clause >= 0 && tree.at(clause).is("conj")) {
            clause = tree.head(clause);
        }
        int above = clause >= 0 && tree.at(clause).is("ccomp") ? tree.head(clause) : -1;
        if (above < 0 || !CERTIFY.contains(tree.at(above).lemma())) {
            return;
        }
        for (int on : tree.children(above, "prep")) {
            boolean means = ON.contains(tree.at(on).lemma())
                    && tree.children(on, "pobj").stream()
                            .anyMatch(n -> MEANS.contains(tree.at(n).lemma()));
            if (means) {
                tree.children(on, "pobj").forEach(n -> evidence(tree, n, evidence));
                tree.children(on, "conj").forEach(next -> bases(tree, next, evidence));
            }
        }
    }

    private void collect(Tree tree, int from, List<Integer> evidence, int depth) {
        for (int child : tree.children(from)) {
            Word word = tree.at(child);
            if (child < from || depth > 6 || !STEPS.contains(word.relation()) || (word.is("conj") && word.isVerb())) {
                continue;
            }
            if ((word.is("prep") || word.is("agent") || word.is("conj")) && ON.contains(word.lemma())) {
                for (int noun : tree.children(child)) {
                    if (tree.at(noun).is("pobj")) {
                        Grammar.conjuncts(tree, noun).forEach(n -> evidence(tree, n, evidence));
                        if (MEANS.contains(tree.at(noun).lemma())) {
                            tree.children(child, "conj").forEach(next -> bases(tree, next, evidence));
                        }
                    }
                }
            }
            collect(tree, child, evidence, depth + 1);
        }
    }

    private void evidence(Tree tree, int noun, List<Integer> evidence) {
        if (MEANS.contains(tree.at(noun).lemma())) {
            for (int of : tree.children(noun, "prep")) {
                bases(tree, of, evidence);
            }
        } else if (kinds.is("evidence", tree, noun) && !evidence.contains(noun)) {
            evidence.add(noun);
        }
    }

    /** "on the strength of the register and of a statement". */
    private void bases(Tree tree, int of, List<Integer> evidence) {
        if (tree.at(of).lemma().equals("of")) {
            tree.children(of, "pobj").stream()
                    .flatMap(n -> Grammar.conjuncts(tree, n).stream())
                    .forEach(n -> evidence(tree, n, evidence));
            tree.children(of, "conj").forEach(next -> bases(tree, next, evidence));
        }
    }

    /** Each whose word it is has a leg; evidence that is nobody's has its own. */
    private List<List<Ground>> legs(Draft draft, int noun, List<Link> links) {
        Tree tree = draft.tree;
        Phrase phrase = Phrase.around(tree, noun);
        String words = Naming.plain(tree, phrase.first(), phrase.last());
        List<Integer> owners = ways.follow(tree, noun, List.of(), Relation.parse("poss:actor"));
        owners = owners.isEmpty() ? ways.follow(tree, noun, List.of(), Relation.parse("of:actor")) : owners;
        owners = owners.isEmpty() ? ways.follow(tree, noun, List.of(), Relation.parse("from:actor")) : owners;
        owners = owners.isEmpty() ? ways.follow(tree, noun, List.of(), Relation.parse("by:actor")) : owners;
        if (owners.isEmpty()) {
            return List.of(List.of(new Ground(words, words)));
        }
        owners = alsoOf(tree, noun, owners);
        List<List<Ground>> legs = new ArrayList<>();
        for (int owner : owners) {
            Naming.Who who = another(draft, noun, owner);
            who.link(Link.Slot.GROUND).ifPresent(links::add);
            legs.add(List.of(new Ground(who.name(), words)));
        }
        return legs;
    }

    /** "On the testimony of Anna Brandt and of her son": whose it is too, told with an "of" that hangs beside. */
    private List<Integer> alsoOf(Tree tree, int noun, List<Integer> owners) {
        List<Integer> all = new ArrayList<>(owners);
        int on = tree.head(noun);
        for (int also : on < 0 || !tree.at(on).is("prep") ? List.<Integer>of() : tree.children(on, "conj")) {
            if (tree.at(also).lemma().equals("of")) {
                tree.children(also, "pobj").stream()
                        .filter(n -> kinds.is("actor", tree, n))
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** "Berg testified, and Lind was shot on his word": nobody suffers by his own word, unless he confessed. */
    private Naming.Who another(Draft draft, int noun, int owner) {
        Tree tree = draft.tree;
        Naming.Who who = naming.who(tree, owner);
        boolean own = tree.at(owner).tag().equals("PRP$")
                && Lexicon.english().in("against-others", tree.at(noun).lemma())
                && draft.parts.stream()
                        .filter(p -> p.role() == Role.SUBJECT)
                        .anyMatch(p -> naming.who(tree, p.head()).name().equals(who.name()));
        if (!own) {
            return who;
        }
        int above = tree.at(draft.trigger).is("conj") ? tree.head(draft.trigger) : -1;
        List<Integer> others = above < 0 ? List.of() : Doers.ownSubjects(tree, above);
        String words = Naming.plain(tree, owner, noun);
        return others.size() == 1
                        && kinds.person(tree, others.getFirst())
                        && !naming.who(tree, others.getFirst()).name().equals(who.name())
                ? naming.who(tree, others.getFirst()).saying(tree.at(owner).form())
                : new Naming.Who(words, false, "whose word it is stays open");
    }

    private static boolean alone(Tree tree, int from, int last) {
        for (int i = from; i <= Math.min(last + 1, tree.size() - 1); i++) {
            if (ALONE.contains(tree.at(i).lemma())
                    && !tree.at(Math.max(0, i - 1)).lemma().equals("not")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence says that there was no other evidence. */
    boolean nothingElse(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (kinds.is("evidence", tree, i) && negated(tree, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean negated(Tree tree, int noun) {
        boolean no = false;
        boolean other = false;
        for (int child : tree.children(noun)) {
            no |= tree.at(child).form().equalsIgnoreCase("no");
            other |= OTHER.contains(tree.at(child).lemma());
        }
        return no && other;
    }
}
