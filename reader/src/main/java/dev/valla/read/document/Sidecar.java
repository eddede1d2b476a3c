package dev.valla.read.document;

import dev.valla.claim.Bibliography;
import dev.valla.read.document.Json.Bare;
import dev.valla.read.document.Json.Fields;
import dev.valla.read.document.Json.Items;
import dev.valla.read.document.Json.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * {@code NAME.json} or {@code NAME.bib} beside {@code NAME.txt}: bibliographic data in CSL-JSON or BibTeX, one item each. What it says comes before
 * what the document says of itself: somebody wrote it on purpose.
 *
 * @param unused why it could not be used, if so
 */
record Sidecar(Bibliography about, Optional<String> unused) {
    private static final List<String> DOCUMENTS = List.of(
            "txt",
            "text",
            "md",
            "markdown",
            "html",
            "htm",
            "xhtml",
            "wiki",
            "mediawiki",
            "wikitext",
            "pdf",
            "docx",
            "odt",
            "epub",
            "xml",
            "tei");
    private static final List<String> ENDINGS = List.of("json", "bib");

    /** The files beside a document, by their names. */
    interface Beside {
        Optional<byte[]> read(String name) throws IOException, NotReadable;
    }

    /** Whether this file is bibliographic data of a document beside it. */
    static boolean isOne(Path file) {
        return isOne(name(file), name -> Files.isRegularFile(file.resolveSibling(name)));
    }

    /** @param there whether there is a file of that name */
    static boolean isOne(String name, Predicate<String> there) {
        int dot = name.lastIndexOf('.');
        if (dot < 0 || !ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            return false;
        }
        String stem = name.substring(0, dot);
        return there.test(stem) || DOCUMENTS.stream().anyMatch(ending -> there.test(stem + "." + ending));
    }

    /** What stands beside the document of that name, in any of the forms that we read; the first found counts. */
    static Sidecar of(String document, Beside beside) throws IOException, NotReadable {
        for (String ending : ENDINGS) {
            for (String name : List.of(document + "." + ending, stem(document) + "." + ending)) {
                Optional<byte[]> there = name.equals(document) ? Optional.empty() : beside.read(name);
                if (there.isPresent()) {
                    return read(name, there.get());
                }
            }
        }
        return new Sidecar(Bibliography.UNSTATED, Optional.empty());
    }

    private static Sidecar read(String name, byte[] bytes) {
        Optional<String> text = Encodings.strictly(bytes, 0, StandardCharsets.UTF_8);
        if (text.isEmpty()) {
            return unused(name, "it is not UTF-8");
        }
        return name.endsWith(".json") ? json(name, text.get()) : bibtex(name, text.get());
    }

    private static Sidecar json(String name, String text) {
        try {
            return switch (Json.parse(text)) {
                case Fields item -> new Sidecar(about(item), Optional.empty());
                case Items list
                when list.items().size() == 1 && list.items().get(0) instanceof Fields item ->
                    new Sidecar(about(item), Optional.empty());
                case Json other -> unused(name, "it holds no single item");
            };
        } catch (Json.Malformed malformed) {
            return unused(name, String.valueOf(malformed.getMessage()));
        }
    }

    private static Sidecar bibtex(String name, String text) {
        List<BibTex> entries = BibTex.entries(text);
        return entries.size() == 1
                ? new Sidecar(entries.getFirst().about(), Optional.empty())
                : unused(name, "it holds %d entries, not one".formatted(entries.size()));
    }

    private static Sidecar unused(String name, String why) {
        return new Sidecar(Bibliography.UNSTATED, Optional.of("%s was not used: %s".formatted(name, why)));
    }

    private static Bibliography about(Fields item) {
        return new Bibliography(
                text(item, "title"),
                names(item, "author"),
                item.get("issued").flatMap(Sidecar::date),
                text(item, "language"),
                Documents.first(text(item, "license"), text(item, "licence")),
                text(item, "type").map(Sidecar::kind),
                text(item, "speaker"),
                Stream.concat(names(item, "interviewer").stream(), names(item, "translator").stream())
                        .toList(),
                text(item, "subject"));
    }

    private static String kind(String type) {
        return switch (type) {
            case "personal_communication" -> "letter";
            case "article-journal", "article-magazine", "article-newspaper", "entry-encyclopedia" -> "article";
            default -> type;
        };
    }

    private static Optional<String> text(Fields item, String key) {
        return item.get(key)
                .flatMap(value -> value instanceof Text text ? Optional.of(text.value()) : Optional.empty());
    }

    private static List<String> names(Fields item, String key) {
        List<String> names = new ArrayList<>();
        if (item.get(key).orElse(new Items(List.of())) instanceof Items people) {
            for (Json person : people.items()) {
                if (person instanceof Fields name) {
                    names.add(text(name, "literal").orElseGet(() -> fullName(name)));
                }
            }
        }
        names.removeIf(String::isBlank);
        return names;
    }

    private static String fullName(Fields name) {
        return Stream.of("given", "non-dropping-particle", "family", "suffix")
                .flatMap(part -> text(name, part).stream())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private static Optional<String> date(Json issued) {
        if (!(issued instanceof Fields fields)) {
            return Optional.empty();
        }
        Optional<String> written = Documents.first(text(fields, "literal"), text(fields, "raw"));
        return fields.get("date-parts")
                .flatMap(parts -> parts instanceof Items ends && !ends.items().isEmpty()
                        ? Optional.of(ends.items().get(0))
                        : Optional.empty())
                .flatMap(end -> end instanceof Items parts ? Optional.of(day(parts)) : Optional.empty())
                .or(() -> written);
    }

    private static String day(Items parts) {
        StringBuilder day = new StringBuilder();
        for (Json part : parts.items()) {
            String written = part instanceof Bare bare ? bare.written() : part instanceof Text text ? text.value() : "";
            day.append(day.isEmpty() ? "" : "-").append(written.length() == 1 ? "0" + written : written);
        }
        return day.toString();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** This over what the document says of itself, entry by entry. */
    Bibliography over(Bibliography own) {
        return new Bibliography(
                Documents.first(about.title(), own.title()),
                about.authors().isEmpty() ? own.authors() : about.authors(),
                Documents.first(about.date(), own.date()),
                Documents.first(about.language(), own.language()),
                Documents.first(about.licence(), own.licence()),
                Documents.first(about.kind(), own.kind()),
                Documents.first(about.speaker(), own.speaker()),
                about.through().isEmpty() ? own.through() : about.through(),
                Documents.first(about.subject(), own.subject()));
    }
}
