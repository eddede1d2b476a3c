package dev.valla.align;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.StableId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gathers accounts into events: first those that must meet, then the others, the finest times first, each to the only event it
 * can be of. What fits several, or none, stands by itself.
 */
final class Events {
    private final Set<String> overruled;
    private final List<Group> groups = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();
    /** Id of a claim → id of the match that takes it for an account of its event; nothing for a founder. */
    private final Map<String, String> matchOf = new HashMap<>();

    private Events(Set<String> overruled) {
        this.overruled = overruled;
    }

    static Events of(List<Claim> claims, People people, Set<String> overruled, List<Joined> joined) {
        Events events = new Events(overruled);
        Map<EventType, Map<Object, List<Group>>> open = new EnumMap<>(EventType.class);
        claims.stream()
                .map(c -> new Account(c, people))
                .sorted(Comparator.<Account>comparingLong(
                                a -> a.claim.time().map(Times::width).orElse(Long.MAX_VALUE))
                        .thenComparing(a -> a.claim, Numbers.BY_NUMBER))
                .forEach(a -> events.place(a, open.computeIfAbsent(Meeting.kind(a.type()), t -> new HashMap<>())));
        events.split();
        joined.forEach(events::join);
        events.matches.sort(Comparator.comparing(Match::id));
        events.groups.sort(Group.BY_FOUNDER);
        return events;
    }

    /** By their founders. */
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
        return Meeting.kind(account.type()).onceInALife()
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
                        matchOf.put(claim.id(), id);
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

    /** What a person joined after all else, so that switching the join off leaves everything as it was. */
    private void join(Joined joined) {
        Optional<Group> one = groupOf(joined.left());
        Optional<Group> other = groupOf(joined.right());
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        Optional<String> hindrance = Alignment.hindrance(
                one.get().founder().type(), other.get().founder().type());
        matches.add(joined.match(
                Match.Kind.EVENT,
                hindrance
                        .map(why -> "%s, and not in force: %s".formatted(Joined.REASON, why))
                        .orElse(Joined.REASON)));
        if (hindrance.isEmpty() && !overruled.contains(joined.id()) && one.get() != other.get()) {
            other.get().accounts.forEach(a -> one.get().add(a, Joined.REASON));
            one.get().joins.addAll(other.get().joins);
            one.get().joins.add(joined.id());
            groups.remove(other.get());
        }
    }

    private Optional<Group> groupOf(String claim) {
        return groups.stream()
                .filter(g -> g.accounts.stream().anyMatch(a -> a.claim.id().equals(claim)))
                .findFirst();
    }

    /** Ids of the matches that take this claim for an account of its event. */
    Set<String> matches(Group group, Claim claim) {
        Set<String> all = new TreeSet<>(group.joins);
        Optional.ofNullable(matchOf.get(claim.id())).ifPresent(all::add);
        return all;
    }
}
