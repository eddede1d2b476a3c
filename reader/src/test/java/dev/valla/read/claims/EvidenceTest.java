package dev.valla.read.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of evidence.table finds what its example shows, and a kind weighs the same in all its lines. */
class EvidenceTest {
    static Stream<Evidence> worded() {
        return Evidence.worded().stream();
    }

    @ParameterizedTest
    @MethodSource("worded")
    void findsItsExample(Evidence evidence) {
        String example = evidence.example().replace("\\n", "\n");
        int from = example.indexOf('[');
        int to = example.indexOf(']', from);
        assertThat(evidence.isBeside(example.substring(0, from), example.substring(to + 1)))
                .as(example)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("worded")
    void weighsAsItsKind(Evidence evidence) {
        Evidence first = Evidence.of(evidence.kind());
        assertThat(List.of(evidence.speaks(), evidence.takes()))
                .as(evidence.kind())
                .isEqualTo(List.of(first.speaks(), first.takes()));
    }
}
