package dev.valla.read.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class CutsTest {
    @Test
    void aQuestionMarkOfATitleEndsNoSentence() {
        assertThat(sentences("She wrote What Did He Know?, which sold well. He left."))
                .containsExactly("She wrote What Did He Know?, which sold well.", "He left.");
        assertThat(sentences("He played in Meurtres? (Three Sinners, 1950) and left."))
                .hasSize(1);
    }

    @Test
    void aSmallLetterGoesOn() {
        assertThat(sentences("It hints that Mlle. du Motel knew. He left.")).hasSize(2);
    }

    @Test
    void aClosingQuotationMarkStaysWithWhatItCloses() {
        assertThat(sentences("“She was right.” He left.")).containsExactly("“She was right.”", "He left.");
        assertThat(sentences("\"Was she right?\" He left.")).containsExactly("\"Was she right?\"", "He left.");
    }

    @Test
    void anOpeningOneStaysWithWhatItOpens() {
        assertThat(sentences("He left. \"She was right.\"")).containsExactly("He left.", "\"She was right.\"");
    }

    @Test
    void talkWithoutAStopIsCutIntoPiecesAndNoWordIsLost() {
        String talk = "and then they came for him ".repeat(200).strip();
        List<String> pieces = sentences(talk);
        assertThat(String.join(" ", pieces)).isEqualTo(talk);
        assertThat(pieces).allMatch(piece -> piece.split(" ").length <= Cuts.LONGEST);
    }

    @Test
    void itIsCutAtAPauseWhereThereIsOne() {
        String talk = "and then they came for him, ".repeat(100) + "and that was all";
        List<String> pieces = sentences(talk);
        assertThat(pieces.subList(0, pieces.size() - 1)).isNotEmpty().allMatch(piece -> piece.endsWith(","));
    }

    private static List<String> sentences(String text) {
        var tokenizer = new EnglishTokenizer();
        return Cuts.mended(tokenizer.segmentize(tokenizer.tokenize(text))).stream()
                .map(s -> text.substring(
                        s.getFirst().getStartOffset(), s.getLast().getEndOffset()))
                .toList();
    }
}
