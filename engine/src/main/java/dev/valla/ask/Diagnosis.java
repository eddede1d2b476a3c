package dev.valla.ask;

import dev.valla.claim.Subject;
import java.util.List;

/**
 * Who might be wrong: the fewest sources and witnesses, or the fewest claims, whose discount leaves none of some conflicts live.
 * Offered, never chosen.
 *
 * @param conflicts ids of live conflicts that hang together through those they rest on
 * @param offered   all such sets of the least size; empty if the limit came first
 * @param atLeast   no smaller set settles them all
 * @param limited   whether a limit ended the search: then there may be more sets, or only larger ones
 * @param toMeet    what proves that no smaller set does: each of these is enough to keep one of the conflicts live when nobody else
 *                  is believed, and whoever settles them all has one of each
 */
public record Diagnosis(
        List<String> conflicts, List<Offer> offered, int atLeast, boolean limited, List<List<Subject>> toMeet) {
    /**
     * One way to settle them.
     *
     * @param falls ids of all findings that fall with it: what it would cost
     */
    public record Offer(OneOfEach members, List<String> falls) {
        public Offer {
            falls = List.copyOf(falls);
        }
    }

    public Diagnosis {
        conflicts = List.copyOf(conflicts);
        offered = List.copyOf(offered);
        toMeet = toMeet.stream().map(List::copyOf).toList();
    }
}
