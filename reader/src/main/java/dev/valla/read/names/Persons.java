package dev.valla.read.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The persons of a document, gathered from its full names. */
final class Persons {
    private final List<Person> persons = new ArrayList<>();
    private final Set<String> lastNames = new HashSet<>();
    private final Set<String> firstNames = new HashSet<>();

    /** @param mentions all mentions of persons, in the order of the text */
    Persons(List<Mention> mentions) {
        for (var mention : mentions) {
            var name = nameOf(mention.said());
            if (!name.isFull()) continue;
            var known = persons.stream().filter(p -> p.agrees(name)).toList();
            if (known.size() == 1) known.getFirst().add(name, mention);
            else if (known.isEmpty()) persons.add(new Person(name, mention));
        }
        for (var mention : mentions) learn(nameOf(mention.said()));
    }

    private void learn(PersonName name) {
        if (!name.isFull()) return;
        lastNames.add(name.surname().substring(name.surname().lastIndexOf(' ') + 1));
        if (!name.given().isEmpty()) firstNames.add(name.given().getFirst());
    }

    private static PersonName nameOf(String said) {
        return PersonName.of(List.of(said.split(" ")));
    }

    boolean isLastName(String word) {
        return lastNames.contains(word);
    }

    boolean isFirstName(String word) {
        return firstNames.contains(word);
    }

    Set<String> lastNames() {
        return lastNames;
    }

    /** Whom a person's mention means, where that is certain, and by which rule. */
    Optional<Link> resolve(Mention mention) {
        var name = nameOf(mention.said());
        if (name.isFull()) {
            return persons.stream()
                    .filter(p -> p.agrees(name))
                    .findFirst()
                    .filter(p -> !p.usual().equals(mention.said()))
                    .map(p -> p.link(Link.Why.OTHER_FORM));
        }
        var word = name.surname();
        var possible = name.reigns() ? persons.stream().filter(Person::mayReign).toList() : persons;
        return only(possible.stream()
                        .filter(p -> p.endsWith(word) && !onlyLater(p, mention))
                        .toList())
                .map(p -> p.link(name.titles().isEmpty() ? Link.Why.LAST_NAME : Link.Why.OTHER_FORM))
                .or(() -> only(possible.stream().filter(p -> p.beginsWith(word)).toList())
                        .map(p -> p.link(Link.Why.FIRST_NAME)))
                .or(() -> only(calledSo(word)).map(p -> p.link(Link.Why.PET_NAME)));
    }

    /** "Bob", where nobody bears that name, is Robert Lind; else the one James Robert Lind. */
    private List<Person> calledSo(String word) {
        boolean own = isFirstName(word) || isLastName(word);
        var whole = own ? Set.<String>of() : Rules.ENGLISH.shortOf(word);
        var first = persons.stream()
                .filter(p -> whole.stream().anyMatch(p::beginsWith))
                .toList();
        return first.isEmpty()
                ? persons.stream()
                        .filter(p -> whole.stream().anyMatch(p::isGiven))
                        .toList()
                : first;
    }

    /** A full name that stands once, and behind the lone word, may be a relation's: "Lind was buried beside his father, Karl Lind". */
    private static boolean onlyLater(Person person, Mention lone) {
        return person.mentions() == 1 && person.firstAt() > lone.start();
    }

    /**
     * Of several who bear a name, a lone word means the one whom the text is about: named in full first and more often than
     * the others. Else it is left open.
     */
    private static Optional<Person> only(List<Person> bearers) {
        if (bearers.size() < 2) return bearers.stream().findFirst();
        var most =
                bearers.stream().max(Comparator.comparingInt(Person::mentions)).orElseThrow();
        boolean alone =
                bearers.stream().filter(p -> p.mentions() == most.mentions()).count() == 1;
        boolean first = bearers.stream().allMatch(p -> p == most || p.firstAt() > most.firstAt());
        return alone && first ? Optional.of(most) : Optional.empty();
    }
}
