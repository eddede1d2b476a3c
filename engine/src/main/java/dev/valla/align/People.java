package dev.valla.align;

import dev.valla.claim.Claim;
import dev.valla.claim.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Who is who across the sources. Safe to share between threads once it is made. */
final class People {
    private final Map<Named, Person> persons;
    private final Lifespans lives;
    private final NameMatches matches;
    private final Map<Named, String> all;
    private final Map<Named, Known> known = new ConcurrentHashMap<>();

    private People(Map<Named, Person> persons, Lifespans lives, NameMatches matches) {
        this.persons = persons;
        this.lives = lives;
        this.matches = matches;
        Map<Named, String> names = new HashMap<>();
        persons.forEach((named, person) -> names.put(named, person.canonical));
        this.all = Map.copyOf(names);
    }

    static People of(List<Source> sources, List<Claim> claims, Set<String> overruled, List<Joined> joined) {
        NamesSeen seen = NamesSeen.in(claims);
        Lifespans lives = new Lifespans(sources, claims);
        Map<Named, Person> persons =
                Bearers.of(seen.first().keySet(), Aliases.in(sources), OtherNames.in(sources, claims), lives);
        return new People(persons, lives, new NameMatches(persons, lives, seen, overruled, joined));
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
        matches.of(named).ifPresent(all::add);
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
        return differently.isEmpty() || matches.all().stream().map(Match::id).noneMatch(differently::contains);
    }

    /** Whether a claim that took the place of another leaves everybody who they were. */
    static boolean seeTheSameIn(Claim one, Claim other) {
        if (one.equals(other)) {
            return true;
        }
        return one.id().equals(other.id())
                && one.quotation().source().equals(other.quotation().source())
                && one.participants().equals(other.participants())
                && Deed.of(one).equals(Deed.of(other))
                && one.attributedTo().equals(other.attributedTo())
                && one.through().equals(other.through())
                && !Lifespans.isTelling(one)
                && !Lifespans.isTelling(other);
    }

    List<Match> matches() {
        return matches.all();
    }

    /** Each name as a source has it → the name under which the dossier knows that one. */
    Map<Named, String> all() {
        return all;
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

    /** Why those of two sources who bear one name were taken for two, in plain words; empty if they were not. */
    Optional<String> apart(String source, String name, String otherSource, String otherName) {
        Named one = new Named(source, name);
        Named other = new Named(otherSource, otherName);
        Person person = persons.get(one);
        boolean likely = person != null && person.homonym && name.equals(otherName);
        return likely && persons.get(other) != person ? lives.apart(one, other) : Optional.empty();
    }
}
