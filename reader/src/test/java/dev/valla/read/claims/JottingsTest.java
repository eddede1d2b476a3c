package dev.valla.read.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.valla.claim.Claim;
import dev.valla.claim.Link;
import dev.valla.claim.Role;
import dev.valla.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lives told without full sentences: what is read in them, and what looks like them and is none. */
class JottingsTest {
    /** A text below its headline, with the claims it makes and those it does not make. */
    record Life(String headline, StringBuilder text, List<String> made, List<String> not) {
        @Override
        public String toString() {
            return headline;
        }
    }

    static Stream<Life> lives() throws IOException {
        List<Life> found = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("%% ")) {
                found.add(new Life(line.substring(3), new StringBuilder(), new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith("= ")) {
                found.getLast().made().add(line.substring(2));
            } else if (line.startsWith("! ")) {
                found.getLast().not().add(line.substring(2));
            } else if (!found.isEmpty()) {
                found.getLast().text().append(line).append('\n');
            }
        }
        return found.stream();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = JottingsTest.class.getResourceAsStream("jottings.lives")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<Claim> read(String text) {
        return Shared.reader().read(Shared.source(text.strip() + "\n")).claims();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lives")
    void isReadAsItSays(Life life) {
        List<Claim> claims = read(life.text().toString());
        String read = String.join("\n", claims.stream().map(Told::shown).toList());
        for (String line : life.made()) {
            assertThat(claims).as("expected %s%nread:%n%s", line, read).anyMatch(Told.parse(line)::isToldBy);
        }
        for (String line : life.not()) {
            assertThat(claims).as("not expected %s%nread:%n%s", line, read).noneMatch(Told.parse(line)::isToldBy);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lives")
    void everyQuotationIsVerbatim(Life life) {
        String text = life.text().toString().strip() + "\n";
        assertThat(read(text))
                .allSatisfy(c -> assertThat(text.substring(
                                c.quotation().start(), c.quotation().end()))
                        .isEqualTo(c.quotation().words()));
    }

    static Stream<String> openings() {
        return Table.lines(JottedWords.class, "jottings.txt").stream();
    }

    /** Every way to begin a clause is read in its example, in an entry of a register. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("openings")
    void anOpeningIsReadAsItSays(String line) {
        String[] parts = line.split("\\s*\\|\\s*", -1);
        String text = "ADLER, Karl; painter; %s; released 1946; moved to Graz 1947.\n".formatted(parts[3]);
        List<Claim> claims = read(text);
        assertThat(claims)
                .as(String.join("\n", claims.stream().map(Told::shown).toList()))
                .anyMatch(c -> c.type().word().equals(parts[4])
                        && c.participants().stream().anyMatch(p -> p.name().equals("Karl Adler")));
    }

    /** What no word says is shown as such, and can be switched off. */
    @Test
    void whoIsLeftOutIsALink() {
        List<Claim> claims = read("LIND, Karl, b. Riga 1881; m. 1910 Anna Berg; d. Graz 1950.");
        assertThat(claims).hasSize(3).allSatisfy(c -> {
            assertThat(c.in(Role.SUBJECT)).singleElement().satisfies(p -> {
                assertThat(p.name()).isEqualTo("Karl Lind");
                assertThat(p.words()).isEmpty();
            });
            assertThat(c.links())
                    .anyMatch(l -> l.said().equals(Link.UNNAMED) && l.name().equals("Karl Lind"));
        });
    }

    /** Lines in any order, and cut anywhere, stop no reading. */
    @Test
    void noOrderOfWordsStopsTheReader() throws IOException {
        Random random = new Random(Long.getLong("valla.seed", 7));
        List<String> texts = lives().map(l -> l.text().toString()).toList();
        for (String text : texts) {
            List<String> words = new ArrayList<>(List.of(text.split("(?<=[ \\n;,.])", -1)));
            int from = random.nextInt(words.size());
            Collections.shuffle(words.subList(from, Math.min(words.size(), from + 12)), random);
            String shuffled = String.join("", words);
            String cut = shuffled.substring(random.nextInt(shuffled.length() / 2));
            assertThatCode(() -> read(cut)).doesNotThrowAnyException();
        }
    }
}
