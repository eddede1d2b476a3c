package dev.valla.read.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A ZIP of documents, read like a folder. Nothing is ever unpacked to the disk; an archive within an archive is not opened. */
final class Archive {
    private static final int ENTRIES = 20_000;

    /** All documents of one archive together, unpacked, in bytes. */
    private static final long MOST = 2L << 30;

    private Archive() {}

    /** The names of its documents, in order. */
    static List<String> entries(Path archive) throws IOException, NotReadable {
        List<String> names = new ArrayList<>();
        long expanded = 0;
        long packed = 0;
        try (ZipFile zip = open(archive)) {
            if (zip.size() > ENTRIES) {
                throw new NotReadable(
                        "this archive has more than %d entries".formatted(ENTRIES), "unpack it and study the folder");
            }
            for (ZipEntry entry : zip.stream().map(e -> (ZipEntry) e).toList()) {
                expanded += Math.max(0, entry.getSize());
                packed += Math.max(0, entry.getCompressedSize());
                if (!entry.isDirectory() && !hidden(entry.getName())) {
                    names.add(entry.getName());
                }
            }
        }
        long size = Files.size(archive);
        if (packed > size) {
            throw new NotReadable(
                    "the entries of this archive lie over one another, as only a trap has it", "leave it away");
        }
        if (expanded > MOST || (expanded > Parts.MOST && expanded > size * Parts.STRONGEST)) {
            throw new NotReadable(
                    "unpacked this archive would take %d MB, %d times its size: it was not unpacked"
                            .formatted(expanded >> 20, expanded / Math.max(1, size)),
                    "if it is no trap, unpack it yourself and study the folder");
        }
        names.sort(null);
        return names;
    }

    /** Whether a name stays within the archive, and could be a file's at all. */
    static boolean safe(String name) {
        try {
            Path path = Path.of(name);
            return !path.isAbsolute()
                    && !path.startsWith("..")
                    && !name.startsWith("/")
                    && path.normalize().equals(path)
                    && !name.contains("\\");
        } catch (InvalidPathException odd) {
            return false;
        }
    }

    /** @throws NotReadable if it is longer than {@code most} bytes, or more than it says to be */
    static byte[] read(Path archive, String name, long most) throws IOException, NotReadable {
        try (ZipFile zip = open(archive)) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new NotReadable("it is no longer in its archive", "study the archive again");
            }
            if (entry.getSize() > most) {
                throw NotReadable.tooLong("a text of %d MB is longer than the %d MB read in one piece"
                        .formatted(entry.getSize() >> 20, most >> 20));
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return Parts.upTo(in, Math.max(0, entry.getSize()));
            }
        } catch (ZipException broken) {
            throw new NotReadable(
                    "it is damaged in its archive, or locked with a password", "unpack it yourself, and study that");
        }
    }

    /** A file beside that one in the archive, if it is there. */
    static Optional<byte[]> beside(Path archive, String name, String other) throws IOException, NotReadable {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        try (ZipFile zip = open(archive)) {
            if (zip.getEntry(folder + other) == null) {
                return Optional.empty();
            }
        }
        return Optional.of(read(archive, folder + other, Documents.LONGEST));
    }

    private static ZipFile open(Path archive) throws IOException, NotReadable {
        try {
            return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException broken) {
            return withOldNames(archive, broken);
        }
    }

    /** Names that are not UTF-8 are of the time before. */
    private static ZipFile withOldNames(Path archive, ZipException first) throws IOException, NotReadable {
        try {
            return new ZipFile(archive.toFile(), Charset.forName("IBM437"));
        } catch (ZipException broken) {
            if (String.valueOf(first.getMessage()).contains("encrypted")) {
                throw new NotReadable(
                        "this archive is locked with a password", "unpack it yourself, and study the folder");
            }
            throw NotReadable.damaged("archive", first);
        }
    }

    private static boolean hidden(String name) {
        return name.startsWith("__MACOSX/")
                || Stream.of(name.split("/")).anyMatch(part -> part.startsWith(".") && !part.equals(".."));
    }
}
