package dev.valla.align;

import dev.valla.claim.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    /** Id of a claim → id of the match that takes it for an account of this event; nothing for the founder. */
    final Map<String, String> matchOf = new HashMap<>();
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
        return inOrder().stream().map(a -> a.claim).toList();
    }

    /** By the numbers of their claims. */
    List<Account> inOrder() {
        return accounts.stream()
                .sorted(Comparator.comparing(a -> a.claim, Numbers.BY_NUMBER))
                .toList();
    }

    Group copy() {
        Group copy = new Group();
        copy.accounts.addAll(accounts);
        copy.founder = founder;
        copy.reasons.putAll(reasons);
        copy.doubts.addAll(doubts);
        copy.joins.addAll(joins);
        copy.matchOf.putAll(matchOf);
        return copy;
    }

    /** Ids of the matches that take this claim for an account of this event. */
    Set<String> matches(Claim claim) {
        Set<String> all = new TreeSet<>(joins);
        Optional.ofNullable(matchOf.get(claim.id())).ifPresent(all::add);
        return all;
    }

    static final Comparator<Group> BY_FOUNDER = Comparator.comparing(Group::founder, Numbers.BY_NUMBER);
}
