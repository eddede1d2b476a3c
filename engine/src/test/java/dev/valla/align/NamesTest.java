package dev.valla.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.table.Table;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code names.txt}: which names can be one person's, across spellings and scripts. */
class NamesTest {
    static Stream<String> pairs() {
        return Table.lines(NamesTest.class, "names.txt").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void namesOfOneMeetAndThoseOfTwoDoNot(String line) {
        String[] parts = line.split(" \\| ", -1);
        PersonName left = PersonName.of(parts[1]).orElseThrow();
        PersonName right = PersonName.of(parts[2]).orElseThrow();

        boolean one = parts[0].equals("same") || parts[0].equals("taken");

        assertThat(left.likeness(right).isPresent()).isEqualTo(one);
        assertThat(right.likeness(left).isPresent()).isEqualTo(one);
    }
}
