package dev.valla.align;

import dev.valla.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many in all, as a text has it: "more than 5,000 confirmed cases", "160 deaths", "over 2,400 have died".
 *
 * @param start first char of its words, in UTF-16 units of the text it was found in
 * @param end   one past the last
 * @param words as they stand
 * @param unit  what is counted, one word for all ways to say it; see {@code tallied.txt}
 * @param least the smallest number that it can be
 * @param most  the largest
 */
public record Tally(int start, int end, String words, String unit, long least, long most) {
    private static final Map<String, String> NOUNS = new HashMap<>();
    private static final Map<String, String> DONE = new HashMap<>();
    private static final Map<String, String> DEEDS = new HashMap<>();
    private static final Set<String> EVENTS = new TreeSet<>();

    static {
        for (String line : Table.lines(Tally.class, "tallied.txt")) {
            int colon = line.indexOf(':');
            List<String> words = Stream.of(line.substring(colon + 1).split(",", -1))
                    .map(String::strip)
                    .toList();
            String[] head = line.substring(0, colon).split(" ", -1);
            switch (head[0]) {
                case "noun" -> words.forEach(w -> NOUNS.put(w, head[1]));
                case "deed" -> words.forEach(w -> DEEDS.put(w, head[1]));
                case "done" -> words.forEach(w -> DONE.put(w, head[1]));
                default -> EVENTS.addAll(words);
            }
        }
    }

    /** What came in addition, or in one part, is no count of the whole. */
    private static final Set<String> NOT_THE_WHOLE = Set.of(
            "new",
            "further",
            "additional",
            "more",
            "other",
            "another",
            "extra",
            "daily",
            "first",
            "last",
            "next",
            "suspected",
            "possible",
            "active",
            "imported",
            "related",
            "similar",
            "such",
            "excess");

    private static final String COUNTED =
            "(?<![\\p{L}\\d.,:-])(?:" + Bound.PATTERN + "\\s+)?(?<n>" + Numerals.SCALED + ")";

    private static final Pattern NOUN = Pattern.compile(
            "(?i)" + COUNTED + "\\s+(?<between>(?:[\\p{L}\\d-]+\\s+){0,3}?)(?<unit>" + anyOf(NOUNS) + ")\\b");

    private static final Pattern UNDERWENT = Pattern.compile("(?i)" + COUNTED
            + "(?<between>(?:\\s+(?:people|persons|men|women|children|civilians|soldiers|patients|victims|of (?:them|those|whom|these)))?"
            + "(?:\\s+(?:have|has|had|were|was|are|been|already|since|then))*)\\s+(?<unit>" + anyOf(DONE) + ")\\b");

    /** What happened did it to all of them: "the flood killed 57 people". */
    private static final Pattern DID = Pattern.compile(
            "(?i)\\b(?<unit>" + anyOf(DEEDS) + ")\\s+" + COUNTED + "(?<between>)\\s+(?:people|persons|lives)\\b");

    private static final Pattern BY_WHAT_HAPPENED = Pattern.compile("(?i)\\b(?:" + String.join("|", EVENTS)
            + ")(?:\\s+(?:in|of|at|on|near)\\s+[^.,;:]{1,40}?)?\\s+(?:(?:has|had|have)\\s+)?$");

    private static String anyOf(Map<String, String> words) {
        return words.keySet().stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** All counts in a text, in its order. */
    public static List<Tally> in(String text) {
        List<Tally> found = new ArrayList<>();
        find(text, NOUN, NOUNS, found);
        find(text, UNDERWENT, DONE, found);
        find(text, DID, DEEDS, found);
        found.sort((a, b) -> Integer.compare(a.start, b.start));
        return found;
    }

    private static void find(String text, Pattern pattern, Map<String, String> units, List<Tally> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            boolean whole = Stream.of(
                            matcher.group("between").toLowerCase(Locale.ROOT).split("[\\s-]+"))
                    .noneMatch(NOT_THE_WHOLE::contains);
            boolean told = !pattern.equals(DID) || isByWhatHappened(text, matcher.start());
            String unit = units.get(matcher.group("unit").toLowerCase(Locale.ROOT));
            if (whole && told && unit != null) {
                of(matcher, unit).ifPresent(found::add);
            }
        }
    }

    /** "The police killed two" are not all the dead of the riots. What begins with the deed is a count cut out of its sentence. */
    private static boolean isByWhatHappened(String text, int deed) {
        return deed == 0 || BY_WHAT_HAPPENED.matcher(text.substring(0, deed)).find();
    }

    private static Optional<Tally> of(Matcher matcher, String unit) {
        Bound bound = Bound.of(Optional.ofNullable(matcher.group("bound")));
        return Numerals.range(matcher.group("n"))
                .map(range -> new Tally(
                        matcher.start(), matcher.end(), matcher.group(), unit, bound.least(range), bound.most(range)));
    }

    /** The one count that the words are. */
    static Optional<Tally> exactly(String words) {
        List<Tally> found = in(words);
        return found.size() == 1 && found.get(0).words().equals(words) ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether a document of that subject counts for the whole of it: a battle, an epidemic; not a person's life. */
    public static boolean countsFor(String subject) {
        return Stream.of(subject.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(EVENTS::contains);
    }
}
