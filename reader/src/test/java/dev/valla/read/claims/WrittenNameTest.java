package dev.valla.read.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name as running text writes it, without the letters behind it. */
class WrittenNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Lind OBE | Anna Lind",
                "Anna Lind, OBE, FRS | Anna Lind",
                "ANNA LIND | Anna Lind",
                "Viktor TOMANEK | Viktor Tomanek",
                "Karl IV | Karl IV",
                "Karl Lind III | Karl Lind III",
                "Anna | Anna"
            })
    void isWrittenInSmallLetters(String written, String plain) {
        assertThat(WrittenName.plain(written)).isEqualTo(plain);
    }

    /** A line of nothing but names once took for ever. */
    @Test
    void leavesAThousandNamesAsTheyStand() {
        String names = "Anna Berg ".repeat(20_000).strip();
        assertThat(WrittenName.plain(names)).isEqualTo(names);
        assertThat(WrittenName.plain(names + " OBE")).isEqualTo(names);
    }
}
