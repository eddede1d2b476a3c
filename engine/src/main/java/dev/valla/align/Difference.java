package dev.valla.align;

import java.util.List;

/**
 * How two values of one slot of one event stand to one another.
 *
 * @param left  a finding
 * @param right another of the same event and slot
 * @param claims those compared, one from each side at least
 * @param told  in plain words, with both values
 */
public record Difference(String left, String right, Relation relation, List<String> claims, String told) {
    public enum Relation {
        AGREES,
        /** The left is finer and entails the right. */
        REFINES,
        /** They are not the same, and yet may both hold. */
        DIFFERS,
        /** They cannot both hold. */
        CONTRADICTS,
        /** They would contradict, but the calendars explain it. */
        EXPLAINED
    }

    public Difference {
        claims = List.copyOf(claims);
    }
}
