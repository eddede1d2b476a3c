package dev.valla.read.parse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/** Writes a {@link ModelFile}. The header comes last: a file that was not finished is none. */
final class ModelFileWriter implements Closeable {
    private final FileChannel channel;
    private final Map<String, ModelFile.Section> sections = new LinkedHashMap<>();

    ModelFileWriter(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        channel.position(ModelFile.HEADER);
    }

    void add(String name, String text) throws IOException {
        add(name, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    void add(String name, ByteBuffer bytes) throws IOException {
        try (var section = begin(name)) {
            section.write(bytes);
        }
    }

    /** A section that comes in pieces; the next begins after it is closed. */
    Pieces begin(String name) throws IOException {
        return new Pieces(name);
    }

    final class Pieces implements Closeable {
        private final String name;
        private final long start;
        private final CRC32C check = new CRC32C();

        private Pieces(String name) throws IOException {
            this.name = name;
            this.start = (channel.position() + 7) / 8 * 8;
            channel.position(start);
        }

        void write(ByteBuffer bytes) throws IOException {
            check.update(bytes.duplicate());
            while (bytes.hasRemaining()) channel.write(bytes);
        }

        @Override
        public void close() throws IOException {
            sections.put(name, new ModelFile.Section(start, channel.position() - start, (int) check.getValue()));
        }
    }

    /** Writes the header and waits until all is on the disk. */
    void finish() throws IOException {
        var header = ByteBuffer.allocate(ModelFile.HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(ModelFile.MAGIC).putLong(channel.position()).putInt(sections.size());
        for (var s : sections.entrySet()) {
            var name = s.getKey().getBytes(StandardCharsets.UTF_8);
            header.putInt(name.length).put(name);
            header.putLong(s.getValue().start()).putLong(s.getValue().length());
            header.putInt(s.getValue().check());
        }
        int last = ModelFile.HEADER - Integer.BYTES;
        header.putInt(last, ModelFile.check(header.slice(0, last)));
        header.rewind();
        for (long at = 0; header.hasRemaining(); ) at += channel.write(header, at);
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
