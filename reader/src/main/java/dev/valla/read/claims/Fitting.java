package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import dev.valla.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which role a thing of some kind has in events of some type, whatever relation led to it. Kept in the resource
 * {@code roles.table}, with reasons.
 *
 * @param as empty where it has none
 */
record Fitting(Set<EventType> types, Role role, String kind, Optional<Role> as) {
    private static final List<Fitting> ENGLISH = Table.lines(Fitting.class, "roles.table").stream()
            .map(Fitting::parse)
            .toList();

    /** Gives the parts of a draft the roles that its type has for them, and takes out what is no participant. */
    static void give(Draft draft, Kinds kinds) {
        for (Fitting fitting : ENGLISH) {
            if (fitting.types.contains(draft.type())) {
                fitting.mend(draft, kinds);
            }
        }
    }

    private void mend(Draft draft, Kinds kinds) {
        for (Draft.Part part : List.copyOf(draft.parts)) {
            boolean meant = part.role() == role && kinds.is(kind, draft.tree, Counted.core(draft.tree, part.head()));
            if (meant && as.isPresent()) {
                draft.parts.set(draft.parts.indexOf(part), new Draft.Part(as.get(), part.head(), part.by()));
            } else if (meant) {
                draft.parts.remove(part);
            }
        }
    }

    /** {@code TYPE,TYPE role kind -> role|none}. */
    static Fitting parse(String line) {
        String[] words = line.strip().split("\\s+", -1);
        Set<EventType> types = Stream.of(words[0].split(",", -1))
                .map(type -> EventType.of(type)
                        .orElseThrow(() -> new IllegalArgumentException("roles.table: no type " + type)))
                .collect(Collectors.toUnmodifiableSet());
        return new Fitting(
                types,
                role(words[1]),
                words[2],
                words[4].equals("none") ? Optional.empty() : Optional.of(role(words[4])));
    }

    private static Role role(String word) {
        return Role.of(word).orElseThrow(() -> new IllegalArgumentException("roles.table: no role " + word));
    }
}
