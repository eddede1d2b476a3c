package dev.valla.workbench;

import dev.valla.align.Finding;
import dev.valla.ask.ConflictNow;
import dev.valla.ask.Inquiry;
import dev.valla.claim.Claim;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where claims and findings stand in their lists, which no switch changes: claims first, then findings. Never compared.
 *
 * @param stated for each claim the places among the findings of those that it states
 * @param rivals places among the findings of those that are in a conflict which nothing explains, live or not
 */
@SuppressWarnings("ArrayRecordComponent")
record Places(List<String> claims, List<Finding> findings, int[][] stated, BitSet rivals) {
    static Places of(Inquiry inquiry) {
        List<Finding> findings = inquiry.findings();
        Map<String, Integer> place = new HashMap<>(findings.size() * 2);
        findings.forEach(finding -> place.put(finding.id(), place.size()));
        List<String> claims =
                inquiry.material().claims().stream().map(Claim::id).toList();
        int[][] stated = claims.stream()
                .map(claim -> inquiry.stated(claim).stream()
                        .filter(place::containsKey)
                        .mapToInt(place::get)
                        .toArray())
                .toArray(int[][]::new);
        var rivals = new BitSet(findings.size());
        inquiry.conflicts().stream()
                .map(ConflictNow::conflict)
                .filter(conflict -> conflict.explained().isEmpty())
                .flatMap(conflict -> conflict.findings().stream())
                .filter(place::containsKey)
                .mapToInt(place::get)
                .forEach(rivals::set);
        return new Places(claims, findings, stated, rivals);
    }
}
