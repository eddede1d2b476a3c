package dev.valla.align;

import dev.valla.align.Difference.Relation;
import dev.valla.claim.Claim;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings of gathered events, and what is told of several events together. */
final class Findings {
    private final People people;
    private final List<Group> groups;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, List<String>> stated = new HashMap<>();

    /** @param events by their founders */
    Findings(People people, List<EventFindings> events) {
        this.people = people;
        this.groups = events.stream().map(EventFindings::group).toList();
        for (EventFindings event : events) {
            findings.addAll(event.findings());
            differences.addAll(event.differences());
            stated.putAll(event.stated());
        }
        groups.forEach(this::doubts);
        homonyms();
        differences.addAll(Denials.of(groups));
        differences.addAll(Verdicts.of(groups));
        differences.addAll(OneOnly.of(groups));
        differences.addAll(Severed.of(groups, stated));
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
        for (Group group : groups) {
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
}
