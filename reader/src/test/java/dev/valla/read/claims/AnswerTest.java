package dev.valla.read.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another wrote below a document is found in a file of any shape, in constant stack. */
class AnswerTest {
    private static final int MANY = 200_000;

    @Test
    void findsWhoAnswersBelowALetter() {
        String petition = "Dear Sir,\nI was dismissed in 1931.\nYours faithfully,\nAnna Berg\n";
        String reply = "DISTRICT OFFICE LUND\nDear Madam,\nI have read your letter.\nYours faithfully,\nKarl Lind\n";
        assertThat(Answer.of(petition + "\n\n\n" + reply, 0))
                .isEqualTo(List.of(new Answer(petition.length() + 3, "Karl Lind")));
        assertThat(Answer.of(petition + "\n" + reply, 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                " \t\n",
                "A ",
                "HALL 7\n",
                "I hereby ",
                "further ",
                ", A.B.",
                "\n\n\nA B\n",
                "Yours truly ",
                "(",
                "\"",
                "X: a\n"
            })
    void needsNoStackForWhatIsRepeated(String part) {
        String text = "Dear Sir,\nI left in 1931.\n" + part.repeat(MANY) + "\n";
        assertThat(Answer.of("\n\n\n" + text, 0)).isEmpty();
    }
}
