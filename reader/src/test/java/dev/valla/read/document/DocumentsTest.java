package dev.valla.read.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.valla.claim.Problem;
import dev.valla.claim.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
    private static final String RUSSIAN = """
            Георгий Иванович Сафаров родился в Санкт-Петербурге в 1891 году в семье архитектора. В 1908 году он вступил в партию
            большевиков, был арестован и выслан. После революции работал на Урале и в Туркестане. Расстрелян 27 июля 1942 года.
            """;

    @TempDir
    Path folder;

    @Test
    void listsFilesInTheOrderOfTheirPathsAndLeavesOutWhatIsNoDocument() throws IOException {
        for (String name : List.of("b.txt", "a/z.md", "a.html", ".hidden.txt", "life.valla", ".git/config.txt")) {
            write(name, "x");
        }
        assertThat(Documents.list(List.of(folder)).found())
                .extracting(Found::path)
                .containsExactly("a.html", "a/z.md", "b.txt");
    }

    @Test
    void namesSeveralFoldersByTheirOwnNames() throws IOException {
        write("one/a.txt", "x");
        write("two/a.txt", "y");
        Listing listing = Documents.list(List.of(folder.resolve("one"), folder.resolve("two")));
        assertThat(listing.found()).extracting(Found::path).containsExactly("one/a.txt", "two/a.txt");
    }

    @Test
    void followsNoLinkInACircle() throws IOException {
        write("a.txt", "x");
        Files.createSymbolicLink(folder.resolve("round"), folder);
        Listing listing = Documents.list(List.of(folder));
        assertThat(listing.found()).hasSize(1);
        assertThat(listing.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).contains("leads back"));
    }

    @Test
    void saysThatAFolderIsEmptyAndThatAFileIsMissing() {
        assertThat(Documents.list(List.of(folder)).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).contains("no document"));
        assertThat(Documents.list(List.of(folder.resolve("no.txt"))).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).contains("no such file"));
    }

    @Test
    void normalisesLineEndsAndTakesAwayAMark() throws IOException {
        Source source = source(write("a.txt", "\uFEFFOne\r\ntwo\rthree"));
        assertThat(source.text()).isEqualTo("One\ntwo\nthree");
        assertThat(source.sha256()).hasSize(64);
    }

    @Test
    void keepsFrontMatterInTheTextAndOutOfTheBody() throws IOException {
        Source source = source(write("a.md", """
                ---
                title: "A life: retold"
                authors:
                  - Petrova, Anna
                  - Ivan Smirnov
                date: 1941-09-10
                kind: Protocol
                speaker: Georgy Safarov
                through: [Vsevolod Merkulov, A Clerk]
                ---

                I was born in 1891.
                """));
        assertThat(source.text().substring(source.body())).isEqualTo("I was born in 1891.\n");
        assertThat(source.about().title()).contains("A life: retold");
        assertThat(source.about().authors()).containsExactly("Petrova, Anna", "Ivan Smirnov");
        assertThat(source.about().kind()).contains("protocol");
        assertThat(source.about().through()).containsExactly("Vsevolod Merkulov", "A Clerk");
    }

    @Test
    void takesARuleAtTheHeadForNoFrontMatter() throws IOException {
        assertThat(source(write("a.md", "---\n\nHe was born.\n\n---\n")).body()).isZero();
    }

    @Test
    void prefersWhatASidecarSays() throws IOException {
        write("a.json", """
                [{"title": "The true title", "type": "personal_communication", "author": [{"family": "Safarov", "given": "Georgy"}],
                  "issued": {"date-parts": [[1941, 9, 10]]}}]""");
        Source source = source(write("a.txt", "---\ntitle: Another\nlanguage: en\n---\nText."));
        assertThat(source.about().title()).contains("The true title");
        assertThat(source.about().authors()).containsExactly("Georgy Safarov");
        assertThat(source.about().date()).contains("1941-09-10");
        assertThat(source.about().kind()).contains("letter");
        assertThat(source.about().language()).contains("en");
        assertThat(Documents.list(List.of(folder)).found()).hasSize(1);
    }

    @Test
    void saysWhyASidecarWasNotUsed() throws IOException {
        write("a.txt.json", "{\"title\": ");
        assertThat(whole(write("a.txt", "Text.")).lacking())
                .singleElement()
                .extracting(Problem::what)
                .asString()
                .contains("a.txt.json was not used");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-5", "IBM866"})
    void guessesCyrillicAndSaysWhy(String charset) throws IOException {
        Received.Whole whole = whole(bytes("a.txt", RUSSIAN.getBytes(Charset.forName(charset))));
        assertThat(whole.source().text()).isEqualTo(RUSSIAN);
        assertThat(whole.remarks()).singleElement().asString().contains(charset);
    }

    @Test
    void guessesOneWesternLanguage() throws IOException {
        String french = "Né à Paris, il fut arrêté l’été suivant ; « où est-il ? » — à l’hôtel, répondit sa sœur.";
        assertThat(source(bytes("a.txt", french.getBytes(Charset.forName("windows-1252"))))
                        .text())
                .isEqualTo(french);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "windows-1250:Urodził się w Łodzi, był więźniem; został skazany na śmierć i stracony, później uniewinniony.",
                "windows-1253:Γεννήθηκε στην Αθήνα και συνελήφθη από την αστυνομία, αλλά αργότερα αφέθηκε ελεύθερος και έφυγε.",
                "windows-1255:הוא נולד בירושלים ונעצר על ידי המשטרה אך לאחר מכן שוחרר ועזב את הארץ לצמיתות עם משפחתו"
            })
    void guessesNothingWhereItCannotTell(String given) throws IOException {
        String[] parts = given.split(":", 2);
        assertThat(refused(bytes("a.txt", parts[1].getBytes(Charset.forName(parts[0])))))
                .contains("not known");
    }

    @Test
    void believesADeclaredEncoding() throws IOException {
        String polish = "---\ncharset: windows-1250\n---\nUrodził się w Łodzi.";
        assertThat(source(bytes("a.txt", polish.getBytes(Charset.forName("windows-1250"))))
                        .text())
                .isEqualTo(polish);
        String page = "<meta charset='koi8-r'><p>Он умер.</p>";
        assertThat(source(bytes("a.html", page.getBytes(Charset.forName("KOI8-R"))))
                        .text())
                .isEqualTo("Он умер.\n");
    }

    @Test
    void readsSixteenBitTextWithItsMark() throws IOException {
        byte[] bytes = ("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_16LE);
        assertThat(source(bytes("a.txt", bytes)).text()).isEqualTo(RUSSIAN);
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        assertThat(refused(bytes("a.txt", new byte[] {'a', 0, 'b'}))).contains("no text");
        assertThat(refused(write("b.txt", "%PDF-1.7 …"))).contains("PDF");
        assertThat(refused(write("c.txt", ""))).contains("empty");
        assertThat(refused(write("d.txt", " \n\n"))).contains("no text");
        assertThat(refused(write("e.pdf", "x"))).contains("no PDF");
        assertThat(refused(write("e.xls", "x"))).contains("not read yet");
        assertThat(refused(write("f.html", "<html><body><script>x()</script></body>")))
                .contains("no text", "a script may write it");
    }

    @Test
    void refusesATextTooLongForOnePieceWithoutLoadingIt() throws IOException {
        Path file = folder.resolve("long.txt");
        byte[] line =
                "He was born in 1891 and arrested in 1934, and so on and on.\n".getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long written = 0; written < 50_000_000; written += line.length * 10_000L) {
                out.write(new String(line, StandardCharsets.US_ASCII)
                        .repeat(10_000)
                        .getBytes(StandardCharsets.US_ASCII));
            }
        }
        assertThat(refused(file)).contains("longer than the 20 MB");
    }

    @Test
    void saysThatAFileMayNotBeRead() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "the superuser may read everything");
        Path file = write("a.txt", "secret");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assertThat(refused(file)).contains("may not be read");
    }

    @Test
    void takesTheArticleOutOfItsPage() throws IOException {
        Source source = source(write("a.html", """
                <html lang="en"><head><title>Safarov - Site</title><meta name="author" content="peoplepages"></head><body>
                <nav>Home <a href="/">Start</a></nav>
                <article><h1>Georgy Safarov</h1>
                <table><tr><th>Born</th><td>1891, Saint Petersburg</td></tr><tr><th>Died:</th><td>1942</td></tr></table>
                <p>He was <b>born</b> in
                1891.<sup class="reference"><a href="#n1">[1]</a></sup> On the 20<sup>th</sup> he left<sup><a href="#n2">2</a></sup>
                for M&uuml;nchen.<br>Later&nbsp;more.</p><h2>Death</h2><p>He died[citation needed].
                <ul><li>one<li>two</ul><ol class="references"><li>Book<li>Letter</ol></article>
                <footer>All rights</footer></body>"""));
        assertThat(source.text()).isEqualTo("""
                # Georgy Safarov

                - Born: 1891, Saint Petersburg
                - Died: 1942

                He was born in 1891.[1] On the 20th he left[2] for München.
                Later more.

                ## Death

                He died[citation needed].

                - one
                - two

                [1] Book

                [2] Letter
                """);
        assertThat(source.about().title()).contains("Georgy Safarov");
        assertThat(source.about().authors()).containsExactly("peoplepages");
        assertThat(source.about().language()).contains("en");
        assertThat(source.notRead()).containsExactly("the 2 notes at its end: kept and cited, but not read for claims");
        assertThat(source.text().substring(0, source.bodyEnd())).endsWith("- two\n\n");
    }

    @Test
    void readsBrokenMarkup() throws IOException {
        assertThat(source(write("a.html", "<p>He was <b>born in 1891.<p>He <i>died</b> in 1942. <div <span>Then"))
                        .text())
                .contains("He was born in 1891.\n\nHe died in 1942.");
    }

    private Path write(String name, String text) throws IOException {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path bytes(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static Received.Whole whole(Path file) {
        return (Received.Whole)
                Documents.receive(new Found(file, file.getFileName().toString()));
    }

    private static Source source(Path file) {
        return whole(file).source();
    }

    private static String refused(Path file) {
        Received received = Documents.receive(new Found(file, file.getFileName().toString()));
        assertThat(received).isInstanceOf(Received.Refused.class);
        return ((Received.Refused) received).problem().what();
    }
}
