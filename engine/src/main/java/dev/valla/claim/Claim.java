package dev.valla.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
                copy(c -> c.restsOn = restsOn.stream()
                        .map(leg -> leg.stream()
                                .map(g -> link.gave(g.name(), g.words()) ? new Ground(link.said(), g.words()) : g)
                                .toList())
                        .toList());
        };
    }

    public Claim withId(String id) {
        return copy(c -> c.id = id);
    }

    public Claim withTime(Optional<StatedTime> time) {
        return copy(c -> c.time = time);
    }

    public Claim withParticipants(List<Participant> participants) {
        return copy(c -> c.participants = participants);
    }

    public Claim withType(EventType type) {
        return copy(c -> c.type = type);
    }

    public Claim withQuotation(Quotation quotation) {
        return copy(c -> c.quotation = quotation);
    }

    public Claim withCitation(Citation citation) {
        return copy(c -> c.citation = citation);
    }

    public Claim withPlace(Optional<String> place) {
        return copy(c -> c.place = place);
    }

    /** Said on the word of others. */
    public Claim withChain(List<String> attributedTo, List<String> through) {
        return copy(c -> {
            c.attributedTo = attributedTo;
            c.through = through;
        });
    }

    /** Of which later words say from whom the last who said it had it. */
    public Claim handedOn(List<String> from, String why, List<Link> by) {
        return copy(c -> {
            c.attributedTo = Stream.concat(attributedTo.stream(), from.stream()).toList();
            c.because = Stream.concat(because.stream(), Stream.of(why)).toList();
            c.links = Stream.concat(links.stream(), by.stream()).distinct().toList();
        });
    }

    /** Of which the text says that it rests on nothing else. */
    public Claim withOnlyTheseGrounds() {
        return copy(c -> c.only = true);
    }

    private Claim copy(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.claim();
    }

    /** A claim while some of it is exchanged. */
    private static final class Copy {
        private final Claim of;
        private String id;
        private EventType type;
        private Quotation quotation;
        private List<Participant> participants;
        private Optional<StatedTime> time;
        private Optional<String> place;
        private List<String> attributedTo;
        private List<String> through;
        private Citation citation;
        private List<List<Ground>> restsOn;
        private boolean only;
        private List<String> because;
        private List<Link> links;

        Copy(Claim of) {
            this.of = of;
            id = of.id;
            type = of.type;
            quotation = of.quotation;
            participants = of.participants;
            time = of.time;
            place = of.place;
            attributedTo = of.attributedTo;
            through = of.through;
            citation = of.citation;
            restsOn = of.restsOn;
            only = of.only;
            because = of.because;
            links = of.links;
        }

        Claim claim() {
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
                    of.polarity,
                    of.certainty,
                    restsOn,
                    only,
                    of.details,
                    because,
                    links);
        }
    }
}
