package dev.valla.read.names;

import dev.valla.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words in and around a name tell of its kind, as the files beside this class say. Immutable. */
final class Rules {
    /**
     * @param where where the word stands: {@code head} ends the name (before "of"), {@code first} begins it, {@code ends}
     *     are its last letters; {@code title}, {@code kin} and {@code noun} stand before it, {@code of} before its "of";
     *     {@code preposition} governs it; {@code subject}, {@code object} and {@code starred} are verbs it depends on;
     *     {@code owner} and {@code member} are nouns that belong to it or that it belongs to
     * @param weight how much it counts
     */
    record Rule(String where, Kind kind, int weight, List<String> words, String example) {}

    static final Rules ENGLISH = new Rules();

    private final List<Rule> rules = lines("rules.tsv").map(Rules::rule).toList();
    private final Map<String, List<Rule>> byWord = new HashMap<>();
    private final Set<String> places = names("places.txt");
    private final Set<String> bodies = names("bodies.txt");
    private final Set<String> givenNames =
            lines("given-names.txt").flatMap(l -> Stream.of(l.split(" ", -1))).collect(Collectors.toSet());

    /** What names a short form stands for. */
    private final Map<String, Set<String>> petNames = lines("pet-names.txt")
            .map(l -> l.split(": ", -1))
            .collect(Collectors.toUnmodifiableMap(l -> l[0], l -> Set.of(l[1].split(" ", -1))));

    private Rules() {
        for (var rule : rules) {
            for (var word : rule.words()) {
                byWord.computeIfAbsent(key(rule.where(), word), k -> new ArrayList<>())
                        .add(rule);
            }
        }
    }

    private static Rule rule(String line) {
        var f = line.split("\t", -1);
        return new Rule(f[0], Kind.valueOf(f[1]), Integer.parseInt(f[2]), List.of(f[3].split(" ", -1)), f[4]);
    }

    List<Rule> all() {
        return rules;
    }

    /** The rules that this word sets off in this place; upper and lower case are one, but for heads and titles. */
    List<Rule> at(String where, String word) {
        return byWord.getOrDefault(key(where, word), List.of());
    }

    private static String key(String where, String word) {
        boolean asWritten = where.equals("head") || where.equals("first");
        return where + " " + (asWritten ? word : word.toLowerCase(Locale.ROOT));
    }

    boolean isTitle(String word) {
        return !at("title", word).isEmpty();
    }

    boolean isKnownPlace(String name) {
        return places.contains(name);
    }

    boolean isKnownBody(String name) {
        return bodies.contains(name);
    }

    Set<String> knownBodies() {
        return bodies;
    }

    boolean isGivenName(String word) {
        return givenNames.contains(word);
    }

    /** "Bob" is short of "Robert"; empty for what is no short form. */
    Set<String> shortOf(String word) {
        return petNames.getOrDefault(word, Set.of());
    }

    private static Set<String> names(String file) {
        var names = new HashSet<String>();
        lines(file).flatMap(l -> Stream.of(l.split(";"))).map(String::strip).forEach(names::add);
        return Set.copyOf(names);
    }

    private static Stream<String> lines(String file) {
        return Table.lines(Rules.class, file).stream();
    }
}
