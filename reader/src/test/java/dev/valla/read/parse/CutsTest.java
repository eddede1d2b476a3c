package dev.valla.read.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He moved to Washington, D.C.|He worked there.",
                "He earned a Ph.D.|In 1910 he left.",
                "She lived in the U.S.|She left in 1910.",
                "He worked for Acme Co.|The firm failed.",
                "They met at 5 p.m.|After that he left.",
                "He was crowned as Karl I.|The king died.",
                "It was lost after World War I.|Lind came home.",
                "He joined the party of Sun Yat-sen.|Lind led it.",
                "He joined the KMT.|Lind left it."
            })
    void anAbbreviationEndsASentenceWhereAnotherBegins(String two) {
        assertThat(sentences(two.replace('|', ' '))).containsExactly(two.split("\\|"));
    }

    @Test
    void theStopIsNoPartOfAName() {
        var words = new EnglishTokenizer().tokenize("It was led by Sun Yat-sen. Lind left after World War I.");
        var cut = Cuts.mended(List.of(words));
        assertThat(cut)
                .hasSize(2)
                .allSatisfy(s -> assertThat(s.getLast().getWordForm()).isEqualTo("."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He met Dr. Lind and Lt. Gov. Berg there.",
                "He read J. An and J. A. Berg.",
                "The case was Berg v. The Crown.",
                "He lived near St. John and at Mt. Linden.",
                "The U.S. Army took it.",
                "Lt.-Col. Berg led them."
            })
    void anAbbreviationBeforeANameEndsNone(String one) {
        assertThat(sentences(one)).containsExactly(one);
    }

    private static List<String> sentences(String text) {
        var tokenizer = new EnglishTokenizer();
        return Cuts.mended(tokenizer.segmentize(tokenizer.tokenize(text))).stream()
                .map(s -> text.substring(
                        s.getFirst().getStartOffset(), s.getLast().getEndOffset()))
                .toList();
    }
}
