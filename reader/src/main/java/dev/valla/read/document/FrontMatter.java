package dev.valla.read.document;

import dev.valla.claim.Bibliography;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block between two lines of {@code ---} at the head of a text: {@code key: value}, with lists in brackets, after dashes, or
 * parted by semicolons (names hold commas). It is YAML as people write it by hand, and no more.
 *
 * @param end     one past the block and the blank lines after it, in UTF-16 units; 0 where there is none
 * @param remarks lines that say nothing known
 */
record FrontMatter(int end, Bibliography about, List<String> remarks) {
    private static final Pattern BLOCK =
            Pattern.compile("\\A---[ \\t]*\\n((?:[^\\n]*\\n){0,200}?)(?:---|\\.\\.\\.)[ \\t]*(?:\\n\\s*|\\z)");
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z][\\w -]{0,30}?)\\s*:\\s*(.*)");
    private static final Set<String> KNOWN = Set.of(
            "title",
            "author",
            "authors",
            "by",
            "date",
            "language",
            "lang",
            "licence",
            "license",
            "kind",
            "type",
            "speaker",
            "through",
            "subject",
            "about",
            "charset",
            "encoding");

    FrontMatter {
        remarks = List.copyOf(remarks);
    }

    static FrontMatter of(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find()
                || !ENTRY.matcher(block.group(1).strip().lines().findFirst().orElse(""))
                        .matches()) {
            return new FrontMatter(0, Bibliography.UNSTATED, List.of());
        }
        Map<String, List<String>> entries = new LinkedHashMap<>();
        List<String> remarks = new ArrayList<>();
        read(block.group(1), entries, remarks);
        return new FrontMatter(block.end(), about(entries), remarks);
    }

    private static void read(String block, Map<String, List<String>> entries, List<String> remarks) {
        String key = "";
        for (String line : block.lines().toList()) {
            Matcher entry = ENTRY.matcher(line);
            if (line.strip().startsWith("- ") && !key.isEmpty()) {
                entries.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(unquoted(line.strip().substring(2)));
            } else if (entry.matches() && KNOWN.contains(entry.group(1).toLowerCase(Locale.ROOT))) {
                key = entry.group(1).toLowerCase(Locale.ROOT);
                entries.computeIfAbsent(key, k -> new ArrayList<>()).addAll(values(entry.group(2)));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                key = "";
                remarks.add("the front matter says \"%s\", which means nothing to Valla".formatted(line.strip()));
            }
        }
    }

    private static List<String> values(String written) {
        String value = written.strip();
        boolean list = value.startsWith("[") && value.endsWith("]");
        String[] parts = list ? value.substring(1, value.length() - 1).split(",") : value.split(";");
        List<String> values = new ArrayList<>();
        for (String part : parts) {
            String one = unquoted(part);
            if (!one.isEmpty()) {
                values.add(one);
            }
        }
        return values;
    }

    private static String unquoted(String written) {
        String value = written.strip();
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static Bibliography about(Map<String, List<String>> entries) {
        return new Bibliography(
                one(entries, "title"),
                all(entries, "author", "authors", "by"),
                one(entries, "date"),
                one(entries, "language", "lang"),
                one(entries, "licence", "license"),
                one(entries, "kind", "type").map(kind -> kind.toLowerCase(Locale.ROOT)),
                one(entries, "speaker"),
                all(entries, "through"),
                one(entries, "subject", "about"));
    }

    private static List<String> all(Map<String, List<String>> entries, String... keys) {
        List<String> all = new ArrayList<>();
        for (String key : keys) {
            all.addAll(entries.getOrDefault(key, List.of()));
        }
        return all;
    }

    /** A value that held a semicolon is put together again: only names come in lists. */
    private static Optional<String> one(Map<String, List<String>> entries, String... keys) {
        List<String> all = all(entries, keys);
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", all));
    }
}
