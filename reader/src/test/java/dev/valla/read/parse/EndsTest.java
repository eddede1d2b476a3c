package dev.valla.read.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndsTest {
    @Test
    void anAbbreviationMayEndASentence() {
        assertThat(sentences("He worked for Lind & Co. He died in 1911."))
                .containsExactly("He worked for Lind & Co.", "He died in 1911.");
        assertThat(sentences("He moved to the U.S. In 1911 he died.")).hasSize(2);
        assertThat(sentences("She earned a Ph.D. She left Riga.")).hasSize(2);
    }

    @Test
    void aNumberedWarEndsOneAndSoDoesAnAcronym() {
        assertThat(sentences("He fell in World War I. Karl Lind came to Riga."))
                .containsExactly("He fell in World War I.", "Karl Lind came to Riga.");
        assertThat(sentences("He joined the KMT. Lind left.")).hasSize(2);
        assertThat(sentences("He met Sun Yat-sen. Lind left.")).containsExactly("He met Sun Yat-sen.", "Lind left.");
    }

    @Test
    void whatStandsBeforeANameEndsNone() {
        assertThat(sentences("He met Dr. He in Riga.")).hasSize(1);
        assertThat(sentences("He served in the U.S. Navy until 1911.")).hasSize(1);
        assertThat(sentences("He met Karl J. He in Riga.")).hasSize(1);
        assertThat(sentences("The REV. Karl Lind died.")).hasSize(1);
    }

    private static List<String> sentences(String text) {
        var tokenizer = new EnglishTokenizer();
        return Ends.found(Cuts.mended(tokenizer.segmentize(tokenizer.tokenize(text)))).stream()
                .map(s -> text.substring(
                        s.getFirst().getStartOffset(), s.getLast().getEndOffset()))
                .toList();
    }
}
