package dev.valla.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Names to persons. A fuller name founds a person; a shorter one joins the only person it can be, first within its own source,
 * then in the dossier. What can be several stays by itself.
 */
final class Bearers {
    private final Lifespans lives;
    private final Map<Named, Person> persons = new TreeMap<>();
    /** Key of a surname, or of a name of one word → the names that have it. */
    private final Map<String, List<Named>> bySurname = new HashMap<>();

    private Bearers(Lifespans lives) {
        this.lives = lives;
    }

    /**
     * @param aliases    what the sources say themselves of two names of one
     * @param otherNames of bodies and of those who took another
     * @return each name and whose it is
     */
    static Map<Named, Person> of(
            Collection<Named> names, List<Aliases.Alias> aliases, List<OtherNames.Two> otherNames, Lifespans lives) {
        Bearers bearers = new Bearers(lives);
        bearers.gather(names);
        aliases.forEach(bearers::join);
        bearers.join(otherNames);
        return bearers.persons;
    }

    private void gather(Collection<Named> all) {
        Map<String, List<Named>> byName = new TreeMap<>();
        all.forEach(named ->
                byName.computeIfAbsent(named.name(), n -> new ArrayList<>()).add(named));
        List<String> names = new ArrayList<>(byName.keySet());
        Map<String, PersonName> forms = new HashMap<>();
        names.forEach(name -> PersonName.of(name).ifPresent(form -> forms.put(name, form)));
        names.sort(Comparator.<String>comparingInt(n -> -wordsIn(forms.get(n))).thenComparing(n -> n));
        Map<String, List<Person>> byWord = new LinkedHashMap<>();
        Relatives<Person> relatives = new Relatives<>();
        for (String name : names) {
            PersonName form = forms.get(name);
            if (form == null || !People.looksLikeAName(name)) {
                byName.getOrDefault(name, List.of())
                        .forEach(named -> take(relatives.person(name, Person::new), named, form));
            } else if (form.isAlone()) {
                byName.getOrDefault(name, List.of()).forEach(named -> joinAlone(named, form, byWord));
            } else {
                List<List<Named>> apart = lives.persons(byName.getOrDefault(name, List.of()));
                apart.forEach(one -> joinFull(one, form, byWord, apart.size() > 1));
            }
        }
    }

    private static int wordsIn(@Nullable PersonName form) {
        return form == null
                ? 0
                : form.given().stream().mapToInt(g -> g.length() > 1 ? 2 : 1).sum() + 2;
    }

    private void joinFull(List<Named> named, PersonName form, Map<String, List<Person>> byWord, boolean oneOfSeveral) {
        List<Person> possible = possible(named, fitting(form, byWord.getOrDefault(form.surname(), List.of())));
        if (possible.isEmpty()) {
            possible = possible(
                    named, fitting(form, byWord.getOrDefault(form.given().get(0), List.of())));
        }
        boolean undated = oneOfSeveral && named.stream().noneMatch(lives::tellsOf);
        Person person = possible.size() == 1 && !undated ? possible.get(0) : new Person();
        person.homonym |= oneOfSeveral;
        person.undated |= undated;
        named.forEach(n -> take(person, n, form));
        if (!possible.contains(person)) {
            enter(person, form, byWord);
        }
    }

    /** Those whose dates leave room for these names too. */
    private List<Person> possible(Collection<Named> named, List<Person> persons) {
        return persons.stream()
                .filter(p -> !p.undated || named.stream().allMatch(n -> p.isIn(n.source())))
                .filter(p -> p.members.stream()
                        .allMatch(m ->
                                named.stream().allMatch(n -> lives.apart(m, n).isEmpty())))
                .toList();
    }

    private static List<Person> fitting(PersonName form, List<Person> persons) {
        return persons.stream()
                .distinct()
                .filter(p -> p.forms.stream().allMatch(f -> f.likeness(form).isPresent()))
                .toList();
    }

