package dev.valla.align;

import dev.valla.claim.Claim;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import dev.valla.claim.StableId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who is who across the sources. A fuller name founds a person; a shorter one joins the only person it can be, first within
 * its own source, then in the dossier. What can be several stays by itself.
 */
final class People {
    /** One person and the names taken for theirs. */
    private static final class Person {
        final TreeSet<Named> members = new TreeSet<>();
        final Set<String> names = new TreeSet<>();
        final List<PersonName> forms = new ArrayList<>();
        final Set<String> aliases = new TreeSet<>();
        /** Ids of the matches by which persons joined other names to these. */
        final Set<String> joins = new TreeSet<>();

        String canonical = "";
        /** Whether another of this name was told apart from this one by their dates. */
        boolean homonym;
        /** Of several of that name the one whose dates nobody tells: none of another source is taken for this one. */
        boolean undated;

        Named anchor = new Named("", "");

        boolean isIn(String source) {
            return members.stream().anyMatch(m -> m.source().equals(source));
        }
    }

    /** Key of a surname, or of a name of one word → the names that have it. */
    private final Map<String, List<Named>> bySurname = new HashMap<>();

    private final Map<Named, Person> persons = new TreeMap<>();
    private final Map<Named, String> matches = new TreeMap<>();
    private final List<Match> list = new ArrayList<>();
    private final Lifespans lives;
    private Map<Named, String> all = Map.of();
    private final Map<Named, Known> known = new ConcurrentHashMap<>();

    private People(Lifespans lives) {
        this.lives = lives;
    }

