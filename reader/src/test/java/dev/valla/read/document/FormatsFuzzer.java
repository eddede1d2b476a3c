package dev.valla.read.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Whatever bytes come in, a document comes out or what is wrong with them, and nothing else. Entry point of Jazzer (profile {@code
 * fuzz}, {@code -Dfuzz.target=dev.valla.read.document.FormatsFuzzer}). The first byte chooses the format; of a packed one the rest
 * is its chief part, since no chance makes a ZIP with its checksums.
 */
public final class FormatsFuzzer {
    private static final List<Format> PLAIN =
            List.of(Format.PLAIN, Format.WIKITEXT, Format.HTML, Format.TEI, Format.PDF, Format.RTF, Format.ARCHIVE);

    /** Of each packed format its parts, the fuzzed one without content. */
    private static final List<Map<String, String>> PACKED = List.of(
            Map.of("word/document.xml", ""),
            Map.of("word/document.xml", "<w:document/>", "word/footnotes.xml", ""),
            Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", ""),
            Map.of("mimetype", "application/epub+zip", "META-INF/container.xml", ""),
            Map.of(
                    "mimetype",
                    "application/epub+zip",
                    "META-INF/container.xml",
                    "<container><rootfiles><rootfile full-path=\"a.opf\"/></rootfiles></container>",
                    "a.opf",
                    ""));

    private static final List<String> SIDECARS = List.of("a.json", "a.bib");

    private FormatsFuzzer() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        if (data.length < 2) {
            return;
        }
        int choice = (data[0] & 0xFF) % (PLAIN.size() + PACKED.size() + SIDECARS.size());
        byte[] rest = java.util.Arrays.copyOfRange(data, 1, data.length);
        try {
            if (choice < PLAIN.size()) {
                read(rest, PLAIN.get(choice));
            } else if (choice < PLAIN.size() + PACKED.size()) {
                packed(rest, PACKED.get(choice - PLAIN.size()));
            } else {
                sidecar(rest, SIDECARS.get(choice - PLAIN.size() - PACKED.size()));
            }
        } catch (NotReadable told) {
            if (told.what().isBlank() || told.mend().isBlank()) {
                throw new IllegalStateException("a fault without words", told);
            }
        }
    }

    private static void packed(byte[] part, Map<String, String> parts) throws NotReadable {
        byte[] zip = zip(part, parts);
        read(zip, Format.of(zip).orElseThrow());
    }

    private static void read(byte[] bytes, Format named) throws NotReadable {
        Format format = Format.of(bytes).orElse(named);
        Extracted extracted = Documents.extract(bytes, format, named);
        if (extracted.body() > extracted.text().length() || extracted.text().indexOf('\r') >= 0) {
            throw new IllegalStateException("a text that is not as texts are stored");
        }
        extracted.landmarks().stream()
                .filter(mark -> mark.start() > mark.end()
                        || mark.end() > extracted.text().length())
                .findAny()
                .ifPresent(mark -> {
                    throw new IllegalStateException(mark + " lies outside the text");
                });
        Tongue.unread(extracted.text().substring(extracted.body()), extracted.about());
        Tongue.besides(extracted.text());
    }

    private static void sidecar(byte[] bytes, String name) throws IOException, NotReadable {
        Sidecar.of("a.txt", asked -> asked.equals(name) ? Optional.of(bytes) : Optional.empty());
    }

    private static byte[] zip(byte[] fuzzed, Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().isEmpty() ? fuzzed : part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return out.toByteArray();
    }
}
