package dev.valla.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Landmark;
import dev.valla.claim.Locator;
import dev.valla.claim.Quotation;
import dev.valla.claim.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each format: a document in, its text out, with pages, notes and what it says of itself. */
class FormatsTest {
    @TempDir
    Path folder;

    @Test
    void aPdfBecomesParagraphsThatKnowTheirPages() throws IOException {
        Source source = source(
                "a.pdf",
                Made.pdf(List.of(
                        List.of(
                                "A Life",
                                "",
                                "Henry Aldous was born in York in 1812, the son of a weaver, and was educa-",
                                "ted there. His well-known brother left the town for London in the year of the"),
                        List.of(
                                "great frost, and never came back to the house in which the two of them were born.",
                                "",
                                "In 1834 he was arrested by the constables of the city, and in 1835 he was a well-",
                                "known man."))));
        assertThat(source.text()).isEqualTo("""
            A Life

            Henry Aldous was born in York in 1812, the son of a weaver, and was educated there. His well-known brother left \
            the town for London in the year of the great frost, and never came back to the house in which the two of them \
            were born.

            In 1834 he was arrested by the constables of the city, and in 1835 he was a well-known man.
            """);
        assertThat(at(source, "born in York")).isEqualTo("p. 1");
        assertThat(at(source, "of the great frost")).isEqualTo("pp. 1–2");
        assertThat(at(source, "he was arrested")).isEqualTo("p. 2");
        assertThat(source.about().title()).contains("A Life in Pages");
        assertThat(source.about().authors()).isEmpty();
    }

    @Test
    void printedPageNumbersAndRunningHeadsAreNoText() throws IOException {
        List<List<String>> pages = new java.util.ArrayList<>();
        for (String words : List.of("born in York in 1812.", "arrested in London in 1834.", "tried there.", "shot.")) {
            pages.add(List.of(
                    "THE LIFE OF ALDOUS", "", "Henry Aldous was " + words, "", String.valueOf(41 + pages.size())));
        }
        Received.Whole whole = whole("a.pdf", Made.pdf(pages));
        assertThat(whole.source().text()).doesNotContain("THE LIFE", "41", "44").startsWith("Henry Aldous was born");
        assertThat(at(whole.source(), "shot")).isEqualTo("p. 44");
        assertThat(whole.remarks()).anyMatch(remark -> remark.contains("running head was left out on 4 pages"));
    }

    @Test
    void pagesThatHoldImagesOnlyAreNamed() throws IOException {
        Source source = source(
                "a.pdf",
                Made.pdf(List.of(
                        List.of("He was born in 1812."),
                        List.of(),
                        List.of(),
                        List.of("He died in 1871."),
                        List.of())));
        assertThat(source.notRead()).containsExactly("pages 2–3, 5 hold images only and were not read");
        assertThat(refused("b.pdf", Made.pdf(List.of(List.of(), List.of()))))
                .isEqualTo("its 2 pages with content hold images only: there is no text to read");
    }

    @Test
    void aLockedPdfIsSaidToBeLocked() throws IOException {
        assertThat(refused("a.pdf", Made.pdf(List.of(List.of("Secret.")), "word")))
                .contains("locked with a password");
    }

    @Test
    void thePropertiesNameOfAPdfIsShownAndNotTakenForTheAuthor() throws IOException {
        assertThat(whole("a.pdf", Made.pdf(List.of(List.of("He died.")))).remarks())
                .singleElement()
                .asString()
                .contains("jsmith")
                .contains("not taken for the author");
    }

