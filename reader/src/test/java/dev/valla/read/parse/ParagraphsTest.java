package dev.valla.read.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void everyLineIsAParagraphWhereLinesAreNotWrapped() {
        assertThat(paragraphs("Early life\nHe was born in Perm.\n\nHe died there.\n"))
                .containsExactly("Early life", "He was born in Perm.", "He died there.");
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        var wrapped = """
                The engineer Nina Orlova came to Perm in the autumn of 1911 and
                found work in the railway yards, where she met her husband Pavel
                Orlov.
                """;
        assertThat(paragraphs(wrapped)).containsExactly(wrapped.stripTrailing());
    }

    @Test
    void aNarrowColumnIsOneParagraphToo() {
        var narrow = "Nina Orlova was born in Perm in\n1911. She was arrested by the\npolice of Perm in May 1940 and\n"
                + "was deported with Karl Lind.";
        assertThat(paragraphs(narrow)).containsExactly(narrow);
    }

    @Test
    void aLineThatEndsWithinASentenceGoesOn() {
        assertThat(paragraphs("The letter was read aloud by the\nclerk of the court.\nNobody answered.\n"))
                .containsExactly("The letter was read aloud by the\nclerk of the court.", "Nobody answered.");
    }

    @Test
    void sentencesGluedByALostBlankAreParted() {
        assertThat(paragraphs("She left Perm in 1911.Her brother stayed. See www.example.org for St.Petersburg."))
                .containsExactly(
                        "She left Perm in 1911.", "Her brother stayed. See www.example.org for St.Petersburg.");
    }

    @Test
    void itemsOfAListAreParagraphs() {
        var list = "- Born: 4 March 1882, in the village of Verkhnyaya on the Chusovaya\n- Died: 1938\n";
        assertThat(paragraphs(list)).hasSize(2);
    }

    @Test
    void windowsLineEndsAndStretchesInsideATextKeepTheirPlace() {
        var text = "Left out.\r\nOne.\r\n\r\nTwo.";
        assertThat(Paragraphs.of(text, 11, text.length()))
                .containsExactly(new Paragraphs.Stretch(11, 15), new Paragraphs.Stretch(19, 23));
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text, 0, text.length()).stream()
                .map(p -> text.substring(p.start(), p.end()))
                .toList();
    }
}
