package dev.valla.read.claims;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Zięba, Stefan (1910–1942)", "ZIĘBA, STEFAN", "ZIĘBA Stefan (born 1910)", "Zięba, Stefan Jan, born at Linden": the name with
 * which a biographical dictionary begins, surname first.
 *
 * @param start   first char of it, in UTF-16 units of the source's text
 * @param end     one past its last char
 * @param surname as it stands there
 * @param given   as they stand there
 */
record DictionaryName(int start, int end, String surname, String given) {
    private static final String GIVEN = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
    private static final String SMALL = "\\p{Lu}[\\p{Ll}.'’-]*(?: \\p{Lu}[\\p{Ll}.'’-]*){0,3}";

    private static final Pattern OPENING =
            Pattern.compile("[\\s=#*]*(?!(?:In|At|On|Near|From|After|Before|Since|By) )(?<word>"
                    + "(?<surname>(?:\\p{Lu}[\\p{L}'’-]+ ?){1,2})(?=,), (?<given>" + GIVEN + ")"
                    + "|(?<capitals>\\p{Lu}{2}[\\p{Lu}'’-]*) (?<small>" + SMALL + "))"
                    + "(?= [(\\[][^)\\]\\d]{0,40}\\d{3,4}|, (?:[\\p{L} -]{3,60}, )?(?:was )?(?:born|b\\.) )");

    /** The one that opens the text from {@code body} on. */
    static Optional<DictionaryName> opening(String text, int body) {
        Matcher word = OPENING.matcher(text).region(body, text.length());
        if (!word.lookingAt()) {
            return Optional.empty();
        }
        boolean comma = word.group("surname") != null;
        return Optional.of(new DictionaryName(
                word.start("word"),
                word.end("word"),
                word.group(comma ? "surname" : "capitals"),
                word.group(comma ? "given" : "small")));
    }

    /** "Stefan Zięba". */
    String name() {
        return WrittenName.small(given) + " " + WrittenName.small(surname);
    }

    /** The same as it would stand in running text, and as long as it was. */
    String running() {
        String name = name();
        int gap = WrittenName.small(given).length();
        return name.substring(0, gap) + " ".repeat(end - start - name.length()) + name.substring(gap);
    }
}
