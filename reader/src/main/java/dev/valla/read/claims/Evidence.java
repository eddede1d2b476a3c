package dev.valla.read.claims;

import dev.valla.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of {@code evidence.table}: what stands near a name, and how much it tells for its bearer's speaking in the document, or
 * for the words' having passed through him.
 *
 * @param kind   weighs once for a name, however often it is found
 * @param where  in which parts of a document: "h" its head, "f" its foot, "b" its running text
 * @param before what stands before the name
 * @param behind what stands behind it
 */
record Evidence(String kind, int speaks, int takes, String where, Pattern before, Pattern behind, String example) {
    private static final String NAME = "~";
    /** Found by position and not by words. */
    private static final String PLACED = "-";

    private static final String IN_CERTIFICATES = "c";

    /** A line's beginning; Java's own fails where nothing follows. */
    private static final Pattern BEGINS = Pattern.compile("(?<!\\[)\\^");

    private static final Pattern CLASS = Pattern.compile("\\{(\\p{Ll}{2,})\\}");

    private static final List<Evidence> ALL = Table.lines(Evidence.class, "evidence.table").stream()
            .map(Evidence::read)
            .toList();

    private static final List<Evidence> WORDED =
            ALL.stream().filter(Evidence::isWorded).toList();

    static List<Evidence> all() {
        return ALL;
    }

    /** What is found by words. */
    static List<Evidence> worded() {
        return WORDED;
    }

    /** What is found by position, or by another rule. */
    static Evidence of(String kind) {
        return ALL.stream()
                .filter(e -> e.kind.equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("evidence.table: no " + kind));
    }

    boolean isWorded() {
        return !before.pattern().isEmpty();
    }

    /** Whether it may stand in that part of a document; some only where somebody certifies. */
    boolean in(Part part, boolean certified) {
        return where.contains(part.letter()) && (certified || !where.contains(IN_CERTIFICATES));
    }

    boolean isBeside(String above, String below) {
        return behind.matcher(below).lookingAt() && before.matcher(above).find();
    }

    private static Evidence read(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 6) {
            throw new IllegalArgumentException("evidence.table: " + line);
        }
        String[] words = columns[4].equals(PLACED) ? new String[] {"", ""} : columns[4].split(NAME, -1);
        return new Evidence(
                columns[0],
                Integer.parseInt(columns[1]),
                Integer.parseInt(columns[2]),
                columns[3],
                columns[4].equals(PLACED) ? Pattern.compile("") : pattern("(?:" + words[0] + ")\\z"),
                pattern(words[1]),
                columns[5]);
    }

    /** A blank is any white space, three of them a gap; a class of voices.txt its words. */
    private static Pattern pattern(String written) {
        String spaced = written.replace("_?", "\\h{0,30}")
                .replace("_", "\\h{1,30}")
                .replace(" ?", "\\s{0,30}")
                .replace(" ", "\\s{1,30}");
        String lines = BEGINS.matcher(spaced).replaceAll(Matcher.quoteReplacement("(?<![^\\n])"));
        String whole = CLASS.matcher(lines).replaceAll(named -> Matcher.quoteReplacement(words(named.group(1))));
        return Pattern.compile(whole, Pattern.MULTILINE);
    }

    private static String words(String named) {
        if (named.equals("gap")) {
            return "\\h{3,60}";
        }
        if (named.equals("on")) {
            return "(?:[^.:?]|(?<=\\b(?:Dr|Mr|Mrs|St|Capt|Lt|Insp|Rev|Hon|\\p{Lu}))\\.)";
        }
        String kind = named.equals("did") ? "through by" : named;
        return Voices.of(kind).stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(word -> word.replace(" ", "\\s{1,30}"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A part of a document. */
    enum Part {
        HEAD,
        BODY,
        FOOT;

        private String letter() {
            return name().substring(0, 1).toLowerCase(Locale.ROOT);
        }
    }
}
