package dev.valla.read.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Claim;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents with a voice, in our own words: on whose word, and through whom, each claim comes. */
class TestimonyTest {
    @ParameterizedTest
    @ValueSource(strings = {"interview", "protocol", "certificate", "letter", "memoir", "statement", "file"})
    void aDocumentIsReadOnTheWordOfItsVoice(String name) throws IOException {
        String[] parts = text(name).split("\n---\n", -1);
        List<Claim> claims =
                Shared.reader().read(Shared.source(parts[1], about(parts[0]))).claims();
        String read = String.join("\n", claims.stream().map(Told::shown).toList());
        List<String> missing = parts[2].lines()
                .filter(line -> line.startsWith("= "))
                .filter(line -> claims.stream().noneMatch(Told.parse(line.substring(2))::isToldBy))
                .toList();
        assertThat(missing).as("read:%n%s", read).isEmpty();
    }

    private static String text(String name) throws IOException {
        try (var in = TestimonyTest.class.getResourceAsStream("testimony/" + name + ".case")) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Bibliography about(String matter) {
        return new Bibliography(
                Optional.empty(),
                stated(matter, "author").stream().toList(),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                stated(matter, "kind"),
                stated(matter, "speaker"),
                stated(matter, "through").map(t -> List.of(t.split("; ", -1))).orElseGet(ArrayList::new),
                stated(matter, "subject"));
    }

    private static Optional<String> stated(String matter, String key) {
        return matter.lines()
                .filter(l -> l.startsWith(key + ": "))
                .map(l -> l.substring(key.length() + 2))
                .findFirst();
    }
}
