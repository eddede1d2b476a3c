package dev.valla.read.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A template of a wiki with its values, as far as what it shows is the same on every wiki.
 *
 * @param name   in lower case
 * @param values those without a name, in order
 * @param fields those with one
 */
record Template(String name, List<String> values, Map<String, String> fields) {
    static final Pattern FURNITURE = Pattern.compile(
            "(?i).*(?:image|imagesize|caption|alt|signature|website|logo|width|size|color|colour|module|embed|footnotes).*");
    private static final Set<String> FIRST = Set.of(
            "nowrap",
            "small",
            "nobold",
            "big",
            "smaller",
            "sic",
            "abbr",
            "flag",
            "flagicon",
            "ship",
            "ill",
            "interlanguage link",
            "as of",
            "ubl",
            "unbulleted list",
            "plainlist",
            "flatlist",
            "hlist",
            "allow wrap",
            "nobr",
            "em",
            "strong",
            "smallcaps",
            "sc",
            "marriage",
            "post-nominals",
            "native name");
    private static final Set<String> DATES = Set.of(
            "birth date",
            "birth date and age",
            "death date",
            "death date and age",
            "start date",
            "end date",
            "date",
            "bda",
            "dda",
            "birth-date",
            "death-date");
    private static final Set<String> NEEDED = Set.of(
            "citation needed",
            "cn",
            "fact",
            "cb",
            "citation needed span",
            "cite needed",
            "source needed",
            "unreferenced inline");
    private static final Set<String> SHORT_NOTES = Set.of("sfn", "sfnp", "efn", "refn", "sfnm", "notetag");
    private static final Set<String> SILENT = Set.of(
            "reflist",
            "refbegin",
            "refend",
            "clear",
            "-",
            "anchor",
            "short description",
            "use dmy dates",
            "use mdy dates",
            "spaced ndash",
            "rp",
            "r",
            "cite web",
            "main",
            "see also",
            "portal",
            "authority control",
            "defaultsort",
            "toc",
            "toc limit",
            "dn",
            "better source needed",
            "page needed",
            "unreliable source?",
            "dead link",
            "notelist");
    private static final Map<String, String> SIGNS = Map.of(
            "ndash",
            "–",
            "mdash",
            "—",
            "snd",
            " – ",
            "spaced en dash",
            " – ",
            "nbsp",
            " ",
            "'",
            "'",
            "!",
            "|",
            "=",
            "=",
            "dot",
            " · ",
            "·",
            " · ");

    static Template of(String text, int from, int to, Brackets brackets, Wikitext page, int depth) {
        List<String> values = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>();
        int start = from;
        boolean named = false;
        String name = "";
        for (int at = from; at <= to; at++) {
            boolean end = at >= to || text.charAt(at) == '|';
            if (end) {
                if (named) {
                    put(text, start, Math.min(at, to), values, fields, page, depth);
                } else {
                    name = text.substring(start, Math.min(at, to))
                            .strip()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', ' ');
                    named = true;
                }
                start = at + 1;
            } else if (brackets.past(at) > at) {
                at = Math.min(brackets.past(at), to) - 1;
            }
        }
        return new Template(name, List.copyOf(values), fields);
    }

    private static void put(
            String text, int from, int to, List<String> values, Map<String, String> fields, Wikitext page, int depth) {
        int equals = text.indexOf('=', from, Math.max(from, to));
        boolean field = equals > 0 && text.substring(from, equals).strip().matches("[\\p{L}\\p{N} _/-]{1,40}");
        String value = page.inner(field ? equals + 1 : from, to, depth).strip();
        if (field) {
            fields.put(text.substring(from, equals).strip(), value);
        } else {
            values.add(value);
        }
    }

    boolean isInfobox() {
        return name.startsWith("infobox") || name.startsWith("taxobox") || name.endsWith(" infobox");
    }

    boolean isShortNote() {
        return SHORT_NOTES.contains(name);
    }

    boolean isSilent() {
        return SILENT.contains(name);
    }

    /** What it shows; empty where only its wiki knows. */
    Optional<String> shown() {
        if (NEEDED.contains(name)) {
            return Optional.of(values.isEmpty() ? "[citation needed]" : values.get(0) + "[citation needed]");
        }
        if (SIGNS.containsKey(name)) {
            return Optional.of(SIGNS.get(name));
        }
        if (DATES.contains(name)) {
            return Optional.of(date());
        }
        return switch (name) {
            case "who", "when", "where", "which", "why", "by whom" -> Optional.of("[" + name + "?]");
            case "lang", "transl", "transliteration", "langx" ->
                values.size() > 1 ? Optional.of(values.get(1)) : first();
            case "circa", "c.", "ca" -> first().map(year -> "c. " + year);
            case "convert", "cvt" -> Optional.of(values.stream().limit(2).collect(Collectors.joining(" ")));
            case "oldstyledate", "old style date" ->
                Optional.of(
                        Stream.concat(values.stream().limit(2), Stream.empty()).collect(Collectors.joining(" "))
                                + (values.size() > 2 ? " [O.S. " + values.get(2) + "]" : ""));
            case "quote", "blockquote", "cquote", "quotation" ->
                first().or(() -> Optional.ofNullable(fields.get("text")));
            default ->
                name.startsWith("lang-") || FIRST.contains(name)
                        ? first()
                        : name.startsWith("cite ") || name.equals("citation")
                                ? Optional.of(source())
                                : Optional.empty();
        };
    }

    private Optional<String> first() {
        return values.stream().filter(value -> !value.isBlank()).findFirst();
    }

    private String date() {
        List<String> numbers = values.stream()
                .filter(value -> value.matches("\\d{1,4}"))
                .limit(3)
                .toList();
        if (numbers.isEmpty()) {
            return first().orElse("");
        }
        return numbers.stream()
                .map(number -> number.length() == 1 ? "0" + number : number)
                .collect(Collectors.joining("-"));
    }

    /** A citation in one line: who, title, where, year, page. */
    String source() {
        if (!name.startsWith("cite") && !name.equals("citation")) {
            String page = Stream.of("p", "pp", "loc")
                    .filter(fields::containsKey)
                    .map(key -> (key.equals("loc") ? "" : key + ". ") + fields.get(key))
                    .collect(Collectors.joining(", "));
            return Stream.of(String.join(" ", values), page)
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(", "));
        }
        String person = Stream.of("first", "last", "author")
                .flatMap(key -> Stream.of(key, key + "1"))
                .filter(fields::containsKey)
                .map(fields::get)
                .collect(Collectors.joining(" "));
        return Stream.concat(
                        Stream.of(person),
                        Stream.of("title", "work", "journal", "publisher", "date", "year", "pages", "page", "url")
                                .map(key -> fields.getOrDefault(key, "")))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
