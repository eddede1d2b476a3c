package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Readings that tell less than a claim: styles, acts of anybody or to oneself, undated acts upon an abstraction or a trifle, praise,
 * mere mentions.
 */
final class Plainness {
    private static final List<String> ABSTRACT =
            List.of("tion", "sion", "ance", "ence", "ity", "ism", "ness", "ancy", "ency");

    /** "one of the oldest members" tells his age, and no praise. */
    private static final Set<String> IN_TIME = Set.of("oldest", "eldest", "youngest", "earliest", "latest");

    /** How many words "one of the most gifted young" takes. */
    private static final int FEW = 6;

    private Plainness() {}

    /** @param witnessed whether somebody tells it from what he saw, so that "a man" is one he met */
    static boolean lacks(Draft draft, List<Participant> participants, boolean witnessed) {
        return toHerself(draft, participants)
                || mention(draft)
                || anybody(draft, witnessed)
                || generic(draft)
                || neverRecovered(draft)
                || ofAMarriage(draft, participants)
                || arrived(draft)
                || (draft.time.isEmpty()
                        && (style(draft) || abstraction(draft) || heading(draft) || praise(draft) || whichOnes(draft)))
                || (draft.time.isEmpty() && !witnessed && (trifle(draft) || Indefinite.tells(draft)));
    }

    /** "Protocol of the interrogation of the suspect": what a heading says is no claim. */
    private static boolean heading(Draft draft) {
        Tree tree = draft.tree;
        String last = tree.at(tree.size() - 1).form();
        return draft.pattern.shape() == Pattern.Shape.NOUN
                && !Set.of(".", "!", "?", ";", ":").contains(last)
                && tree.words().stream().noneMatch(Plainness::finite);
    }

    /** "he never recovered from the stroke": he was ill all the same. */
    private static boolean neverRecovered(Draft draft) {
        return draft.type() == EventType.ILLNESS
                && draft.telling.polarity() == Claim.Polarity.DENIED
                && Set.of("recover", "convalesce", "recuperate")
                        .contains(draft.tree.at(draft.trigger).lemma());
    }

    /** "The marriage produced two daughters", where nobody knows whose. */
    private static boolean ofAMarriage(Draft draft, List<Participant> participants) {
        return draft.type() == EventType.KINSHIP
                && participants.stream()
                        .anyMatch(p -> p.role() == Role.SUBJECT
                                && Set.of("marriage", "union").contains(p.name()));
    }

    /** "the rebels stationed in the hills", "the party exiled in Bern": it tells which are meant, not that and when they were sent. */
    private static boolean whichOnes(Draft draft) {
        Tree tree = draft.tree;
        Word verb = tree.at(draft.trigger);
        int noun = tree.head(draft.trigger);
        return draft.pattern.shape() == Pattern.Shape.VERB
                && verb.is("acl")
                && verb.tag().equals("VBN")
                && noun >= 0
                && noun == draft.trigger - 1
                && !tree.at(noun).isName()
                && draft.parts.stream().anyMatch(p -> p.role() == Role.SUBJECT && p.head() == noun);
    }

    /** "the accused" and "held on 3 July" tell nothing by themselves. */
    private static boolean finite(Word word) {
        return word.isVerb() && !word.tag().equals("VBN") && !word.tag().equals("VBG");
    }

    /** "Peter the Great, Emperor of Russia": his style, where no more is told of it. */
    private static boolean style(Draft draft) {
        return draft.type() == EventType.OFFICE
                && draft.pattern.shape() == Pattern.Shape.ROLE
                && draft.clause < 0
                && Lexicon.english().in("monarch", draft.tree.at(draft.trigger).lemma());
    }

    /**
     * "prompted urgent introspection", "illuminated the importance of meaning", "had hidden a desire": a judgement, or a state
     * of mind, rather than an act.
     */
    private static boolean abstraction(Draft draft) {
        List<Draft.Part> objects =
                draft.parts.stream().filter(p -> p.role() == Role.OBJECT).toList();
        boolean felt = draft.type() == EventType.EVENT
                && objects.stream()
                        .allMatch(p -> Lexicon.english()
                                .in("feeling", draft.tree.at(p.head()).lemma()));
        return !objects.isEmpty()
                && (felt
                        || (draft.pattern.equals(Any.PATTERN)
                                && objects.stream().allMatch(p -> isAbstract(draft.tree, p.head()))));
    }

    /** "opened the door", "entered the kitchen": of no weight, unless a witness tells it. */
    private static boolean trifle(Draft draft) {
        List<Draft.Part> objects =
                draft.parts.stream().filter(p -> p.role() == Role.OBJECT).toList();
        return draft.type() == EventType.EVENT
                && !objects.isEmpty()
                && objects.stream()
                        .map(p -> draft.tree.at(p.head()))
                        .allMatch(o -> !o.isName() && Lexicon.english().in("trifle", o.lemma()));
    }

