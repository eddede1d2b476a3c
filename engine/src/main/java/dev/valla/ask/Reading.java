package dev.valla.ask;

import dev.valla.claim.Subject;
import dev.valla.conflict.Conflict;
import dev.valla.weigh.Ids;
import dev.valla.weigh.Weighing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How everything stands when some are not believed. Immutable. */
final class Reading {
    private final Weighing weighing;
    private final Weighing doubtedToo;
    private final Weighing withheldToo;
    private final Set<String> contested = new HashSet<>();

    /**
     * The reading in which these members are off.
     *
     * @param doubted  members that a judgement doubts
     * @param withheld members that a judgement withholds
     */
    Reading(Weighing weighing, Ids doubted, Ids withheld, List<Conflict> conflicts) {
        this.weighing = weighing;
        this.doubtedToo = weighing.graph().weigh(weighing.off().plus(doubted));
        this.withheldToo = weighing.graph().weigh(weighing.off().plus(withheld));
        conflicts.stream().filter(this::isLive).forEach(conflict -> contested.addAll(conflict.findings()));
    }

    Weighing weighing() {
        return weighing;
    }

    /** Ids of the findings that are in a live conflict. */
    Set<String> contested() {
        return contested;
    }

    boolean isLive(Conflict conflict) {
        return conflict.explained().isEmpty() && conflict.findings().stream().allMatch(this::stands);
    }

    private boolean stands(String id) {
        return weighing.stands(number(id));
    }

    int number(String id) {
        return weighing.graph().finding(id).orElseThrow(() -> new UnknownName(id));
    }

    Standing standing(String id) {
        int finding = number(id);
        boolean stands = weighing.stands(finding);
        return new Standing(
                degree(finding),
                hangsOn(finding),
                contested.contains(id),
                weighing.origins(finding).atLeast(),
                stands && !doubtedToo.stands(finding),
                stands && !withheldToo.stands(finding));
    }

    /** Without the leg that stands or the legs that are broken: those are asked for one finding at a time. */
    Standing.Degree degree(int finding) {
        if (weighing.stands(finding)) {
            return weighing.hangsBy(finding).isEmpty() ? Standing.Degree.STANDS : Standing.Degree.HANGS_BY_ONE;
        }
        return weighing.falls(finding) ? Standing.Degree.FALLS : Standing.Degree.CANNOT_BE_TOLD;
    }

    private List<Subject> hangsOn(int finding) {
        return weighing.hangsBy(finding).stream()
                .mapToObj(weighing.graph()::memberKey)
                .map(Members::subject)
                .toList();
    }
}
