package dev.valla.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.align.Difference.Relation;
import dev.valla.claim.EventType.Shape;
import dev.valla.claim.StatedTime.Calendar;
import dev.valla.time.Edtf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {
    record Pair(Shape shape, Edtf left, Calendar inLeft, Edtf right, Calendar inRight, Relation verdict, String why) {
        @Override
        public String toString() {
            return "%s %s and %s: %s (%s)".formatted(shape, left, right, verdict, why);
        }
    }

    static Stream<Pair> pairs() throws IOException {
        try (InputStream in = Objects.requireNonNull(ComparisonTest.class.getResourceAsStream("pairs.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(l -> !l.isBlank() && !l.startsWith("#"))
                            .map(ComparisonTest::pair)
                            .toList()
                            .stream();
        }
    }

    private static Pair pair(String line) {
        List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        assertThat(cells).as(line).hasSize(7);
        return new Pair(
                Shape.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
                Edtf.parse(cells.get(1)),
                calendar(cells.get(2)),
                Edtf.parse(cells.get(3)),
                calendar(cells.get(4)),
                Relation.valueOf(cells.get(5).toUpperCase(Locale.ROOT)),
                cells.get(6));
    }

    private static Calendar calendar(String cell) {
        return cell.equals("-") ? Calendar.UNSTATED : Calendar.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void comparesAsAHistorianWould(Pair p) {
        Comparison c = Comparison.of(p.left, p.inLeft, p.right, p.inRight, p.shape);
        assertThat(c.relation()).as(p.why).isEqualTo(p.verdict);
        assertThat(c.told().isEmpty()).isEqualTo(p.verdict != Relation.EXPLAINED);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void clashesTheSameFromTheOtherSide(Pair p) {
        Relation back =
                Comparison.of(p.right, p.inRight, p.left, p.inLeft, p.shape).relation();
        if (p.verdict == Relation.CONTRADICTS || p.verdict == Relation.EXPLAINED) {
            assertThat(back).isEqualTo(p.verdict);
        } else {
            assertThat(back).isNotIn(Relation.CONTRADICTS, Relation.EXPLAINED);
        }
    }
}
