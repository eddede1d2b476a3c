package dev.valla.ask;

import dev.valla.align.Finding;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That an outcome was pronounced rests on the record; that it is well founded is a finding of its own. Every sentence has one, for
 * a record that is silent on its grounds is worth seeing; other outcomes have one where a source names what they rest on, or a
 * person argues about it.
 */
final class Grounds {
    private Grounds() {}

    /** @param argued ids of events about whose grounds a person argues */
    static List<Finding> with(List<Finding> findings, ById<Claim> claims, Set<String> argued) {
        var all = new ArrayList<Finding>();
        for (Finding finding : findings) {
            all.add(finding);
            if (finding.slot() == Finding.Slot.EVENT && finding.polarity() == Claim.Polarity.ASSERTED) {
                List<String> telling = finding.claims().stream()
                        .filter(id -> !claims.get(id).restsOn().isEmpty()
                                || claims.get(id).only())
                        .toList();
                if (!telling.isEmpty() || finding.type() == EventType.SENTENCE || argued.contains(finding.id())) {
                    all.add(ground(finding, telling));
                }
            }
        }
        return all;
    }

    /** That an outcome is well founded; empty for what is no event, or did not happen. */
    static Optional<Finding> of(Finding outcome) {
        return outcome.slot() == Finding.Slot.EVENT && outcome.polarity() == Claim.Polarity.ASSERTED
                ? Optional.of(ground(outcome, List.of()))
                : Optional.empty();
    }

    private static Finding ground(Finding outcome, List<String> claims) {
        return new Finding(
                outcome.id() + "g",
                outcome.id(),
                Finding.Slot.GROUND,
                outcome.type(),
                outcome.polarity(),
                outcome.subjects(),
                "",
                outcome.told() + " is well founded",
                claims,
                outcome.matches());
    }
}
