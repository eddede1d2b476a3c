package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.claim.StatedTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** "until her death", "after Lind's death", of one whose death the text has dated: a bound. */
final class Deaths {
    private static final Set<String> EARLIER = Set.of("until", "till", "before", "to");
    private static final Set<String> LATER = Set.of("after", "following", "since");

    private static final Set<String> UNITS = Set.of("hour", "day", "week", "month", "year", "decade", "long");

    private final Naming naming;
    /** By name the time of death; empty where the text gives two. */
    private final Map<String, Optional<StatedTime>> deaths = new HashMap<>();

    Deaths(Naming naming) {
        this.naming = naming;
    }

    void note(Claim claim) {
        if (claim.type() == EventType.DEATH && claim.polarity() == Claim.Polarity.ASSERTED) {
            claim.time()
                    .ifPresent(time -> claim.in(Role.SUBJECT)
                            .map(Participant::name)
                            .forEach(name -> deaths.merge(name, Optional.of(time), Deaths::one)));
        }
    }

    private static Optional<StatedTime> one(Optional<StatedTime> one, Optional<StatedTime> other) {
        return one.map(StatedTime::edtf).equals(other.map(StatedTime::edtf)) ? one : Optional.empty();
    }

    /** The bound that a death told of with the event gives it. */
    Optional<StatedTime> time(Draft draft, String who) {
        Tree tree = draft.tree;
        Optional<StatedTime> gone = goneBefore(draft);
        if (gone.isPresent()) {
            return gone;
        }
        return IntStream.range(1, tree.size())
                .filter(at -> tree.at(at).lemma().equals("death") && tree.at(at).is("pobj") && tree.head(at) >= 0)
                .filter(at -> governs(draft, tree.head(at)) && !reckoned(tree, tree.head(at)))
                .boxed()
                .flatMap(at -> whose(tree, at, who)
                        .flatMap(name -> deaths.getOrDefault(name, Optional.empty()))
                        .flatMap(time -> bound(time, tree, tree.head(at), at))
                        .stream())
                .findFirst();
    }

    /**
     * "He was buried on 18 November": of the year in which he died, whatever year the text told of last.
     *
     * @return the time as it was where it is no burial or cannot be so; empty where it lies before the death all the same
     */
    Optional<StatedTime> buried(Draft draft, StatedTime time, String who) {
        Optional<StatedTime> death = deaths.getOrDefault(who, Optional.empty()).filter(Deaths::toTheDay);
        boolean early = draft.type() == EventType.BURIAL
                && !time.resolvedFrom().isBlank()
                && toTheDay(time)
                && death.filter(d -> text(time).compareTo(text(d)) < 0).isPresent();
        if (!early) {
            return Optional.of(time);
        }
        String year = text(death.get()).substring(0, 4);
        StatedTime after = StatedTime.of(year + text(time).substring(4), time.words());
        return text(after).compareTo(text(death.get())) < 0
                ? Optional.empty()
                : Optional.of(new StatedTime(after.edtf(), time.words(), time.calendar(), "the death told before"));
    }

    private static boolean toTheDay(StatedTime time) {
        return text(time).matches("\\d{4}-\\d\\d-\\d\\d");
    }

    private static String text(StatedTime time) {
        return time.edtf().text();
    }

    /** "He was preceded in death by his brother": not after his own. */
    private Optional<StatedTime> goneBefore(Draft draft) {
        Tree tree = draft.tree;
        int verb = draft.clause >= 0 ? draft.clause : draft.trigger;
        boolean preceded = draft.type() == EventType.DEATH
                && Set.of("precede", "predecease").contains(tree.at(verb).lemma());
        List<Integer> survivor = tree.children(verb, "nsubjpass");
        return preceded && survivor.size() == 1
                ? naming.all(tree, survivor.getFirst()).stream()
                        .filter(Naming.Who::settled)
                        .findFirst()
                        .flatMap(who -> deaths.getOrDefault(who.name(), Optional.empty()))
                        .flatMap(death -> Lending.bound(death, true, "the death told before"))
                : Optional.empty();
    }

    private Optional<StatedTime> bound(StatedTime death, Tree tree, int preposition, int at) {
        String word = tree.at(preposition).lemma();
        boolean until = EARLIER.contains(word)
                && (!word.equals("to")
                        || (preposition > 0 && tree.at(preposition - 1).lemma().equals("prior")));
        if (!until && !LATER.contains(word)) {
            return Optional.empty();
        }
        return Lending.bound(death, until, "the death told before")
                .map(bound -> new StatedTime(
                        bound.edtf(), Naming.plain(tree, preposition, at), death.calendar(), bound.resolvedFrom()));
    }

    private static boolean governs(Draft draft, int preposition) {
        int verb = Grammar.governor(draft.tree, preposition);
        return verb >= 0
                && (verb == draft.trigger
                        || verb == draft.clause
                        || (draft.clause >= 0 && verb == Extent.top(draft.tree, draft.clause)));
    }

    /** "five days before his death" counts from it. */
    private static boolean reckoned(Tree tree, int preposition) {
        return preposition > 0 && UNITS.contains(tree.at(preposition - 1).lemma());
    }

    /** "his father bore a grudge until his death" does not say whose. */
    private Optional<String> whose(Tree tree, int death, String who) {
        List<Integer> owners = tree.children(death, "poss");
        return owners.size() == 1
                ? naming.all(tree, owners.getFirst()).stream()
                        .filter(Naming.Who::settled)
                        .map(Naming.Who::name)
                        .filter(name -> name.equals(who)
                                || !tree.at(owners.getFirst()).tag().equals("PRP$"))
                        .findFirst()
                : Optional.empty();
    }
}
