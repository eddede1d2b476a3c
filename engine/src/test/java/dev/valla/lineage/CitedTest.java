package dev.valla.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Quotation;
import dev.valla.claim.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Five books that cite one protocol have one origin: cited, not seen. */
class CitedTest {
    private static final String WORDS = "the ferry was closed";

    /** Each in its own style of citing. */
    private static final Map<String, String> BOOKS = Map.of(
            "numbered.txt", """
                In that week the ferry was closed.[3] The ferryman drank.

                References
                1. E. Brandt, A History of Ferries, 1999
                3. Protocol of the Harbour Board of Elbing, 14 May 1921, p. 3
                """,
            "superscript.txt", """
                From then on the ferry was closed.² A rope was stretched across.

                Notes
                ¹ E. Brandt, A History of Ferries, 1999, pp. 12–14.
                ² Harbour Board of Elbing, Protocol, 14 May 1921, fol. 2.
                """,
            "markdown.md", """
                All witnesses agree that the ferry was closed.[^board] It was raining.

                [^board]: Protocol of the Harbour Board of Elbing, 14 May 1921.
                [^brandt]: E. Brandt, A History of Ferries, 1999.
                """,
            "brackets.txt", """
                On Saturday the ferry was closed (Protocol of the Harbour Board of Elbing, 14 May 1921, ff. 2–3). Nobody protested.
                """,
            "running.txt", """
                According to the protocol of the Harbour Board of Elbing of 14 May 1921, the ferry was closed. The goats stayed.
                """);

    @Test
    void fiveWaysToCiteOneProtocolMeetInIt() {
        List<Source> sources = BOOKS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(book -> LineageTest.source(book.getKey(), book.getValue()))
                .toList();
        Lineage lineage = Lineage.of(sources);

        List<List<String>> cited = sources.stream()
                .map(source -> lineage.citedFor(quoted(source, WORDS)))
                .toList();

        assertThat(cited).allSatisfy(documents -> assertThat(documents).hasSize(1));
        assertThat(cited.stream().distinct()).hasSize(1);
        assertThat(lineage.links().stream().filter(l -> l.kind().equals(java.util.Optional.of(CopyLink.Kind.CITES))))
                .allSatisfy(link -> assertThat(link.evidence()).isEmpty());
    }

    @Test
    void twoProtocolsOfOneBoardAreTwo() {
        Source a = LineageTest.source(
                "a.txt", "According to the protocol of the Harbour Board of 14 May 1921, the ferry was closed.");
        Source b = LineageTest.source(
                "b.txt", "According to the protocol of the Harbour Board of 21 May 1921, the ferry was closed.");
        Lineage lineage = Lineage.of(List.of(a, b));

        assertThat(lineage.citedFor(quoted(a, WORDS))).isNotEqualTo(lineage.citedFor(quoted(b, WORDS)));
    }

    @Test
    void aFileIsCalledByItsNumber() {
        Source memo = LineageTest.source(
                "memo.txt",
                "According to file B-1224, the ferry was closed. As stated in report No. 17, nobody drowned.");
        Lineage lineage = Lineage.of(List.of(memo));

        assertThat(lineage.citedFor(quoted(memo, WORDS))).containsExactly("file B-1224");
        assertThat(lineage.citedFor(quoted(memo, "nobody drowned"))).containsExactly("report No. 17");
    }

    @Test
    void hisDiaryIsNotEverybodysDiary() {
        Source a = LineageTest.source("a.txt", "According to his diary, the ferry was closed. He slept.");
        Source b = LineageTest.source("b.txt", "According to his diary, the ferry was closed. It snowed.");
        Lineage lineage = Lineage.of(List.of(a, b));

        assertThat(lineage.citedFor(quoted(a, WORDS))).containsExactly("his diary, as a.txt has it");
        assertThat(lineage.citedFor(quoted(b, WORDS))).containsExactly("his diary, as b.txt has it");
    }

    private static Quotation quoted(Source source, String words) {
        int start = source.text().indexOf(words);
        return Quotation.of(source, start, start + words.length());
    }
}
