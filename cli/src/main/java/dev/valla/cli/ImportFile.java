package dev.valla.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.valla.claim.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is brought in, told apart by what it holds and not by its name. */
sealed interface ImportFile {
    /** All of a dossier, as {@code valla export --as dossier} wrote it. */
    record Dossier(List<JsonLine> lines) implements ImportFile {}

    /** Claims, one a line; with those lines that hold no JSON. */
    record Claims(List<JsonLine> lines, List<Problem> problems) implements ImportFile {}

    /** Annotations, as the W3C has them. */
    record Annotations(List<JsonNode> annotations) implements ImportFile {}

    ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** @throws Unreadable if it cannot be read, is not UTF-8, or is empty */
    static ImportFile read(Path file, String name) {
        try {
            return of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                            .toString(),
                    name);
        } catch (CharacterCodingException e) {
            throw new Unreadable(new Problem("this file is not UTF-8", name, "save it as UTF-8"));
        } catch (IOException e) {
            throw new Unreadable(new Problem("this file cannot be read: " + e.getMessage(), name, "name another"));
        }
    }

    static ImportFile of(String text, String name) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.isBlank()) {
            throw new Unreadable(new Problem("this file is empty", name, "name another"));
        }
        Optional<List<JsonNode>> annotations = parsed(plain).map(ImportFile::annotations);
        if (annotations.filter(found -> !found.isEmpty()).isPresent()) {
            return new Annotations(annotations.get());
        }
        return lines(plain, name);
    }

    private static ImportFile lines(String text, String name) {
        List<JsonLine> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (!line.isBlank()) {
                int at = number;
                parsed(line)
                        .ifPresentOrElse(
                                json -> lines.add(new JsonLine(at, json)),
                                () -> problems.add(new Problem(
                                        "this line is no JSON",
                                        new JsonLine(at, JSON.nullNode()).where(name),
                                        "write one JSON object a line, as valla claims --jsonl prints them")));
            }
        }
        return !lines.isEmpty() && WholeFile.isHead(lines.get(0).json())
                ? new Dossier(lines)
                : new Claims(lines, problems);
    }

    private static Optional<JsonNode> parsed(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text)).filter(json -> !json.isMissingNode());
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }

    /** Of a page, a collection, an answer of Hypothes.is, a list, or one by itself; none if it is something else. */
    private static List<JsonNode> annotations(JsonNode json) {
        for (JsonNode list :
                List.of(json, json.path("items"), json.path("first").path("items"), json.path("rows"))) {
            List<JsonNode> items = new ArrayList<>();
            if (list.isArray()) {
                list.forEach(items::add);
            }
            if (!items.isEmpty() && items.stream().allMatch(item -> item.has("target"))) {
                return items;
            }
        }
        return json.has("target") ? List.of(json) : List.of();
    }
}
