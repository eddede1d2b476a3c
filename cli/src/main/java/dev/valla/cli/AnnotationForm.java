package dev.valla.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A W3C Web Annotation as a claim. Its type and slots are tags, as {@link Annotations} writes them; an annotation without a type
 * says nothing that could be weighed. Its words must stand in the text: by their position, or alone, or with what stands before
 * and after them; they are never looked for by likeness.
 */
final class AnnotationForm {
    private final List<Source> sources;
    private final ClaimForm form;
    private final CodePoints points;

    AnnotationForm(List<Source> sources) {
        this.sources = sources;
        this.form = new ClaimForm(sources);
        this.points = new CodePoints(sources);
    }

    /** @return without an id */
    Claim read(JsonNode annotation) throws ClaimForm.Wrong {
        if (annotation.path(Annotations.CLAIM).isObject()) {
            return form.read(annotation.path(Annotations.CLAIM));
        }
        List<String> tags = tags(annotation);
        String type = tags.stream()
                .flatMap(tag -> type(tag).stream())
                .findFirst()
                .orElseThrow(
                        () -> new ClaimForm.Wrong(
                                "this annotation carries no type of event",
                                "tag it with one, for instance \"arrest\"; who and when as \"subject:NAME\", \"time:1934-11\""));
        ObjectNode line = Lines.object().put("type", type);
        line.set("quote", quote(annotation));
        ArrayNode participants = line.putArray("participants");
        for (String tag : tags) {
            slot(line, participants, tag);
        }
        line.putArray("because").add("brought in as an annotation");
        return form.read(line);
    }

    private static Optional<String> type(String tag) {
        String word = tag.toLowerCase(Locale.ROOT);
        return EventType.of(
                        word.startsWith("type:")
                                ? word.substring("type:".length()).strip()
                                : word)
                .map(EventType::word);
    }

    private static void slot(ObjectNode line, ArrayNode participants, String tag) {
        int colon = tag.indexOf(':');
        String name = colon < 0 ? "" : tag.substring(0, colon).strip();
        String value = tag.substring(colon + 1).strip();
        if (value.isEmpty()) {
            return;
        }
        switch (name) {
            case "time", "place" -> line.put(name, value);
            case "attributedTo", "through" -> line.withArray(name).add(value);
            default ->
                Role.of(name)
                        .ifPresent(role ->
                                participants.addObject().put("role", name).put("name", value));
        }
    }

    /** Bodies that tag; and the tags of Hypothes.is. */
    private static List<String> tags(JsonNode annotation) {
        List<String> tags = new ArrayList<>();
        for (JsonNode body : several(annotation.path("body"))) {
            String purpose = body.path("purpose").asText("tagging");
            if (body.isTextual()) {
                tags.add(body.asText().strip());
            } else if (purpose.equals("tagging") || purpose.equals("classifying")) {
                tags.add(
                        body.path("value").asText(body.path("label").asText("")).strip());
            }
        }
        annotation.path("tags").forEach(tag -> tags.add(tag.asText().strip()));
        tags.removeIf(String::isEmpty);
        return tags;
    }

    private static List<JsonNode> several(JsonNode node) {
        List<JsonNode> several = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(several::add);
        } else if (!node.isMissingNode() && !node.isNull()) {
            several.add(node);
        }
        return several;
    }

    private ObjectNode quote(JsonNode annotation) throws ClaimForm.Wrong {
        JsonNode target = several(annotation.path("target")).stream()
                .findFirst()
                .orElseThrow(() -> new ClaimForm.Wrong("this annotation has no target", "annotate words of a text"));
        Source source = source(address(annotation, target));
        Map<String, JsonNode> selectors = several(target.path("selector")).stream()
                .collect(Collectors.toMap(one -> one.path("type").asText(), Function.identity(), (a, b) -> a));
        JsonNode quoted = selectors.getOrDefault("TextQuoteSelector", Lines.object());
        String exact = ClaimForm.text(quoted, "exact")
                .orElseThrow(() -> new ClaimForm.Wrong(
                        "this annotation does not hold the words it is on", "export it with a TextQuoteSelector"));
        ObjectNode quote = Lines.object().put("source", source.path()).put("words", exact);
        JsonNode position = selectors.getOrDefault("TextPositionSelector", Lines.object());
        start(source, exact, quoted, position.path("start"))
                .ifPresent(start -> quote.put("start", points.before(source.path(), start)));
        return quote;
    }

    private static String address(JsonNode annotation, JsonNode target) {
        return ClaimForm.text(target, "source")
                .or(() -> ClaimForm.text(target.path("source"), "id"))
                .or(() -> ClaimForm.text(annotation, "uri"))
                .orElse(target.asText(""));
    }

    /** By its whole path, else by its file's name where only one source has that. */
    private Source source(String address) throws ClaimForm.Wrong {
        String path = decoded(address.replaceAll("[?#].*$", ""));
        List<Source> fitting =
                sources.stream().filter(source -> source.path().equals(path)).toList();
        if (fitting.isEmpty()) {
            fitting = sources.stream()
                    .filter(source -> name(source.path()).equals(name(path)) && !path.isEmpty())
                    .toList();
        }
        if (fitting.size() != 1) {
            throw new ClaimForm.Wrong(
                    "\"%s\" is %s of this dossier"
                            .formatted(address, fitting.isEmpty() ? "no source" : "the name of several sources"),
                    "the annotation’s target must be a source’s path: valla export --as csv --of sources lists them");
        }
        return fitting.getFirst();
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** In UTF-16 units; empty where neither its position nor what stands around it tells. */
    private Optional<Integer> start(Source source, String exact, JsonNode quoted, JsonNode position) {
        String text = source.text();
        if (position.isInt()) {
            int at = points.place(source.path(), position.asInt());
            if (at >= 0 && text.startsWith(exact, at)) {
                return Optional.of(at);
            }
        }
        String prefix = quoted.path("prefix").asText("");
        String suffix = quoted.path("suffix").asText("");
        List<Integer> fitting = new ArrayList<>();
        for (int at = exact.isEmpty() ? -1 : text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
            if (text.substring(0, at).endsWith(prefix) && text.startsWith(suffix, at + exact.length())) {
                fitting.add(at);
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
