package dev.valla.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of each format with bytes changed, taken away and doubled, inside their packing and outside: a source comes out or a
 * problem, and nothing else. A second for each format; {@code -Dvalla.fuzz.seconds=600} for longer.
 */
class FuzzTest {
    private static final long SECONDS = Long.getLong("valla.fuzz.seconds", 1);

    private static final String SIGNS = "<>&[]{}|'=/\0 0";

    @TempDir
    Path folder;

    /** @param name as a file is called; {@code parts} are those of a packed document, or one without a name */
    record Seed(String name, Map<String, byte[]> parts) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Seed> seeds() throws IOException, NotReadable {
        byte[] wiki =
                "{{Infobox|a={{b|1}}}}\n'''S''' was [[a|b]].<ref name=x>c</ref>\n== H ==\n{|\n|-\n| a || b\n|}\n* z\n"
                        .getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                whole("a.pdf", Made.pdf(List.of(List.of("He was born in 1891."), List.of(), List.of("He died.")))),
                whole("a.wiki", wiki),
                whole(
                        "a.html",
                        "<html><body><article><h1>A</h1><p>b<sup class=reference>[1]</sup><table><tr><td>c</table>"
                                .getBytes(StandardCharsets.UTF_8)),
                whole("a.xml", OtherFormatsTest.tei("<div><head>H</head><pb n='1'/><p>a<note>b</note></p></div>")),
                whole("a.md", "He died.[^1]\n\n[^1]: A note,\n  b.\n[2]: c\n".getBytes(StandardCharsets.UTF_8)),
                whole("a.txt", "---\ntitle: A\n---\n\nHe died in 1942.\n".getBytes(StandardCharsets.UTF_8)),
                packed(
                        "a.docx",
                        Made.docx(
                                Made.p("He died.") + "<w:tbl><w:tr><w:tc>" + Made.p("x") + "</w:tc></w:tr></w:tbl>",
                                Map.of(
                                        "word/footnotes.xml",
                                        "<w:footnote w:id=\"1\">" + Made.p("n") + "</w:footnote>")),
                        "word/document.xml",
                        "word/footnotes.xml"),
                packed(
                        "a.odt",
                        OtherFormatsTest.odt("<text:p>a<text:note><text:p>b</text:p></text:note></text:p>"),
                        "mimetype",
                        "content.xml",
                        "meta.xml"),
                packed(
                        "a.epub",
                        OtherFormatsTest.epub("<p>a</p>"),
                        "mimetype",
                        "META-INF/container.xml",
                        "OEBPS/b.opf",
                        "OEBPS/two.xhtml",
                        "OEBPS/o ne.xhtml"));
    }

    private static Seed whole(String name, byte[] bytes) {
        return new Seed(name, Map.of("", bytes));
    }

    private static Seed packed(String name, byte[] bytes, String... parts) throws NotReadable {
        Parts read = Parts.of(bytes, name, List.of(parts)::contains);
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (String part : parts) {
            all.put(part, read.part(part).orElseThrow());
        }
        return new Seed(name, all);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeds")
    void nothingButASourceOrAProblemComesOut(Seed seed) throws IOException {
        Random random = new Random(5);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        int tried = 0;
        while (tried < 20 || System.nanoTime() < end) {
            byte[] bytes = mutated(seed, random);
            Path file = Files.write(folder.resolve(seed.name()), bytes);
            switch (Documents.receive(new Found(file, seed.name()))) {
                case Received.Whole whole -> assertThat(whole.source().text()).isNotBlank();
                case Received.Refused refused -> assertClear(refused.problem());
            }
            tried++;
        }
    }

    private static void assertClear(Problem problem) {
        assertThat(problem.what()).isNotBlank().hasSizeLessThan(400);
        assertThat(problem.mend()).isNotBlank();
    }

    private static byte[] mutated(Seed seed, Random random) {
        if (seed.parts().containsKey("")) {
            return mutated(seed.parts().getOrDefault("", new byte[0]), random);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        seed.parts().forEach((name, bytes) -> parts.put(name, random.nextInt(3) == 0 ? mutated(bytes, random) : bytes));
        byte[] zip = Made.zipped(parts);
        return random.nextInt(3) == 0 ? mutated(zip, random) : zip;
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int i = random.nextInt(6); i >= 0 && changed.length > 1; i--) {
            int at = random.nextInt(changed.length);
            switch (random.nextInt(5)) {
                case 0 -> changed[at] = (byte) random.nextInt(256);
                case 1 -> changed[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> changed = Arrays.copyOf(changed, Math.max(1, at));
                case 3 -> changed = joined(changed, at, changed, random.nextInt(changed.length));
                default -> changed[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
            }
        }
        return changed;
    }

    /** The first up to there, then the second from there on: a stretch taken away, or doubled. */
    private static byte[] joined(byte[] first, int to, byte[] second, int from) {
        byte[] joined = Arrays.copyOf(first, to + second.length - from);
        System.arraycopy(second, from, joined, to, second.length - from);
        return joined;
    }
}
