package dev.valla.read.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What kind of file it is, by how it begins, else by the ending of its name. */
enum Format {
    PLAIN("plain text"),
    WIKITEXT("wikitext"),
    HTML("HTML"),
    PDF("PDF"),
    DOCX("Word document"),
    ODT("OpenDocument text"),
    EPUB("e-book"),
    TEI("TEI document"),
    RTF("rich text"),
    ARCHIVE("archive"),
    NOT_READ_YET("unknown kind");

    private static final Map<String, Format> ENDINGS = Map.ofEntries(
            Map.entry("", PLAIN),
            Map.entry("txt", PLAIN),
            Map.entry("text", PLAIN),
            Map.entry("md", PLAIN),
            Map.entry("markdown", PLAIN),
            Map.entry("wiki", WIKITEXT),
            Map.entry("mediawiki", WIKITEXT),
            Map.entry("wikitext", WIKITEXT),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("pdf", PDF),
            Map.entry("docx", DOCX),
            Map.entry("odt", ODT),
            Map.entry("rtf", RTF),
            Map.entry("log", PLAIN),
            Map.entry("epub", EPUB),
            Map.entry("xml", TEI),
            Map.entry("tei", TEI),
            Map.entry("zip", ARCHIVE));
    private static final Set<String> IMAGES =
            Set.of("jpg", "jpeg", "png", "gif", "tif", "tiff", "bmp", "webp", "heic", "djvu");
    private static final int LOOKED_AT = 1 << 20;

    private final String told;

    Format(String told) {
        this.told = told;
    }

    String told() {
        return told;
    }

    static Format of(Path file) {
        return ENDINGS.getOrDefault(ending(file), NOT_READ_YET);
    }

    /** What the bytes say whatever the name says; empty where they may be any text. */
    static Optional<Format> of(byte[] bytes) {
        if (Pdf.isOne(bytes)) {
            return Optional.of(PDF);
        }
        if (Rtf.isOne(bytes)) {
            return Optional.of(RTF);
        }
        return Parts.isArchive(bytes) ? Optional.of(packed(bytes)) : Optional.empty();
    }

    /** Names of parts stand unpacked in an archive: at its end, and before each part. */
    private static Format packed(byte[] bytes) {
        int tail = Math.max(0, bytes.length - LOOKED_AT);
        String names = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                + new String(bytes, tail, bytes.length - tail, StandardCharsets.ISO_8859_1);
        if (names.contains("word/document.xml")) {
            return DOCX;
        }
        if (names.contains("application/epub+zip") || names.contains("META-INF/container.xml")) {
            return EPUB;
        }
        if (names.contains("application/vnd.oasis.opendocument.text")) {
            return ODT;
        }
        return ARCHIVE;
    }

    /** Whether its bytes are no text. */
    boolean isPacked() {
        return this == PDF || this == DOCX || this == ODT || this == EPUB || this == RTF || this == ARCHIVE;
    }

    static boolean isImage(Path file) {
        return IMAGES.contains(ending(file));
    }

    /** The ending in lower case, without its dot; empty where there is none. */
    static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
