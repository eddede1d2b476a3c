package dev.valla.align;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.StableId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers accounts into events: first those that must meet, then the others, the finest times first, each to the only event it
 * can be of. What fits several, or none, stands by itself.
 */
final class Events {
    private static final Comparator<Account> FINEST_FIRST = Comparator.<Account>comparingLong(
                    a -> a.claim.time().map(Times::width).orElse(Long.MAX_VALUE))
            .thenComparing(a -> a.claim, Numbers.BY_NUMBER);

    private final Set<String> overruled;
    private final List<Group> groups = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();

    private Events(Set<String> overruled) {
        this.overruled = overruled;
    }

    /** @param accounts of one kind of event; no others have anything to do with them */
    static Events of(Collection<Account> accounts, Set<String> overruled) {
        Events events = new Events(overruled);
        Map<Object, List<Group>> open = new HashMap<>();
        accounts.stream().sorted(FINEST_FIRST).forEach(a -> events.place(a, open));
        events.split();
        return events;
    }

    List<Group> groups() {
        return groups;
    }

    List<Match> matches() {
        return matches;
    }

    private void place(Account account, Map<Object, List<Group>> open) {
        Set<Group> near = new LinkedHashSet<>();
        account.subjects.forEach(s -> near.addAll(open.getOrDefault(s, List.of())));
        List<Group> must = near.stream()
                .filter(g -> g.accounts.stream().anyMatch(m -> Meeting.mustMeet(m, account)))
                .toList();
        Group home;
        if (!must.isEmpty()) {
            home = merged(must, open);
            home.add(account, once(account));
        } else {
            home = homeOf(account, near);
        }
        for (Object subject : account.subjects) {
            List<Group> of = open.computeIfAbsent(subject, s -> new ArrayList<>());
            if (!of.contains(home)) {
                of.add(home);
            }
        }
    }

    private static String once(Account account) {
        if (account.ordered.isPresent()) {
            return "both order the death of one and the same";
        }
        if (account.tally.isPresent() || account.kin.isPresent()) {
            return "both count the same";
        }
        if (account.deed.isPresent()) {
            return "both tell what comes about once";
        }
        return Meeting.kind(account.type()).onceInALife() || account.type() == EventType.BURIAL
                ? "one has only one " + Meeting.kind(account.type()).word()
                : "same " + account.type().word() + " with the same";
    }

    private Group homeOf(Account account, Collection<Group> near) {
        List<Group> fitting = near.stream().filter(g -> fits(g, account)).toList();
        List<Group> best = fitting.size() < 2
                ? fitting
                : fitting.stream().filter(g -> saysTheSameTime(g, account)).toList();
        if (best.size() == 1) {
            best.get(0).add(account, reason(best.get(0), account));
            return best.get(0);
        }
        Group alone = new Group();
        alone.add(account, "");
        fitting.stream().map(Group::founder).sorted(Numbers.BY_NUMBER).forEach(c -> alone.doubts.add(c.id()));
        groups.add(alone);
        return alone;
    }

    private static boolean fits(Group group, Account account) {
        return group.accounts.stream().allMatch(m -> Meeting.canMeet(m, account))
                && group.accounts.stream()
                        .anyMatch(m -> Meeting.reason(m, account).isPresent());
    }

    private static String reason(Group group, Account account) {
        return group.accounts.stream()
                .map(m -> Meeting.reason(m, account))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static boolean saysTheSameTime(Group group, Account account) {
        return account.claim.time().isPresent()
                && group.accounts.stream()
                        .anyMatch(m -> m.claim
                                .time()
                                .map(t -> t.edtf()
                                        .equals(account.claim.time().get().edtf()))
                                .orElse(false));
    }

    private Group merged(List<Group> several, Map<Object, List<Group>> open) {
        Group first = several.get(0);
        for (Group other : several.subList(1, several.size())) {
            other.accounts.forEach(a -> first.add(a, once(a)));
            groups.remove(other);
            open.values().forEach(list -> list.replaceAll(g -> g == other ? first : g));
        }
        return first;
    }

    /** A match that somebody overruled leaves its claim by itself. */
    private void split() {
        for (Group group : List.copyOf(groups)) {
            Claim founder = group.founder();
            Set<Account> leave = new HashSet<>();
            for (Account account : group.accounts) {
                Claim claim = account.claim;
                if (!claim.equals(founder)) {
                    String id = StableId.of("m", "event", claim.id(), founder.id());
                    matches.add(new Match(
                            id,
                            Match.Kind.EVENT,
                            claim.id(),
                            founder.id(),
                            group.reasons.getOrDefault(claim.id(), "")));
                    if (overruled.contains(id)) {
                        leave.add(account);
                    } else {
                        group.matchOf.put(claim.id(), id);
                    }
                }
            }
            group.leave(leave);
            leave.forEach(a -> {
                Group alone = new Group();
                alone.add(a, "");
                groups.add(alone);
            });
        }
    }
}
