package dev.valla.read.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static Parser parser;
    private static String text;

    @BeforeAll
    static void open() throws IOException {
        parser = EnglishParser.open(CacheFolder.ofUser(), Progress.untold());
        text = resource("sentences.txt");
    }

    @Test
    void everyWordIsReadAsTheStockLoaderReadsIt() throws IOException {
        assertThat(table(parser.parse(text))).isEqualTo(resource("sentences.stock.tsv"));
    }

    @Test
    void everyTokenStandsInTheText() {
        for (var sentence : parser.parse(text)) {
            for (var token : sentence.tokens()) {
                assertThat(text.substring(token.start(), token.end())).isEqualTo(token.form());
            }
        }
    }

    @Test
    void aStretchIsReadAsItIsInTheWhole() {
        int from = text.indexOf("In 1903");
        int to = text.indexOf("According to");
        assertThat(parser.parse(text, from, to))
                .isEqualTo(parser.parse(text).stream()
                        .filter(s -> s.start() >= from && s.end() <= to)
                        .toList());
    }

    @Test
    void citationMarksAreNoWords() {
        var cited = "In 1903 she left for Perm,[5] and stayed.[citation needed] He followed.";
        assertThat(parser.parse(cited))
                .hasSize(2)
                .allSatisfy(s -> assertThat(s.tokens())
                        .noneMatch(t -> t.form().contains("[") || t.form().contains("needed")));
    }

    @Test
    void severalThreadsReadTheSame() throws Exception {
        var expected = parser.parse(text);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var read = threads.invokeAll(
                    Stream.generate(() -> (java.util.concurrent.Callable<List<Sentence>>) () -> parser.parse(text))
                            .limit(8)
                            .toList());
            for (var r : read) assertThat(r.get()).isEqualTo(expected);
        }
    }

    @Test
    void headsAndDependentsAreTwoSidesOfOneLink() {
        for (var sentence : parser.parse(text)) {
            for (var token : sentence.tokens()) {
                sentence.head(token)
                        .ifPresent(h -> assertThat(sentence.dependents(h)).contains(token));
            }
        }
    }

    private static String table(List<Sentence> sentences) {
        return sentences.stream()
                .map(s -> s.tokens().stream().map(SentencesTest::row).collect(Collectors.joining()) + "\n")
                .collect(Collectors.joining());
    }

    private static String row(Token token) {
        return String.join(
                        "\t",
                        token.form(),
                        token.lemma(),
                        token.tag(),
                        token.secondTag().orElse("-"),
                        token.head().isPresent() ? String.valueOf(token.head().getAsInt()) : "-",
                        token.relation(),
                        token.name().map(n -> n.part() + " " + n.label()).orElse("-"))
                + "\n";
    }

    private static String resource(String name) throws IOException {
        try (var in = SentencesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
