package dev.valla.read.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a protocol marks who speaks: the one questioned says "I", what is asked is no claim, and it came through the investigator. */
class TurnsTest {
    private static final String HEAD = """
        PROTOCOL OF INTERROGATION
        of the accused Anna Vetrova
        Interrogated by: Captain Otto Brem

        """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question: %s\nAnswer: %s\n",
                "Q.: %s\nA.: %s\n",
                "Q1. %s\nA1. %s\n",
                "**Question:** %s\n\n**Answer:** %s\n",
                "**Q:** %s\n\n**A:** %s\n",
                "Question:\n%s\n\nAnswer:\n%s\n",
                "Question No. 1: %s\nAnswer No. 1: %s\n",
                "Interrogator: %s\nAccused: %s\n",
                "The investigator: %s\nThe accused: %s\n",
                "Presiding judge: %s\nWitness: %s\n",
                "Question by the investigator: %s\nAnswer of the accused: %s\n",
                "| Question: | %s |\n| Answer: | %s |\n"
            })
    void theOneWhoAnswersSaysI(String form) {
        String text = HEAD + form.formatted("You left Omsk in 1930.", "I was arrested in Omsk in 1931.");
        List<Claim> claims = Shared.reader().read(Shared.source(text)).claims();
        assertThat(claims.stream().map(Told::shown))
                .containsExactly("arrest [I was arrested in Omsk in 1931] subject=Anna Vetrova time=1931 place=Omsk"
                        + " by=Anna Vetrova ASSERTED");
        assertThat(claims.getFirst().through()).containsExactly("Otto Brem");
    }

    @Test
    void eachOfTwoConfrontedSaysI() {
        String text = """
                RECORD OF CONFRONTATION
                between the accused Karl BERG, born 1908, and the witness Anna VETROVA, born 1915
                drawn up by Captain Otto Brem

                Question to the witness: What do you know?
                Answer of the witness: I was arrested in Omsk in 1931.
                Question to the accused: And you?
                Answer of the accused: I was arrested in Tomsk in 1932.
                """;
        assertThat(arrests(text)).containsExactly("Anna Vetrova by Anna Vetrova", "Karl Berg by Karl Berg");
    }

    @Test
    void anInterpreterSaysSheOfTheOneWhoAnswers() {
        String text = """
                INTERVIEW
                | Narrator | Anna Vetrova |
                | Interviewer | Otto Brem |
                | Interpreter | Karl Berg |

                Interviewer: What happened?

                Interpreter: She was arrested in Omsk in 1931.

                Interviewer: And then?

                Interpreter: I was arrested in Tomsk in 1932.
                """;
        assertThat(arrests(text)).containsExactly("Anna Vetrova by Anna Vetrova", "Anna Vetrova by Anna Vetrova");
    }

    @Test
    void whatAnArchiveAddedIsNotTheWordOfTheOneQuestioned() {
        String text = HEAD + """
                Question: You left Omsk in 1930.
                Answer: I was arrested in Omsk in 1931.

                Note of the archive: Captain Otto Brem was arrested in 1940.
                """;
        assertThat(arrests(text)).containsExactly("Anna Vetrova by Anna Vetrova", "Otto Brem by ");
    }

    private static List<String> arrests(String text) {
        return Shared.reader().read(Shared.source(text)).claims().stream()
                .filter(claim -> claim.type() == EventType.ARREST)
                .map(claim -> claim.in(Role.SUBJECT).findFirst().orElseThrow().name() + " by "
                        + String.join(" < ", claim.attributedTo()))
                .toList();
    }
}
