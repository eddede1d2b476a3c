package dev.valla.read.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.valla.claim.Claim;
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

/** Sentences of lives: what is read in each, and what is not. */
class SentencesTest {
    /** A sentence, with the claims it makes and those it does not make. */
    record Sentence(String words, List<String> made, List<String> not) {
        @Override
        public String toString() {
            return words;
        }
    }

    static Stream<Sentence> sentences() throws IOException {
        List<Sentence> found = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("> ")) {
                found.add(new Sentence(line.substring(2), new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith("= ")) {
                found.getLast().made().add(line.substring(2));
            } else if (line.startsWith("! ")) {
                found.getLast().not().add(line.substring(2));
            }
        }
        return found.stream();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = SentencesTest.class.getResourceAsStream("lives.sentences")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void isReadAsItSays(Sentence sentence) {
        List<Claim> claims =
                Shared.reader().read(Shared.source(sentence.words())).claims();
        String read = String.join("\n", claims.stream().map(Told::shown).toList());
        for (String line : sentence.made()) {
            assertThat(claims).as("expected %s%nread:%n%s", line, read).anyMatch(Told.parse(line)::isToldBy);
        }
        for (String line : sentence.not()) {
            assertThat(claims).as("not expected %s%nread:%n%s", line, read).noneMatch(Told.parse(line)::isToldBy);
        }
    }

    /** Words in any order give odd trees; none of them may stop the reading of a document. */
    @Test
    void noOrderOfWordsStopsTheReader() throws IOException {
        Random random = new Random(Long.getLong("valla.seed", 7));
        List<List<String>> words =
                sentences().map(s -> List.of(s.words().split(" ", -1))).toList();
        for (int round = 0; round < 12; round++) {
            StringBuilder text = new StringBuilder();
            for (List<String> sentence : words) {
                List<String> order = new ArrayList<>(sentence);
                order.addAll(words.get(random.nextInt(words.size())));
                Collections.shuffle(order.subList(random.nextInt(order.size()), order.size()), random);
                text.append(String.join(" ", order)).append("\n\n");
            }
            assertThatCode(() -> Shared.reader().read(Shared.source(text.toString())))
                    .doesNotThrowAnyException();
        }
    }
}
