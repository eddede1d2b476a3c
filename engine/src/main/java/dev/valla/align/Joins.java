package dev.valla.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Events that a person joined after all else, so that switching the join off leaves everything as it was. */
final class Joins {
    private final Set<String> overruled;
    private final Map<String, Group> groupOf = new HashMap<>();
    /** Groups that were made of others; those others stay as they are. */
    private final Set<Group> made = new LinkedHashSet<>();

    private final Set<Group> gone = new LinkedHashSet<>();
    private final List<Match> matches = new ArrayList<>();

    /** @param events as gathered without anybody */
    Joins(List<EventFindings> events, List<Joined> joined, Set<String> overruled) {
        this.overruled = overruled;
        if (!joined.isEmpty()) {
            events.forEach(e -> e.group().accounts.forEach(a -> groupOf.put(a.claim.id(), e.group())));
        }
        joined.forEach(this::join);
    }

    List<Match> matches() {
        return matches;
    }

    /** The events with those that are joined in the place of their parts. */
    List<EventFindings> in(List<EventFindings> events) {
        if (gone.isEmpty()) {
            return events;
        }
        List<EventFindings> all = new ArrayList<>(events);
        all.removeIf(e -> gone.contains(e.group()));
        made.forEach(group -> all.add(EventFindings.of(group)));
        return all;
    }

    private void join(Joined joined) {
        Optional<Group> one = Optional.ofNullable(groupOf.get(joined.left()));
        Optional<Group> other = Optional.ofNullable(groupOf.get(joined.right()));
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
            merge(one.get(), other.get(), joined);
        }
    }

    private void merge(Group one, Group other, Joined by) {
        Group whole = made.remove(one) ? one : one.copy();
        gone.add(one);
        gone.add(other);
        made.remove(other);
        other.accounts.forEach(a -> whole.add(a, Joined.REASON));
        whole.matchOf.putAll(other.matchOf);
        whole.joins.addAll(other.joins);
        whole.joins.add(by.id());
        whole.accounts.forEach(a -> groupOf.put(a.claim.id(), whole));
        made.add(whole);
        gone.remove(whole);
    }
}
