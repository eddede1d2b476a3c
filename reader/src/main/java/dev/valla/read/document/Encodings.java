package dev.valla.read.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text. In this order: a byte-order mark; UTF-8 if every byte fits; what the document declares, if every byte fits; a
 * guess with its reason. Nothing is ever replaced by a question mark.
 */
final class Encodings {
    private static final int LOOKED_AT = 4096;
    private static final Pattern DECLARED_ON_A_PAGE = Pattern.compile(
            "(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]+)|<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]+)");
    private static final Pattern DECLARED_IN_FRONT =
            Pattern.compile("(?im)\\A---\\s*$[\\s\\S]*?^(?:charset|encoding)\\s*:\\s*[\"']?([\\w.:-]+)");

    private Encodings() {}

    /** What became of the bytes. */
    sealed interface Decoded {
        /** @param reason why it was read so, where that is not beyond doubt */
        record Text(String text, Charset charset, Optional<String> reason) implements Decoded {}

        /** @param sign how it shows */
        record Binary(String sign) implements Decoded {}

        record Unknown(String why) implements Decoded {}
    }

    static Decoded decode(byte[] bytes, Format format) {
        Optional<Mark> mark = Mark.of(bytes);
        if (mark.isPresent()) {
            return marked(bytes, mark.get());
        }
        Optional<Decoded> wide = withoutMark(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        Optional<String> sign = Binaries.sign(bytes);
        if (sign.isPresent()) {
            return new Decoded.Binary(sign.get());
        }
        Optional<String> unicode = strictly(bytes, 0, StandardCharsets.UTF_8);
        if (unicode.isPresent()) {
            return new Decoded.Text(unicode.get(), StandardCharsets.UTF_8, Optional.empty());
        }
        return declared(bytes, format).orElseGet(() -> Guess.at(bytes));
    }

    /** XML's own rule: what its mark or its declaration says, else UTF-8; never a guess. Empty where a byte does not fit. */
    static Optional<String> ofXml(byte[] bytes) {
        Decoded decoded = Mark.of(bytes)
                .map(mark -> marked(bytes, mark))
                .or(() -> strictly(bytes, 0, StandardCharsets.UTF_8)
                        .map(text -> new Decoded.Text(text, StandardCharsets.UTF_8, Optional.empty())))
                .or(() -> declared(bytes, Format.HTML))
                .orElseGet(() -> new Decoded.Unknown("not UTF-8, and nothing else declared"));
        return decoded instanceof Decoded.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    private static Decoded marked(byte[] bytes, Mark mark) {
        return strictly(bytes, mark.length(), mark.charset())
                .<Decoded>map(text -> new Decoded.Text(text, mark.charset(), Optional.empty()))
                .orElseGet(() -> new Decoded.Unknown(
                        "this file begins with the mark of %s, but not all of it is that".formatted(mark.charset())));
    }

    /** UTF-16 whose byte-order mark is missing: every blank and line end has a zero, always on the same side, and no other zero is there. */
    private static Optional<Decoded> withoutMark(byte[] bytes) {
        if (bytes.length < 4 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int[] zeros = new int[2];
        int[] blanks = new int[2];
        int end = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i + 1 < end; i += 2) {
            zeros[0] += bytes[i] == 0 ? 1 : 0;
            zeros[1] += bytes[i + 1] == 0 ? 1 : 0;
            blanks[0] += bytes[i] == 0 && isBlank(bytes[i + 1]) ? 1 : 0;
            blanks[1] += bytes[i + 1] == 0 && isBlank(bytes[i]) ? 1 : 0;
        }
        int side = zeros[0] > 0 ? 0 : 1;
        if (zeros[1 - side] > 0 || blanks[side] * 40 < end / 2 || isPlain(bytes, end)) {
            return Optional.empty();
        }
        Charset charset = side == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return strictly(bytes, 0, charset)
                .map(text -> new Decoded.Text(
                        text, charset, Optional.of("read as " + charset + ": its byte-order mark is missing")));
    }

    /**
     * Whether these are single bytes with a stray zero among them: all of it UTF-8 and hardly a code below the blank. In UTF-16
     * of any alphabet one byte in two is such a code, and Chinese is no UTF-8.
     */
    private static boolean isPlain(byte[] bytes, int end) {
        int low = 0;
        for (int i = 0; i < end; i++) {
            low += bytes[i] >= 0 && bytes[i] < ' ' ? 1 : 0;
        }
        return low * 8 < end && strictly(bytes, 0, StandardCharsets.UTF_8).isPresent();
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\t';
    }

    private static Optional<Decoded> declared(byte[] bytes, Format format) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher declaration = (format == Format.HTML ? DECLARED_ON_A_PAGE : DECLARED_IN_FRONT).matcher(head);
        if (!declaration.find()) {
            return Optional.empty();
        }
        String name = declaration.group(1) != null ? declaration.group(1) : declaration.group(2);
        if (!supported(name)) {
            return Optional.empty();
        }
        // On the web "ISO-8859-1" means windows-1252: the two differ in control codes alone.
        Charset charset = Charset.forName(name.equalsIgnoreCase("iso-8859-1") ? "windows-1252" : name);
        return strictly(bytes, 0, charset)
                .map(text -> new Decoded.Text(text, charset, Optional.of("read as " + charset + ", as it declares")));
    }

    private static boolean supported(String name) {
        return name.matches("[A-Za-z0-9][\\w.:-]*") && Charset.isSupported(name);
    }

    /** The text, if every byte from {@code start} on is one in that charset. */
    static Optional<String> strictly(byte[] bytes, int start, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A byte-order mark. */
    private record Mark(Charset charset, int length) {
        static Optional<Mark> of(byte[] b) {
            if (starts(b, 0xEF, 0xBB, 0xBF)) {
                return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
            }
            if (starts(b, 0xFF, 0xFE, 0, 0)) {
                return Optional.of(new Mark(Charset.forName("UTF-32LE"), 4));
            }
            if (starts(b, 0, 0, 0xFE, 0xFF)) {
                return Optional.of(new Mark(Charset.forName("UTF-32BE"), 4));
            }
            if (starts(b, 0xFF, 0xFE)) {
                return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
            }
            return starts(b, 0xFE, 0xFF) ? Optional.of(new Mark(StandardCharsets.UTF_16BE, 2)) : Optional.empty();
        }

        private static boolean starts(byte[] bytes, int... mark) {
            for (int i = 0; i < mark.length; i++) {
                if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
