package dev.valla.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One assertion read in one quotation: who did or was what, when, where; on whose word; how it is cited.
 *
 * @param id           {@code c17}; given by the dossier, kept through re-reading and new sources
 * @param place        of the event, as it stands
 * @param attributedTo the chain of those on whose word it is said, outermost first; empty when the source speaks for itself
 * @param through      those the words passed through: interviewer, interpreter, certifying officer
 * @param restsOn      for an outcome, what the text says that it rests on: one list for each leg
 * @param only         whether the text says that there is nothing else it rests on
 * @param details      what fits no slot, in the source's words ("2 years of exile")
 * @param because      by which pattern and from which words each slot came, for {@code claims --explain}
 * @param links        by which words of its source its names were settled, where they do not stand there themselves
 */
public record Claim(
        String id,
        EventType type,
        Quotation quotation,
        List<Participant> participants,
        Optional<StatedTime> time,
        Optional<String> place,
        List<String> attributedTo,
        List<String> through,
        Citation citation,
        Polarity polarity,
        Certainty certainty,
        List<List<Ground>> restsOn,
        boolean only,
        List<String> details,
        List<String> because,
        List<Link> links) {

    /** Whether a reference mark follows the words, or the source itself marks them as lacking one. */
    public enum Citation {
        CITED,
        NEEDED,
        NONE
    }

    public enum Polarity {
        ASSERTED,
        DENIED
    }

    /** How firmly the source says it: outright, "probably", "is said to". */
    public enum Certainty {
        PLAIN,
        HEDGED,
        ALLEGED
    }

    /**
     * One thing an outcome is said to rest on.
     *
     * @param name  whose word or what evidence
     * @param words as it stands
     */
    public record Ground(String name, String words) {}

    public Claim {
        participants = List.copyOf(participants);
        attributedTo = List.copyOf(attributedTo);
        through = List.copyOf(through);
        restsOn = restsOn.stream().map(List::copyOf).toList();
        details = List.copyOf(details);
        because = List.copyOf(because);
        links = List.copyOf(links);
    }

    /** Whose names all stand in its words. */
    public Claim(
            String id,
            EventType type,
            Quotation quotation,
            List<Participant> participants,
            Optional<StatedTime> time,
            Optional<String> place,
            List<String> attributedTo,
            List<String> through,
            Citation citation,
            Polarity polarity,
            Certainty certainty,
            List<List<Ground>> restsOn,
            boolean only,
            List<String> details,
            List<String> because) {
        this(
                id,
                type,
                quotation,
                participants,
                time,
                place,
                attributedTo,
                through,
                citation,
                polarity,
                certainty,
                restsOn,
                only,
                details,
                because,
                List.of());
    }

    public Stream<Participant> in(Role role) {
        return participants.stream().filter(p -> p.role() == role);
    }

    /** With the words themselves in the place of the names that these links gave. */
    public Claim without(Set<String> linkIds) {
        return links.stream()
                .filter(link -> linkIds.contains(link.id(quotation.source())))
                .reduce(this, Claim::without, (a, b) -> b);
    }

    private Claim without(Link link) {
        return switch (link.slot()) {
            case PARTICIPANT ->
                withParticipants(participants.stream()
                        .map(p -> link.gave(p.name(), p.words()) ? p.named(link.said()) : p)
                        .toList());
            case CHAIN ->
                withChain(
                        attributedTo.stream()
                                .map(name -> name.equals(link.name()) ? link.said() : name)
                                .toList(),
                        through);
            case GROUND ->
                withGrounds(
                        restsOn.stream()
                                .map(leg -> leg.stream()
                                        .map(g ->
                                                link.gave(g.name(), g.words()) ? new Ground(link.said(), g.words()) : g)
                                        .toList())
                                .toList(),
                        only);
        };
    }

    public Claim withId(String id) {
        return with(id, type, quotation, participants, time, place, attributedTo, through);
    }

    public Claim withTime(Optional<StatedTime> time) {
        return with(id, type, quotation, participants, time, place, attributedTo, through);
    }

    public Claim withParticipants(List<Participant> participants) {
        return with(id, type, quotation, participants, time, place, attributedTo, through);
    }

    public Claim withType(EventType type) {
        return with(id, type, quotation, participants, time, place, attributedTo, through);
    }

    public Claim withQuotation(Quotation quotation) {
        return with(id, type, quotation, participants, time, place, attributedTo, through);
    }

    public Claim withPlace(Optional<String> place) {
        return with(id, type, quotation, participants, time, place, attributedTo, through);
    }

    /** Said on the word of others. */
    public Claim withChain(List<String> attributedTo, List<String> through) {
        return with(id, type, quotation, participants, time, place, attributedTo, through);
    }

    /** Of which later words say from whom the last who said it had it. */
    public Claim handedOn(List<String> from, String why, List<Link> by) {
        return new Claim(
                id,
                type,
                quotation,
                participants,
                time,
                place,
                Stream.concat(attributedTo.stream(), from.stream()).toList(),
                through,
                citation,
                polarity,
                certainty,
                restsOn,
                only,
                details,
                Stream.concat(because.stream(), Stream.of(why)).toList(),
                Stream.concat(links.stream(), by.stream()).distinct().toList());
    }

    /** Of which the text says that it rests on nothing else. */
    public Claim withOnlyTheseGrounds() {
        return withGrounds(restsOn, true);
    }

    private Claim withGrounds(List<List<Ground>> restsOn, boolean only) {
        return new Claim(
                id,
                type,
                quotation,
                participants,
                time,
                place,
                attributedTo,
                through,
                citation,
                polarity,
                certainty,
                restsOn,
                only,
                details,
                because,
                links);
    }

    private Claim with(
            String id,
            EventType type,
            Quotation quotation,
            List<Participant> participants,
            Optional<StatedTime> time,
            Optional<String> place,
            List<String> attributedTo,
            List<String> through) {
        return new Claim(
                id,
                type,
                quotation,
                participants,
                time,
                place,
                attributedTo,
                through,
                citation,
                polarity,
                certainty,
                restsOn,
                only,
                details,
                because,
                links);
    }
}
