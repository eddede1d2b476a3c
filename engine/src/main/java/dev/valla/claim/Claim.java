package dev.valla.claim;

import java.util.List;
import java.util.Optional;
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
        List<String> because) {

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
    }

    public Stream<Participant> in(Role role) {
        return participants.stream().filter(p -> p.role() == role);
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
                because);
    }
}
