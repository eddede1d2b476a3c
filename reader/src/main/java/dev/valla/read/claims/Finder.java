package dev.valla.read.claims;

import dev.valla.claim.Claim.Polarity;
import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import dev.valla.read.claims.Pattern.Shape;
import dev.valla.read.claims.Pattern.Slot;
import dev.valla.read.claims.Pattern.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Holds a sentence against the patterns. Cost: its words, times the patterns of each word's lemma. */
final class Finder {
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

    private final PatternBook book;
    private final Kinds kinds;
    private final Ways ways;

    Finder(PatternBook book, Kinds kinds) {
        this.book = book;
        this.kinds = kinds;
        this.ways = new Ways(kinds);
    }

    /** What the sentence may claim, in the order of the words that carry it. */
    List<Draft> find(Tree tree) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            List<Draft> here;
            for (Pattern pattern : book.of(tree.at(i).lemma())) {
                here = match(pattern, tree, i);
                found.addAll(here);
                if (!here.isEmpty() && !pattern.is("also")) {
                    break;
                }
            }
        }
        found.addAll(rest(tree, found));
        found.sort(Comparator.comparingInt((Draft d) -> d.trigger).thenComparingInt(d -> d.first));
        return Repeats.without(found);
    }

    /** What a verb tells that no pattern knows: kept as an event, to be dropped again if it gets no time. */
    private List<Draft> rest(Tree tree, List<Draft> found) {
        List<Draft> events = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            int verb = i;
            if (Any.tells(tree, i)
                    && found.stream()
                            .noneMatch(d -> d.trigger == verb || isCarriedBy(d, verb) || Any.within(d, verb))) {
                List<Draft> acts = verb(Any.PATTERN, tree, i);
                events.addAll(acts.isEmpty() ? verb(Any.UNDERGONE, tree, i) : acts);
            }
        }
        return events;
    }

    /** Not so "her conviction was annulled": that is a further act. */
    private static boolean isCarriedBy(Draft draft, int verb) {
        boolean further = draft.pattern.shape() == Shape.NOUN
                && !Lexicon.english().in("light", draft.tree.at(verb).lemma());
        return draft.clause == verb && !further;
    }

    private List<Draft> match(Pattern pattern, Tree tree, int at) {
        return switch (pattern.shape()) {
            case VERB -> verb(pattern, tree, at);
            case NOUN -> noun(pattern, tree, at);
            case ROLE -> role(pattern, tree, at);
        };
    }

    private List<Draft> verb(Pattern pattern, Tree tree, int at) {
        if (!tree.at(at).isVerb()
                || !voiced(pattern, tree, at)
                || !particled(pattern, tree, at)
                || tree.at(at).is("aux")
                || tree.at(at).is("auxpass")
                || attributive(tree, at) != pattern.is("newly")) {
            return List.of();
        }
        Telling telling = Telling.of(tree, at);
        boolean seems = Lexicon.english().in("seems", tree.at(at).lemma()) && tree.hasChild(at, "xcomp");
        if (seems
                || Plots.tells(tree, at)
                || !telling.done()
                || unfolds(tree, at)
                || (pattern.is("denied") && telling.polarity() != Polarity.DENIED)) {
            return List.of();
        }
        Draft draft = new Draft(pattern, tree, at, at, pattern.is("denying") ? telling.denied() : telling);
        return fill(draft, List.of()) ? split(draft) : List.of();
    }

    /** "He called it false, declaring that …": the same act of saying, unfolded. */
    private static boolean unfolds(Tree tree, int at) {
        int head = tree.head(at);
        return tree.at(at).tag().equals("VBG")
                && tree.at(at).is("advcl")
                && head >= 0
                && head < at
                && Attribution.says(tree.at(at))
                && Attribution.says(tree.at(head));
    }

    /** "the deposed emperor": a participle before its noun tells nothing of its own. */
    private static boolean attributive(Tree tree, int at) {
        Word word = tree.at(at);
        return tree.head(at) > at && Set.of("nmod", "amod", "compound").contains(word.relation());
    }

    private static boolean voiced(Pattern pattern, Tree tree, int at) {
        return pattern.voice() == Voice.ANY
                || (pattern.voice() == Voice.PASSIVE) == Grammar.passive(tree, at)
                || (pattern.voice() == Voice.ACTIVE && Grammar.eitherVoice(tree, at));
    }

    private static boolean particled(Pattern pattern, Tree tree, int at) {
        String own = tree.at(at).lemma();
        String lemma = PatternBook.plain(own);
        if (pattern.lemmas().isEmpty()
                || pattern.lemmas().contains(own)
                || pattern.lemmas().contains(lemma)) {
            return true;
        }
        for (int child : tree.children(at)) {
            Word word = tree.at(child);
            if (child > at
                    && (word.is("prt") || word.is("advmod") || word.is("prep"))
                    && (pattern.lemmas().contains(own + "+" + word.lemma())
                            || pattern.lemmas().contains(lemma + "+" + word.lemma()))) {
                return true;
            }
        }
        return false;
    }

    private List<Draft> noun(Pattern pattern, Tree tree, int at) {
        if ((!tree.at(at).isNoun() && !tree.at(at).tag().equals("VBG")) || !Nouns.asserts(tree, at)) {
            return List.of();
        }
        int clause = Nouns.clause(tree, at);
        Telling telling = clause < 0 ? Telling.PLAIN : Telling.of(tree, clause);
        if (!telling.done() || telling.polarity() == Polarity.DENIED) {
            return List.of();
        }
        Draft draft = new Draft(pattern, tree, at, clause, telling);
        return fill(draft, List.of()) ? split(draft) : List.of();
    }

    private List<Draft> role(Pattern pattern, Tree tree, int at) {
        if (!tree.at(at).isNoun() && !tree.at(at).tag().equals("CD")) {
            return List.of();
        }
        Optional<Bearing> bearing = Bearing.of(tree, at, kinds);
        if (bearing.isEmpty() || !bearing.get().fits(pattern.frames())) {
            return List.of();
        }
        int clause = bearing.get().clause();
        Telling telling = clause < 0 ? Telling.PLAIN : Telling.of(tree, clause);
        if (!telling.done()) {
            return List.of();
        }
        Draft draft = new Draft(pattern, tree, at, clause, telling);
        draft.because.add(Explained.frame(bearing.get().frame()));
        return fill(draft, bearing.get().bearers()) ? split(draft) : List.of();
    }

    private boolean fill(Draft draft, List<Integer> bearers) {
        Tree tree = draft.tree;
        int at = draft.trigger;
        for (List<Relation> need : draft.pattern.needs()) {
            if (need.stream()
                    .allMatch(way -> ways.follow(tree, at, bearers, way).isEmpty())) {
                return false;
            }
        }
        for (Relation bar : draft.pattern.without()) {
            if (!ways.follow(tree, at, bearers, bar).isEmpty()) {
                return false;
            }
        }
        boolean placed = false;
        for (Slot slot : draft.pattern.slots()) {
            placed |= slot.name().equals("place");
            if (!fill(draft, bearers, slot)) {
                return false;
            }
        }
        for (Slot slot : Usual.of(draft)) {
            fill(draft, bearers, slot);
        }
        if (!placed && draft.pattern.shape() != Shape.ROLE && draft.type() != EventType.KINSHIP) {
            fill(draft, bearers, PLACE);
        }
        if (draft.places.isEmpty() && draft.pattern.shape() != Shape.NOUN && draft.type() != EventType.KINSHIP) {
            lies(draft);
            joined(draft);
        }
        boolean held = HELD_SOMEWHERE.contains(draft.type()) && draft.clause >= 0;
        if ((held || (STUDIED_OR_WORKED.contains(draft.type()) && tree.at(at).isVerb())) && !draft.has(Role.BODY)) {
            Steps.where(tree, held ? draft.clause : at)
                    .filter(body -> kinds.is("body", tree, body))
                    .ifPresent(body -> draft.parts.add(new Draft.Part(Role.BODY, body, "where")));
        }
        if (draft.places.isEmpty()
                && draft.type().shape() == EventType.Shape.MOMENT
                && tree.at(at).isVerb()
                && !STUDIED_OR_WORKED.contains(draft.type())) {
            Steps.where(tree, at).filter(body -> kinds.is("body", tree, body)).ifPresent(draft.places::add);
            if (draft.places.isEmpty()) {
                meanwhile(draft);
            }
        }
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

    /** One claim for each award or part that one verb names. */
    private List<Draft> split(Draft draft) {
        if (!draft.pattern.is("split")) {
            return List.of(draft);
        }
        List<Draft.Part> objects = draft.parts.stream()
                .filter(p -> !p.by().equals("bearer")
                        && !p.by().equals("self")
                        && !p.by().equals("subj")
                        && !p.by().equals("who")
                        && p.role() != Role.SUBJECT
                        && p.role() != Role.AGENT)
                .toList();
        if (objects.size() < 2
                || objects.stream().map(Draft.Part::role).distinct().count() > 1) {
            return List.of(draft);
        }
        List<Draft> each = new ArrayList<>();
        for (Draft.Part object : objects) {
            Draft one = Extent.only(draft, object, each.isEmpty() && !Lists.opens(draft.tree, object.head()));
            objects.stream()
                    .map(other -> Phrase.around(draft.tree, other.head()).first())
                    .filter(next -> next > object.head())
                    .forEach(one::endBefore);
            each.add(one);
        }
        return each;
    }
}
