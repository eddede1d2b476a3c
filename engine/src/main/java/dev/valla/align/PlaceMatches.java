package dev.valla.align;

import dev.valla.claim.Claim;
import dev.valla.claim.StableId;
import dev.valla.place.Gazetteer;
import dev.valla.place.Whereabouts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Petrograd in this source is Leningrad": one place of the tables under several names. The name that comes first in the dossier
 * founds it, each other one is taken for it by a match, source by source. Names that are written alike need none; what can be
 * several places is none of them.
 */
final class PlaceMatches {
    private final Set<String> overruled;
    /** Id of a place → the name that the dossier has first for it. */
    private final Map<String, String> first = new HashMap<>();
    /** A name in a source → the match that takes it for that. */
    private final Map<Named, Optional<Match>> matches = new HashMap<>();

    /** @param claims by their numbers */
    PlaceMatches(List<Claim> claims, Set<String> overruled) {
        this.overruled = overruled;
        for (Claim claim : claims) {
            named(claim).ifPresent(named -> matches.computeIfAbsent(named, this::match));
        }
    }

    /** In no order. */
    List<Match> all() {
        List<Match> all = new ArrayList<>();
        matches.values().forEach(match -> match.ifPresent(all::add));
        return all;
    }

    /** Where a claim says that it was; empty where it says nothing. */
    Optional<Placed> of(Claim claim) {
        return named(claim).map(named -> {
            Optional<String> match =
                    matches.getOrDefault(named, Optional.empty()).map(Match::id);
            boolean alone = match.filter(overruled::contains).isPresent();
            return new Placed(named.name(), alone ? Optional.empty() : match, alone);
        });
    }

    private static Optional<Named> named(Claim claim) {
        return claim.place()
                .filter(place -> !place.isBlank())
                .map(place -> new Named(claim.quotation().source(), place));
    }

    private Optional<Match> match(Named named) {
        List<Whereabouts> meant = Whereabouts.of(named.name());
        if (meant.size() != 1 || meant.get(0).kind() == Whereabouts.Kind.UNKNOWN) {
            return Optional.empty();
        }
        String anchor = first.computeIfAbsent(meant.get(0).id(), id -> named.name());
        return Gazetteer.nameKey(anchor).equals(Gazetteer.nameKey(named.name()))
                ? Optional.empty()
                : Optional.of(new Match(
                        StableId.of("m", "place", named.source(), named.name(), anchor),
                        Match.Kind.PLACE,
                        named.told(),
                        anchor,
                        "two names of one place: %s, %s".formatted(told(named.name()), told(anchor))));
    }

    /** "Petrograd (so called 1914–1924)". */
    private static String told(String name) {
        return Gazetteer.yearsOf(name.split(",", 2)[0])
                .map(years -> "%s (so called %s)".formatted(name, years))
                .orElse(name);
    }
}
