package dev.valla.bench.across;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.valla.align.Difference;
import dev.valla.read.Reader;
import dev.valla.read.parse.Progress;
import dev.valla.time.NamedDays;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code bench/pairs IN.jsonl > OUT.jsonl}: each line two short texts read as two sources on one subject; out comes whether Valla
 * reports a conflict between them, finds that they agree, or neither. A line that lacks something is told and left out. With {@code --explain} the claims and reasons go to stderr.
 */
public final class Pairs {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** As exit code: some lines were left out. */
    private static final int PARTLY_DONE = 5;

    private Pairs() {}

    public static void main(String[] args) throws Exception {
        if (args.length < 1) {
            System.err.println("usage: bench/pairs IN.jsonl [--explain]");
            System.exit(2);
        }
        boolean explain = args.length > 1;
        Judge judge =
                new Judge(Reader.open(Path.of(System.getProperty("valla.cache")), Progress.untold(), NamedDays.none()));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int number = 0;
        int skipped = 0;
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                try {
                    if (!line.isBlank()) {
                        judge(pair(line), judge, out, explain);
                    }
                } catch (IOException e) {
                    System.err.printf("%s, line %d: %s; it is left out%n", args[0], number, e.getMessage());
                    skipped++;
                }
            }
        }
        out.flush();
        System.exit(skipped == 0 ? 0 : PARTLY_DONE);
    }

    private static void judge(Pair pair, Judge judge, PrintStream out, boolean explain) throws IOException {
        Judge.Outcome outcome = judge.of(pair.sources());
        out.println(JSON.writeValueAsString(Map.of("id", pair.id(), "verdict", outcome.verdict())));
        if (explain) {
            explain(pair, outcome);
        }
    }

    /** @throws IOException saying what is wrong with the line */
    private static Pair pair(String written) throws IOException {
        JsonNode line;
        try {
            line = JSON.readTree(written);
        } catch (JsonProcessingException e) {
            throw new IOException("no JSON: %s".formatted(e.getOriginalMessage()), e);
        }
        List<String> lacking = Stream.of("id", "title", "a", "b")
                .filter(field -> !line.path(field).isTextual())
                .toList();
        if (!lacking.isEmpty()) {
            throw new IOException("it lacks %s (a line is {\"id\", \"title\", \"a\", \"b\"}, all of them text)"
                    .formatted(String.join(", ", lacking)));
        }
        return new Pair(
                line.get("id").asText(),
                line.get("title").asText(),
                line.get("a").asText(),
                line.get("b").asText());
    }

    private static void explain(Pair pair, Judge.Outcome outcome) {
        System.err.printf(
                "%n== %s [%s] %s%n   a: %s%n   b: %s%n",
                pair.id(), outcome.verdict(), pair.title(), pair.a(), pair.b());
        outcome.claims().values().stream()
                .sorted((x, y) -> x.id().compareTo(y.id()))
                .forEach(c -> System.err.printf(
                        "   %s %s %s %s %s %s %s%n",
                        c.id(),
                        c.quotation().source(),
                        c.type().word(),
                        c.participants().stream()
                                .map(p -> p.role().word() + "=" + p.name())
                                .toList(),
                        c.time().map(t -> t.edtf().text()).orElse("-"),
                        c.place().orElse("-"),
                        c.details()));
        outcome.conflicts()
                .forEach(c -> System.err.println("   CONFLICT " + c.rule() + ": " + c.reason() + " " + c.explained()));
        for (Difference d : outcome.inquiry().differences()) {
            System.err.println("   " + d.relation() + " " + d.told());
        }
    }
}
