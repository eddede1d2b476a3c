package dev.valla.read.parse;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * The prepared model: named sections of one file, mapped, so that only what is looked at is ever read from disk.
 *
 * <p>A header of {@value #HEADER} bytes, little-endian: {@link #MAGIC}, the size of the whole file, the number of sections;
 * for each its name (length and UTF-8), its place, length and CRC-32C; at last the CRC-32C of the header before it.
 */
final class ModelFile {
    static final int HEADER = 4096;
    /** "VALLA" and the number of the layout. A file with another is made anew. */
    static final long MAGIC = 0x56414c4c41000001L;

    /** Where a section lies in the file, in bytes, and its CRC-32C. */
    record Section(long start, long length, int check) {}

    private final Map<String, Section> sections;
    private final Map<String, ByteBuffer> mapped = new HashMap<>();

    private ModelFile(Map<String, Section> sections, FileChannel channel) throws IOException {
        this.sections = sections;
        for (var s : sections.entrySet()) {
            var place = s.getValue();
            mapped.put(
                    s.getKey(),
                    channel.map(FileChannel.MapMode.READ_ONLY, place.start, place.length)
                            .order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    /**
     * Maps the file. Looks at its header and size only.
     *
     * @throws DamagedModel if this is no whole prepared model
     */
    static ModelFile open(Path file) throws IOException, DamagedModel {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new ModelFile(sections(header(channel), channel.size()), channel);
        }
    }

    ByteBuffer section(String name) {
        var section = mapped.get(name);
        if (section == null) throw new IllegalStateException("the prepared model has no section " + name);
        return section;
    }

    String text(String name) {
        return StandardCharsets.UTF_8.decode(section(name).duplicate()).toString();
    }

    /** Reads the whole file. */
    boolean isWhole() {
        return sections.entrySet().stream()
                .allMatch(s -> check(section(s.getKey())) == s.getValue().check());
    }

    static int check(ByteBuffer bytes) {
        var crc = new CRC32C();
        crc.update(bytes.duplicate());
        return (int) crc.getValue();
    }

    private static ByteBuffer header(FileChannel channel) throws IOException, DamagedModel {
        var header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        while (header.hasRemaining()) {
            if (channel.read(header) < 0) throw new DamagedModel(new EOFException("shorter than its header"));
        }
        return header.flip();
    }

    private static Map<String, Section> sections(ByteBuffer header, long size) throws DamagedModel {
        int last = HEADER - Integer.BYTES;
        if (header.getLong() != MAGIC) throw new DamagedModel("made by another version");
        if (header.getInt(last) != check(header.slice(0, last))) throw new DamagedModel("its header is damaged");
        if (header.getLong() != size) throw new DamagedModel("it is cut short");
        var sections = new HashMap<String, Section>();
        for (int n = header.getInt(); n > 0; n--) {
            var name = new byte[header.getInt()];
            header.get(name);
            sections.put(
                    new String(name, StandardCharsets.UTF_8),
                    new Section(header.getLong(), header.getLong(), header.getInt()));
        }
        return sections;
    }
}
