package dev.valla.align;

import dev.valla.align.Difference.Relation;
import dev.valla.align.Finding.Slot;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The findings of one gathered event: that it happened, and each value that is told of it. Never changes. */
final class EventFindings {
    private final Group group;
    private final List<Account> accounts;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, List<String>> stated = new HashMap<>();

    /** A value and the claims that state it, equal ones together. */
    private record Told(Value value, List<Claim> claims) {}

    static EventFindings of(Group group) {
        return new EventFindings(group);
    }

    Group group() {
        return group;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Of its values from one another. */
    List<Difference> differences() {
        return differences;
    }

    /** Id of a claim → ids of the findings it feeds itself. */
    Map<String, List<String>> stated() {
        return stated;
    }

    private EventFindings(Group group) {
        this.group = group;
        this.accounts = group.inOrder();
        List<Claim> claims = accounts.stream().map(a -> a.claim).toList();
        Claim founder = group.founder();
        String event = Numbers.finding(founder);
        List<String> subjects = subjects();
        EventType type = type();
        String told = Telling.event(claims, type, subjects);
        findings.add(new Finding(
                event,
                event,
                Slot.EVENT,
                type,
                founder.polarity(),
                subjects,
                "",
                told,
                ids(claims),
                matches(claims, Slot.EVENT)));
        claims.forEach(
                c -> stated.computeIfAbsent(c.id(), i -> new ArrayList<>()).add(event));
        Map<Slot, List<Told>> slots = new LinkedHashMap<>();
        accounts.forEach(a ->
                a.values().forEach(v -> tell(slots.computeIfAbsent(v.slot(), s -> new ArrayList<>()), v, a.claim)));
        slots.forEach((slot, values) -> add(event, type, told, subjects, slot, values));
    }

    /** "executed" in one source and "died" in another: a death, for that is what both say. */
    private EventType type() {
        EventType first = group.founder().type();
        return accounts.stream().allMatch(a -> a.type() == first) ? first : Meeting.kind(first);
    }

    /** With those that say the same, where there are such; the words of the first are shown. */
    private static void tell(List<Told> values, Value value, Claim claim) {
        for (Told told : values) {
            if (isSame(told.value(), value)) {
                told.claims().add(claim);
                return;
            }
        }
        values.add(new Told(value, new ArrayList<>(List.of(claim))));
    }

    private static boolean isSame(Value one, Value other) {
        return one.to(other) == Relation.AGREES && other.to(one) == Relation.AGREES;
    }

    private void add(String event, EventType type, String told, List<String> subjects, Slot slot, List<Told> values) {
        Claim founder = group.founder();
        List<String> ids = new ArrayList<>();
        for (Told value : values) {
            String id = event
                    + Value.letter(slot).orElse("")
                    + Numbers.suffix(value.claims().get(0));
            ids.add(id);
            List<Claim> claims = supporting(value, values);
            value.claims()
                    .forEach(c -> stated.computeIfAbsent(c.id(), i -> new ArrayList<>())
                            .add(id));
            findings.add(new Finding(
                    id,
                    event,
                    slot,
                    type,
                    founder.polarity(),
                    subjects,
                    value.value().shown(),
                    told + ": " + value.value().shown(),
                    ids(claims),
                    matches(claims, slot)));
        }
        compare(ids, values);
    }

    /** Those that state it and those whose finer value entails it. */
    private static List<Claim> supporting(Told value, List<Told> all) {
        return all.stream()
                .filter(t -> t.equals(value) || t.value().to(value.value()) == Relation.REFINES)
                .flatMap(t -> t.claims().stream())
                .sorted(Numbers.BY_NUMBER)
                .toList();
    }

    private void compare(List<String> ids, List<Told> values) {
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                differences.add(difference(ids.get(i), values.get(i), ids.get(j), values.get(j)));
            }
        }
    }

    private static Difference difference(String idA, Told a, String idB, Told b) {
        Relation there = a.value().to(b.value());
        Relation back = b.value().to(a.value());
        List<String> claims = new ArrayList<>(ids(a.claims()));
        claims.addAll(ids(b.claims()));
        boolean turned = back == Relation.REFINES && there != Relation.REFINES;
        Relation relation = turned ? back : worse(there, back);
        String left = turned ? idB : idA;
        String right = turned ? idA : idB;
        String told = Telling.difference(turned ? b.value() : a.value(), relation, turned ? a.value() : b.value());
        return new Difference(left, right, relation, claims, told);
    }

    private static Relation worse(Relation there, Relation back) {
        return there == Relation.REFINES || there.compareTo(back) >= 0 ? there : back;
    }

    private List<String> subjects() {
        Set<String> subjects = new LinkedHashSet<>();
        accounts.forEach(a -> a.subjectNames().forEach(subjects::add));
        return List.copyOf(subjects);
    }

    private List<String> matches(Collection<Claim> claims, Slot slot) {
        Set<Claim> telling = Set.copyOf(claims);
        Set<String> matches = new TreeSet<>();
        for (Account account : accounts) {
            if (telling.contains(account.claim)) {
                matches.addAll(group.matches(account.claim));
                account.matches().forEach(matches::add);
                if (slot == Slot.PLACE) {
                    account.place.flatMap(Placed::match).ifPresent(matches::add);
                }
            }
        }
        return List.copyOf(matches);
    }

    private static List<String> ids(Collection<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }
}
