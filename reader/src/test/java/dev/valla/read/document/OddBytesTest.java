package dev.valla.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rich text, UTF-16 without its mark, texts in two languages, links and archives that cannot be followed. */
class OddBytesTest {
    private static final String LIFE =
            "Anna Petrova was born in Kazan in 1880. She was arrested in 1937 and sent to Perm.\n";

    @TempDir
    Path folder;

    @Test
    void richTextIsReadWithItsParagraphsAndWithoutItsFontsAndHeaders() throws IOException {
        String rtf = """
                {\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset204 Arial;}}{\\stylesheet{\\s0 Normal;}}{\\*\\generator X;}
                {\\info{\\author Someone}}{\\header\\pard Page header\\par}\\pard Anna was born in 1880.{\\footnote See it.\\par}\\par
                Her name: \\'c0\\'ed\\'ed\\'e0. She died \\u8212?in 1953.\\par}""";
        Source source = read("a.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(source.text()).isEqualTo("Anna was born in 1880.\n\nHer name: Анна. She died —in 1953.\n");
        assertThat(source.notRead()).containsExactly("the note at its foot");
    }

    @Test
    void richTextThatIsCutOffIsReadOrToldNeverThrown() throws IOException {
        byte[] whole = "{\\rtf1{\\b Anna}\\par {\\i was}\\u12? born}".getBytes(StandardCharsets.ISO_8859_1);
        for (int end = 6; end < whole.length; end++) {
            Path file = Files.write(folder.resolve("cut.rtf"), Arrays.copyOf(whole, end));
            assertThat(Documents.receive(new Found(file, "cut.rtf"))).isNotNull();
        }
    }

    @Test
    void utf16IsReadWithoutItsMark() throws IOException {
        String russian = "Анна Петрова родилась в Казани в 1880 году.\n".repeat(4);
        for (String text : List.of(LIFE, russian)) {
            assertThat(read("le.txt", text.getBytes(StandardCharsets.UTF_16LE)).text())
                    .isEqualTo(text);
            assertThat(read("be.txt", text.getBytes(StandardCharsets.UTF_16BE)).text())
                    .isEqualTo(text);
        }
        assertThat(refused("nul.txt", new byte[4000])).contains("no text");
    }

    @Test
    void aStrayZeroMakesNoUtf16() throws IOException {
        for (String odd : List.of("Anna came in 1937.\n\0She left in 1940.\n", "Anna came\0 in 1937, Жена её.\n")) {
            byte[] bytes = odd.getBytes(StandardCharsets.UTF_8);
            byte[] even = Arrays.copyOf(bytes, bytes.length + bytes.length % 2);
            even[even.length - 1] = '\n';
            assertThat(refused("zero.txt", even)).contains("is zero");
        }
    }

    @Test
    void partOfATextInAnotherLanguageIsTold() throws IOException {
        String text = LIFE + "\n"
                + "Анна Петрова родилась в Казани в 1880 году. Она была арестована в 1937 году и сослана в Пермь.\n";
        Path file = Files.writeString(folder.resolve("two.txt"), text);
        assertThat(((Received.Whole) Documents.receive(new Found(file, "two.txt"))).lacking())
                .singleElement()
                .matches(problem -> problem.what().startsWith("1 paragraph in Russian"));
    }

    @Test
    void aLinkThatLeadsNowhereIsCalledSo() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.md"), folder.resolve("nothing"));
        assertThat(Documents.list(List.of(folder)).problems())
                .singleElement()
                .matches(problem -> problem.what().equals("this link leads nowhere"));
    }

    @Test
    void anImageIsSentToTextRecognition() throws IOException {
        Path file = Files.write(folder.resolve("scan.jpg"), new byte[] {1, 2, 3});
        assertThat(((Received.Refused) Documents.receive(new Found(file, "scan.jpg")))
                        .problem()
                        .mend())
                .contains("text recognition");
    }

    private Source read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return ((Received.Whole) Documents.receive(new Found(file, name))).source();
    }

    private String refused(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return ((Received.Refused) Documents.receive(new Found(file, name)))
                .problem()
                .what();
    }
}
