package dev.valla.read.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One person of a document, as far as full names tell: the forms that agree, and how often each stands. */
final class Person {
    private final List<PersonName> forms = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Mention> firsts = new LinkedHashMap<>();

    Person(PersonName name, Mention mention) {
        add(name, mention);
    }

    void add(PersonName name, Mention mention) {
        forms.add(name);
        counts.merge(name.plain(), 1, Integer::sum);
        firsts.putIfAbsent(name.plain(), mention);
    }

    boolean agrees(PersonName name) {
        return forms.stream().allMatch(f -> f.agrees(name));
    }

    boolean endsWith(String word) {
        return forms.stream()
                .anyMatch(f -> f.surname().equals(word) || f.surname().endsWith(" " + word));
    }

    boolean beginsWith(String word) {
        return forms.stream()
                .anyMatch(f -> (f.given().isEmpty() ? f.surname() : f.given().getFirst()).equals(word));
    }

    /** Whether it is one of the given names: "Robert" of "James Robert Lind". */
    boolean isGiven(String word) {
        return forms.stream().anyMatch(f -> f.given().contains(word));
    }

    /** Whether "King Karl" may be this one: who is titled so, or bears no surname, and not "Karl Lind". */
    boolean mayReign() {
        return forms.stream().anyMatch(f -> f.reigns() || f.given().isEmpty());
    }

    int mentions() {
        return forms.size();
    }

    int firstAt() {
        return firsts.values().iterator().next().start();
    }

    /** The form that stands most often; of equals one without initials, then the shorter. */
    String usual() {
        return counts.entrySet().stream()
                .max((a, b) -> {
                    int byCount = Integer.compare(a.getValue(), b.getValue());
                    if (byCount != 0) return byCount;
                    int byInitials = Boolean.compare(initials(b.getKey()), initials(a.getKey()));
                    return byInitials != 0
                            ? byInitials
                            : Integer.compare(b.getKey().length(), a.getKey().length());
                })
                .orElseThrow()
                .getKey();
    }

    private static boolean initials(String name) {
        return PersonName.of(List.of(name.split(" "))).hasInitials();
    }

    Link link(Link.Why why) {
        var usual = usual();
        var first = firsts.get(usual);
        if (first == null) throw new IllegalStateException("a form without a mention: " + usual);
        return new Link(why, usual, first.start(), first.end());
    }
}
