package dev.valla.align;

import dev.valla.claim.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    void add(Account account, String reason) {
        accounts.add(account);
        reasons.put(account.claim.id(), reason);
    }

    Claim founder() {
        return accounts.stream()
                .map(a -> a.claim)
                .min(Numbers.BY_NUMBER)
                .orElseThrow(() -> new IllegalStateException("an event without an account"));
    }

    List<Claim> claims() {
        return accounts.stream().map(a -> a.claim).sorted(Numbers.BY_NUMBER).toList();
    }

    static final Comparator<Group> BY_FOUNDER = Comparator.comparing(Group::founder, Numbers.BY_NUMBER);
}
