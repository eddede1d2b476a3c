package dev.valla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the words of a source are taken for: listed, switched off for the whole source, and back. */
class NameLinksTest {
    @TempDir
    Path folder;

    Session session;

    @BeforeEach
    void study() throws IOException {
        Files.writeString(folder.resolve("orlov.md"), """
                Pavel Orlov was born in 1880 in Kazan. He was arrested in 1937. In 1938 Orlov was sentenced to exile.

                According to Orlov, the bridge was built by Karl Lind in 1909. Orlov moved to Perm in 1946.
                """);
        session = new Session(folder);
        assertThat(session.run("study", "orlov.md", "-d", "life.valla", "--no-report")
                        .exit())
                .isEqualTo(Exit.DONE);
    }

    @Test
    void everyNameThatWasSettledByTheRestOfTheSourceIsListed() {
        List<JsonNode> links = json("claims", "--links", "--jsonl");
        assertThat(links)
                .extracting(link ->
                        link.get("said").asText() + " = " + link.get("name").asText())
                .containsExactlyInAnyOrder("he = Pavel Orlov", "Orlov = Pavel Orlov");
        assertThat(session.run("claims", "--links").out())
                .contains("“Orlov” = Pavel Orlov")
                .contains(id("Orlov"));
    }

    @Test
    void oneSwitchedOffLeavesTheWordsInAllClaimsOfTheSource() {
        String before = session.run("claims", "--jsonl").out();
        String link = "link:" + id("Orlov");
        assertThat(session.run("judge", "discount", link, "--because", "the son is meant")
                        .exit())
                .isEqualTo(Exit.DONE);

        assertThat(named("Orlov")).containsExactly("sentence", "travel");
        assertThat(named("Pavel Orlov")).containsExactly("birth", "arrest");
        assertThat(json("claims", "--jsonl").stream()
                        .filter(claim -> claim.get("attributedTo").size() == 1)
                        .map(claim -> claim.get("attributedTo").get(0).asText()))
                .isNotEmpty()
                .allMatch("Orlov"::equals);
        assertThat(session.run("claims", "--links").out()).contains("[switched off]");

        assertThat(session.run("judge", "believe", link, "--because", "it is him")
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(session.run("claims", "--jsonl").out()).isEqualTo(before);
    }

    @Test
    void aNameThatAPersonGaveStaysWhenTheLinkIsSwitchedOff() {
        String claim = json("claims", "--jsonl").stream()
                .filter(line -> line.get("type").asText().equals("sentence"))
                .map(line -> line.get("id").asText())
                .findFirst()
                .orElseThrow();
        session.run("correct", claim, "--person", "Pavel Orlov", "--to", "Anton Orlov");
        session.run("judge", "discount", "link:" + id("Orlov"), "--because", "unsure");
        assertThat(named("Anton Orlov")).containsExactly("sentence");
    }

    @Test
    void whatWouldFallCanBeAskedBefore() {
        assertThat(session.run("without", "link:" + id("he")).exit()).isEqualTo(Exit.DONE);
        assertThat(session.run("without", "link:nowhere").exit()).isEqualTo(Exit.USAGE);
        assertThat(named("Pavel Orlov")).hasSize(4);
    }

    private String id(String said) {
        return json("claims", "--links", "--jsonl").stream()
                .filter(link -> link.get("said").asText().equals(said))
                .map(link -> link.get("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** Types of the claims whose subject is called so. */
    private List<String> named(String name) {
        return json("claims", "--jsonl").stream()
                .filter(claim ->
                        claim.get("participants").get(0).get("name").asText().equals(name))
                .map(claim -> claim.get("type").asText())
                .toList();
    }

    private List<JsonNode> json(String... command) {
        ObjectMapper mapper = new ObjectMapper();
        return session.run(command)
                .out()
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
}
