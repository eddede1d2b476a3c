package dev.valla.align;

import dev.valla.claim.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Accounts of one event while it is gathered. The claim with the lowest number founds it. */
final class Group {
    final List<Account> accounts = new ArrayList<>();
    /** Id of a claim → why it was taken for an account of this event. */
    final Map<String, String> reasons = new TreeMap<>();
    /** Ids of claims that may be accounts of this event too, with nothing to settle it. */
    final List<String> doubts = new ArrayList<>();

    /** Ids of the matches by which persons joined others to this event. */
    final Set<String> joins = new TreeSet<>();

    private Optional<Account> founder = Optional.empty();

    void add(Account account, String reason) {
        accounts.add(account);
        if (founder.isEmpty() || Numbers.BY_NUMBER.compare(account.claim, founder.get().claim) < 0) {
            founder = Optional.of(account);
        }
        reasons.put(account.claim.id(), reason);
    }

    /** All but the founder may leave. */
    void leave(Set<Account> leaving) {
        accounts.removeAll(leaving);
    }

    Claim founder() {
        return founder.orElseThrow(() -> new IllegalStateException("an event without an account")).claim;
    }

    List<Claim> claims() {
        return accounts.stream().map(a -> a.claim).sorted(Numbers.BY_NUMBER).toList();
    }

    static final Comparator<Group> BY_FOUNDER = Comparator.comparing(Group::founder, Numbers.BY_NUMBER);
}
