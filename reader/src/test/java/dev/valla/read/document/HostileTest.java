package dev.valla.read.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are broken, empty, or made to harm: each gets a clear answer, and none more than its due of memory. */
class HostileTest {
    @TempDir
    Path folder;

    @Test
    void anArchiveThatWouldFillTheDiskIsNotUnpacked() throws IOException {
        Files.write(folder.resolve("bomb.zip"), Made.zipped(Map.of("a.txt", new byte[100 << 20])));
        Listing listing = Documents.list(List.of(folder.resolve("bomb.zip")));
        assertThat(listing.found()).isEmpty();
        assertThat(listing.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).contains("unpacked this archive would take 100 MB"));
    }

    @Test
    void anOfficeDocumentThatWouldFillTheMemoryIsNotUnpacked() throws IOException {
        assertThat(refused("a.docx", Made.zipped(Map.of("word/document.xml", new byte[100 << 20]))))
                .contains("it was not unpacked");
    }

    @Test
    void aPdfThatWouldFillTheMemoryIsNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 300; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.4\n1 0 obj <</Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream endobj".getBytes(StandardCharsets.US_ASCII));
        assertThat(refused("a.pdf", pdf.toByteArray())).contains("it was not unpacked");
    }

    @Test
    void anArchiveWithinAnArchiveIsNotOpened() throws IOException {
        byte[] inner = Made.zip(Map.of("a.txt", "He died."));
        Files.write(folder.resolve("out.zip"), Made.zipped(Map.of("in.zip", inner)));
        Found found = Documents.list(List.of(folder.resolve("out.zip"))).found().getFirst();
        assertThat(((Received.Refused) Documents.receive(found)).problem().what())
                .contains("archive within an archive");
    }

    @Test
    void aDamagedWordDocumentIsNotCalledAnArchive() throws IOException {
        assertThat(refused("a.docx", Made.zip(Map.of("word/other.xml", "<x/>"))))
                .contains("no whole Word document");
    }

    @Test
    void bytesThatAreNotInTheEncodingOfTheirXmlAreRefused() throws IOException {
        byte[] tei = OtherFormatsTest.tei("<p>Né à Sète.</p>");
        byte[] latin = new String(tei, StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refused("a.xml", latin)).contains("some of its bytes are not in the encoding that it declares");
    }

    @Test
    void nothingOutsideADocumentIsEverFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "top secret");
        String doctype = "<!DOCTYPE TEI [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\"><!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
        String tei = new String(OtherFormatsTest.tei("<p>He died. &x;&b;</p>"), StandardCharsets.UTF_8)
                .replace("<TEI", doctype + "<TEI");
        Received received = received("a.xml", tei.getBytes(StandardCharsets.UTF_8));
        String told = received instanceof Received.Whole whole ? whole.source().text() : "";
        assertThat(told).doesNotContain("top secret", "aaaa").contains("He died.");
    }

    @Test
    void markupThatIsTooDeepIsRefusedAndNeverExhaustsTheStack() throws IOException {
        assertThat(refused("a.xml", ("<TEI>" + "<p>".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
                .contains("deep");
        assertThat(received("a.html", ("<div>".repeat(50_000) + "He died.").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Received.Whole.class);
        assertThat(received(
                        "a.wiki",
                        ("{{a|".repeat(20_000) + "x" + "}}".repeat(20_000) + " He died.")
                                .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Received.Whole.class);
    }

    @Test
    void whatIsBrokenIsSaidToBeBroken() throws IOException {
        byte[] zip = Made.docx(Made.p("He died."), Map.of());
        assertThat(refused("a.docx", java.util.Arrays.copyOf(zip, zip.length / 2)))
                .containsAnyOf("damaged", "missing", "archive");
        assertThat(refused("b.docx", "no archive".getBytes(StandardCharsets.UTF_8)))
                .contains("no Word document");
        assertThat(refused("c.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}))
                .contains("locked");
        assertThat(refused("d.pdf", "%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8)))
                .contains("damaged");
        assertThat(refused("e.xml", "<a>x</a>".getBytes(StandardCharsets.UTF_8)))
                .contains("no TEI");
        assertThat(refused("f.xml", "<TEI><text>".getBytes(StandardCharsets.UTF_8)))
                .contains("damaged");
        assertThat(refused("g.epub", new byte[0])).contains("empty");
        Files.write(folder.resolve("h.zip"), java.util.Arrays.copyOf(zip, 40));
        assertThat(Documents.list(List.of(folder.resolve("h.zip"))).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).contains("damaged"));
    }

    @Test
    void oddNamesAreNames() throws IOException {
        Map<String, String> odd = new LinkedHashMap<>();
        for (String name : List.of("a b.txt", "ü–ж.txt", "#%&'.txt", "-d.txt")) {
            odd.put(name, "He died.");
            Files.writeString(folder.resolve(name), "He died.");
        }
        Files.write(folder.resolve("z.zip"), Made.zip(odd));
        Listing listing = Documents.list(List.of(folder));
        assertThat(listing.problems()).isEmpty();
        assertThat(listing.found()).hasSize(8);
        listing.found().forEach(found -> assertThat(Documents.receive(found)).isInstanceOf(Received.Whole.class));
    }

    @Test
    void whatIsNotReadYetIsStoredAndSaid() throws IOException {
        assertThat(lacking(
                        "Он родился в Петербурге в семье архитектора и был арестован. В 1908 году он вступил в партию и выехал за"
                                + " границу, а после революции вернулся на родину с первым поездом."))
                .contains("Russian");
        assertThat(lacking(
                        "Er wurde in Berlin geboren und war der Sohn eines Lehrers. Nach dem Krieg ging er mit seiner Frau nach"
                                + " Wien und arbeitete dort als Arzt, bis er von der Polizei verhaftet wurde."))
                .contains("German");
        assertThat(lacking("هو ولد في القاهرة وتوفي في دمشق بعد أن عمل في الصحافة سنوات طويلة وكتب كتبا كثيرة"))
                .contains("Arabic");
        assertThat(lacking("He kept a picture. " + "x".repeat(5_000) + " He lost it."))
                .contains("5,000 characters without a space");
        assertThat(lacking("1;2;3;4;5;6;7;8;9;10\n".repeat(50))).contains("mostly numbers");
        assertThat(lacking(
                        "He was born in Berlin, and was the son of a teacher. After the war he went to Vienna with his wife and"
                                + " worked there as a doctor."))
                .isEmpty();
    }

    private String lacking(String text) throws IOException {
        Received received = received("a.txt", text.getBytes(StandardCharsets.UTF_8));
        return String.join(
                "; ",
                ((Received.Whole) received)
                        .lacking().stream().map(p -> p.what()).toList());
    }

    @Test
    void aMarkupThatOpensAndNeverClosesCostsNoMoreThanItsLength() {
        String open = "{{".repeat(100_000) + "[[".repeat(100_000) + "<ref>".repeat(50_000);
        assertThatCode(() -> Wikitext.extract(open)).doesNotThrowAnyException();
    }

    private Received received(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return Documents.receive(new Found(file, name));
    }

    private String refused(String name, byte[] bytes) throws IOException {
        Received received = received(name, bytes);
        assertThat(received).as(name).isInstanceOf(Received.Refused.class);
        return ((Received.Refused) received).problem().what();
    }
}
