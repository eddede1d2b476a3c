package dev.valla.bench.read;

import dev.valla.read.names.Kind;
import dev.valla.read.names.Mention;
import dev.valla.read.names.Names;
import dev.valla.read.parse.EnglishParser;
import dev.valla.read.parse.Parser;
import dev.valla.read.parse.Progress;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code bench/names-peers DOCS OUT}: the names of a folder's texts as Valla finds them and as Stanford CoreNLP's tagger of three
 * classes does, in one run, as {@code OUT/valla.jsonl} and {@code OUT/corenlp.jsonl} for the corpus's scorer.
 */
public final class NamesPeers {
    private static final String THREE_CLASSES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final Map<String, String> TYPES =
            Map.of("PERSON", "person", "LOCATION", "place", "ORGANIZATION", "organization");

    private NamesPeers() {}

    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            System.err.println("usage: bench/names-peers DOCS OUT");
            System.exit(2);
        }
        Parser parser = EnglishParser.open(Path.of(System.getProperty("valla.cache")), Progress.untold());
        CRFClassifier<CoreLabel> corenlp = CRFClassifier.getClassifier(THREE_CLASSES);
        StringBuilder ours = new StringBuilder();
        StringBuilder theirs = new StringBuilder();
        for (Path file : texts(Path.of(args[0]))) {
            String text = Files.readString(file);
            String doc = String.valueOf(file.getFileName()).replaceFirst("\\.txt$", "");
            for (Mention name : Names.of(parser.parse(text)).mentions()) {
                line(ours, doc, text, name.start(), name.end(), type(name.kind()));
            }
            for (Triple<String, Integer, Integer> name : corenlp.classifyToCharacterOffsets(text)) {
                line(theirs, doc, text, name.second(), name.third(), TYPES.getOrDefault(name.first(), "other"));
            }
        }
        Path out = Files.createDirectories(Path.of(args[1]));
        Files.writeString(out.resolve("valla.jsonl"), ours);
        Files.writeString(out.resolve("corenlp.jsonl"), theirs);
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case PLACE -> "place";
            case BODY -> "organization";
            case WORK, PEOPLE, EVENT, THING -> "other";
        };
    }

    private static void line(StringBuilder lines, String doc, String text, int start, int end, String type) {
        String words = text.substring(start, end)
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replaceAll("\\s+", " ");
        lines.append("{\"doc\": \"%s\", \"start\": %d, \"end\": %d, \"type\": \"%s\", \"text\": \"%s\"}%n"
                .formatted(doc, text.codePointCount(0, start), text.codePointCount(0, end), type, words));
    }
}
