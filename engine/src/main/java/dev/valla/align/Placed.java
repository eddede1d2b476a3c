package dev.valla.align;

import dev.valla.align.Difference.Relation;
import dev.valla.place.Gazetteer;
import java.util.Optional;

/**
 * A place as a claim names it, and as what it is taken.
 *
 * @param match id of the match that takes this name for another one's place; empty where it needs none
 * @param alone whether that match is overruled: the name is compared with no other then
 */
record Placed(String name, Optional<String> match, boolean alone) {

    Relation to(Placed other) {
        boolean apart = (alone || other.alone) && !Gazetteer.nameKey(name).equals(Gazetteer.nameKey(other.name));
        return apart ? Relation.DIFFERS : Places.relation(name, other.name);
    }

    /** Whether an event can have been at both: the one is the other, or lies in it, or nothing says that they are apart. */
    boolean canMeet(Placed other) {
        return to(other) != Relation.CONTRADICTS;
    }

    boolean agrees(Placed other) {
        Relation there = to(other);
        return there == Relation.AGREES || there == Relation.REFINES || other.to(this) == Relation.REFINES;
    }
}
