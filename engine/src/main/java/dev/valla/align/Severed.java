package dev.valla.align;

import dev.valla.align.Difference.Relation;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import dev.valla.time.Bounds;
import dev.valla.time.Edtf;
import dev.valla.time.EdtfInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Member 1918–1936" and "expelled in 1927": a membership that is told without a break, and an expulsion from the same body within
 * it. Explained where a source tells that the body took the expelled one back.
 */
final class Severed {
    private static final Set<EventType> TAKES_BACK = Set.of(EventType.READMISSION, EventType.JOINING);

    private final List<Account> accounts = new ArrayList<>();
    /** Id of a claim → ids of the findings it feeds. */
    private final Map<String, List<String>> stated;

    private Severed(List<Group> groups, Map<String, List<String>> stated) {
        this.stated = stated;
        for (Group group : groups) {
            group.accounts.stream()
                    .filter(a -> a.claim.polarity() == Claim.Polarity.ASSERTED)
                    .forEach(accounts::add);
        }
    }

    static List<Difference> of(List<Group> groups, Map<String, List<String>> stated) {
        Severed severed = new Severed(groups, stated);
        List<Account> expulsions = severed.of(EventType.EXPULSION);
        List<Difference> differences = new ArrayList<>();
        for (Account member : severed.of(EventType.MEMBERSHIP)) {
            expulsions.stream()
                    .filter(e -> isOfTheSame(member, e) && isWithin(e, member))
                    .forEach(e -> severed.difference(member, e).ifPresent(differences::add));
        }
        return differences;
    }

    private List<Account> of(EventType type) {
        return accounts.stream()
                .filter(a -> a.type() == type && a.claim.time().isPresent())
                .toList();
    }

    private static boolean isOfTheSame(Account one, Account other) {
        return one.sharesSubjectWith(other) && one.agreesOn(Role.BODY, other).orElse(false);
    }

    /** Whether the moment certainly lies after the beginning and before the end that are told. */
    private static boolean isWithin(Account moment, Account state) {
        Edtf lasting = state.claim.time().orElseThrow().edtf();
        Bounds when = moment.claim.time().orElseThrow().edtf().span();
        return lasting instanceof EdtfInterval
                && when.earliest().isPresent()
                && when.latest().isPresent()
                && when.firstDay() > lasting.start().latestOr(Long.MAX_VALUE)
                && when.lastDay() < lasting.end().earliestOr(Long.MIN_VALUE);
    }

    private Optional<Difference> difference(Account member, Account expelled) {
        Optional<Account> back = accounts.stream()
                .filter(a -> TAKES_BACK.contains(a.type()) && isOfTheSame(expelled, a) && isNotBefore(a, expelled))
                .findFirst();
        Optional<String> left = time(member.claim);
        Optional<String> right = time(expelled.claim);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        String told = back.map(b -> "the membership is told as one, though broken: “%s”"
                        .formatted(b.claim.quotation().words()))
                .orElse("a membership told without a break, and an expulsion within it");
        return Optional.of(new Difference(
                left.get(),
                right.get(),
                back.isPresent() ? Relation.EXPLAINED : Relation.CONTRADICTS,
                List.of(member.claim.id(), expelled.claim.id()),
                told));
    }

    private static boolean isNotBefore(Account back, Account expelled) {
        long since = expelled.claim.time().orElseThrow().edtf().span().firstDay();
        return back.type() == EventType.READMISSION
                || back.claim
                        .time()
                        .map(t -> t.edtf().span().latestOr(Long.MIN_VALUE) >= since)
                        .orElse(false);
    }

    /** The finding of the time that a claim states. */
    private Optional<String> time(Claim claim) {
        List<String> fed = stated.getOrDefault(claim.id(), List.of());
        return fed.stream().filter(f -> f.startsWith(fed.get(0) + "t")).findFirst();
    }
}
