package dev.valla.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocatorTest {
    private static final String TEXT = """
        # Life

        He was born in 1891.[1] He left in 1908.[2][3]

        ## Later

        He was arrested, as some say,[4] in 1934. He was shot.

        [1] Smith, p. 4.
        """;
    private static final int NOTES = TEXT.indexOf("[1] Smith");
    private static final Source SOURCE = new Source(
            "a.pdf",
            TEXT,
            0,
            "",
            Bibliography.UNSTATED,
            List.of(),
            List.of(
                    new Landmark(Landmark.Kind.PAGE, "xii", 0, TEXT.indexOf("in 1934")),
                    new Landmark(Landmark.Kind.PAGE, "13", TEXT.indexOf("in 1934"), NOTES),
                    new Landmark(Landmark.Kind.NOTE, "1", NOTES, TEXT.length()),
                    new Landmark(Landmark.Kind.NOTE, "2", TEXT.length(), TEXT.length()),
                    new Landmark(Landmark.Kind.NOTE, "3", TEXT.length(), TEXT.length()),
                    new Landmark(Landmark.Kind.NOTE, "4", TEXT.length(), TEXT.length())));

    @Test
    void aNoteBelongsToTheSentenceBeforeItsMark() {
        assertThat(at("born in 1891").told()).isEqualTo("p. xii, note 1");
        assertThat(at("left in 1908").notes()).containsExactly("2", "3");
        assertThat(at("arrested").notes()).containsExactly("4");
        assertThat(at("He was shot").notes()).isEmpty();
    }

    @Test
    void wordsAcrossAPageBreakStandOnBothPages() {
        assertThat(at("some say,[4] in 1934").told()).isEqualTo("pp. xii–13, note 4");
    }

    @Test
    void namesSectionAndParagraph() {
        assertThat(at("left in 1908").section()).contains("Life");
        assertThat(at("left in 1908").paragraph()).isEqualTo(2);
        assertThat(at("He was shot").section()).contains("Later");
        assertThat(at("He was shot").paragraph()).isEqualTo(4);
    }

    @Test
    void theMainTextEndsWhereTheNotesBegin() {
        assertThat(SOURCE.bodyEnd()).isEqualTo(NOTES);
    }

    private static Locator at(String words) {
        int start = TEXT.indexOf(words);
        return Locator.of(SOURCE, Quotation.of(SOURCE, start, start + words.length()));
    }
}
