package dev.valla.align;

import dev.valla.align.Difference.Relation;
import dev.valla.align.Finding.Slot;
import dev.valla.claim.Claim;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes the findings of gathered events: that each happened, and each value that is told of it. */
final class Findings {
    private final People people;
    private final Events events;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, List<String>> stated = new HashMap<>();

    /** A value and the claims that state it, equal ones together. */
    private record Told(Value value, List<Claim> claims) {}

    Findings(People people, Events events) {
        this.people = people;
        this.events = events;
        events.groups().forEach(this::add);
        events.groups().forEach(this::doubts);
        homonyms();
        differences.addAll(Denials.of(events.groups()));
        differences.addAll(Severed.of(events.groups(), stated));
    }

    List<Finding> findings() {
        return findings;
    }

    List<Difference> differences() {
        return differences;
    }

    Map<String, List<String>> stated() {
        return stated;
    }

    private void add(Group group) {
        List<Claim> claims = group.claims();
        Claim founder = claims.get(0);
        String event = Numbers.finding(founder);
        List<String> subjects = subjects(claims);
        String told = Telling.event(founder, subjects);
        findings.add(new Finding(
                event,
                event,
                Slot.EVENT,
                founder.type(),
                founder.polarity(),
                subjects,
                "",
                told,
                ids(claims),
                matches(group, claims)));
        claims.forEach(
                c -> stated.computeIfAbsent(c.id(), i -> new ArrayList<>()).add(event));
        Map<Slot, List<Told>> slots = new LinkedHashMap<>();
        claims.forEach(c ->
                Value.of(c).forEach(v -> tell(slots.computeIfAbsent(v.slot(), s -> new ArrayList<>()), v, c)));
        slots.forEach((slot, values) -> add(group, event, told, subjects, slot, values));
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

    private void add(Group group, String event, String told, List<String> subjects, Slot slot, List<Told> values) {
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
                    founder.type(),
                    founder.polarity(),
                    subjects,
                    value.value().shown(),
                    told + ": " + value.value().shown(),
                    ids(claims),
                    matches(group, claims)));
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

    /** Accounts that may be of one event, and nothing settles it: both stand, and the doubt is shown. */
    private void doubts(Group group) {
        for (String other : group.doubts) {
            Claim founder = group.founder();
            String left = Numbers.finding(founder);
            stated.getOrDefault(other, List.of()).stream()
                    .findFirst()
                    .filter(right -> !right.equals(left))
                    .ifPresent(right -> differences.add(new Difference(
                            left,
                            right,
                            Relation.DIFFERS,
                            List.of(founder.id(), other),
                            "these may be one %s; nothing settles it"
                                    .formatted(founder.type().word()))));
        }
    }

    /** Two births or deaths of one name that were taken for those of two persons: the doubt is shown. */
    private void homonyms() {
        Map<String, List<Group>> ofName = new LinkedHashMap<>();
        for (Group group : events.groups()) {
            Claim founder = group.founder();
            if (Meeting.kind(founder.type()).onceInALife()) {
                founder.in(Role.SUBJECT)
                        .map(p -> Meeting.kind(founder.type()) + " " + p.name())
                        .forEach(key -> ofName.computeIfAbsent(key, n -> new ArrayList<>())
                                .add(group));
            }
        }
        ofName.forEach((key, groups) -> {
            for (int i = 0; i < groups.size(); i++) {
                for (int j = i + 1; j < groups.size(); j++) {
                    homonyms(
                            key.substring(key.indexOf(' ') + 1),
                            groups.get(i).founder(),
                            groups.get(j).founder());
                }
            }
        });
    }

    private void homonyms(String name, Claim one, Claim other) {
        people.apart(one.quotation().source(), name, other.quotation().source(), name)
                .ifPresent(dates -> differences.add(new Difference(
                        Numbers.finding(one),
                        Numbers.finding(other),
                        Relation.DIFFERS,
                        List.of(one.id(), other.id()),
                        "two persons of the name of %s, by their dates (%s); if they are one, the dates are rivals"
                                .formatted(name, dates))));
    }

    private List<String> subjects(Collection<Claim> claims) {
        Set<String> subjects = new LinkedHashSet<>();
        for (Claim claim : claims) {
            claim.in(Role.SUBJECT)
                    .map(p -> people.canonical(claim.quotation().source(), p.name()))
                    .forEach(subjects::add);
        }
        return List.copyOf(subjects);
    }

    private List<String> matches(Group group, Collection<Claim> claims) {
        Set<String> matches = new TreeSet<>();
        for (Claim claim : claims) {
            matches.addAll(events.matches(group, claim));
            for (Participant participant : claim.participants()) {
                matches.addAll(people.matches(claim.quotation().source(), participant.name()));
            }
        }
        return List.copyOf(matches);
    }

    private static List<String> ids(Collection<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }
}
