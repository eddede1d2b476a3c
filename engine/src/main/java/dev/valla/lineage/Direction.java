package dev.valla.lineage;

import dev.valla.lineage.CopyLink.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who had it from whom. Likeness is symmetric, so a direction is claimed only where a sign shows it and no other sign says the
 * opposite.
 */
record Direction(Relation relation, String reason) {

    /**
     * One sign.
     *
     * @param aFromB whether it says that the first has it from the second; else it says the opposite
     */
    record Sign(boolean aFromB, String reason) {}

    static Direction of(Likeness likeness) {
        List<Sign> signs = new ArrayList<>();
        signs.addAll(Signs.of(likeness, true));
        signs.addAll(Signs.of(likeness.turned(), false));
        Signs.dates(likeness).ifPresent(signs::add);
        return of(signs);
    }

    private static Direction of(List<Sign> signs) {
        if (signs.isEmpty()) {
            return new Direction(Relation.RELATED, "they share these words; nothing shows who had them from whom");
        }
        String reasons = signs.stream().map(Sign::reason).collect(Collectors.joining("; "));
        boolean agree = signs.stream().map(Sign::aFromB).distinct().count() == 1;
        if (!agree) {
            return new Direction(Relation.RELATED, "the signs disagree: " + reasons);
        }
        return new Direction(signs.get(0).aFromB() ? Relation.COPIES : Relation.COPIED_BY, reasons);
    }
}
