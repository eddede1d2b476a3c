package dev.valla.read.document;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** By what one sees that bytes are no text. */
final class Binaries {
    private static final int LOOKED_AT = 64 << 10;
    private static final Map<String, String> KNOWN = Map.of(
            "%PDF-", "a PDF",
            "PK\u0003\u0004", "a ZIP archive, as office documents and e-books are",
            "\u00D0\u00CF\u0011\u00E0", "an old office document",
            "{\\rtf", "rich text",
            "\u0089PNG", "an image",
            "\u00FF\u00D8\u00FF", "an image",
            "GIF8", "an image",
            "SQLite format 3", "a database",
            "\u001F\u008B", "a compressed file");

    private Binaries() {}

    static Optional<String> sign(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        for (var known : KNOWN.entrySet()) {
            if (head.startsWith(known.getKey())) {
                return Optional.of("it begins like " + known.getValue());
            }
        }
        return controls(bytes);
    }

    /** The container of office documents before 2007, which now holds those that are locked. */
    static boolean isOld(byte[] bytes) {
        return bytes.length > 3
                && (bytes[0] & 0xFF) == 0xD0
                && (bytes[1] & 0xFF) == 0xCF
                && (bytes[2] & 0xFF) == 0x11
                && (bytes[3] & 0xFF) == 0xE0;
    }

    /** Texts hold tabs, line ends, form feeds and now and then a stray control code; never a zero, and never many. */
    private static Optional<String> controls(byte[] bytes) {
        int end = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < end; i++) {
            int b = bytes[i];
            if (b == 0) {
                return Optional.of("byte %d is zero".formatted(i));
            }
            controls += (b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f') ? 1 : 0;
        }
        return controls * 50 > end
                ? Optional.of("%d of its first %d bytes are control codes".formatted(controls, end))
                : Optional.empty();
    }
}