    /** "became one of the finest minds of the age", "became a legend": what is thought of him. */
    private static boolean praise(Draft draft) {
        Tree tree = draft.tree;
        return (draft.pattern.shape() == Pattern.Shape.ROLE
                        && !draft.has(Role.BODY)
                        && oneOfTheBest(tree, draft.trigger))
                || (draft.type() == EventType.EVENT
                        && draft.parts.stream()
                                .filter(p -> p.role() == Role.OBJECT || p.role() == Role.ROLE)
                                .map(p -> Counted.core(tree, p.head()))
                                .anyMatch(noun -> oneOfTheBest(tree, noun)
                                        || Lexicon.english()
                                                .in("repute", tree.at(noun).lemma())));
    }

    /** Whether "one of the finest", "one of the more gifted" stands before the noun. */
    private static boolean oneOfTheBest(Tree tree, int noun) {
        List<Word> before = tree.words().subList(Math.max(0, noun - FEW), noun);
        int one = before.stream().map(Word::form).toList().lastIndexOf("one");
        return one >= 0
                && one + 1 < before.size()
                && before.get(one + 1).lemma().equals("of")
                && before.stream().noneMatch(w -> w.form().equals("than"))
                && before.stream()
                        .skip(one)
                        .anyMatch(w -> (Set.of("JJS", "RBS").contains(w.tag()) && !IN_TIME.contains(w.form()))
                                || w.form().equals("more"));
    }

    private static boolean isAbstract(Tree tree, int noun) {
        Word word = tree.at(noun);
        return !word.isName()
                && word.isNoun()
                && !tree.hasChild(noun, "poss")
                && (ABSTRACT.stream().anyMatch(word.lemma()::endsWith)
                        || Lexicon.english().in("abstract", word.lemma()));
    }

    /** "a woman who has lost her parents": what is told of no certain person, at no time, is no event. */
    private static boolean anybody(Draft draft, boolean witnessed) {
        return draft.type() == EventType.EVENT
                && draft.time.isEmpty()
                && !befallsSomebody(draft)
                && draft.parts.stream()
                        .anyMatch(p -> (p.role() == Role.SUBJECT
                                        && !witnessed
                                        && draft.tree.hasChildLemma(p.head(), "a"))
                                || (p.role() == Role.OBJECT
                                        && draft.tree.at(p.head()).lemma().equals("it")));
    }

    /** "a stranger shot her". */
    private static boolean befallsSomebody(Draft draft) {
        return draft.parts.stream()
                .filter(p -> p.role() == Role.OBJECT)
                .map(p -> draft.tree.at(p.head()))
                .anyMatch(o -> o.entity().equals("PERSON")
                        || (o.tag().equals("PRP") && !o.lemma().equals("it")));
    }

    /** "scholars who maintain that …": what many say, now, is nobody's testimony. */
    private static boolean generic(Draft draft) {
        Word word = draft.tree.at(draft.trigger);
        return draft.type() == EventType.TESTIMONY
                && (word.tag().equals("VBP") || word.tag().equals("VBZ"))
                && draft.parts.stream()
                        .anyMatch(p -> p.role() == Role.SUBJECT
                                && draft.tree.at(p.head()).tag().equals("NNS")
                                && !draft.tree.hasChildLemma(p.head(), "the"));
    }

    /** "She defended herself" tells of no help to anybody else. */
    private static boolean toHerself(Draft draft, List<Participant> participants) {
        boolean other = Set.of(EventType.SUPPORT, EventType.OPPOSITION, EventType.ALLIANCE, EventType.MEETING)
                .contains(draft.type());
        return other
                && participants.stream()
                        .anyMatch(p -> p.role() != Role.SUBJECT
                                && p.words().toLowerCase(Locale.ROOT).endsWith("self"));
    }

    /** "before his death", "from his birth", told of nothing but the time of something else. */
    private static boolean mention(Draft draft) {
        int head = draft.tree.head(draft.trigger);
        boolean named = (draft.type() == EventType.DEATH || draft.type() == EventType.BIRTH)
                && draft.pattern.shape() == Pattern.Shape.NOUN;
        return named
                && draft.time.isEmpty()
                && draft.places.isEmpty()
                && head >= 0
                && draft.tree.at(head).is("prep")
                && draft.tree.at(draft.parts.getFirst().head()).tag().equals("PRP$");
    }

    /** "when he arrived", told as the time of something else: of no place and no day. */
    private static boolean arrived(Draft draft) {
        return draft.type() == EventType.TRAVEL
                && draft.tree.at(draft.trigger).is("advcl")
                && draft.time.isEmpty()
                && draft.places.isEmpty()
                && draft.parts.stream().allMatch(p -> p.role() == Role.SUBJECT);
    }
}
