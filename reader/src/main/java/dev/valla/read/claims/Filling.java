package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import dev.valla.read.claims.Pattern.Shape;
import dev.valla.read.claims.Pattern.Slot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Gives an event that a pattern has found those who take part in it, and its place. */
final class Filling {
    private static final Relation IN_A_PLACE = Relation.parse("in:place");

    private static final Relation AT_A_PLACE = Relation.parse("at:place");

    /** "the staff at Riga", "a campaign against the rebels in Persia". */
    private static final List<Relation> FURTHER =
            List.of(AT_A_PLACE, Relation.parse("against>in:place"), Relation.parse("of>in:place"));

    private static final Slot PLACE = new Slot("place", List.of(IN_A_PLACE, AT_A_PLACE));

    /** "the college where he taught". */
    private static final Set<EventType> STUDIED_OR_WORKED =
            Set.of(EventType.EDUCATION, EventType.EMPLOYMENT, EventType.SERVICE);

    /** "the college where he became professor". */
    private static final Set<EventType> HELD_SOMEWHERE = Set.of(EventType.OFFICE, EventType.APPOINTMENT);

    /** What one takes part in, or founds, lies where one does. */
    private static final Set<EventType> DONE_THERE = Set.of(EventType.PARTICIPATION, EventType.FOUNDING);

    private final Kinds kinds;
    private final Ways ways;

    Filling(Kinds kinds) {
        this.kinds = kinds;
        this.ways = new Ways(kinds);
    }

    /** False where the sentence gives the event no subject, or not what its pattern asks for. */
    boolean fill(Draft draft, List<Integer> bearers) {
        if (!asked(draft, bearers) || !own(draft, bearers)) {
            return false;
        }
        for (Slot slot : Usual.of(draft)) {
            fill(draft, bearers, slot);
        }
        where(draft, bearers);
        if (misread(draft) || ofNothing(draft)) {
            return false;
        }
        leaveOutPlaces(draft);
        Fitting.give(draft, kinds);
        Housed.settle(draft, kinds);
        Extent.of(draft, bearers);
        Entitled.give(draft, kinds);
        return true;
    }

    /** Whether all is there that the pattern needs, and nothing that it bars. */
    private boolean asked(Draft draft, List<Integer> bearers) {
        return draft.pattern.needs().stream()
                        .allMatch(need -> need.stream().anyMatch(way -> leads(draft, bearers, way)))
                && draft.pattern.without().stream().noneMatch(bar -> leads(draft, bearers, bar));
    }

    private boolean leads(Draft draft, List<Integer> bearers, Relation way) {
        return !ways.follow(draft.tree, draft.trigger, bearers, way).isEmpty();
    }

    /** Fills what the pattern itself names. */
    private boolean own(Draft draft, List<Integer> bearers) {
        return draft.pattern.slots().stream().allMatch(slot -> fill(draft, bearers, slot));
    }

    /** Finds a place, or a body where it was, that no slot of the pattern named. */
    private void where(Draft draft, List<Integer> bearers) {
        boolean kinship = draft.type() == EventType.KINSHIP;
        boolean placed =
                draft.pattern.slots().stream().anyMatch(slot -> slot.name().equals("place"));
        if (!placed && draft.pattern.shape() != Shape.ROLE && !kinship) {
            fill(draft, bearers, PLACE);
        }
        if (draft.places.isEmpty() && draft.pattern.shape() != Shape.NOUN && !kinship) {
            lies(draft);
            joined(draft);
        }
        Tree tree = draft.tree;
        int at = draft.trigger;
        boolean held = HELD_SOMEWHERE.contains(draft.type()) && draft.clause >= 0;
        if ((held || (STUDIED_OR_WORKED.contains(draft.type()) && tree.at(at).isVerb())) && !draft.has(Role.BODY)) {
            body(tree, held ? draft.clause : at)
                    .ifPresent(body -> draft.parts.add(new Draft.Part(Role.BODY, body, "where")));
        }
        if (draft.places.isEmpty() && draft.type() == EventType.APPOINTMENT && draft.clause >= 0) {
            Steps.where(tree, draft.clause)
                    .filter(place -> kinds.is("place", tree, place))
                    .ifPresent(draft.places::add);
        }
        if (draft.places.isEmpty()
                && draft.type().shape() == EventType.Shape.MOMENT
                && tree.at(at).isVerb()
                && !STUDIED_OR_WORKED.contains(draft.type())) {
            body(tree, at).ifPresent(draft.places::add);
            if (draft.places.isEmpty()) {
                meanwhile(draft);
            }
        }
    }

    private Optional<Integer> body(Tree tree, int verb) {
        return Steps.where(tree, verb).filter(body -> kinds.is("body", tree, body));
    }

    private void meanwhile(Draft draft) {
        for (int place : Behind.whileIn(draft.tree, draft.trigger)) {
            if (kinds.is("place", draft.tree, place)) {
                draft.places.add(place);
                IntStream.range(0, place)
                        .filter(i -> Set.of("while", "during")
                                .contains(draft.tree.at(i).lemma()))
                        .forEach(i -> draft.cover(i, draft.trigger));
            }
        }
    }

    /** "Born in Hull, East Riding, Lind joined": the region is no second subject. */
    private static void leaveOutPlaces(Draft draft) {
        boolean person = draft.parts.stream()
                .anyMatch(p -> p.role() == Role.SUBJECT
                        && draft.tree.at(p.head()).entity().equals("PERSON"));
        if (person) {
            draft.parts.removeIf(p ->
                    p.role() == Role.SUBJECT && draft.tree.at(p.head()).entity().equals("GPE"));
        }
    }

