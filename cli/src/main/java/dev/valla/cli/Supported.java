package dev.valla.cli;

import dev.valla.align.Finding;
import dev.valla.align.Finding.Slot;
import dev.valla.claim.Claim;
import dev.valla.time.Edtf;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which findings a claim feeds: its event, and the value of each slot it fills. One pass over the findings. */
final class Supported {
    private final Map<String, List<Finding>> byClaim = new HashMap<>();

    Supported(List<Finding> findings) {
        for (Finding finding : findings) {
            finding.claims()
                    .forEach(claim -> byClaim.computeIfAbsent(claim, c -> new ArrayList<>())
                            .add(finding));
        }
    }

    Finding event(Claim claim) {
        return of(claim).stream()
                .filter(finding -> finding.slot() == Slot.EVENT)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no finding gathers claim " + claim.id()));
    }

    /** A finer value feeds the coarser too; the claim's own is the one that says what it says. */
    Map<Slot, Finding> values(Claim claim) {
        Map<Slot, Finding> values = new EnumMap<>(Slot.class);
        for (Finding finding : of(claim)) {
            if (finding.slot() != Slot.EVENT && (isItsOwn(finding, claim) || !values.containsKey(finding.slot()))) {
                values.put(finding.slot(), finding);
            }
        }
        return values;
    }

    private static boolean isItsOwn(Finding finding, Claim claim) {
        return switch (finding.slot()) {
            case TIME ->
                claim.time()
                        .map(time -> time.edtf())
                        .map(Edtf::text)
                        .filter(finding.value()::equals)
                        .isPresent();
            case PLACE -> claim.place().filter(finding.value()::equals).isPresent();
            case NUMBER, GROUND, EVENT -> true;
        };
    }

    private List<Finding> of(Claim claim) {
        return byClaim.getOrDefault(claim.id(), List.of());
    }
}
