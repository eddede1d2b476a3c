package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Karl was born in Riga in 1905, his daughter Vera in 1908", "the first volume appeared at Riga in 1847, the second at Perm in 1851":
 * clauses that leave out the verb of the first. Who or what, and then where and when: nothing else may stand in them.
 *
 * @param moments the sentence's own times
 */
record Gapped(Tree tree, Kinds kinds, List<Moment> moments) {
    private static final Set<EventType> TYPES =
            EnumSet.of(EventType.BIRTH, EventType.DEATH, EventType.BURIAL, EventType.EXECUTION, EventType.PUBLICATION);

    private static final Set<String> ORDINALS =
            Set.of("second", "third", "fourth", "fifth", "sixth", "other", "last", "next", "#ord#");

    /**
     * @param noun who or what
     * @param from first word
     * @param to   last word
     */
    private record Clause(int noun, int from, int to, Moment time) {}

    List<Draft> of(List<Draft> drafts) {
        List<Draft> further = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean may = draft.pattern.shape() == Pattern.Shape.VERB
                    && TYPES.contains(draft.type())
                    && draft.time.isPresent();
            Optional<Clause> next = may ? behind(draft) : Optional.empty();
            while (next.isPresent()) {
                further.add(another(draft, next.get()));
                next = clause(next.get().to() + 1);
            }
        }
        return further;
    }

    /** The clause right behind the first one's own time. */
    private Optional<Clause> behind(Draft draft) {
        return moments.stream()
                .filter(m -> draft.time.filter(m.time()::equals).isPresent() && tree.wordAt(m.start()) > draft.trigger)
                .findFirst()
                .flatMap(m -> clause(tree.wordAt(m.end() - 1) + 1));
    }

    private Optional<Clause> clause(int joint) {
        int from = joint;
        while (from < tree.size()
                && Set.of(",", ";", "and").contains(tree.at(from).form())) {
            from++;
        }
        int noun = from > joint ? noun(from) : -1;
        int at = noun < 0 ? tree.size() : noun + 1;
        at += at + 1 < tree.size() && tree.at(at).form().equals(",") && introduced(noun) ? 1 : 0;
        Optional<Moment> time = Optional.empty();
        while (at + 1 < tree.size()
                && Set.of("in", "at", "on").contains(tree.at(at).lemma())) {
            Optional<Moment> stated = starting(at + 1);
            int last = stated.map(m -> tree.wordAt(m.end() - 1)).orElse(tree.nameEnd(at + 1));
            if (stated.isEmpty() && !kinds.place(tree.at(last))) {
                return Optional.empty();
            }
            time = stated.isPresent() ? stated : time;
            at = last + 1;
        }
        boolean closed = at < tree.size()
                && Set.of(",", ";", ".", "and").contains(tree.at(at).form());
        int to = at - 1;
        return closed ? time.map(t -> new Clause(noun, noun, to, t)) : Optional.empty();
    }

    /** "a daughter, Vera, in 1924": the comma behind the name belongs to the one before it. */
    private boolean introduced(int name) {
        int first = tree.nameStart(name);
        return first > 1
                && tree.at(name).isName()
                && Set.of(",", "named", "called").contains(tree.at(first - 1).form())
                && !tree.at(first - 2).entity().equals("DATE");
    }

    private Optional<Moment> starting(int word) {
        return moments.stream().filter(m -> tree.wordAt(m.start()) == word).findFirst();
    }

    /** "the second", "his daughter Vera", "Karl": the last word of who or what; -1 where something else stands. */
    private int noun(int from) {
        if (from >= tree.size()) {
            return -1;
        }
        Word first = tree.at(from);
        if (first.entity().equals("PERSON")) {
            return tree.nameEnd(from);
        }
        int next = from + 1;
        boolean opens = next + 1 < tree.size()
                && (first.tag().equals("DT") || first.tag().equals("PRP$"));
        if (!opens) {
            return -1;
        }
        if (Lexicon.english().in("work", tree.at(next).lemma())) {
            return next;
        }
        if (ORDINALS.contains(tree.at(next).lemma())) {
            return tree.at(next + 1).tag().equals("NN") ? next + 1 : next;
        }
        boolean kin = Lexicon.english().in("kin", tree.at(next).lemma())
                || Set.of("boy", "girl").contains(tree.at(next).lemma());
        next += kin && Set.of(",", "named", "called").contains(tree.at(next + 1).form()) ? 1 : 0;
        return !kin || next + 1 >= tree.size()
                ? -1
                : tree.at(next + 1).entity().equals("PERSON") ? tree.nameEnd(next + 1) : next;
    }

    private Draft another(Draft first, Clause clause) {
        Draft another = new Draft(first.pattern, tree, clause.noun(), first.clause, first.telling);
        Role role = first.type() == EventType.PUBLICATION ? Role.WORK : Role.SUBJECT;
        int who = tree.at(clause.noun()).isNoun()
                ? clause.noun()
                : first.parts.stream()
                        .filter(p -> p.role() == role)
                        .map(Draft.Part::head)
                        .findFirst()
                        .orElse(clause.noun());
        another.parts.add(new Draft.Part(role, who, "a clause without its verb"));
        first.parts.stream().filter(p -> p.role() == Role.PARENT).forEach(another.parts::add);
        for (int i = clause.noun() + 1; i <= clause.to(); i++) {
            if (kinds.place(tree.at(i)) && another.places.isEmpty()) {
                another.places.add(tree.nameEnd(i));
            }
        }
        another.first = Phrase.around(tree, clause.noun()).first();
        another.last = clause.to();
        another.time = Optional.of(clause.time().time());
        another.because.add("told like \"" + tree.at(first.trigger).form() + "\" before it");
        another.because.add("time: \"" + clause.time().time().words() + "\", said of it");
        return another;
    }
}