    static People of(List<Source> sources, List<Claim> claims, Set<String> overruled, List<Joined> joined) {
        Map<Named, Long> first = new TreeMap<>();
        Map<Named, Match.Kind> kinds = new TreeMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Claim claim : claims) {
            for (Named named : namesIn(claim, kinds)) {
                first.merge(named, Numbers.of(claim.id()), Math::min);
                uses.merge(named.name(), 1, Integer::sum);
            }
        }
        People people = new People(new Lifespans(sources, claims));
        people.gather(first.keySet());
        Aliases.in(sources).forEach(people::join);
        people.anchor(first, uses, kinds, overruled);
        people.join(joined, uses, kinds, overruled);
        Map<Named, String> all = new HashMap<>();
        people.persons.forEach((named, person) -> all.put(named, person.canonical));
        people.all = Map.copyOf(all);
        return people;
    }

    /** The name under which this one is known in the dossier; the name itself where nothing is known of it. */
    String canonical(String source, String name) {
        Person person = persons.get(new Named(source, name));
        return person == null ? name : person.canonical;
    }

    /** Whom a name of a source means. */
    Known known(String source, String name) {
        return known.computeIfAbsent(new Named(source, name), this::asKnown);
    }

    private Known asKnown(Named named) {
        Person person = persons.get(named);
        if (person == null) {
            return new Known(named.name(), named.name(), Set.of());
        }
        Set<String> all = new TreeSet<>(person.joins);
        Optional.ofNullable(matches.get(named)).ifPresent(all::add);
        return new Known(person.anchor, person.canonical, all);
    }

    /**
     * Whom a name means: a value, so that what was worked out with it need not be again while it stays the same.
     *
     * @param person    equal for equal persons: the name that founds this one, or the name itself where nothing is known of it
     * @param canonical the name under which this one is known in the dossier
     * @param matches   ids of the matches that take the name for this person
     */
    record Known(Object person, String canonical, Set<String> matches) {
        Known {
            matches = Set.copyOf(matches);
        }
    }

    /** Whether they are the same whichever of two sets of matches is overruled. */
    boolean areLeftBy(Set<String> differently) {
        return differently.isEmpty() || list.stream().map(Match::id).noneMatch(differently::contains);
    }

    /** Whether a claim that took the place of another leaves everybody who they were. */
    static boolean seeTheSameIn(Claim one, Claim other) {
        if (one.equals(other)) {
            return true;
        }
        return one.id().equals(other.id())
                && one.quotation().source().equals(other.quotation().source())
                && one.participants().equals(other.participants())
                && one.attributedTo().equals(other.attributedTo())
                && one.through().equals(other.through())
                && !Lifespans.isTelling(one)
                && !Lifespans.isTelling(other);
    }

    List<Match> matches() {
        return list;
    }

    /** Each name as a source has it → the name under which the dossier knows that one. */
    Map<Named, String> all() {
        return all;
    }

    private static Collection<Named> namesIn(Claim claim, Map<Named, Match.Kind> kinds) {
        Set<Named> names = new HashSet<>();
        String source = claim.quotation().source();
        for (Participant participant : claim.participants()) {
            if (isSomebody(participant.role()) && !participant.name().isBlank()) {
                Named named = new Named(source, participant.name());
                names.add(named);
                kinds.merge(
                        named,
                        participant.role() == Role.BODY ? Match.Kind.BODY : Match.Kind.PERSON,
                        (x, y) -> x == y ? x : Match.Kind.PERSON);
            }
        }
        claim.attributedTo().forEach(name -> names.add(new Named(source, name)));
        claim.through().forEach(name -> names.add(new Named(source, name)));
        names.forEach(named -> kinds.putIfAbsent(named, Match.Kind.PERSON));
        return names;
    }

    private static boolean isSomebody(Role role) {
        return switch (role) {
            case SUBJECT, AGENT, OBJECT, BODY, AGAINST, ADDRESSEE, SPOUSE, CHILD, PARENT, SIBLING -> true;
            case ROLE, WORK, VENUE, CAUSE -> false;
        };
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
            if (form == null || !looksLikeAName(name)) {
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

    /**
     * Every word but small ones begins with a capital: a name, not a description as "his former comrades", nor the names of two
     * ("Carol &amp; Lindsey").
     */
    static boolean looksLikeAName(String name) {
        if (name.contains(" & ")) {
            return false;
        }
        for (String word : name.split("[\\s-]+", -1)) {
            if (word.length() > 3 && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return name.chars().anyMatch(Character::isUpperCase);
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
            Person joined = other.get();
            kept.members.addAll(joined.members);
            kept.names.addAll(joined.names);
            kept.forms.addAll(joined.forms);
            kept.aliases.addAll(joined.aliases);
            kept.aliases.add("%s says “%s”".formatted(alias.source(), alias.words()));
            joined.members.forEach(named -> persons.put(named, kept));
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
        if (form != null && looksLikeAName(named.name())) {
            bySurname.computeIfAbsent(form.surname(), k -> new ArrayList<>()).add(named);
        }
        person.members.add(named);
        person.names.add(named.name());
        if (form != null && !form.isAlone() && !person.forms.contains(form)) {
            person.forms.add(form);
        } else if (form != null && person.forms.isEmpty()) {
            person.forms.add(form);
        }
        persons.put(named, person);
    }

    /** Each name but the first is joined to it by a match; a match that is overruled makes its name somebody else. */
    private void anchor(
            Map<Named, Long> first, Map<String, Integer> uses, Map<Named, Match.Kind> kinds, Set<String> overruled) {
        for (Person person : new LinkedHashSet<>(persons.values())) {
            person.anchor = person.members.stream()
                    .min(Comparator.<Named>comparingLong(n -> first.getOrDefault(n, Long.MAX_VALUE))
                            .thenComparing(n -> n))
                    .orElseThrow();
            person.canonical = canonicalOf(person, uses);
        }
        keepApart();
        for (Person person : new LinkedHashSet<>(persons.values())) {
            for (Named named : List.copyOf(person.members)) {
                if (!named.equals(person.anchor)) {
                    match(person, named, kinds, overruled);
                }
            }
        }
        list.sort(Comparator.comparing(Match::id));
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

    /** Why those of two sources who bear one name were taken for two, in plain words; empty if they were not. */
    Optional<String> apart(String source, String name, String otherSource, String otherName) {
        Named one = new Named(source, name);
        Named other = new Named(otherSource, otherName);
        Person person = persons.get(one);
        boolean likely = person != null && person.homonym && name.equals(otherName);
        return likely && persons.get(other) != person ? lives.apart(one, other) : Optional.empty();
    }

    private void match(Person person, Named named, Map<Named, Match.Kind> kinds, Set<String> overruled) {
        String id = StableId.of("m", "name", named.source(), named.name(), person.anchor.name());
        list.add(new Match(
                id,
                kinds.getOrDefault(named, Match.Kind.PERSON),
                named.told(),
                person.canonical,
                reason(person, named)));
        if (overruled.contains(id)) {
            Person other = new Person();
            other.canonical = "%s (in %s)".formatted(named.name(), named.source());
            other.anchor = named;
            other.members.add(named);
            person.members.remove(named);
            persons.put(named, other);
        } else {
            matches.put(named, id);
        }
    }

    /** What a person joined after all else, so that switching the join off leaves everything as it was. */
    private void join(
            List<Joined> joined, Map<String, Integer> uses, Map<Named, Match.Kind> kinds, Set<String> overruled) {
        Map<String, Named> written = joined.isEmpty() ? Map.of() : Joined.written(persons);
        for (Joined two : joined) {
            Named left = written.get(two.left());
            Named right = written.get(two.right());
            Person one = left == null ? null : persons.get(left);
            Person other = right == null ? null : persons.get(right);
            if (one != null && other != null) {
                list.add(two.match(kinds.getOrDefault(left, Match.Kind.PERSON), Joined.REASON));
                if (!overruled.contains(two.id()) && one != other) {
                    merge(one, other, two, uses);
                }
            }
        }
        list.sort(Comparator.comparing(Match::id));
    }

    /** The better of their two names is known for both: of those that dates tell apart it has its date. */
    private void merge(Person kept, Person joined, Joined by, Map<String, Integer> uses) {
        boolean ours = kept.homonym == joined.homonym
                ? byUse(uses).compare(kept.canonical, joined.canonical) <= 0
                : kept.homonym;
        kept.canonical = ours ? kept.canonical : joined.canonical;
        kept.homonym |= joined.homonym;
        kept.members.addAll(joined.members);
        kept.names.addAll(joined.names);
        kept.forms.addAll(joined.forms);
        kept.aliases.addAll(joined.aliases);
        kept.joins.addAll(joined.joins);
        kept.joins.add(by.id());
        joined.members.forEach(named -> persons.put(named, kept));
    }

    private static String reason(Person person, Named named) {
        String anchor = person.anchor.name();
        if (named.name().equals(anchor)) {
            return "same name";
        }
        Optional<String> likeness =
                PersonName.of(named.name()).flatMap(a -> PersonName.of(anchor).flatMap(a::likeness));
        return likeness.map(l -> "%s: %s, %s".formatted(l, named.name(), anchor))
                .orElseGet(() -> person.aliases.isEmpty()
                        ? "by way of another name of this one: %s, %s".formatted(named.name(), anchor)
                        : String.join("; ", person.aliases));
    }

    /** The form with most words among the most used; in Latin letters where there is one. */
    private static String canonicalOf(Person person, Map<String, Integer> uses) {
        return person.names.stream().min(byUse(uses)).orElseThrow();
    }

    private static Comparator<String> byUse(Map<String, Integer> uses) {
        return Comparator.<String>comparingInt(n -> isLatin(n) ? 0 : 1)
                .thenComparingInt(n -> n.indexOf(' ') > 0 ? 0 : 1)
                .thenComparingInt(n -> -uses.getOrDefault(n, 0))
                .thenComparing(n -> n);
    }

    private static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
