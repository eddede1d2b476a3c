package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Link;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Lind, Karl (1873–1941)": birth and death of him about whom an entry is, in the bracket behind its headword. */
record HeadwordDates(Plain plain) {
    List<Claim> read(Optional<ArticleHead> head, Jottings jottings, List<Bracket> brackets) {
        List<Claim> found = new ArrayList<>();
        for (Bracket bracket : brackets) {
            if (head.filter(h -> h.holds(bracket.start())).isPresent()) {
                found.addAll(claims(head.get().name(), bracket));
                continue;
            }
            jottings.at(bracket.start())
                    .flatMap(Jotting::headword)
                    .filter(name -> isBehind(name, bracket))
                    .ifPresent(name -> found.addAll(claims(name, bracket)));
        }
        return found;
    }

    private boolean isBehind(Headword name, Bracket bracket) {
        return bracket.start() >= name.end()
                && plain.source().text().substring(name.end(), bracket.start()).isBlank();
    }

    private List<Claim> claims(Headword name, Bracket bracket) {
        List<Vitals.Vital> vitals = Vitals.of(plain.source().text(), bracket);
        if (!vitals.isEmpty()) {
            return vitals.stream()
                    .map(v -> claim(v.type(), name, bracket, v.moment(), v.place()))
                    .toList();
        }
        List<Moment> ends =
                bracket.moments().size() == 1 ? bracket.moments().getFirst().ends() : bracket.moments();
        boolean life = ends.size() == 2 && LifeDates.plausible(ends);
        return life
                ? List.of(
                        claim(EventType.BIRTH, name, bracket, ends.getFirst(), Optional.empty()),
                        claim(EventType.DEATH, name, bracket, ends.getLast(), Optional.empty()))
                : List.of();
    }

    private Claim claim(EventType type, Headword name, Bracket bracket, Moment moment, Optional<String> place) {
        String said = plain.source().text().substring(name.start(), name.end());
        List<Link> links = said.equals(name.name())
                ? List.of()
                : List.of(new Link(Link.Slot.PARTICIPANT, said, name.name(), "the name in its usual order"));
        return plain.claim(
                type,
                name.start(),
                bracket.end(),
                List.of(new Participant(Role.SUBJECT, name.name(), said)),
                Optional.of(moment.time()),
                place,
                "dates behind the name at the head of the entry",
                links);
    }
}