    /** "wrote nothing", "told nobody": what is said not to have been. */
    private static boolean ofNothing(Draft draft) {
        return draft.parts.stream()
                .anyMatch(p -> Set.of("nothing", "nobody")
                        .contains(draft.tree.at(p.head()).lemma()));
    }

    /** "which the papers printed": the papers do it, whatever the tree says of them. */
    private static boolean misread(Draft draft) {
        int which = Grammar.relativeBefore(draft.tree, draft.trigger - 1);
        return which >= 0
                && draft.parts.stream()
                        .anyMatch(p -> p.role() != Role.SUBJECT && p.head() > which && p.head() < draft.trigger);
    }

    /** "the conference in Berne": where what takes part lies, the event took place. */
    private void lies(Draft draft) {
        for (Draft.Part part : draft.parts) {
            boolean lies = part.role() == Role.BODY
                    || part.role() == Role.VENUE
                    || part.role() == Role.ROLE
                    || part.role() == Role.AGAINST
                    || (part.role() == Role.OBJECT && DONE_THERE.contains(draft.type()) && !draft.pattern.is("split"));
            List<Integer> there = lies ? ways.follow(draft.tree, part.head(), List.of(), IN_A_PLACE) : List.of();
            for (Relation further : FURTHER) {
                there = lies && there.isEmpty() ? ways.follow(draft.tree, part.head(), List.of(), further) : there;
            }
            for (int place : there) {
                boolean named = draft.parts.stream().anyMatch(p -> p.head() == place);
                boolean told = draft.tree.at(place).isName() || part.role() == Role.ROLE;
                if (told && draft.places.isEmpty() && !named) {
                    draft.places.add(place);
                }
            }
        }
    }

    /** "was born and raised in Kazan": two verbs side by side share what stands behind them. */
    private void joined(Draft draft) {
        Tree tree = draft.tree;
        int next = draft.trigger + 2;
        boolean beside = draft.places.isEmpty()
                && draft.pattern.shape() == Shape.VERB
                && next < tree.size()
                && tree.at(next - 1).lemma().equals("and")
                && tree.at(next).is("conj")
                && tree.head(next) == draft.trigger
                && tree.at(next).tag().equals(tree.at(draft.trigger).tag());
        if (beside) {
            ways.follow(tree, next, List.of(), IN_A_PLACE).stream().findFirst().ifPresent(draft.places::add);
        }
    }

    /** False where the subject, which every event needs, is missing. */
    private boolean fill(Draft draft, List<Integer> bearers, Slot slot) {
        for (Relation relation : slot.relations()) {
            List<Integer> found = ways.follow(draft.tree, draft.trigger, bearers, acting(slot, relation));
            found.removeIf(noun -> taken(draft, noun));
            leaveOutWhere(draft.tree, slot, found);
            if (!found.isEmpty()) {
                put(draft, slot.name(), relation.path(), found);
                return true;
            }
        }
        if (!slot.name().equals("subject") || draft.pattern.is("main")) {
            return true;
        }
        draft.dropped = Doers.droppedSubject(draft.tree, draft.trigger);
        return draft.dropped;
    }

    /** "took part in the congress in London": where two stand behind "in", the town is where the other was. */
    private static void leaveOutWhere(Tree tree, Slot slot, List<Integer> found) {
        boolean another = slot.name().equals("object")
                && found.stream().anyMatch(noun -> !isTown(tree, noun) && isBehindIn(tree, noun));
        found.removeIf(noun -> another && isTown(tree, noun) && isBehindIn(tree, noun));
    }

    private static boolean isTown(Tree tree, int noun) {
        return tree.at(noun).entity().equals("GPE");
    }

    private static boolean isBehindIn(Tree tree, int noun) {
        return tree.at(noun).is("pobj") && tree.at(tree.head(noun)).lemma().equals("in");
    }

    /** Whether it takes part already, or those do whom it stands before: "his brother Karl". */
    private static boolean taken(Draft draft, int noun) {
        List<Integer> called = Kinsfolk.called(draft.tree, noun);
        return draft.parts.stream()
                .anyMatch(p -> p.head() == noun
                        || ofItsName(draft.tree, noun, p.head())
                        || (!p.by().equals("subj") && called.contains(p.head())));
    }

    /** "the Order of Peter Lind": whose name is part of an award's takes no part in it. */
    private static boolean ofItsName(Tree tree, int noun, int head) {
        int first = tree.nameStart(noun);
        return head < noun
                && first <= head
                && tree.nameEnd(noun) > head
                && tree.at(noun).isName();
    }

    /** Who does or undergoes an event is a person or a body, unless the pattern says otherwise. */
    private static Relation acting(Slot slot, Relation relation) {
        boolean open = slot.name().equals("subject") && relation.kind().isEmpty();
        return open ? relation.to("actor") : relation;
    }

    private static void put(Draft draft, String slot, String by, List<Integer> found) {
        if (slot.equals("with")) {
            found.forEach(noun -> draft.parts.add(new Draft.Part(Role.SUBJECT, noun, by)));
        } else if (slot.equals("place")) {
            draft.places.addAll(found);
        } else if (slot.equals("detail")) {
            for (int noun : found) {
                Phrase phrase = Phrase.around(draft.tree, noun);
                draft.details.add(new Phrase(
                        draft.tree, noun, phrase.first(), Math.max(phrase.last(), Extent.reach(draft.tree, noun))));
            }
        } else {
            Role role = Role.of(slot)
                    .orElseThrow(() -> new IllegalArgumentException(draft.pattern.name() + ": no role " + slot));
            for (int noun : found) {
                draft.parts.add(new Draft.Part(role, noun, by));
            }
        }
    }
}
