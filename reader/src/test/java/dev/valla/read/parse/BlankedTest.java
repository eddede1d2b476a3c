package dev.valla.read.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[5]",
                "[12][13]",
                "[a]",
                "[note 2]",
                "[citation needed]",
                "[clarification needed May 2019]",
                "[who?]",
                "[by whom?]",
                "[3]:45",
                "[4–6]"
            })
    void aCitationMarkIsBlankedAndTheRestStaysInPlace(String mark) {
        var text = "He left" + mark + " in 1920.";
        assertThat(Blanked.of(text, 0, text.length())).isEqualTo("He left" + " ".repeat(mark.length()) + " in 1920.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[t]he", "[Safarov]", "[sentenced]", "[1918–1920 in Perm]"})
    void anEditorsInsertionIsText(String insertion) {
        assertThat(Blanked.of(insertion, 0, insertion.length())).isEqualTo(insertion);
    }

    @Test
    void everyKindOfSpaceIsOneBlank() {
        assertThat(Blanked.of("a\u00a0b\u2009c\td", 0, 7)).isEqualTo("a b c d");
    }

    @Test
    void aStretchTooLongForAWordIsBlankedAndTheRestStaysInPlace() {
        String picture = "x".repeat(Unbroken.LONGEST_WORD + 1);
        var text = "He left " + picture + " in 1920.";
        assertThat(Blanked.of(text, 0, text.length()))
                .isEqualTo("He left " + " ".repeat(picture.length()) + " in 1920.");
    }

    @Test
    void theLongestWordIsLeft() {
        String address = "x".repeat(Unbroken.LONGEST_WORD);
        assertThat(Blanked.of(address, 0, address.length())).isEqualTo(address);
    }
}
