package dev.valla.read.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.read.parse.CacheFolder;
import dev.valla.read.parse.EnglishParser;
import dev.valla.read.parse.Parser;
import dev.valla.read.parse.Progress;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the rules does what its own example says. */
class RulesTest {
    private static Parser parser;

    @BeforeAll
    static void open() throws IOException {
        parser = EnglishParser.open(CacheFolder.ofUser(), Progress.untold());
    }

    static Stream<Rules.Rule> rules() {
        return Rules.ENGLISH.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleReadsItsExample(Rules.Rule rule) {
        int start = rule.example().indexOf('[');
        int end = rule.example().indexOf(']') - 1;
        var text = rule.example().replaceAll("[\\[\\]]", "");
        assertThat(Names.of(parser.parse(text)).mentions()).anySatisfy(m -> {
            assertThat(m.start()).isLessThan(end);
            assertThat(m.end()).isEqualTo(end);
            assertThat(m.start()).isGreaterThanOrEqualTo(start);
            assertThat(m.kind()).isEqualTo(rule.kind());
        });
    }
}
