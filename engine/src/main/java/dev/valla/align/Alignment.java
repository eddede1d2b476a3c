package dev.valla.align;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The same person, the same event, across sources. A function of its arguments; their order does not matter. */
public final class Alignment {
    private Alignment() {}

    /**
     * Gathers claims into findings.
     *
     * @param sources   that the claims were read in
     * @param claims    as corrected
     * @param overruled ids of matches that somebody switched off: what they joined stands by itself
     * @param joined    what somebody says is one, where nothing read says so; each makes a match that can be overruled too
     */
    public static Gathered gather(
            List<Source> sources, List<Claim> claims, Set<String> overruled, List<Joined> joined) {
        return Gathering.of(sources, claims, overruled, joined).gathered();
    }

    /** Why accounts of these types cannot be of one event, in plain words; empty if they can. */
    public static Optional<String> hindrance(EventType one, EventType other) {
        return Meeting.kind(one) == Meeting.kind(other)
                ? Optional.empty()
                : Optional.of("one tells of %s, the other of %s".formatted(one.word(), other.word()));
    }

    /** With nothing joined by a person. */
    public static Gathered gather(List<Source> sources, List<Claim> claims, Set<String> overruled) {
        return gather(sources, claims, overruled, List.of());
    }

    /** With no match overruled. */
    public static Gathered gather(List<Source> sources, List<Claim> claims) {
        return gather(sources, claims, Set.of());
    }
}
