package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a list under a heading that says what it lists: "Kazan Rowers (1911–1913)" under "Teams".
 *
 * @param field what the heading stands for, by {@code labels.txt}: {@code list-bodies}, {@code list-awards}, {@code list-debut}
 * @param from  first char of what its quotation begins with: its own, or that of a heading that belongs to it alone
 * @param start first char, in UTF-16 units of the source's text
 * @param end   one past the last char
 */
record Entry(String field, int from, int start, int end) {
    private static final int LONGEST = 120;
    private static final Pattern ITEM = Pattern.compile("\\s*[-*•]?\\s*(\\p{Lu}[^.!?]*?\\p{Nd}{4}.*?)\\s*");

    /** All entries from {@code from} on, in their order; a line that is none ends the list. Linear. */
    static List<Entry> of(String text, int from) {
        List<Entry> found = new ArrayList<>();
        Optional<String> under = Optional.empty();
        int heading = from;
        int start = from;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, Math.min(end, start + LONGEST));
            if (!line.isBlank()) {
                Matcher item = ITEM.matcher(line);
                if (under.isPresent() && end - start < LONGEST && item.matches()) {
                    int first = start + item.start(1);
                    boolean alone = under.get().equals("list-debut");
                    found.add(new Entry(under.get(), alone ? heading : first, first, start + item.end(1)));
                    under = alone ? Optional.empty() : under;
                } else {
                    under = heading(line);
                    heading = start;
                }
            }
            start = end + 1;
        }
        return found;
    }

    private static Optional<String> heading(String line) {
        String plain = line.replaceAll("^[\\s#=*]+|[\\s#=*:]+$", "").toLowerCase(Locale.ROOT);
        return plain.endsWith(" debut")
                ? Optional.of("list-debut")
                : LabelLine.field(plain).filter(field -> field.startsWith("list-"));
    }
}
