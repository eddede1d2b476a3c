package dev.valla.read.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {
    @ParameterizedTest
    @CsvSource({
        "Poltiburo, Politburo, true",
        "Politbro, Politburo, true",
        "Politbureo, Politburo, true",
        "Polytburo, Politburo, true",
        "Poiltburo, Politburo, true",
        "Politburo, Politburo, false",
        "Poltibruo, Politburo, false",
        "Orgburo, Politburo, false",
        "aab, aba, true",
        "abcd, badc, false"
    })
    void oneSlipIsOneLetterOrTwoThatChangedPlaces(String a, String b, boolean apart) {
        assertThat(Edits.oneApart(a, b)).isEqualTo(apart);
        assertThat(Edits.oneApart(b, a)).isEqualTo(apart);
    }
}
