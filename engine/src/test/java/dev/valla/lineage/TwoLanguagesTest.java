package dev.valla.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Source;
import dev.valla.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code two-languages.txt}: one life in two languages, by two who know nothing of one another or by one who has it from the other. */
class TwoLanguagesTest {
    record Two(String kind, String a, String b, boolean seen) {
        @Override
        public String toString() {
            return "%s: %s".formatted(kind, a.substring(0, 40));
        }
    }

    static Stream<Two> pairs() {
        List<Two> pairs = new ArrayList<>();
        String kind = "";
        String a = "";
        for (String line : Table.lines(TwoLanguagesTest.class, "two-languages.txt")) {
            if (line.startsWith("a: ")) {
                a = line.substring(3);
            } else if (line.startsWith("b: ")) {
                pairs.add(new Two(kind, a, line.substring(3), true));
            } else if (line.startsWith("not seen: ")) {
                Two last = pairs.removeLast();
                pairs.add(new Two(last.kind(), last.a(), last.b(), false));
            } else {
                kind = line;
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void onlyWhoHasItFromTheOtherIsRelatedToIt(Two two) {
        Source a = LineageTest.source("a.txt", two.a());
        Source b = LineageTest.source("b.txt", two.b());

        assertThat(Lineage.of(List.of(a, b)).links()).hasSize(two.kind().equals("translated") && two.seen() ? 1 : 0);
    }
}
