package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.Claim.Certainty;
import dev.valla.claim.Claim.Polarity;
import dev.valla.claim.EventType;
import dev.valla.claim.Link;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims that stand outside sentences: in brackets behind a name, in labelled lines. */
record Plain(Source source, Cast cast, Marks marks, Voice voice) {

    /** Whose names all stand there. */
    Claim claim(
            EventType type,
            int start,
            int end,
            List<Participant> who,
            Optional<StatedTime> time,
            Optional<String> place,
            String reason) {
        return claim(type, start, end, who, time, place, reason, List.of());
    }

    /** Which mark covers words that end at {@code from} in a sentence that ends at {@code sentence}. */
    Claim.Citation cited(int from, int sentence) {
        return marks.covering(from, sentence);
    }

    /** @param links by which the names were settled, besides those that no word stands for */
    Claim claim(
            EventType type,
            int start,
            int end,
            List<Participant> who,
            Optional<StatedTime> time,
            Optional<String> place,
            String reason,
            List<Link> links) {
        List<Link> all = new ArrayList<>(links);
        who.stream()
                .filter(p -> p.words().isEmpty())
                .map(p -> new Link(Link.Slot.PARTICIPANT, Link.UNNAMED, p.name(), "the main person of the document"))
                .forEach(all::add);
        return new Claim(
                "",
                type,
                Quotation.of(source, start, end),
                who,
                time,
                place,
                voice.chain(start, List.of()),
                voice.through(start),
                cited(end, end),
                Polarity.ASSERTED,
                Certainty.PLAIN,
                List.of(),
                false,
                List.of(),
                List.of(type.word() + ": " + reason),
                all);
    }

    /** "Born: Karl Johan Lind", in a document about Karl Lind. */
    boolean namesMain(String words) {
        return cast.main()
                .filter(m -> List.of(words.split(" ", -1)).contains(Cast.surname(m)))
                .isPresent();
    }

    /** The main person as subject, then the others; empty where the document has none. */
    List<Participant> main(Participant... others) {
        if (cast.main().isEmpty()) {
            return List.of();
        }
        List<Participant> all = new ArrayList<>();
        all.add(new Participant(Role.SUBJECT, cast.main().get(), ""));
        all.addAll(List.of(others));
        return all;
    }
}
