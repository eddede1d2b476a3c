package dev.valla.read.claims;

import dev.valla.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Labels and titles by which a document says who speaks in it, kept in {@code voices.txt}. */
final class Voices {
    private static final Map<String, Set<String>> CLASSES = Table.lines(Voices.class, "voices.txt").stream()
            .collect(Collectors.toUnmodifiableMap(
                    line -> line.substring(0, line.indexOf(':')),
                    line -> Arrays.stream(line.substring(line.indexOf(':') + 1).split(";", -1))
                            .map(String::strip)
                            .collect(Collectors.toUnmodifiableSet())));
    /** In the order in which a label is asked: who writes down what a witness states is no witness. */
    private static final List<String> KINDS = List.of("through", "certifier", "speaker");

    private static final Set<String> IDLE = Set.of("name", "names", "full", "no", "number", "title", "rank", "for");
    private static final Pattern AND = Pattern.compile(" and |[/,&]");
    /** "by", and whom "by" may bring in: "taken by the investigator". */
    private static final Pattern BY = Pattern.compile("(.+?) (?:by|before)(?: .*)?");

    /** "Person giving testimony", "officer taking the statement": who does what. */
    private static final Pattern PERSON = Pattern.compile(
            "(?:name of )?(?:the )?(?:person|individual|party|officer|official|member|staff|staff member|agent|employee|lawyer) (?:who )?(\\p{Ll}+(?:ing|s))\\b.*");

    /** "Interpreter present", "witness heard", "details of the witness". */
    private static final Pattern PRESENT = Pattern.compile(
            "^(?:(?:details|particulars|identity|personal data|data) of (?:the )?)?(.+?)(?: (?:present|on duty|assigned|heard|examined|called))?$");

    /** "Prisoner interrogated", "accused heard". */
    private static final Pattern ASKED =
            Pattern.compile("(?:the )?\\p{Ll}+ (?:interrogated|questioned|interviewed|heard|examined|deposed)");

    /** "Translation from Quechua". */
    private static final Pattern FROM = Pattern.compile(" (?:from|into) (?:the )?\\p{L}+$");

    private Voices() {}

    static Set<String> of(String kind) {
        return CLASSES.getOrDefault(kind, Set.of());
    }

    /** What whoever is named behind the label does: "speaker", "through" or "certifier"; the label in lower case. */
    static Optional<String> kind(String label) {
        String plain = PRESENT.matcher(
                        label.replaceAll("[’']s\\b", "").replaceAll("\\s+", " ").strip())
                .replaceFirst("$1");
        if (plain.startsWith("to ")) {
            return Optional.empty();
        }
        if (ASKED.matcher(label).matches()) {
            return Optional.of("speaker");
        }
        return KINDS.stream().filter(kind -> is(kind, plain)).findFirst();
    }

    /** A noun of one who speaks or of one through whom it passes. */
    static boolean says(String noun) {
        return of("speaker noun").contains(noun) || of("through noun").contains(noun);
    }

    /** "Questioned: …" below a record: who did it. */
    static boolean did(String label) {
        return of("through by").contains(label);
    }

    /** "Signatures attested by": who only says that it is genuine. */
    static boolean certifies(String label) {
        return BY.matcher(label).matches()
                && kind(label).equals(Optional.of("certifier"))
                && !label.startsWith("signed");
    }

    static boolean is(String kind, String label) {
        if (of(kind).contains(label)) {
            return true;
        }
        var person = PERSON.matcher(label);
        if (person.matches()) {
            return of(kind + " doing").contains(person.group(1));
        }
        var by = BY.matcher(label);
        return by.matches()
                ? of(kind + " by").stream().anyMatch(did -> (" " + by.group(1) + " ").contains(" " + did + " "))
                : Arrays.stream(AND.split(label)).map(Voices::bare).anyMatch(noun -> isNoun(kind, noun));
    }

    /** "Interpreter", "interpreters", and "language interpreter" too, unless that is a noun of another kind. */
    private static boolean isNoun(String kind, String noun) {
        Set<String> nouns = of(kind + " noun");
        String one = noun.replaceFirst("s$", "");
        String last = one.substring(one.lastIndexOf(' ') + 1);
        boolean other = KINDS.stream()
                .anyMatch(k -> of(k + " noun").contains(noun) || of(k + " noun").contains(one));
        return nouns.contains(noun)
                || nouns.contains(one)
                || (!other && last.length() < one.length() && nouns.contains(last));
    }

    /** "name of the interpreter", "head of the archive": the noun. */
    private static String bare(String label) {
        String[] parts = FROM.matcher(label.strip()).replaceFirst("").split(" of (?:the )?", 2);
        String noun = named(parts[0]).isEmpty() && parts.length > 1 ? parts[1] : parts[0];
        return named(noun);
    }

    private static String named(String words) {
        return Arrays.stream(words.replaceFirst("^the ", "").split(" ", -1))
                .filter(word -> !IDLE.contains(word))
                .collect(Collectors.joining(" "));
    }
}
