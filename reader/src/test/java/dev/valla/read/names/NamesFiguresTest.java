package dev.valla.read.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.valla.read.Shared;
import dev.valla.read.parse.CacheFolder;
import dev.valla.read.parse.EnglishParser;
import dev.valla.read.parse.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of names on sixteen biographies of the GUM corpus, by the scorer that lies beside it. */
class NamesFiguresTest {
    private static final Pattern F1 = Pattern.compile("(?m)^(\\w+) +gold.*?/ *([\\d.]+) +strict");

    @TempDir
    Path folder;

    @Test
    void namesOfBiographiesAreFound() throws IOException, InterruptedException {
        assumeTrue(Shared.folder().isPresent(), "the folder ../shared is not there: nothing to measure");
        var corpus = Shared.folder().orElseThrow().resolve("corpora/gum_bio");
        var predicted = Files.writeString(folder.resolve("names.jsonl"), predictions(corpus.resolve("docs")));
        var table = scored(corpus.resolve("gold_entities.jsonl"), predicted);
        assertThat(f1(table, "person")).as(table).isGreaterThanOrEqualTo(92);
        assertThat(f1(table, "place")).as(table).isGreaterThanOrEqualTo(88);
        assertThat(f1(table, "organization")).as(table).isGreaterThanOrEqualTo(78);
        assertThat(f1(table, "all")).as(table).isGreaterThanOrEqualTo(88);
    }

    private static String predictions(Path docs) throws IOException {
        var parser = EnglishParser.open(CacheFolder.ofUser(), Progress.untold());
        var lines = new StringBuilder();
        try (var files = Files.list(docs)) {
            for (var file : files.sorted().toList()) {
                var text = Files.readString(file);
                var doc = file.getFileName().toString().replace(".txt", "");
                for (var mention : Names.of(parser.parse(text)).mentions()) lines.append(line(doc, text, mention));
            }
        }
        return lines.toString();
    }

    private static String line(String doc, String text, Mention mention) {
        return "{\"doc\": \"%s\", \"start\": %d, \"end\": %d, \"type\": \"%s\", \"text\": \"%s\"}\n"
                .formatted(
                        doc,
                        text.codePointCount(0, mention.start()),
                        text.codePointCount(0, mention.end()),
                        switch (mention.kind()) {
                            case PERSON -> "person";
                            case PLACE -> "place";
                            case BODY -> "organization";
                            case WORK, PEOPLE, EVENT, THING -> "other";
                        },
                        text.substring(mention.start(), mention.end())
                                .replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("\n", " "));
    }

    private static String scored(Path gold, Path predicted) throws IOException, InterruptedException {
        var scorer = Shared.folder().orElseThrow().resolve("tools/score_entities.py");
        Process process;
        try {
            process = new ProcessBuilder(List.of("python3", scorer.toString(), gold.toString(), predicted.toString()))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "python3, which the scorer needs, is not there");
            throw e;
        }
        var table = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(table).isZero();
        return table;
    }

    private static double f1(String table, String kind) {
        return F1.matcher(table)
                .results()
                .filter(r -> r.group(1).equals(kind))
                .mapToDouble(r -> Double.parseDouble(r.group(2)))
                .findFirst()
                .orElseThrow();
    }
}
