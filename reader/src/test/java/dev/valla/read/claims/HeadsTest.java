package dev.valla.read.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Claim;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who speaks in documents of many forms, and through whom their words passed, by their heads alone. */
class HeadsTest {
    /** A document, its speaker (empty where it is narrated), and the others, joined by commas. */
    record Headed(String speaker, String through, String text) {
        @Override
        public String toString() {
            return text.lines().findFirst().orElse("");
        }
    }

    static Stream<Headed> heads() throws IOException {
        try (InputStream in = HeadsTest.class.getResourceAsStream("heads.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== ", -1)).skip(1).map(HeadsTest::headed);
        }
    }

    private static Headed headed(String part) {
        int line = part.indexOf('\n');
        int bar = part.indexOf('|');
        return new Headed(
                part.substring(0, bar).strip(), part.substring(bar + 1, line).strip(), part.substring(line + 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void tellsWhoSpeaks(Headed document) {
        List<Claim> claims =
                Shared.reader().read(Shared.source(document.text())).claims();
        assertThat(claims).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.attributedTo().stream().findFirst().orElse(""))
                    .as("%s", claim)
                    .isEqualTo(document.speaker());
            assertThat(String.join(", ", claim.through())).as("%s", claim).isEqualTo(document.through());
        });
    }
}
