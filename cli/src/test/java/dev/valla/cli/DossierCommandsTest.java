package dev.valla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.valla.dossier.Access;
import dev.valla.dossier.Dossier;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierCommandsTest {
    @TempDir
    Path folder;

    Session session;

    @BeforeEach
    void begin() {
        Handmade.dossier(folder);
        session = new Session(folder);
    }

    @Test
    void aClaimIsALineOfTheContract() {
        Session.Said said = session.run("claims", "--jsonl");
        assertThat(said.exit()).isEqualTo(Exit.DONE);
        assertThat(said.err()).isEmpty();
        JsonNode line = json(said).get(0);
        assertThat(fields(line))
                .containsExactly(
                        "id",
                        "type",
                        "quote",
                        "participants",
                        "time",
                        "timeWords",
                        "place",
                        "attributedTo",
                        "through",
                        "citation",
                        "polarity",
                        "certainty",
                        "restsOn",
                        "finding",
                        "values",
                        "standing",
                        "contested",
                        "checked");
        assertThat(line.get("quote").toString())
                .isEqualTo(
                        "{\"source\":\"chronicle.md\",\"start\":3,\"end\":34,\"words\":\"Georgy Safarov was born in 1891\"}");
        assertThat(line.get("time").asText()).isEqualTo("1891");
        assertThat(line.get("place").isNull()).isTrue();
        assertThat(line.get("values").get("time").asText())
                .startsWith(line.get("finding").asText());
        assertThat(line.get("standing").asText()).isEqualTo("stands");
        assertThat(line.get("contested").isBoolean()).isTrue();
    }

    @Test
    void claimsCanBeSifted() {
        assertThat(json(session.run("claims", "--jsonl", "--type", "arrest"))).hasSize(1);
        assertThat(json(session.run("claims", "--jsonl", "--source", "lexicon.md")))
                .hasSize(1);
        assertThat(json(session.run("claims", "--jsonl", "--about", "nobody"))).isEmpty();
        assertThat(json(session.run("claims", "--jsonl", "--checked-only"))).isEmpty();
        session.run("correct", "c1", "--checked");
        assertThat(json(session.run("claims", "--jsonl", "--checked-only"))).hasSize(1);
    }

    @Test
    void twoBirthsAreAConflict() {
        Session.Said said = session.run("conflicts", "--jsonl", "--fail-on", "conflict");
        assertThat(said.exit()).isEqualTo(Exit.FOUND);
        JsonNode line = json(said).get(0);
        assertThat(fields(line)).containsExactly("id", "findings", "claims", "live", "explained", "reason");
        assertThat(line.get("claims").toString()).contains("c1").contains("c3");
        assertThat(line.get("live").asBoolean()).isTrue();
        assertThat(session.run("conflicts").out())
                .contains("“Georgy Safarov was born in 1891”")
                .contains("lexicon.md");
    }

    @Test
    void theLoadOfALinchpinIsWhatFallsWithoutIt() {
        List<JsonNode> linchpins = json(session.run("linchpins", "--jsonl"));
        assertThat(linchpins).isNotEmpty();
        for (JsonNode linchpin : linchpins) {
            assertThat(fields(linchpin)).containsExactly("member", "kind", "load", "falls");
            List<JsonNode> lines =
                    json(session.run("without", linchpin.get("member").asText(), "--jsonl"));
            List<JsonNode> falling = lines.stream()
                    .filter(line -> line.path("after").asText().equals("falls"))
                    .toList();
            assertThat(falling).hasSize(linchpin.get("load").asInt());
        }
    }

    @Test
    void withoutEndsWithWhatWasNotWeighed() {
        Session.Said said = session.run("without", "Merkulov", "--jsonl", "--fail-on", "fall");
        assertThat(said.exit()).isEqualTo(Exit.FOUND);
        List<JsonNode> lines = json(said);
        assertThat(fields(lines.get(0))).containsExactly("finding", "slot", "before", "after", "because", "step");
        assertThat(fields(lines.getLast())).containsExactly("notWeighed");
        assertThat(session.run("without", "source:lexicon.md").out()).contains("not weighed in this answer");
    }

    @Test
    void aNameThatNobodyBearsIsWrongUsage() {
        Session.Said said = session.run("without", "Napoleon");
        assertThat(said.exit()).isEqualTo(Exit.USAGE);
        assertThat(said.err()).contains("Napoleon");
        assertThat(session.run("why", "c99").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void whyShowsTheVeryWords() {
        Session.Said said = session.run("why", "c2");
        assertThat(said.exit()).isEqualTo(Exit.DONE);
        assertThat(said.out()).contains("Safarov was arrested in 1934, says Merkulov");
    }

    @Test
    void aJudgementHoldsUntilItIsSuperseded() {
        Session.Said said = session.run("judge", "discount", "Merkulov", "--because", "he invented evidence");
        assertThat(said.exit()).isEqualTo(Exit.DONE);
        assertThat(said.out()).startsWith("Entry 1: discount witness:Merkulov, by the test.");
        assertThat(standing("c2")).isEqualTo("falls");
        assertThat(session.run("judge", "believe", "witness:Merkulov", "--because", "no")
                        .out())
                .contains("supersedes entry 1");
        assertThat(standing("c2")).isNotEqualTo("falls");
        assertThat(session.run("judge")
                        .out()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .count())
                .isGreaterThanOrEqualTo(2);
        assertThat(session.run("judge", "doubt", "Merkulov").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void whatIsArguedFallsWithWhatItRestsOn() {
        Session.Said said = session.run("argue", "f2g", "--rests-on", "f1t1", "--rests-on", "Merkulov", "--only");
        assertThat(said.exit()).isEqualTo(Exit.DONE);
        assertThat(said.out()).startsWith("Entry 1: argument a1, that f2g").contains("hangs-by-one");
        assertThat(json(session.run("without", "source:chronicle.md", "--jsonl")))
                .anyMatch(line -> line.path("finding").asText().equals("f2g")
                        && line.path("after").asText().equals("falls")
                        && line.path("step").asInt() == 2);
        assertThat(json(session.run("argue", "--jsonl"))).singleElement().satisfies(line -> {
            assertThat(line.get("argument").asText()).isEqualTo("a1");
            assertThat(line.get("premises").get(0).asText()).isEqualTo("f1t1");
            assertThat(line.get("members").get(0).asText()).isEqualTo("witness:Merkulov");
        });
        assertThat(session.run("why", "f2g").out())
                .contains("argument a1 of the test")
                .contains("born in 1891");
        assertThat(session.run("report").out()).contains("WHAT WAS ARGUED");
        assertThat(session.run("argue", "--take-back", "a1").exit()).isEqualTo(Exit.DONE);
        assertThat(session.run("why", "f2g").exit()).isEqualTo(Exit.USAGE);
        assertThat(session.run("check").out()).contains("2 entries of the journal");
    }

    @Test
    void whatCannotBeArguedIsSaidWithWhatCan() {
        assertThat(session.run("argue", "f1").err()).contains("--rests-on");
        assertThat(session.run("argue", "c1", "--rests-on", "f1").err()).contains("f1, f1t1");
        assertThat(session.run("argue", "f1", "--rests-on", "f1").err()).contains("cannot rest on itself");
        assertThat(session.run("argue", "f1", "--rests-on", "f77").err()).contains("no finding or claim \"f77\"");
        assertThat(session.run("argue", "f77", "--rests-on", "f1").err()).contains("no finding \"f77\"");
        assertThat(session.run("argue", "f1", "--rests-on", "f2", "--only").err())
                .contains("f1g");
        assertThat(session.run("argue", "--take-back", "a9").exit()).isEqualTo(Exit.USAGE);
        assertThat(session.run("argue").out()).contains("Nothing was argued yet");
    }

    @Test
    void aJudgementWhoseReasonFallsIsFlagged() {
        session.run("judge", "doubt", "Merkulov", "--because", "f1t1");
        session.run("judge", "discount", "chronicle.md", "--because", "a forgery");
        assertThat(session.run("judge").out())
                .contains("flagged: the judgement to doubt Merkulov (entry 1) rests on f1t1");
        assertThat(session.run("report").out()).contains("flagged:");
        assertThat(session.run("judge", "doubt", "Merkulov", "--because", "x", "--rests-on", "f77")
                        .exit())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void aCorrectionIsEnteredAndTakenBack() {
        assertThat(session.run("correct", "c1", "--time", "1871", "--because", "a slip")
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(json(session.run("claims", "--jsonl")).get(0).get("time").asText())
                .isEqualTo("1871");
        assertThat(json(session.run("conflicts", "--jsonl"))).isEmpty();
        session.run("correct", "c1", "--as-read");
        assertThat(json(session.run("claims", "--jsonl")).get(0).get("time").asText())
                .isEqualTo("1891");
        session.run("correct", "c2", "--not-a-claim");
        assertThat(json(session.run("claims", "--jsonl"))).hasSize(2);
    }

    @Test
    void aWrongCorrectionIsWrongUsageAndChangesNothing() {
        assertThat(session.run("correct", "c1", "--time", "yesterday").exit()).isEqualTo(Exit.USAGE);
        assertThat(session.run("correct", "c1", "--person", "Nobody", "--to", "X")
                        .err())
                .contains("there are: Georgy Safarov");
        assertThat(session.run("correct", "c1", "--type", "dance").exit()).isEqualTo(Exit.USAGE);
        assertThat(session.run("correct", "c9", "--checked").exit()).isEqualTo(Exit.USAGE);
        try (Dossier dossier = Dossier.open(folder.resolve("life.valla"), Access.READ)) {
            assertThat(dossier.corrections()).isEmpty();
        }
    }

    @Test
    void aSoundDossierIsSaidToBe() {
        Session.Said said = session.run("check");
        assertThat(said.exit()).isEqualTo(Exit.DONE);
        assertThat(said.out())
                .isEqualTo(
                        "life.valla is sound: 2 sources as read, 3 quotations verbatim, 0 entries of the journal sealed.\n");
    }

    @Test
    void theReportFitsItsWidthAndNamesCommandsThatWork() {
        for (String width : List.of("60", "80", "120")) {
            Session.Said said = session.variable("COLUMNS", width).run("report");
            assertThat(said.exit()).isEqualTo(Exit.DONE);
            assertThat(said.lines())
                    .allSatisfy(line -> assertThat(Screen.length(line)).isLessThanOrEqualTo(Integer.parseInt(width)));
            assertThat(said.out())
                    .contains("WHAT CANNOT ALL BE TRUE")
                    .contains("NOT READ, NOT WEIGHED")
                    .contains("WHAT TO TRY NEXT");
        }
    }

    @Test
    void signsCanBePlainAndColourIsOnlyForTerminals() {
        assertThat(session.run("claims").out()).contains("●").doesNotContain("\u001B");
        assertThat(session.run("claims", "--ascii").out())
                .matches(
                        text -> text.chars()
                                .filter(c -> c > 127 && c < 0x10000 && !Character.isSurrogate((char) c))
                                .findAny()
                                .isEmpty(),
                        "plain");
        assertThat(session.terminals("1").run("claims").out()).contains("\u001B[");
        assertThat(session.run("claims", "--no-color").out()).doesNotContain("\u001B");
        assertThat(session.variable("NO_COLOR", "").run("claims").out()).doesNotContain("\u001B");
        assertThat(session.run("claims", "--color", "always").out()).contains("\u001B[");
        assertThat(session.run("claims", "--color", "mauve").exit()).isEqualTo(Exit.USAGE);
    }

    private String standing(String claim) {
        return json(session.run("claims", "--jsonl")).stream()
                .filter(line -> line.get("id").asText().equals(claim))
                .map(line -> line.get("standing").asText())
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> json(Session.Said said) {
        ObjectMapper mapper = new ObjectMapper();
        return said.out()
                .lines()
                .map(line -> {
                    try {
                        return mapper.readTree(line);
                    } catch (JsonProcessingException e) {
                        throw new AssertionError("no JSON: " + line, e);
                    }
                })
                .toList();
    }

    private static List<String> fields(JsonNode line) {
        List<String> names = new java.util.ArrayList<>();
        line.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
