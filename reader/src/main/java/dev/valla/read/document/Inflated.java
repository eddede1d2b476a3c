package dev.valla.read.document;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks how far the packed streams of a PDF would expand before a library unpacks them into memory. It finds them as bytes, so that no
 * table of the file can hide one; it costs the unpacking, and 64 kB.
 */
final class Inflated {
    /** Of one stream, unpacked, in bytes: a page scanned finely has a hundred million, and we never draw one. */
    private static final long MOST = 256L << 20;

    /** Of all together. */
    private static final long ALL = 1024L << 20;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 600;

    private Inflated() {}

    static void check(byte[] pdf) throws NotReadable {
        byte[] sink = new byte[64 << 10];
        Inflater inflater = new Inflater();
        long all = 0;
        try {
            for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
                long expanded = expanded(inflater, pdf, at, sink);
                all += expanded;
                if (expanded > MOST || all > ALL || twice(pdf, at)) {
                    throw new NotReadable(
                            "a part of this PDF would unpack to more than %d MB: it was not unpacked"
                                    .formatted(MOST >> 20),
                            "if it is no trap, print it into a new PDF");
                }
            }
        } finally {
            inflater.end();
        }
    }

    /** The first byte of the next stream's data from there on, or -1 as {@link String#indexOf} has it. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length + 1 < pdf.length; i++) {
            if (pdf[i] == 's' && matches(pdf, i) && (i < 3 || pdf[i - 1] != 'd')) {
                int data = i + STREAM.length;
                data += pdf[data] == '\r' ? 1 : 0;
                data += data < pdf.length && pdf[data] == '\n' ? 1 : 0;
                return data;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] pdf, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static long expanded(Inflater inflater, byte[] pdf, int at, byte[] sink) {
        inflater.reset();
        inflater.setInput(pdf, at, pdf.length - at);
        long expanded = 0;
        try {
            for (int n = inflater.inflate(sink); n > 0 && expanded <= MOST; n = inflater.inflate(sink)) {
                expanded += n;
            }
        } catch (DataFormatException notPacked) {
            return expanded;
        }
        return expanded;
    }

    /** Packed twice over, a small stream could hide a large one; nobody writes texts so. */
    private static boolean twice(byte[] pdf, int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        int packings = 0;
        for (String filter : new String[] {"/FlateDecode", "/Fl ", "/LZWDecode", "/RunLengthDecode"}) {
            for (int i = dictionary.indexOf(filter); i >= 0; i = dictionary.indexOf(filter, i + 1)) {
                packings++;
            }
        }
        return packings > 1;
    }
}