    @Test
    void aWordDocumentKeepsHeadingsListsTablesAndNotes() throws IOException {
        String body = "<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr><w:r><w:t>Early"
                + " life</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">He was born in"
                + " </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>1891</w:t></w:r><w:r><w:t>.</w:t></w:r><w:r><w:footnoteReference"
                + " w:id=\"7\"/></w:r><w:del><w:r><w:delText>Never.</w:delText></w:r></w:del><w:ins><w:r><w:t"
                + " xml:space=\"preserve\"> He left in 1908.</w:t></w:r></w:ins><w:r><w:footnoteReference"
                + " w:id=\"3\"/></w:r></w:p>"
                + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>one</w:t></w:r></w:p><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>two</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc>" + Made.p("Born") + "</w:tc><w:tc>" + Made.p("1891") + Made.p("Petersburg")
                + "</w:tc></w:tr></w:tbl><w:p><w:r><w:instrText>PAGEREF"
                + " x</w:instrText></w:r><w:r><w:t>He</w:t><w:tab/><w:t>died.</w:t></w:r></w:p>";
        Received.Whole whole = whole(
                "a.docx",
                Made.docx(
                        body,
                        Map.of(
                                "word/styles.xml",
                                "<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading"
                                        + " 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>",
                                "word/footnotes.xml",
                                "<w:footnote w:type=\"separator\" w:id=\"0\">" + Made.p("x")
                                        + "</w:footnote><w:footnote w:id=\"3\">"
                                        + Made.p("Brown, p. 9.") + "</w:footnote><w:footnote w:id=\"7\">"
                                        + Made.p(" Smith, p. 4.")
                                        + "</w:footnote>",
                                "word/comments.xml",
                                "<w:comment>" + Made.p("really?") + "</w:comment>",
                                "docProps/core.xml",
                                "<cp xmlns:dc=\"dc\"><dc:title>A"
                                        + " Life</dc:title><dc:creator>typist</dc:creator></cp>")));
        Source source = whole.source();
        assertThat(source.text()).isEqualTo("""
            # Early life

            He was born in 1891.[1] He left in 1908.[2]

            - one
            - two

            - Born: 1891 Petersburg

            He died.

            [1] Smith, p. 4.

            [2] Brown, p. 9.
            """);
        assertThat(at(source, "born in 1891")).isEqualTo("note 1");
        assertThat(at(source, "left in 1908")).isEqualTo("note 2");
        assertThat(source.landmarks()).extracting(Landmark::kind).containsOnly(Landmark.Kind.NOTE);
        assertThat(source.notRead())
                .containsExactly(
                        "the comment in its margin", "the 2 notes at its end: kept and cited, but not read for claims");
        assertThat(source.about().title()).contains("A Life");
        assertThat(whole.remarks()).anyMatch(r -> r.contains("typist")).anyMatch(r -> r.contains("tracked changes"));
    }

    @Test
    void theNotesAtTheFootOfAMarkdownTextAreNotesAndNoText() throws IOException {
        String text = """
            Henry Aldous was born in York in 1812.[^birth] In 1834 he was arrested.[2]

            [^birth]: Register of the parish,
              folio 4.
            [2]: Anna Gray was born in 1830.
            """;
        Source source = source("a.md", text.getBytes(StandardCharsets.UTF_8));
        assertThat(at(source, "born in York")).isEqualTo("note birth");
        assertThat(at(source, "was arrested")).isEqualTo("note 2");
        assertThat(source.bodyEnd()).isEqualTo(text.indexOf("[^birth]:"));
        assertThat(source("b.md", (text + "\nHe left in 1840.\n").getBytes(StandardCharsets.UTF_8))
                        .landmarks())
                .isEmpty();
    }

    @Test
    void wikitextIsReadAsTheWikiShowsIt() throws IOException {
        Received.Whole whole = whole("a.wiki", """
            {{Short description|Revolutionary}}
            {{Infobox person
            | name = Georgy Safarov
            | birth_date = {{birth date|1891|6|9}}
            | birth_place = [[Saint Petersburg|Petersburg]]<ref>Smith, p. 1.</ref>
            | image = x.jpg
            }}
            '''Georgy Safarov''' was a [[Bolshevik]].<ref name="a">{{cite book|last=Brown|first=Ann|title=A Life|year=1960}}</ref> He\
             was ''shot''{{citation needed|date=May 2020}} in {{circa|1942}}.<ref name=a /><!-- really? -->

            == Early&nbsp;life ==
            He joined in 1908.{{sfn|Brown|1960|p=7}} {{unknown thing|x}}
            * one [http://example.org a site]
            * two
            {| class="wikitable"
            |-
            ! Year !! Office
            |-
            | 1921 || style="x" | Member
            |}
            [[File:x.jpg|thumb|A [[link]] in it]]
            {{reflist}}
            == References ==
            <references />
            [[Category:Dead]]
            """.getBytes(StandardCharsets.UTF_8));
        assertThat(whole.source().text()).isEqualTo("""
            - Name: Georgy Safarov
            - Birth date: 1891-06-09
            - Birth place: Petersburg[1]

            Georgy Safarov was a Bolshevik.[2] He was shot[citation needed] in c. 1942.[2]

            ## Early life

            He joined in 1908.[3]
            - one a site
            - two

            - Year: Office
            - 1921: Member

            [1] Smith, p. 1.

            [2] Ann Brown, A Life, 1960

            [3] Brown 1960, p. 7
            """);
        assertThat(whole.source().notRead()).anyMatch(what -> what.contains("unknown thing"));
    }

