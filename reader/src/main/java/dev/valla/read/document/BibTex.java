package dev.valla.read.document;

import dev.valla.claim.Bibliography;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An entry of a BibTeX file: {@code @book{key, author = {Petrova, Anna and Smirnov, Ivan}, title = "A life", year = 1941}}.
 *
 * @param type   in lower case
 * @param fields by their names in lower case
 */
record BibTex(String type, Map<String, String> fields) {
    private static final Pattern ENTRY = Pattern.compile("@(\\p{L}+)\\s*[{(]\\s*([^,\\s{}()]*)\\s*,");
    private static final Pattern FIELD = Pattern.compile("\\s*,?\\s*([\\p{L}][\\w-]*)\\s*=\\s*");
    private static final Pattern ACCENT = Pattern.compile("\\\\([`'^\"~=.uvHcdbr])\\s*\\{?\\s*\\\\?(\\p{L})\\s*\\}?");
    private static final Map<String, String> ABOVE = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("r", "\u030A"),
            Map.entry("H", "\u030B"),
            Map.entry("v", "\u030C"),
            Map.entry("d", "\u0323"),
            Map.entry("c", "\u0327"),
            Map.entry("b", "\u0331"));
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    static List<BibTex> entries(String text) {
        List<BibTex> entries = new ArrayList<>();
        Matcher entry = ENTRY.matcher(text);
        int at = 0;
        while (at < text.length() && entry.find(at)) {
            String type = entry.group(1).toLowerCase(Locale.ROOT);
            Map<String, String> fields = new HashMap<>();
            at = fields(text, entry.end(), fields);
            if (!type.equals("comment") && !type.equals("string") && !type.equals("preamble")) {
                entries.add(new BibTex(type, fields));
            }
        }
        return entries;
    }

    /** @return where the entry ends */
    private static int fields(String text, int from, Map<String, String> fields) {
        int at = from;
        Matcher field = FIELD.matcher(text);
        while (field.region(at, text.length()).lookingAt()) {
            int start = field.end();
            int end = value(text, start);
            fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), plain(text.substring(start, end)));
            at = end;
        }
        return at;
    }

    /** One past the value that begins there: in braces, in quotation marks, or bare. */
    private static int value(String text, int start) {
        if (start >= text.length()) {
            return start;
        }
        char first = text.charAt(start);
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (first == '{' && depth == 0) {
                return i + 1;
            }
            if (first == '"' && i > start && c == '"' && depth == 0) {
                return i + 1;
            }
            if (first != '{' && first != '"' && (depth < 0 || c == ',' || c == ')' || c == '\n')) {
                return i;
            }
        }
        return text.length();
    }

    private static String plain(String value) {
        String accented = ACCENT.matcher(value)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(2) + ABOVE.getOrDefault(m.group(1), "")));
        String words = accented.replace("\\&", "&")
                .replace("\\ss", "ß")
                .replace("--", "–")
                .replace("~", " ")
                .replaceAll("\\\\\\p{L}+\\s?", "")
                .replaceAll("[{}\"]", "");
        return java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    Bibliography about() {
        return new Bibliography(
                field("title"),
                people("author"),
                date(),
                field("language").or(() -> field("langid")),
                field("license").or(() -> field("licence")),
                kind(),
                field("speaker"),
                Stream.concat(people("interviewer").stream(), people("translator").stream())
                        .toList(),
                field("subject"));
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
    }

    private List<String> people(String name) {
        return field(name).stream()
                .flatMap(all -> Stream.of(all.split(" and ")))
                .map(BibTex::givenFirst)
                .filter(person -> !person.isBlank() && !person.equals("others"))
                .toList();
    }

    private static String givenFirst(String name) {
        int comma = name.lastIndexOf(',');
        return comma < 0
                ? name.strip()
                : (name.substring(comma + 1).strip() + " "
                                + name.substring(0, comma).strip())
                        .strip();
    }

    private Optional<String> date() {
        return field("date")
                .or(() -> field("year").map(year -> {
                    String month = field("month").orElse("").toLowerCase(Locale.ROOT);
                    int named = month.length() < 3 ? -1 : MONTHS.indexOf(month.substring(0, 3));
                    boolean number = month.matches("0?[1-9]|1[0-2]");
                    if (named < 0 && !number) {
                        return year;
                    }
                    String day = field("day").filter(d -> d.matches("\\d{1,2}")).orElse("");
                    return "%s-%02d%s"
                            .formatted(
                                    year,
                                    number ? Integer.parseInt(month) : named + 1,
                                    day.isEmpty() ? "" : "-%02d".formatted(Integer.parseInt(day)));
                }));
    }

    private Optional<String> kind() {
        return switch (type) {
            case "letter", "interview", "memoir", "protocol", "certificate" -> Optional.of(type);
            case "article", "inproceedings", "incollection", "inbook" -> Optional.of("article");
            case "book", "mvbook", "collection" -> Optional.of("book");
            default -> field("type").map(kind -> kind.toLowerCase(Locale.ROOT));
        };
    }
}
