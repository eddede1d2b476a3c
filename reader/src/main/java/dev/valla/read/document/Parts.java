package dev.valla.read.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a document that is a ZIP archive inside, as office documents and e-books are. */
final class Parts {
    /** Expanded, in bytes: the most that all wanted parts of one document may take. */
    static final long MOST = 64L << 20;

    /** No text shrinks to less than a hundredth; what does has been made to fill a disk. */
    static final int STRONGEST = 200;

    private static final int ENTRIES = 20_000;
    private final Map<String, byte[]> parts;

    private Parts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static boolean isArchive(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** Unpacks those parts whose names are wanted; reads every byte of the archive once. */
    static Parts of(byte[] archive, String kind, Predicate<String> wanted) throws NotReadable {
        Map<String, byte[]> parts = new HashMap<>();
        long left = Math.min(MOST, (long) archive.length * STRONGEST);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            int entries = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > ENTRIES) {
                    throw new NotReadable("it has more than %d parts".formatted(ENTRIES), "save it anew");
                }
                byte[] part = wanted.test(entry.getName()) ? upTo(in, left) : skipped(in, left);
                left -= part.length;
                if (wanted.test(entry.getName())) {
                    parts.putIfAbsent(entry.getName(), part);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw NotReadable.damaged(kind, broken);
        }
        if (parts.isEmpty()) {
            throw new NotReadable(
                    "this is no whole %s: the part with its text is missing".formatted(kind),
                    "fetch it again, or open it in its own program and save it anew");
        }
        return new Parts(parts);
    }

    /** All that is left of the stream. */
    static byte[] upTo(InputStream in, long most) throws IOException, NotReadable {
        byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 16));
        if (bytes.length > most) {
            throw tooMuch(most);
        }
        return bytes;
    }

    /** Images and the like cost no memory, but they too must end. */
    private static byte[] skipped(InputStream in, long left) throws IOException, NotReadable {
        byte[] buffer = new byte[8192];
        long most = 16 * Math.max(left, MOST);
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            most -= read;
            if (most < 0) {
                throw tooMuch(16 * MOST);
            }
        }
        return new byte[0];
    }

    private static NotReadable tooMuch(long most) {
        return new NotReadable(
                "unpacked it would be longer than %d MB, or more than %d times its size: it was not unpacked"
                        .formatted(Math.max(1, most >> 20), STRONGEST),
                "if it is no trap, split it or save it as plain text");
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
