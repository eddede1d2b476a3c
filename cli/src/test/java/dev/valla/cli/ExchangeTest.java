package dev.valla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.valla.dossier.Access;
import dev.valla.dossier.Dossier;
import dev.valla.dossier.Whole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves a dossier and comes into one, by the commands. */
class ExchangeTest {
    @TempDir
    Path folder;

    Session session;

    @BeforeEach
    void begin() {
        Handmade.dossier(folder);
        session = new Session(folder);
    }

    @Test
    void aTableIsWhatRfc4180AndExcelRead() throws IOException {
        assertThat(session.run("export", "--as", "csv", "-o", "claims.csv").exit())
                .isEqualTo(Exit.DONE);
        String csv = Files.readString(folder.resolve("claims.csv"));
        assertThat(csv).startsWith("\uFEFFid,type,subjects,others,time_edtf,").contains("\r\n");
        List<String> lines = csv.lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1))
                .startsWith("c1,birth,Georgy Safarov,,1891,in 1891,unstated,1891-01-01,1891-12-31,")
                .contains(",Georgy Safarov was born in 1891,chronicle.md,chronicle.md,3,34,");
        assertThat(session.run("export", "--as", "csv", "--no-bom").out()).startsWith("id,type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-0043", "@SUM(A1)", "\tx", "＝1"})
    void whatASpreadsheetWouldComputeIsText(String cell) {
        assertThat(CsvTable.guarded(cell)).isEqualTo("'" + cell);
        assertThat(CsvTable.guarded("a" + cell)).isEqualTo("a" + cell);
    }

    @Test
    void everyPartIsATableAndLines() {
        for (String part : List.of("claims", "findings", "conflicts", "sources")) {
            List<JsonNode> lines = json(session.run("export", "--as", "jsonl", "--of", part));
            Session.Said csv = session.run("export", "--as", "csv", "--of", part, "--no-bom");
            assertThat(csv.exit()).isEqualTo(Exit.DONE);
            assertThat(csv.out().lines()).hasSize(lines.size() + 1);
        }
        assertThat(json(session.run("export", "--as", "jsonl", "--of", "findings")))
                .anySatisfy(finding ->
                        assertThat(finding.get("contested").asBoolean()).isTrue());
        assertThat(json(session.run("export", "--as", "jsonl"))
                        .get(0)
                        .get("lastDay")
                        .asText())
                .isEqualTo("1891-12-31");
    }

    @Test
    void annotationsSelectTheirWordsInCodePoints() throws IOException {
        JsonNode page = new ObjectMapper()
                .readTree(session.run("export", "--as", "annotations").out());
        JsonNode annotation = page.get("items").get(0);
        JsonNode quote = annotation.get("target").get("selector").get(0);
        JsonNode position = annotation.get("target").get("selector").get(1);
        String text = "𝔄. Georgy Safarov was born in 1891. Safarov was arrested in 1934, says Merkulov. He sang.";
        int[] points = text.codePoints().toArray();
        int start = position.get("start").asInt();
        int end = position.get("end").asInt();
        assertThat(new String(points, start, end - start))
                .isEqualTo(quote.get("exact").asText());
        assertThat(quote.get("prefix").asText()).isEqualTo("𝔄. ");
        assertThat(quote.get("suffix").asText()).isEqualTo(". Safarov was arrested in 1934, ");
        assertThat(annotation.get("target").get("source").asText()).isEqualTo("chronicle.md");
    }

    @Test
    void whatWasBroughtInBeforeAddsNothing() {
        session.run("correct", "c1", "--time", "1871");
        session.run("export", "--as", "annotations", "-o", "a.json");
        session.run("export", "--as", "jsonl", "-o", "c.jsonl");
        session.run("export", "--as", "dossier", "-o", "d.jsonl");
        for (String file : List.of("a.json", "c.jsonl", "d.jsonl")) {
            Whole before = whole("life.valla");
            assertThat(session.run("import", file).exit()).as(file).isEqualTo(Exit.DONE);
            assertThat(whole("life.valla")).as(file).isEqualTo(before);
        }
    }

    @Test
    void aDossierThatTravelledIsTheSame() {
        session.run("judge", "doubt", "Merkulov", "--because", "a \"liar\"\n– perhaps");
        session.run("correct", "c1", "--checked");
        session.run("readings", "keep", "mine", "--without", "Merkulov");
        assertThat(session.run("export", "--as", "dossier", "-o", "d.jsonl").exit())
                .isEqualTo(Exit.DONE);
        assertThat(session.run("import", "d.jsonl", "-d", "other.valla").exit()).isEqualTo(Exit.DONE);
        assertThat(whole("other.valla")).isEqualTo(whole("life.valla"));
        assertThat(session.run("check", "-d", "other.valla").exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void whoChangesAJournalOnTheWayIsFound() throws IOException {
        session.run("judge", "doubt", "Merkulov", "--because", "a liar");
        session.run("export", "--as", "dossier", "-o", "d.jsonl");
        Path file = folder.resolve("d.jsonl");
        String whole = Files.readString(file);
        Files.writeString(file, whole.replace("a liar", "a saint"));
        Session.Said said = session.run("import", "d.jsonl", "-d", "other.valla");
        assertThat(said.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(said.err()).contains("entry 1 of its journal is not as it was sealed");
        assertThat(folder.resolve("other.valla")).doesNotExist();
        Files.writeString(file, whole.substring(0, whole.length() / 2));
        assertThat(session.run("import", "d.jsonl", "-d", "other.valla").err()).contains("ends too early");
    }

    @Test
    void aWrongLineIsToldAndTheRestGoesOn() {
        session.write("more.jsonl", """
                {"type": "arrest", "quote": {"source": "chronicle.md", "words": "He sang"}}
                {"type": "dance", "quote": {"source": "chronicle.md", "words": "He sang"}}
                {"type": "arrest", "quote": {"source": "chronicle.md", "start": 4, "end": 9, "words": "Georgy"}}
                {"type": "arrest", "quote": {"source": "none.md", "words": "Georgy"}}
                {"type": "arrest", "quote": {"source": "chronicle.md", "words": "was"}}
                {"type": "arrest", "time": "soon", "quote": {"source": "chronicle.md", "words": "He sang"}}
                {"type": "arrest",
                """);
        Session.Said said = session.run("import", "more.jsonl", "--because", "read by Anna");
        assertThat(said.exit()).isEqualTo(Exit.PARTLY);
        assertThat(said.out()).isEqualTo("more.jsonl: 1 claim taken in, 0 there already, 6 not taken.\n");
        assertThat(said.err())
                .contains("there is no type \"dance\"\n  where: more.jsonl, line 2")
                .contains(
                        "chronicle.md does not read \"Georgy\" at 4\n  where: more.jsonl, line 3\n  mend:  they stand at 3,")
                .contains("the dossier has no source \"none.md\"")
                .contains("chronicle.md holds the words \"was\" more than once")
                .contains("\"soon\" is no date in EDTF")
                .contains("this line is no JSON\n  where: more.jsonl, line 7");
        JsonNode claim = json(session.run("claims", "--jsonl")).get(3);
        assertThat(claim.get("quote").get("start").asInt()).isEqualTo(81);
        assertThat(claim.get("checked").asBoolean()).isFalse();
        assertThat(session.run("import", "more.jsonl").out()).contains("0 claims taken in, 1 there already");
    }

    @Test
    void annotationsOfOthersAreTakenWhereTheyCarryAType() {
        session.write("recogito.json", """
                [{"id": "#1", "type": "Annotation",
                  "body": [{"type": "TextualBody", "purpose": "tagging", "value": "Arrest"},
                           {"type": "TextualBody", "purpose": "tagging", "value": "subject:Georgy Safarov"},
                           {"type": "TextualBody", "purpose": "tagging", "value": "time:1934"},
                           {"type": "TextualBody", "purpose": "commenting", "value": "birth"}],
                  "target": {"source": "https://example.org/texts/chronicle.md?x=1", "selector": [
                    {"type": "TextQuoteSelector", "exact": "Safarov", "prefix": "1891. ", "suffix": " was arrested"},
                    {"type": "TextPositionSelector", "start": 999, "end": 1006}]}},
                 {"uri": "chronicle.md", "tags": ["speech", "subject:he"], "text": "",
                  "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "He sang"}]}]},
                 {"body": {"type": "TextualBody", "value": "nice"},
                  "target": {"source": "chronicle.md", "selector": {"type": "TextQuoteSelector", "exact": "He sang"}}},
                 {"body": {"type": "TextualBody", "value": "arrest"},
                  "target": {"source": "chronicle.md", "selector": {"type": "TextQuoteSelector", "exact": "Safarov"}}}]
                """);
        Session.Said said = session.run("import", "recogito.json");
        assertThat(said.exit()).isEqualTo(Exit.PARTLY);
        assertThat(said.out()).isEqualTo("recogito.json: 2 claims taken in, 0 there already, 2 not taken.\n");
        assertThat(said.err())
                .contains("carries no type of event\n  where: recogito.json, annotation 3")
                .contains("holds the words \"Safarov\" more than once");
        JsonNode arrest = json(session.run("claims", "--jsonl")).get(3);
        assertThat(arrest.get("type").asText()).isEqualTo("arrest");
        assertThat(arrest.get("time").asText()).isEqualTo("1934");
        assertThat(arrest.get("quote").get("start").asInt()).isEqualTo(36);
        assertThat(session.run("import", "recogito.json").out()).contains("0 claims taken in, 2 there already");
    }

    @Test
    void nothingThatIsWithheldIsPublished() {
        session.run("judge", "withhold", "Merkulov", "--because", "he lives");
        for (String form : List.of("csv", "jsonl", "annotations", "csl", "bibtex")) {
            Session.Said said = session.run("export", "--as", form, "--public");
            assertThat(said.exit()).isEqualTo(Exit.DONE);
            assertThat(said.out()).as(form).doesNotContainIgnoringCase("merkulov");
        }
        for (String part : List.of("claims", "findings", "conflicts", "sources")) {
            assertThat(session.run("export", "--as", "csv", "--of", part, "--public")
                            .out())
                    .doesNotContainIgnoringCase("merkulov");
        }
        assertThat(session.run("export", "--as", "csv").err()).contains("For publication add --public");
        assertThat(session.run("export", "--as", "dossier", "--public").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void aWithheldSourceLeavesNoFirmerStandingBehind() {
        session.write("more.jsonl", """
                {"type": "birth", "time": "1891", "quote": {"source": "lexicon.md", "words": "Georgy Safarov"},
                 "participants": [{"role": "subject", "name": "Georgy Safarov"}]}
                """.replace("\n ", " "));
        session.run("import", "more.jsonl");
        assertThat(standing("--as", "jsonl", "--of", "findings")).isEqualTo("stands");
        session.run("judge", "withhold", "source:lexicon.md", "--because", "he lives");
        assertThat(standing("--as", "jsonl", "--of", "findings")).isEqualTo("stands");
        assertThat(standing("--as", "jsonl", "--of", "findings", "--public")).isEqualTo("hangs-by-one");
        assertThat(session.run("export", "--as", "jsonl", "--public").out()).doesNotContain("lexicon");
    }

    private String standing(String... arguments) {
        List<String> all = new ArrayList<>(List.of("export"));
        all.addAll(List.of(arguments));
        return json(session.run(all.toArray(String[]::new)))
                .get(0)
                .get("standing")
                .asText();
    }

    @Test
    void sourcesAreLiterature() {
        session.write(
                "n/letter.md",
                "---\ntitle: A letter & more\nauthor: Petrova, Anna\ndate: 1935-01-16\nkind: letter\n---\nHe died.\n");
        assertThat(session.run("export", "--as", "bibtex").out())
                .contains("@misc{chronicle,")
                .contains("title = {{chronicle.md}}");
        JsonNode items =
                json(session.run("export", "--as", "csl", "-d", "life.valla").out());
        assertThat(items.get(1).get("id").asText()).isEqualTo("lexicon");
        assertThat(items.get(1).get("type").asText()).isEqualTo("document");
    }

    @Test
    void anExportNeverTakesThePlaceOfADossier() {
        assertThat(session.run("export", "--as", "csv", "-o", "life.valla").exit())
                .isEqualTo(Exit.USAGE);
        assertThat(session.run("check").exit()).isEqualTo(Exit.DONE);
        assertThat(session.run("export", "--as", "csv", "-o", "no/where.csv").exit())
                .isEqualTo(Exit.USAGE);
        assertThat(session.run("export", "--as", "csl", "--of", "claims").exit())
                .isEqualTo(Exit.USAGE);
        assertThat(session.run("export", "--as", "csl", "--plain").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void twoDossiersAreJoinedAndWhatTheyContradictIsLeftOpen() throws IOException {
        Files.copy(folder.resolve("life.valla"), folder.resolve("ben.valla"));
        session.variable("VALLA_WHO", "Anna")
                .run("judge", "discount", "Merkulov", "--because", "a liar", "-d", "life.valla");
        session.variable("VALLA_WHO", "Ben").run("judge", "believe", "Merkulov", "--because", "no", "-d", "ben.valla");
        Session.Said said =
                session.variable("COLUMNS", "200").run("merge", "life.valla", "ben.valla", "-o", "both.valla");
        assertThat(said.exit()).isEqualTo(Exit.DONE);
        assertThat(said.out())
                .contains("0 sources new (2 both had), 0 claims new (3 both had)")
                .contains("witness:Merkulov: Anna says discount; Ben says believe. Until you decide: doubt")
                .contains("valla readings compare \"Anna’s\" \"Ben’s\"");
        assertThat(session.run("readings", "compare", "Anna’s", "Ben’s", "-d", "both.valla")
                        .out())
                .contains("differ in 1 switch;")
                .contains("only \"Anna’s\" does not believe\n    · witness:Merkulov");
        assertThat(session.run("merge", "life.valla", "ben.valla", "-o", "both.valla")
                        .exit())
                .isEqualTo(Exit.UNREADABLE);
        assertThat(session.run("merge", "life.valla", "life.valla").exit()).isEqualTo(Exit.USAGE);
        Whole both = whole("both.valla");
        assertThat(session.run("merge", "ben.valla", "-d", "both.valla", "--jsonl")
                        .out())
                .contains("\"added\":{\"sources\":0,\"claims\":0,\"entries\":0}");
        assertThat(whole("both.valla")).isEqualTo(both);
    }

    @Test
    void aReadingIsKeptComparedAskedInAndForgotten() {
        assertThat(session.run("readings", "keep", "mine", "--without", "Merkulov", "lexicon.md")
                        .out())
                .startsWith("Entry 1: the reading \"mine\" is kept: without witness:Merkulov, source:lexicon.md.");
        assertThat(session.run("readings", "keep", "all", "--believe-all").exit())
                .isEqualTo(Exit.DONE);
        assertThat(session.run("readings", "keep", "none").exit()).isEqualTo(Exit.USAGE);
        assertThat(json(session.run("readings", "--jsonl"))).hasSize(2);
        List<JsonNode> compared = json(session.run("readings", "compare", "all", "mine", "--jsonl"));
        assertThat(compared.get(0).get("onlyB").toString()).isEqualTo("[\"witness:Merkulov\",\"source:lexicon.md\"]");
        List<String> falls = compared.stream()
                .filter(line -> line.path("b").asText().equals("falls"))
                .map(line -> line.get("finding").asText())
                .toList();
        assertThat(falls).isNotEmpty();
        JsonNode arrest =
                json(session.run("claims", "--jsonl", "--reading", "Mine")).get(1);
        assertThat(arrest.get("standing").asText()).isEqualTo("falls");
        assertThat(falls).contains(arrest.get("finding").asText());
        for (String command : List.of("conflicts", "linchpins", "report")) {
            assertThat(session.run(command, "--reading", "mine").exit()).isEqualTo(Exit.DONE);
        }
        assertThat(session.run("report", "--reading", "mine").out()).startsWith("In the reading \"mine\" of the test:");
        assertThat(session.run("readings", "forget", "mine").exit()).isEqualTo(Exit.DONE);
        assertThat(session.run("claims", "--reading", "mine").err()).contains("there are: all");
    }

    /** A file of any bytes is told, and never a fault of ours. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void whateverIsBroughtInIsTakenOrTold(int seed) throws IOException {
        session.run("judge", "doubt", "Merkulov", "--because", "a liar");
        session.run("export", "--as", "dossier", "-o", "0.json");
        session.run("export", "--as", "jsonl", "-o", "1.json");
        session.run("export", "--as", "annotations", "-o", "2.json");
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            byte[] bytes = Files.readAllBytes(folder.resolve(random.nextInt(3) + ".json"));
            Files.write(folder.resolve("spoiled.json"), spoiled(bytes, random));
            int exit = session.run("import", "spoiled.json").exit();
            assertThat(exit).isIn(Exit.DONE, Exit.PARTLY, Exit.UNREADABLE);
        }
        try (Dossier dossier = Dossier.open(folder.resolve("life.valla"), Access.READ)) {
            assertThat(dossier.check()).isEmpty();
        }
    }

    private static final List<String> PIECES = List.of(
            "null",
            "-1",
            "999999",
            "{}",
            "[]",
            "\"\"",
            "true",
            "1e400",
            "\"2024-13\"",
            "\"type\"",
            "2147483648",
            "\\ud800");

    /** Bytes cut, doubled, or put in the place of others. */
    private static byte[] spoiled(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(12));
            int value = text.indexOf(':', at);
            text = switch (random.nextInt(4)) {
                case 0 -> text.substring(0, at) + text.substring(to);
                case 1 -> text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(to);
                case 2 -> value < 0 ? text : replacedValue(text, value, random);
                default -> text.substring(0, to) + text.substring(at);
            };
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Keeps it JSON, so that what is behind the parser is reached. */
    private static String replacedValue(String text, int colon, Random random) {
        String piece = PIECES.get(random.nextInt(PIECES.size() - 1));
        String rest = text.substring(colon + 1);
        String after = rest.replaceFirst("^\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|-?\\d+|true|false|null)", "\u0000");
        return after.startsWith("\u0000") ? text.substring(0, colon + 1) + piece + after.substring(1) : text;
    }

    private Whole whole(String name) {
        try (Dossier dossier = Dossier.open(folder.resolve(name), Access.READ)) {
            return dossier.whole();
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    private static List<JsonNode> json(Session.Said said) {
        return said.out().lines().map(ExchangeTest::json).toList();
    }
}