    @Test
    void aTemplateThatIsNeverClosedIsNotReadAsText() throws IOException {
        Received.Whole whole = whole("a.wiki", """
            {{Infobox person|name=Karl Lind|birth_date={{birth date|1901|5|3
            | party = Workers' League
            '''Karl Lind''' was arrested in [[Kazan]].
            """.getBytes(StandardCharsets.UTF_8));
        assertThat(whole.source().text()).isEqualTo("Karl Lind was arrested in Kazan.\n");
        assertThat(whole.source().notRead()).contains("a template that begins with \"{{\" and is not closed");
    }

    @Test
    void wikitextIsRecognisedInAPlainFile() throws IOException {
        String markup =
                "'''Safarov''' was a [[Bolshevik]] from [[Saint Petersburg|Petersburg]].\n\n== Life ==\nHe died.\n";
        assertThat(source("a.txt", markup.getBytes(StandardCharsets.UTF_8)).text())
                .startsWith("Safarov was a Bolshevik from Petersburg.\n\n## Life");
        String plain = "He wrote [[sic]] and left == right.\n";
        assertThat(source("b.txt", plain.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(plain);
    }

    @Test
    void whatAWikiLeavesOpenIsText() throws IOException {
        assertThat(source("a.wiki", "He [[was {{born in '''1891 <ref>and ".getBytes(StandardCharsets.UTF_8))
                        .text())
                .contains("born in")
                .contains("1891");
    }

    @Test
    void anArchiveIsReadLikeAFolder() throws IOException {
        Files.write(
                folder.resolve("papers.zip"),
                Made.zip(inOrder(
                        "b/two.txt",
                        "He died.",
                        "b/two.json",
                        "{\"title\": \"Two\"}",
                        "a.md",
                        "He was born.",
                        "__MACOSX/._a.md",
                        "x",
                        ".hidden",
                        "x",
                        "../evil.txt",
                        "x")));
        Listing listing = Documents.list(List.of(folder));
        assertThat(listing.found()).extracting(Found::path).containsExactly("papers.zip/a.md", "papers.zip/b/two.txt");
        assertThat(listing.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).contains("leads out"));
        assertThat(Documents.list(List.of(folder.resolve("papers.zip"))).found())
                .extracting(Found::path)
                .containsExactly("a.md", "b/two.txt");
        Received.Whole two = (Received.Whole) Documents.receive(listing.found().get(1));
        assertThat(two.source().text()).isEqualTo("He died.");
        assertThat(two.source().about().title()).contains("Two");
    }

    @Test
    void aDocumentThatIsAnArchiveInsideIsRecognisedByItsBytes() throws IOException {
        Received.Whole whole = whole("a.txt", Made.docx(Made.p("He died in 1942."), Map.of()));
        assertThat(whole.source().text()).isEqualTo("He died in 1942.\n");
        assertThat(whole.remarks()).containsExactly("it is named like a plain text, but is a Word document");
    }

    @Test
    void readsABibTexSidecar() throws IOException {
        Files.writeString(folder.resolve("a.bib"), """
            % a comment
            @article{safarov, author = {Petrov{\\'a}, Anna and Ivan Smirnov and {M\\"uller}, K.}, title = "A {L}ife -- retold",
              year = 1941, month = sep, day = {10}, language = {english} }
            """);
        Source source = source("a.txt", "He died.".getBytes(StandardCharsets.UTF_8));
        assertThat(source.about().authors()).containsExactly("Anna Petrová", "Ivan Smirnov", "K. Müller");
        assertThat(source.about().title()).contains("A Life – retold");
        assertThat(source.about().date()).contains("1941-09-10");
        assertThat(source.about().kind()).contains("article");
        assertThat(Documents.list(List.of(folder)).found()).hasSize(1);
    }

    private static Map<String, String> inOrder(String... namesAndTexts) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return parts;
    }

    private static String at(Source source, String words) {
        int start = source.text().indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return Locator.of(source, Quotation.of(source, start, start + words.length()))
                .told();
    }

    private Received received(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return Documents.receive(new Found(file, name));
    }

    private Received.Whole whole(String name, byte[] bytes) throws IOException {
        return switch (received(name, bytes)) {
            case Received.Whole whole -> whole;
            case Received.Refused refused ->
                throw new AssertionError(refused.problem().told());
        };
    }

    private Source source(String name, byte[] bytes) throws IOException {
        return whole(name, bytes).source();
    }

    private String refused(String name, byte[] bytes) throws IOException {
        Received received = received(name, bytes);
        assertThat(received).isInstanceOf(Received.Refused.class);
        return ((Received.Refused) received).problem().what();
    }
}
