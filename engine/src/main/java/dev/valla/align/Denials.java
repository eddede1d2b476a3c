package dev.valla.align;

import dev.valla.align.Difference.Relation;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one says happened and another says did not. */
final class Denials {
    private Denials() {}

    static List<Difference> of(List<Group> groups) {
        Map<EventType, List<Group>> asserted = new HashMap<>();
        groups.stream()
                .filter(g -> g.founder().polarity() == Claim.Polarity.ASSERTED)
                .forEach(g -> asserted.computeIfAbsent(Meeting.kind(g.founder().type()), t -> new ArrayList<>())
                        .add(g));
        List<Difference> differences = new ArrayList<>();
        for (Group denied : groups) {
            if (denied.founder().polarity() == Claim.Polarity.DENIED) {
                for (Group group :
                        asserted.getOrDefault(Meeting.kind(denied.founder().type()), List.of())) {
                    if (group.accounts.stream()
                            .anyMatch(a -> denied.accounts.stream().anyMatch(d -> Meeting.denies(d, a)))) {
                        differences.add(difference(group, denied));
                    }
                }
            }
        }
        return differences;
    }

    private static Difference difference(Group asserted, Group denied) {
        List<String> claims = new ArrayList<>();
        asserted.claims().forEach(c -> claims.add(c.id()));
        denied.claims().forEach(c -> claims.add(c.id()));
        return new Difference(
                Numbers.finding(asserted.founder()),
                Numbers.finding(denied.founder()),
                Relation.CONTRADICTS,
                claims,
                "the one says that it happened, the other that it did not: “%s”, “%s”"
                        .formatted(
                                asserted.founder().quotation().words(),
                                denied.founder().quotation().words()));
    }
}
