package dev.valla.conflict;

import java.util.List;
import java.util.Set;

/**
 * Who might be wrong: the smallest sets of members whose discount leaves none of some conflicts live. Offered, never chosen.
 *
 * @param conflicts ids of live conflicts that hang together through those they rest on
 * @param smallest  such sets of the least size, in the order of their members' names; empty if the limit came first
 * @param atLeast   no smaller set than of this size settles them all
 * @param limited   whether a limit ended the search: then there may be more sets, or larger ones only
 * @param toMeet    what proves the bound: each of these sets is enough to keep one of the conflicts live when all other members
 *                  are not believed, and no set smaller than {@code atLeast} has a member of each
 */
public record Diagnosis(
        List<String> conflicts, List<Set<String>> smallest, int atLeast, boolean limited, List<Set<String>> toMeet) {
    public Diagnosis {
        conflicts = List.copyOf(conflicts);
        smallest = List.copyOf(smallest);
        toMeet = List.copyOf(toMeet);
    }
}
