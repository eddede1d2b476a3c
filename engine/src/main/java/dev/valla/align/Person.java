package dev.valla.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One person and the names taken for theirs, while it is settled who is who. */
final class Person {
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

    /** @param form empty where the name is none of a person */
    void take(Named named, @Nullable PersonName form) {
        members.add(named);
        names.add(named.name());
        if (form != null && !form.isAlone() && !forms.contains(form)) {
            forms.add(form);
        } else if (form != null && forms.isEmpty()) {
            forms.add(form);
        }
    }

    void absorb(Person other) {
        members.addAll(other.members);
        names.addAll(other.names);
        forms.addAll(other.forms);
        aliases.addAll(other.aliases);
        joins.addAll(other.joins);
    }

    /** The better of the two names is known for both: of those that dates tell apart it has its date. */
    void merge(Person other, Joined by, Map<String, Integer> uses) {
        boolean ours = homonym == other.homonym ? byUse(uses).compare(canonical, other.canonical) <= 0 : homonym;
        canonical = ours ? canonical : other.canonical;
        homonym |= other.homonym;
        absorb(other);
        joins.add(by.id());
    }

    /** The form with most words among the most used; in Latin letters where there is one. */
    String bestName(Map<String, Integer> uses) {
        return names.stream().min(byUse(uses)).orElseThrow();
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
