package dev.valla.align;

import dev.valla.claim.StableId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The matches that take names for persons: each name but the first of a person is joined to it by one, and can be let go. */
final class NameMatches {
    private final Map<Named, Person> persons;
    private final Lifespans lives;
    private final NamesSeen seen;
    private final Map<String, Integer> uses;
    private final Set<String> overruled;
    private final Map<Named, String> matchOf = new TreeMap<>();
    private final List<Match> list = new ArrayList<>();

    /** @param persons each name and whose it is; a name whose match is overruled becomes somebody else's here */
    NameMatches(
            Map<Named, Person> persons, Lifespans lives, NamesSeen seen, Set<String> overruled, List<Joined> joined) {
        this.persons = persons;
        this.lives = lives;
        this.seen = seen;
        this.uses = seen.uses();
        this.overruled = overruled;
        anchor(seen.first());
        join(joined);
        list.sort(Comparator.comparing(Match::id));
    }

    /** By id, overruled ones too. */
    List<Match> all() {
        return list;
    }

    /** Id of the match that takes this name for its person; empty for a name that founds one or was let go. */
    Optional<String> of(Named named) {
        return Optional.ofNullable(matchOf.get(named));
    }

    /** Each name but the first is joined to it by a match; a match that is overruled makes its name somebody else. */
    private void anchor(Map<Named, Long> first) {
        for (Person person : new LinkedHashSet<>(persons.values())) {
            person.anchor = person.members.stream()
                    .min(Comparator.<Named>comparingLong(n -> first.getOrDefault(n, Long.MAX_VALUE))
                            .thenComparing(n -> n))
                    .orElseThrow();
            person.canonical = person.bestName(uses);
        }
        keepApart();
        for (Person person : new LinkedHashSet<>(persons.values())) {
            for (Named named : List.copyOf(person.members)) {
                if (!named.equals(person.anchor)) {
                    match(person, named);
                }
            }
        }
    }

    /** Of several persons of one name each but the first is called with its date, or with its source. */
    private void keepApart() {
        Set<String> taken = new HashSet<>();
        for (Person person : new LinkedHashSet<>(persons.values())) {
            if (person.homonym && !taken.add(person.canonical)) {
                String date = lives.told(person.members).orElse("in " + person.anchor.source());
                person.canonical = "%s (%s)".formatted(person.canonical, date);
                if (!taken.add(person.canonical)) {
                    person.canonical = "%s (in %s)".formatted(person.canonical, person.anchor.source());
                }
            }
        }
    }

    private void match(Person person, Named named) {
        String id = StableId.of("m", "name", named.source(), named.name(), person.anchor.name());
        list.add(new Match(id, seen.kind(named), named.told(), person.canonical, reason(person, named)));
        if (overruled.contains(id)) {
            Person other = new Person();
            other.canonical = "%s (in %s)".formatted(named.name(), named.source());
            other.anchor = named;
            other.members.add(named);
            person.members.remove(named);
            persons.put(named, other);
        } else {
            matchOf.put(named, id);
        }
    }

    /** What a person joined after all else, so that switching the join off leaves everything as it was. */
    private void join(List<Joined> joined) {
        Map<String, Named> written = joined.isEmpty() ? Map.of() : Joined.written(persons);
        for (Joined two : joined) {
            Named left = written.get(two.left());
            Named right = written.get(two.right());
            if (left != null && right != null) {
                list.add(two.match(seen.kind(left), Joined.REASON));
                merge(left, right, two);
            }
        }
    }

    private void merge(Named left, Named right, Joined by) {
        Person one = Objects.requireNonNull(persons.get(left));
        Person other = Objects.requireNonNull(persons.get(right));
        if (!overruled.contains(by.id()) && one != other) {
            one.merge(other, by, uses);
            other.members.forEach(named -> persons.put(named, one));
        }
    }

    private String reason(Person person, Named named) {
        String anchor = person.anchor.name();
        if (named.name().equals(anchor)) {
            return "same name";
        }
        if (seen.kind(named) == Match.Kind.BODY && !person.aliases.isEmpty()) {
            return String.join("; ", person.aliases);
        }
        Optional<String> likeness =
                PersonName.of(named.name()).flatMap(a -> PersonName.of(anchor).flatMap(a::likeness));
        return likeness.map(l -> "%s: %s, %s".formatted(l, named.name(), anchor))
                .orElseGet(() -> person.aliases.isEmpty()
                        ? "by way of another name of this one: %s, %s".formatted(named.name(), anchor)
                        : String.join("; ", person.aliases));
    }
}
