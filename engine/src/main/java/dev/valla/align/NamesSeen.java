package dev.valla.align;

import dev.valla.claim.Claim;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who and what is named in the claims.
 *
 * @param first number of the first claim that names each
 * @param kinds a body where something is told to be within it, or a person where somebody is told to be kin; else nothing
 * @param uses  in how many claims a name stands, whichever source
 */
record NamesSeen(Map<Named, Long> first, Map<Named, Match.Kind> kinds, Map<String, Integer> uses) {
    static NamesSeen in(List<Claim> claims) {
        NamesSeen seen = new NamesSeen(new TreeMap<>(), new TreeMap<>(), new HashMap<>());
        for (Claim claim : claims) {
            for (Named named : namesIn(claim, seen.kinds)) {
                seen.first.merge(named, Numbers.of(claim.id()), Math::min);
                seen.uses.merge(named.name(), 1, Integer::sum);
            }
        }
        return seen;
    }

    Match.Kind kind(Named named) {
        return kinds.getOrDefault(named, Match.Kind.PERSON);
    }

    /** Whoever is told to be somebody's spouse, child, parent or sibling is a person, whatever else is told of that name. */
    private static Optional<Match.Kind> kind(Role role) {
        return switch (role) {
            case BODY -> Optional.of(Match.Kind.BODY);
            case SPOUSE, CHILD, PARENT, SIBLING -> Optional.of(Match.Kind.PERSON);
            case SUBJECT, AGENT, OBJECT, AGAINST, ADDRESSEE, ROLE, WORK, VENUE, CAUSE -> Optional.empty();
        };
    }

    private static Collection<Named> namesIn(Claim claim, Map<Named, Match.Kind> kinds) {
        Set<Named> names = new HashSet<>();
        String source = claim.quotation().source();
        for (Participant participant : claim.participants()) {
            if (isSomebody(participant.role()) && !participant.name().isBlank()) {
                Named named = new Named(source, participant.name());
                names.add(named);
                kind(participant.role())
                        .ifPresent(kind -> kinds.merge(named, kind, (x, y) -> x == y ? x : Match.Kind.PERSON));
            }
        }
        claim.attributedTo().forEach(name -> names.add(new Named(source, name)));
        claim.through().forEach(name -> names.add(new Named(source, name)));
        return names;
    }

    private static boolean isSomebody(Role role) {
        return switch (role) {
            case SUBJECT, AGENT, OBJECT, BODY, AGAINST, ADDRESSEE, SPOUSE, CHILD, PARENT, SIBLING -> true;
            case ROLE, WORK, VENUE, CAUSE -> false;
        };
    }
}
