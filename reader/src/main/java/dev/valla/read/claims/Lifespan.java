package dev.valla.read.claims;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Link;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.claim.StatedTime;
import dev.valla.time.Order;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Nobody does anything before he is born, nor marries after he has died: where "he", or a bare surname, was taken for somebody
 * who cannot have been there by the dates that the same text gives him, the word is left as it stands; and a time that was
 * reckoned from other sentences is left out. Where a full name stands, the source itself says so, and that is for a person to see.
 */
final class Lifespan {
    /** What is told of the dead too: their names are cleared, their works appear, they are honoured. */
    private static final Set<EventType> OF_THE_LIVING = EnumSet.of(
            EventType.MARRIAGE,
            EventType.DIVORCE,
            EventType.ILLNESS,
            EventType.EDUCATION,
            EventType.EMPLOYMENT,
            EventType.OFFICE,
            EventType.APPOINTMENT,
            EventType.ELECTION,
            EventType.RESIGNATION,
            EventType.MEMBERSHIP,
            EventType.JOINING,
            EventType.SERVICE,
            EventType.TRAVEL,
            EventType.RESIDENCE,
            EventType.EMIGRATION,
            EventType.ESCAPE,
            EventType.ARREST,
            EventType.IMPRISONMENT,
            EventType.RELEASE,
            EventType.MEETING,
            EventType.SPEECH,
            EventType.COMMAND,
            EventType.TESTIMONY,
            EventType.DECISION,
            EventType.PARTICIPATION,
            EventType.EVENT,
            EventType.DEATH,
            EventType.EXECUTION,
            EventType.KILLING);

    /** Who does or undergoes it must be alive; whom a book is about need not. */
    private static final Set<Role> THERE = EnumSet.of(Role.SUBJECT, Role.SPOUSE, Role.AGENT);

    private final Map<String, Optional<StatedTime>> births;
    private final Map<String, Optional<StatedTime>> deaths;

    private Lifespan(Collection<Claim> claims) {
        this.births = told(claims, EventType.BIRTH);
        this.deaths = told(claims, EventType.DEATH);
    }

    /** The claims without whom the dates of a life exclude. Cost: linear in them. */
    static List<Claim> within(List<Claim> claims) {
        Lifespan lives = new Lifespan(claims);
        return claims.stream().flatMap(claim -> lives.kept(claim).stream()).toList();
    }

    /** By name the one time told; empty where the text gives two. */
    private static Map<String, Optional<StatedTime>> told(Collection<Claim> claims, EventType type) {
        Map<String, Optional<StatedTime>> found = new HashMap<>();
        claims.stream()
                .filter(c -> c.type() == type && c.polarity() == Claim.Polarity.ASSERTED)
                .filter(c -> c.time().isPresent())
                .forEach(c -> c.in(Role.SUBJECT).forEach(who -> found.merge(who.name(), c.time(), Lifespan::one)));
        return found;
    }

    private static Optional<StatedTime> one(Optional<StatedTime> one, Optional<StatedTime> other) {
        return one.isPresent()
                        && other.isPresent()
                        && one.get().edtf().compare(other.get().edtf()).possiblySame()
                ? one
                : Optional.empty();
    }

    private Optional<Claim> kept(Claim claim) {
        List<Participant> absent = claim.participants().stream()
                .filter(who -> THERE.contains(who.role()) && !isNamed(who) && excluded(claim, who.name()))
                .toList();
        if (absent.isEmpty()) {
            return Optional.of(claim);
        }
        if (isReckoned(claim.time().get())) {
            return Optional.of(claim.withTime(Optional.empty()));
        }
        if (absent.stream().anyMatch(who -> who.words().isBlank())) {
            return Optional.empty();
        }
        Set<String> links = absent.stream()
                .flatMap(who -> linksOf(claim, who))
                .map(link -> link.id(claim.quotation().source()))
                .collect(Collectors.toSet());
        return Optional.of(claim.without(links));
    }

    private static Stream<Link> linksOf(Claim claim, Participant who) {
        return claim.links().stream()
                .filter(link ->
                        link.slot() == Link.Slot.PARTICIPANT && link.name().equals(who.name()));
    }

    /** "Karl Lind": by more than a pronoun or one name. */
    private static boolean isNamed(Participant who) {
        return who.words().strip().contains(" ");
    }

    private static boolean isReckoned(StatedTime time) {
        return !time.resolvedFrom().isBlank();
    }

    private boolean excluded(Claim claim, String name) {
        return claim.time().isPresent()
                && (before(claim, births.getOrDefault(name, Optional.empty()))
                        || after(claim, deaths.getOrDefault(name, Optional.empty())));
    }

    private static boolean before(Claim claim, Optional<StatedTime> birth) {
        return claim.type() != EventType.BIRTH
                && birth.filter(b -> claim.time().get().edtf().compare(b.edtf()) == Order.CERTAINLY_BEFORE)
                        .isPresent();
    }

    private static boolean after(Claim claim, Optional<StatedTime> death) {
        return OF_THE_LIVING.contains(claim.type())
                && death.filter(d -> claim.time().get().edtf().compare(d.edtf()) == Order.CERTAINLY_AFTER)
                        .isPresent();
    }
}
