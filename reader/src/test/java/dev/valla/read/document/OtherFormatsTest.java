package dev.valla.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Locator;
import dev.valla.claim.Quotation;
import dev.valla.claim.Source;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** OpenDocument, e-books, and what the Text Encoding Initiative has texts be. */
class OtherFormatsTest {
    @Test
    void anOpenDocumentTextKeepsHeadingsListsTablesAndNotes() throws NotReadable {
        Extracted read = Odt.extract(odt("""
                <text:tracked-changes><text:p>gone</text:p></text:tracked-changes>
                <text:h text:outline-level="2">Early life</text:h><text:p>He was<text:s/>born in <text:span>1891</text:span>.<text:note>\
                <text:note-citation>1</text:note-citation><text:note-body><text:p>Smith, p. 4.</text:p></text:note-body></text:note> He left.\
                <office:annotation><text:p>really?</text:p></office:annotation></text:p>
                <text:list><text:list-item><text:p>one</text:p></text:list-item><text:list-item><text:p>two</text:p></text:list-item></text:list>
                <table:table><table:table-row><table:table-cell><text:p>Born</text:p></table:table-cell><table:table-cell><text:p>1891</text:p>\
                </table:table-cell></table:table-row></table:table>"""));
        assertThat(read.text()).isEqualTo("""
                ## Early life

                He was born in 1891.[1] He left.

                - one
                - two

                - Born: 1891

                [1] Smith, p. 4.
                """);
        assertThat(read.notRead()).contains("the comment in its margin");
        assertThat(read.about().title()).contains("A Life");
        assertThat(read.remarks()).anyMatch(r -> r.contains("typist")).anyMatch(r -> r.contains("tracked"));
    }

    @Test
    void anEbookIsReadInTheOrderOfItsSpine() throws NotReadable {
        Extracted read = Epub.extract(epub("""
                <p>He was born in 1891.<a epub:type="noteref" href="#n1">1</a></p><section class="footnotes"><ol><li>Smith, p. 4.</li></ol></section>"""));
        assertThat(read.text()).isEqualTo("""
                # One

                He was born in 1891.[1.1]

                He died.

                [1.1] Smith, p. 4.
                """);
        assertThat(read.about().title()).contains("A Life");
        assertThat(read.about().authors()).containsExactly("Anna Petrova");
        assertThat(read.about().language()).contains("en");
    }

    @Test
    void aTeiTextKnowsItsPagesAndItsHeader() throws NotReadable {
        Extracted read = Tei.extract(tei("""
                <pb n="xii"/><div><head>Early life</head><p>He was <choice><sic>borne</sic><corr>born</corr></choice> in 1891.<note n="*">Smith,
                <title>A Life</title>.</note> He <pb n="13"/>left.</p><lg><l>one</l><l>two</l></lg></div>"""));
        assertThat(read.text()).isEqualTo("""
                # Early life

                He was borne in 1891.[1] He left.

                one
                two

                [1] Smith, A Life.
                """);
        assertThat(read.about().title()).contains("A Life: an edition");
        assertThat(read.about().authors()).containsExactly("Anna Petrova");
        assertThat(read.about().date()).contains("1941-09-10");
        assertThat(read.about().language()).contains("en");
        Source source = new Source("a.xml", read.text(), read.body(), "", read.about(), List.of(), read.landmarks());
        int left = read.text().indexOf("He left");
        assertThat(Locator.of(source, Quotation.of(source, left, left + 7)).pages())
                .containsExactly("xii", "13");
    }

    static byte[] odt(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\"><office:body><office:text>"
                        + body + "</office:text></office:body></office:document-content>");
        parts.put(
                "meta.xml",
                "<m xmlns:dc=\"d\" xmlns:meta=\"e\"><dc:title>A Life</dc:title><meta:initial-creator>typist</meta:initial-creator></m>");
        return Made.zip(parts);
    }

    static byte[] epub(String first) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip");
        parts.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OEBPS/b.opf\"/></rootfiles></container>");
        parts.put("OEBPS/b.opf", """
                <package xmlns:dc="d"><metadata><dc:title>A Life</dc:title><dc:creator>Anna Petrova</dc:creator><dc:language>en</dc:language>
                </metadata><manifest><item id="b" href="two.xhtml"/><item id="a" href="o%20ne.xhtml"/></manifest>
                <spine><itemref idref="a"/><itemref idref="b"/></spine></package>""");
        parts.put("OEBPS/two.xhtml", "<html><body><p>He died.</p></body></html>");
        parts.put(
                "OEBPS/o ne.xhtml",
                "<?xml version=\"1.0\"?><html><head><title>x</title></head><body><h1>One</h1>" + first
                        + "</body></html>");
        return Made.zip(parts);
    }

    static byte[] tei(String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
                <title>A Life: an edition</title><author><persName><forename>Anna</forename> <surname>Petrova</surname></persName></author>
                </titleStmt><publicationStmt><p>x</p><date when="2020"/></publicationStmt><sourceDesc><bibl><title>Other</title><date when="1941-09-10">x</date></bibl>
                </sourceDesc></fileDesc><profileDesc><langUsage><language ident="en">English</language></langUsage></profileDesc></teiHeader>
                <text><body>%s</body></text></TEI>""".formatted(body).getBytes(StandardCharsets.UTF_8);
    }
}
