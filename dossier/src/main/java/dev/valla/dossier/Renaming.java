package dev.valla.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.valla.claim.Subject;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What sources, claims, entries and links of one dossier are called in another. Entries of any kind are renamed by what their
 * values are, so that a kind this class knows nothing of travels too; what a person or a source said is never touched.
 *
 * @param derived ids that are made from others: of findings, matches and copy links
 */
record Renaming(
        Map<String, String> paths,
        Map<String, String> claims,
        Map<Integer, Integer> entries,
        UnaryOperator<String> derived) {
    /** What a claim is called that did not come with its dossier: no claim will ever be called so. */
    static final String NO_CLAIM = "c0";

    private static final Pattern CLAIM = Pattern.compile("c[1-9]\\d{0,8}");
    private static final Pattern ARGUMENT = Pattern.compile("a[1-9]\\d{0,8}");
    private static final Pattern DERIVED = Pattern.compile("f\\d+\\w*|[mlnx][0-9a-v]{8}");
    private static final Pattern CITED = Pattern.compile("\\bc[1-9]\\d{0,8}\\b");
    /** Fields that hold words of people or of sources. */
    private static final Set<String> WORDS = Set.of("words", "told", "value", "from", "to", "place", "name");

    boolean changesNothing() {
        return paths.entrySet().stream().allMatch(one -> one.getKey().equals(one.getValue()))
                && claims.entrySet().stream().allMatch(one -> one.getKey().equals(one.getValue()));
    }

    /** Still with its old number and seal. */
    Entry entry(Entry entry) {
        boolean named = entry.kind().equals("reading") || entry.kind().equals("day");
        return entry.with(
                        named ? entry.target() : written(entry.target()),
                        content(entry.content()),
                        reason(entry.reason()))
                .superseding(entry.supersedes().map(entries::get));
    }

    private String content(String content) {
        JsonNode before = Content.parse(content);
        JsonNode after = renamed("", before);
        return after.equals(before) ? content : after.toString();
    }

    private JsonNode renamed(String field, JsonNode node) {
        if (node.isObject()) {
            ObjectNode object = Content.object();
            node.properties().forEach(one -> object.set(one.getKey(), renamed(one.getKey(), one.getValue())));
            return object;
        } else if (node.isArray()) {
            return Content.list(Content.items(node, item -> item), item -> renamed(field, item));
        } else if (node.isInt() && field.equals("entry")) {
            return Content.object().numberNode(entries.getOrDefault(node.asInt(), node.asInt()));
        }
        return node.isTextual() && !WORDS.contains(field) ? TextNode.valueOf(written(node.asText())) : node;
    }

    /** An id, or a subject as it is written; anything else as it is. */
    String written(String text) {
        if (CLAIM.matcher(text).matches()) {
            return claims.getOrDefault(text, NO_CLAIM);
        } else if (ARGUMENT.matcher(text).matches()) {
            int entry = Integer.parseInt(text.substring(1));
            return "a" + entries.getOrDefault(entry, entry);
        } else if (DERIVED.matcher(text).matches()) {
            return derived.apply(text);
        }
        int colon = text.indexOf(':');
        String rest = text.substring(colon + 1);
        return switch (text.substring(0, Math.max(colon, 0))) {
            case "source" -> "source:" + paths.getOrDefault(rest, rest);
            case "same" -> Subject.OfSame.read(rest).map(this::same).orElse(text);
            case "claim", "match", "copy", "link" -> text.substring(0, colon + 1) + written(rest);
            case "" -> text;
            default -> name(text);
        };
    }

    private String same(Subject.OfSame same) {
        return new Subject.OfSame(side(same.left()), side(same.right())).written();
    }

    private String side(String side) {
        return CLAIM.matcher(side).matches() ? written(side) : name(side);
    }

    /** A name that is told apart by its source: "Ivanov in a.md", "Ivanov (in a.md)". */
    String name(String name) {
        boolean closed = name.endsWith(")");
        String open = closed ? name.substring(0, name.length() - 1) : name;
        Optional<String> path = paths.keySet().stream()
                .filter(one -> open.endsWith(closed ? " (in " + one : " in " + one))
                .findFirst();
        return path.map(one -> open.substring(0, open.length() - one.length()) + paths.get(one) + (closed ? ")" : ""))
                .orElse(name);
    }

    /** A person's words stay as they are; where they cite an id that is another here, that is said behind them. */
    private String reason(String reason) {
        Set<String> said = new LinkedHashSet<>();
        Matcher cited = CITED.matcher(reason);
        while (cited.find()) {
            String here = claims.getOrDefault(cited.group(), cited.group());
            if (!here.equals(cited.group())) {
                said.add(cited.group() + " is " + here + " here");
            }
        }
        return said.isEmpty() ? reason : reason + " [" + String.join(", ", said) + "]";
    }
}
