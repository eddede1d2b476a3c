package dev.valla.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.claim.Bibliography;
import dev.valla.claim.Source;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sources as CSL-JSON and as BibTeX, with what is known of them and no more: a name is not taken apart where its source did not. */
final class Literature {
    private static final Pattern DATE = Pattern.compile("(-?\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    private Literature() {}

    static ArrayNode csl(List<Source> sources) {
        List<String> keys = keys(sources);
        List<Integer> numbers = new ArrayList<>();
        sources.forEach(source -> numbers.add(numbers.size()));
        return Lines.list(numbers, number -> csl(keys.get(number), sources.get(number)));
    }

    private static ObjectNode csl(String key, Source source) {
        Bibliography about = source.about();
        ObjectNode item =
                Lines.object().put("id", key).put("type", cslType(about.kind().orElse("")));
        item.put("title", source.label());
        if (!about.authors().isEmpty()) {
            item.set("author", Lines.list(about.authors(), Literature::cslName));
        }
        about.date().ifPresent(date -> item.set("issued", cslDate(date)));
        about.language().ifPresent(language -> item.put("language", language));
        about.kind().ifPresent(kind -> item.put("genre", kind));
        ObjectNode custom = item.putObject("custom").put("path", source.path()).put("sha256", source.sha256());
        about.licence().ifPresent(licence -> custom.put("licence", licence));
        about.speaker().ifPresent(speaker -> custom.put("speaker", speaker));
        about.subject().ifPresent(subject -> custom.put("subject", subject));
        if (!about.through().isEmpty()) {
            custom.set("through", Lines.texts(about.through()));
        }
        return item;
    }

    private static String cslType(String kind) {
        return switch (kind) {
            case "article", "book", "interview", "chapter", "thesis", "report", "webpage", "manuscript" -> kind;
            case "letter" -> "personal_communication";
            default -> "document";
        };
    }

    private static ObjectNode cslName(String name) {
        int comma = name.indexOf(',');
        return comma < 0
                ? Lines.object().put("literal", name)
                : Lines.object()
                        .put("family", name.substring(0, comma).strip())
                        .put("given", name.substring(comma + 1).strip());
    }

    private static ObjectNode cslDate(String date) {
        Matcher simple = DATE.matcher(date);
        ObjectNode issued = Lines.object();
        if (!simple.matches()) {
            return issued.put("raw", date);
        }
        ArrayNode parts = issued.putArray("date-parts").addArray();
        for (int group = 1; group <= 3; group++) {
            Optional.ofNullable(simple.group(group)).map(Integer::valueOf).ifPresent(parts::add);
        }
        return issued;
    }

    static String bibtex(List<Source> sources) {
        List<String> keys = keys(sources);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < sources.size(); i++) {
            all.append(i == 0 ? "" : "\n").append(bibtex(keys.get(i), sources.get(i)));
        }
        return all.toString();
    }

    private static String bibtex(String key, Source source) {
        Bibliography about = source.about();
        StringBuilder entry =
                new StringBuilder("@%s{%s".formatted(bibtexType(about.kind().orElse("")), key));
        field(entry, "title", Optional.of("{" + escaped(source.label()) + "}"));
        field(entry, "author", authors(about.authors()));
        field(entry, "date", about.date().map(Literature::escaped));
        field(entry, "year", about.date().flatMap(Literature::year));
        field(entry, "language", about.language().map(Literature::escaped));
        field(entry, "howpublished", about.kind().map(Literature::escaped));
        field(entry, "note", Optional.of(escaped(note(source))));
        return entry.append("\n}\n").toString();
    }

    private static void field(StringBuilder entry, String name, Optional<String> value) {
        value.ifPresent(there -> entry.append(",\n  %s = {%s}".formatted(name, there)));
    }

    private static String bibtexType(String kind) {
        return switch (kind) {
            case "article", "book" -> kind;
            case "letter", "memoir", "manuscript" -> "unpublished";
            default -> "misc";
        };
    }

    /** A name without a comma stays in braces: which of its words is the surname was not said. */
    private static Optional<String> authors(List<String> authors) {
        return authors.isEmpty()
                ? Optional.empty()
                : Optional.of(authors.stream()
                        .map(Literature::escaped)
                        .map(name -> name.contains(",") ? name : "{" + name + "}")
                        .collect(Collectors.joining(" and ")));
    }

    private static Optional<String> year(String date) {
        Matcher year = YEAR.matcher(date);
        return year.find() ? Optional.of(year.group()) : Optional.empty();
    }

    private static String note(Source source) {
        Bibliography about = source.about();
        List<String> notes = new ArrayList<>();
        about.speaker().ifPresent(speaker -> notes.add("speaker: " + speaker));
        if (!about.through().isEmpty()) {
            notes.add("through: " + String.join(", ", about.through()));
        }
        about.licence().ifPresent(licence -> notes.add("licence: " + licence));
        notes.add("file: " + source.path());
        notes.add("SHA-256: " + source.sha256());
        return String.join("; ", notes);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.replaceAll("\\s+", " ").toCharArray()) {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '{', '}', '%', '$', '#', '&', '_' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** From the path, in letters that every BibTeX takes; told apart by a number where two would be one. */
    private static List<String> keys(List<Source> sources) {
        Set<String> taken = new HashSet<>();
        List<String> keys = new ArrayList<>();
        for (Source source : sources) {
            String plain = Normalizer.normalize(source.path(), Normalizer.Form.NFKD)
                    .replaceAll("\\.[^./]*$", "")
                    .replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
            String stem = plain.isEmpty() ? "source" : plain;
            String key = stem;
            for (int n = 2; !taken.add(key); n++) {
                key = stem + "-" + n;
            }
            keys.add(key);
        }
        return keys;
    }
}
