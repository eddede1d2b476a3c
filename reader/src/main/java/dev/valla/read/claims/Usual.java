package dev.valla.read.claims;

import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import dev.valla.read.claims.Pattern.Shape;
import dev.valla.read.claims.Pattern.Slot;
import dev.valla.read.claims.Pattern.Voice;
import dev.valla.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What English tells of an event in one way whatever word carries it: who did it behind "by", in what capacity behind "as".
 * Kept in the resource {@code usual.slots}; a pattern's own slots come first.
 *
 * @param types empty for all
 * @param voice for verbs
 */
record Usual(Set<EventType> types, Shape shape, Voice voice, Slot slot) {
    private static final List<Usual> ENGLISH = Table.lines(Usual.class, "usual.slots").stream()
            .flatMap(line -> parse(line).stream())
            .toList();

    /** The slots that such a draft may have besides, in the order in which they are tried. */
    static List<Slot> of(Draft draft) {
        List<Slot> slots = new ArrayList<>();
        for (Usual usual : ENGLISH) {
            Optional<Role> role = Role.of(usual.slot.name());
            if (usual.isOf(draft) && role.filter(draft::has).isEmpty()) {
                slots.add(usual.slot);
            }
        }
        return slots;
    }

    private boolean isOf(Draft draft) {
        boolean voiced = voice == Voice.ANY
                || (shape == Shape.VERB && Grammar.passive(draft.tree, draft.trigger) == (voice == Voice.PASSIVE));
        return shape == draft.pattern.shape() && voiced && (types.isEmpty() || types.contains(draft.type()));
    }

    /** {@code TYPE,TYPE shape voice : slot=relation|… slot=…}. */
    static List<Usual> parse(String line) {
        String[] sides = line.split(" : ", 2);
        String[] heading = sides[0].strip().split("\\s+", -1);
        Set<EventType> types = heading[0].equals("all")
                ? Set.of()
                : Stream.of(heading[0].split(",", -1))
                        .map(type -> EventType.of(type)
                                .orElseThrow(() -> new IllegalArgumentException("usual.slots: no type " + type)))
                        .collect(Collectors.toUnmodifiableSet());
        Shape shape = Shape.valueOf(heading[1].toUpperCase(Locale.ROOT));
        Voice voice = Voice.valueOf(heading[2].toUpperCase(Locale.ROOT));
        return Stream.of(sides[1].strip().split("\\s+", -1))
                .map(slot -> new Usual(types, shape, voice, PatternBook.slot("usual.slots", slot)))
                .toList();
    }
}
