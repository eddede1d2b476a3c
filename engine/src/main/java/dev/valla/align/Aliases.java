package dev.valla.align;

import dev.valla.claim.Source;
import dev.valla.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Two names that a source itself calls one person's: "Mark Andrews (born 1978), better known by his stage name Sisqó". */
final class Aliases {
    /**
     * One such statement.
     *
     * @param words as they stand, for the reason
     */
    record Alias(String source, String one, String other, String words) {}

    private static final String NAME =
            "((?:\\p{Lu}[\\p{L}’'.-]*)(?:[ \\t]+(?:(?:de|da|von|van|der|di|del|la|al)[ \\t]+)?(?:\\p{Lu}[\\p{L}’'.-]*)){0,4})";
    private static final String BRACKET = "(?:[ \\t]*\\((?:[^()\\n]|\\([^()\\n]*\\)){0,160}\\))?";
    private static final Pattern STATED =
            Pattern.compile(NAME + BRACKET + "[ \\t]*,?[ \\t]+(?:" + phrases() + ")[ \\t]+" + NAME);

    /** "Marina Augusta Pepper (née Baker; born 1967)": a maiden name in the brackets behind the name. */
    private static final Pattern MAIDEN =
            Pattern.compile(NAME + "[ \\t]*\\((?:née|nee|né|geb\\.|geborene)[ \\t]+(\\p{Lu}[\\p{L}’'-]+)(?=[;,) ])");

    private static final List<String> MAIDEN_WORDS = List.of("(née", "(nee", "(né", "(geb");
    private static final List<String> SHORTEST = shortest();

    private Aliases() {}

    /** In the order of their sources and names. */
    static List<Alias> in(List<Source> sources) {
        List<Alias> found = new ArrayList<>();
        sources.forEach(source -> found.addAll(in(source)));
        found.sort(Comparator.comparing(Alias::source).thenComparing(Alias::one).thenComparing(Alias::other));
        return found;
    }

    /** In the order of the text, maiden names first. */
    private static List<Alias> in(Source source) {
        List<Alias> found = new ArrayList<>();
        String text = source.text();
        if (MAIDEN_WORDS.stream().anyMatch(text::contains)) {
            Matcher maiden = MAIDEN.matcher(text).region(source.body(), text.length());
            while (maiden.find()) {
                String name = maiden.group(1);
                int surname = name.lastIndexOf(' ');
                if (surname > 0) {
                    String born = name.substring(0, surname + 1) + maiden.group(2);
                    found.add(new Alias(source.path(), name, born, maiden.group()));
                }
            }
        }
        if (SHORTEST.stream().anyMatch(phrase -> hasBetweenBlanks(text, phrase))) {
            Matcher stated = STATED.matcher(text).region(source.body(), text.length());
            while (stated.find()) {
                found.add(new Alias(source.path(), stated.group(1), stated.group(2), stated.group()));
            }
        }
        return found;
    }

    /** A look at each place where the phrase stands is many times quicker than the pattern, which begins at each name. */
    private static boolean hasBetweenBlanks(String text, String phrase) {
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            int end = at + phrase.length();
            if (end < text.length() && isBlank(text.charAt(end)) && at > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Those that end no longer one: whoever has the longer has these too. */
    private static List<String> shortest() {
        List<String> all = Table.lines(Aliases.class, "aliases.txt");
        return all.stream()
                .filter(phrase -> all.stream().noneMatch(other -> phrase.endsWith(" " + other)))
                .toList();
    }

    private static String phrases() {
        return Table.lines(Aliases.class, "aliases.txt").stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(p -> p))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
