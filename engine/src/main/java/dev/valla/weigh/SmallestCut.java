package dev.valla.weigh;

import java.util.List;

/** The least number of members that must all be wrong for a finding no longer to stand. */
public sealed interface SmallestCut {
    /**
     * No smaller set will do.
     *
     * @param members  without them the finding no longer stands; empty if it does not stand now
     * @param supports sets of members each of which is enough for the finding; no set smaller than {@code members}
     *                 has one of each
     */
    record Exactly(Ids members, List<Ids> supports) implements SmallestCut {}

    /**
     * The search was ended by its limit.
     *
     * @param size     no set smaller than this will do
     * @param known    the smallest set found that does
     * @param supports no set smaller than {@code size} has one of each
     */
    record AtLeast(int size, Ids known, List<Ids> supports) implements SmallestCut {}

    /** The finding stands without any member that may be part of a cut. */
    record Never() implements SmallestCut {}
}
