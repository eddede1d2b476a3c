package dev.valla.ask;

import dev.valla.claim.Subject;
import java.util.List;

/**
 * How many sources and witnesses must all be wrong for a finding to fall, and what it stands on.
 *
 * @param atLeast   no fewer will do
 * @param isExact   whether so many are enough; else the search met its limit
 * @param cuts      all smallest sets, where they are of one or of two; else one, the smallest found
 * @param origins   legs that share no source and no witness, by their members; as many as there are
 * @param moreOrigins whether there may be more: the search met its limit
 */
public record Resilience(
        int atLeast, boolean isExact, List<OneOfEach> cuts, List<List<Subject>> origins, boolean moreOrigins) {
    public Resilience {
        cuts = List.copyOf(cuts);
        origins = origins.stream().map(List::copyOf).toList();
    }
}
