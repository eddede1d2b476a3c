package dev.valla.conflict;

import dev.valla.align.Finding;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An event as the findings tell it.
 *
 * @param happened the finding that it happened, where there is one
 * @param denied   findings that it did not
 * @param times    asserted values of its time
 * @param claims   all that assert it
 */
record Event(
        String id,
        EventType type,
        List<String> subjects,
        Optional<Finding> happened,
        List<Finding> denied,
        List<Finding> times,
        List<Claim> claims) {

    private static final Set<EventType> DEATHS = Set.of(EventType.DEATH, EventType.EXECUTION, EventType.KILLING);

    boolean isMoment() {
        return type.shape() == EventType.Shape.MOMENT;
    }

    /** Whether its subjects are born in it: "gave birth to a son" names the mother first and a child beside her. */
    boolean isBirth() {
        return type == EventType.BIRTH
                && claims.stream().noneMatch(c -> c.in(Role.CHILD).findAny().isPresent());
    }

    /** Whether its subjects die in it: "killed his mother" names one who kills, and an object. */
    boolean isDeath() {
        return DEATHS.contains(type)
                && claims.stream()
                        .filter(c -> c.type() != EventType.DEATH)
                        .noneMatch(c -> Stream.of(Role.OBJECT, Role.AGAINST)
                                .anyMatch(r -> c.in(r).findAny().isPresent()));
    }

    Stream<Participant> in(Role role) {
        return claims.stream().flatMap(c -> c.in(role));
    }

    /** What must stand for it to have happened. */
    Optional<String> basis() {
        return happened.map(Finding::id)
                .or(() -> times.stream().map(Finding::id).findFirst());
    }
}
