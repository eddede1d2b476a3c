package dev.valla.read.when;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.time.Edtf;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule reads the example on its own line. */
class ExamplesTest {
    @TestFactory
    Stream<DynamicTest> everyRuleReadsItsExample() {
        return Languages.all()
                .flatMap(language -> Stream.concat(language.rules().stream(), language.boundRules().stream())
                        .flatMap(rule -> rule.examples().stream()
                                .map(example -> DynamicTest.dynamicTest(
                                        "%s.when, line %d: %s".formatted(language.code(), rule.id(), example.text()),
                                        () -> reads(language, example)))));
    }

    private static void reads(Language language, Rule.Example example) {
        List<TimeExpression> read =
                TimeReader.forLanguage(language.code()).read(example.text(), Edtf.read(example.dated()));
        assertThat(read).as("times in: " + example.text()).anySatisfy(time -> {
            assertThat(time.words()).isEqualTo(example.words());
            assertThat(time.timex().value().orElse("-")).isEqualTo(example.value());
            if (!example.edtf().isEmpty()) {
                assertThat(time.bounded()).hasToString("Optional[" + example.edtf() + "]");
            }
        });
    }
}