    private static void enter(Person person, PersonName form, Map<String, List<Person>> byWord) {
        byWord.computeIfAbsent(form.surname(), s -> new ArrayList<>()).add(person);
        if (!form.given().isEmpty() && !form.given().get(0).equals(form.surname())) {
            byWord.computeIfAbsent(form.given().get(0), s -> new ArrayList<>()).add(person);
        }
    }

    private void joinAlone(Named named, PersonName form, Map<String, List<Person>> byWord) {
        List<Person> possible = possible(List.of(named), fitting(form, byWord.getOrDefault(form.surname(), List.of())));
        List<Person> here =
                possible.stream().filter(p -> p.isIn(named.source())).toList();
        List<Person> candidates = here.isEmpty() ? bySurname(form, possible) : here;
        if (candidates.size() == 1) {
            take(candidates.get(0), named, form);
        } else if (candidates.isEmpty()) {
            Person person = new Person();
            take(person, named, form);
            enter(person, form, byWord);
        } else {
            take(new Person(), named, form);
        }
    }

    /** What a source says itself: that two names are one person's. */
    private void join(Aliases.Alias alias) {
        Optional<Person> one = only(alias.one(), alias.source());
        Optional<Person> other = only(alias.other(), alias.source());
        if (one.isPresent() && other.isPresent() && !one.get().equals(other.get())) {
            Person kept = one.get();
            kept.absorb(other.get());
            kept.aliases.add("%s says “%s”".formatted(alias.source(), alias.words()));
            other.get().members.forEach(named -> persons.put(named, kept));
        }
    }

    private void join(List<OtherNames.Two> otherNames) {
        if (otherNames.isEmpty()) {
            return;
        }
        Map<String, List<Named>> written = new HashMap<>();
        persons.keySet()
                .forEach(named -> written.computeIfAbsent(Deed.plain(named.name()), n -> new ArrayList<>())
                        .add(named));
        for (OtherNames.Two two : otherNames) {
            List<Named> one = written.getOrDefault(two.one(), List.of());
            List<Named> other = written.getOrDefault(two.other(), List.of());
            if (!one.isEmpty() && !other.isEmpty()) {
                Set<Person> all = new LinkedHashSet<>();
                one.forEach(named -> all.add(bearer(named)));
                other.forEach(named -> all.add(bearer(named)));
                join(List.copyOf(all), two.why());
            }
        }
    }

    private Person bearer(Named named) {
        return Objects.requireNonNull(persons.get(named));
    }

    /** All into the first; nobody of several who bear one name. */
    private void join(List<Person> those, String why) {
        if (those.size() > 1 && those.stream().noneMatch(p -> p.homonym)) {
            Person kept = those.getFirst();
            kept.aliases.add(why);
            for (Person person : those.subList(1, those.size())) {
                kept.absorb(person);
                person.members.forEach(named -> persons.put(named, kept));
            }
        }
    }

    /** The only person who can bear this name, in that source if there is one, else in all. */
    private Optional<Person> only(String name, String source) {
        Set<Person> here = new LinkedHashSet<>();
        Set<Person> anywhere = new LinkedHashSet<>();
        PersonName.of(name).ifPresent(form -> {
            for (Named named : bySurname.getOrDefault(form.surname(), List.of())) {
                Person person = persons.get(named);
                if (person != null
                        && person.forms.stream().anyMatch(f -> f.likeness(form).isPresent())) {
                    anywhere.add(person);
                    if (named.source().equals(source)) {
                        here.add(person);
                    }
                }
            }
        });
        Set<Person> found = here.isEmpty() ? anywhere : here;
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** Elsewhere a given name alone says nothing: there are many Marias. */
    private static List<Person> bySurname(PersonName form, List<Person> possible) {
        return possible.stream()
                .filter(p -> p.forms.stream().anyMatch(f -> f.surname().equals(form.surname())))
                .toList();
    }

    private void take(Person person, Named named, @Nullable PersonName form) {
        if (form != null && People.looksLikeAName(named.name())) {
            bySurname.computeIfAbsent(form.surname(), k -> new ArrayList<>()).add(named);
        }
        person.take(named, form);
        persons.put(named, person);
    }
}
