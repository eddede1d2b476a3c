package dev.valla.ask;

import dev.valla.align.Finding;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import java.util.ArrayList;
import java.util.List;

/**
 * That an outcome was pronounced rests on the record; that it is well founded is a finding of its own. Every sentence has one, for
 * a record that is silent on its grounds is worth seeing; other outcomes have one where a source names what they rest on.
 */
final class Grounds {
    private Grounds() {}

    static List<Finding> with(List<Finding> findings, ById<Claim> claims) {
        var all = new ArrayList<Finding>();
        for (Finding finding : findings) {
            all.add(finding);
            if (finding.slot() == Finding.Slot.EVENT && finding.polarity() == Claim.Polarity.ASSERTED) {
                List<String> telling = finding.claims().stream()
                        .filter(id -> !claims.get(id).restsOn().isEmpty()
                                || claims.get(id).only())
                        .toList();
                if (!telling.isEmpty() || finding.type() == EventType.SENTENCE) {
                    all.add(ground(finding, telling));
                }
            }
        }
        return all;
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
