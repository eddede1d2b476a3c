package dev.valla.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Bibliography;
import org.junit.jupiter.api.Test;

/** In which language a text is. */
class TongueTest {
    @Test
    void aLineOfGermanIsNotTakenForEnglish() {
        assertThat(unread(
                        "Anton Weber (* 14. Mai 1895 in Basel; hingerichtet 29. Juni 1938 in Wien) war ein Politiker."))
                .contains("German");
        assertThat(unread("Анна Линд родилась в Казани и умерла в Томске.")).contains("Russian");
    }

    @Test
    void aLineOfEnglishOrOfNamesIsRead() {
        assertThat(unread("Anton Weber was born in Basel.")).isEmpty();
        assertThat(unread("Born: 1895, Basel\nDied: 1938, Wien")).isEmpty();
        assertThat(unread("Le Roy was a chemist in La Plata, a son of de la Cruz."))
                .isEmpty();
    }

    @Test
    void aShortTalkFullOfNamesIsEnglish() {
        assertThat(
                        unread(
                                "Hanna Vogel: Mrs Kern, when did you leave Vienna?\nLotte Kern: I left Vienna in August 1938. "
                                        + "My parents stayed.\nHanna Vogel: Did you ever return?\nLotte Kern: I returned in 1961."))
                .isEmpty();
    }

    private static String unread(String text) {
        return Tongue.unread(text, Bibliography.UNSTATED).orElse("");
    }
}
