package dev.valla.read.claims;

import dev.valla.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with a known label.
 *
 * @param field      what the label stands for, by {@code labels.txt}
 * @param key        the label as written
 * @param start      first char of the label, in UTF-16 units of the source's text
 * @param valueStart first char of what it says
 * @param end        one past the last char
 */
record LabelLine(String field, String key, int start, int valueStart, int end) {
    private static final Pattern MARKED =
            Pattern.compile("\\s*(?:[-*•|]\\s*)?(\\p{Lu}[\\p{L} ()/]{1,30}?)\\s?\\d{0,2}\\s*[:|\\t]\\s*");
    /** "birth_date: 3 May 1880": as encyclopaedias keep them. */
    private static final Pattern KEYED = Pattern.compile("(\\p{Ll}+(?:_\\p{Ll}+){0,3})\\d{0,2}\\s*[:=]\\s*");

    private static final int LONGEST = 160;
    private static final int LONGEST_LABEL = 24;

    /** "Marina Baker Born 12 August 1967": an infobox flattened into one line, its title before its first label. */
    private static final Pattern TITLED = Pattern.compile(
            "\\s*(?:\\p{Lu}[\\p{L}.'’-]*[ \\t]+){1,5}?((?:Born|Died))[ \\t:]+(?=[^.]{0,80}\\b\\d{4}\\b)");

    /** Opened once, when first asked for. */
    private static final class Holder {
        static final Map<String, String> FIELDS = fields();

        private static Map<String, String> fields() {
            Map<String, String> fields = new HashMap<>();
            for (String line : Table.lines(LabelLine.class, "labels.txt")) {
                int colon = line.indexOf(':');
                for (String key : line.substring(colon + 1).split(";", -1)) {
                    fields.put(key.strip(), line.substring(0, colon).strip());
                }
            }
            return Map.copyOf(fields);
        }
    }

    /** The line from {@code from} to {@code to}, if it is labelled and no sentence. */
    static Optional<LabelLine> of(String text, int from, int to) {
        if (to - from > LONGEST || to - from < 5) {
            return Optional.empty();
        }
        int end = to;
        while (end > from
                && (Character.isWhitespace(text.charAt(end - 1))
                        || text.charAt(end - 1) == '|'
                        || text.charAt(end - 1) == ',')) {
            end--;
        }
        for (Pattern form : List.of(MARKED, KEYED)) {
            Matcher label = form.matcher(text).region(from, end);
            if (label.lookingAt() && label.end() < end) {
                String field = Holder.FIELDS.get(normal(label.group(1)));
                return field == null
                        ? Optional.empty()
                        : Optional.of(new LabelLine(field, label.group(1), label.start(1), label.end(), end));
            }
        }
        return text.charAt(end - 1) == '.' ? Optional.empty() : orTitled(bare(text, from, end), text, from, end);
    }

    private static Optional<LabelLine> orTitled(Optional<LabelLine> bare, String text, int from, int end) {
        return bare.isPresent() ? bare : titled(text, from, end);
    }

    private static Optional<LabelLine> titled(String text, int from, int end) {
        Matcher titled = TITLED.matcher(text).region(from, end);
        return titled.lookingAt()
                ? field(normal(titled.group(1)))
                        .map(field -> new LabelLine(field, titled.group(1), titled.start(1), titled.end(), end))
                : Optional.empty();
    }

    /** "Born 3 May 1880 Kazan": a label without a colon, where what follows begins like a value. */
    private static Optional<LabelLine> bare(String text, int from, int end) {
        int start = from;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int space = start;
        for (int words = 0; words < 3 && space < end; words++) {
            int next = text.indexOf(' ', space + 1);
            space = next < 0 || next > end ? end : next;
            String key = text.substring(start, space);
            String field = Holder.FIELDS.get(normal(key));
            if (field == null) {
                continue;
            }
            boolean value = space + 1 < end
                    && (Character.isDigit(text.charAt(space + 1)) || Character.isUpperCase(text.charAt(space + 1)));
            if (value && Character.isUpperCase(key.charAt(0))) {
                return Optional.of(new LabelLine(field, key, start, space + 1, end));
            }
        }
        return Optional.empty();
    }

    /** "Died29 August 1938", "Preceded byAnna Lind": a label grown into its value where a page's cells were run together. */
    static Optional<LabelLine> grown(String text, int from, int to) {
        int longest = Math.min(to, from + LONGEST_LABEL);
        for (int end = longest; to - from <= LONGEST && end > from + 3; end--) {
            char next = end < to ? text.charAt(end) : ' ';
            boolean value = Character.isUpperCase(next)
                    || Character.isDigit(next)
                    || (next == '(' && !text.startsWith("(s)", end));
            String key = value ? text.substring(from, end) : "";
            Optional<String> field =
                    value && Character.isLowerCase(lastLetter(key)) ? field(normal(key)) : Optional.empty();
            if (field.isPresent() && Character.isUpperCase(key.charAt(0))) {
                return Optional.of(new LabelLine(field.get(), key, from, end, to));
            }
        }
        return Optional.empty();
    }

    private static char lastLetter(String key) {
        String plain = key.replace("(s)", "");
        return plain.isEmpty() ? ' ' : plain.charAt(plain.length() - 1);
    }

    /** What a label in lower case stands for, if it is one. */
    static Optional<String> field(String label) {
        return Optional.ofNullable(Holder.FIELDS.get(label));
    }

    static String normal(String key) {
        return key.toLowerCase(Locale.ROOT).replace("(s)", "").replace('_', ' ').strip();
    }

    /** The same, quoted from there on. */
    LabelLine from(int begin) {
        return new LabelLine(field, key, begin, valueStart, end);
    }

    String value(String text) {
        return text.substring(valueStart, end);
    }

    /** Whether it stands on the next line. */
    boolean follows(LabelLine other, String text) {
        return start >= other.end && text.substring(other.end, start).chars().noneMatch(Character::isLetterOrDigit);
    }
}
