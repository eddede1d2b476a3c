package dev.valla.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Source;
import dev.valla.table.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What two documents may share though neither copies: {@code formulas-shared.txt}, one formula a line, invented accounts around it. */
class FormulasTest {
    private static final String ONE = """
        The joiner Pavel Orlenko came before the board on a wet Monday, with his cap in both hands. %s He went home on foot, since
        the tram had stopped, and told his sister nothing until the geese were sold.
        """;

    private static final String OTHER = """
        Nobody in the mill had expected the summons for Marta Hellwig. %s Her ledger, which the clerk kept for a fortnight,
        came back with two pages missing and a stain of tea.
        """;

    static Stream<String> shared() {
        return Table.lines(FormulasTest.class, "formulas-shared.txt").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shared")
    void twoThatShareAFormulaCopyNothing(String formula) {
        Source a = LineageTest.source("a.txt", ONE.formatted(formula));
        Source b = LineageTest.source("b.txt", OTHER.formatted(formula));

        assertThat(Lineage.of(List.of(a, b)).links()).isEmpty();
    }

    /** {@code sentences-copied.txt}. */
    static Stream<String> copied() {
        return Table.lines(FormulasTest.class, "sentences-copied.txt").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("copied")
    void twoThatShareASentenceOfTheirOwnDo(String sentence) {
        Source a = LineageTest.source("a.txt", ONE.formatted(sentence));
        Source b = LineageTest.source("b.txt", OTHER.formatted(sentence));

        assertThat(Lineage.of(List.of(a, b)).links()).hasSize(1);
    }
}
