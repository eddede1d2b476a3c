package dev.valla.lineage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Pairs of longs, parted into files by a number that goes with each, and read back part by part. Not thread-safe. */
final class Spill implements AutoCloseable {
    /** Longs held for each part before they are written. */
    private static final int HELD = 1 << 12;

    private final Path[] paths;
    private final FileChannel[] channels;
    private final ByteBuffer[] bytes;
    private final LongBuffer[] longs;

    Spill(Path folder, String name, int parts) {
        paths = new Path[parts];
        channels = new FileChannel[parts];
        bytes = new ByteBuffer[parts];
        longs = new LongBuffer[parts];
        try {
            for (int part = 0; part < parts; part++) {
                paths[part] = Files.createTempFile(folder, name, ".part");
                channels[part] = FileChannel.open(paths[part], StandardOpenOption.READ, StandardOpenOption.WRITE);
                bytes[part] = ByteBuffer.allocateDirect(HELD * Long.BYTES);
                longs[part] = bytes[part].asLongBuffer();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int parts() {
        return paths.length;
    }

    void add(int part, long one, long other) {
        LongBuffer held = longs[part];
        held.put(one).put(other);
        if (!held.hasRemaining()) {
            write(part);
        }
    }

    private void write(int part) {
        try {
            ByteBuffer filled = bytes[part].clear().limit(longs[part].position() * Long.BYTES);
            while (filled.hasRemaining()) {
                channels[part].write(filled);
            }
            bytes[part].clear();
            longs[part].clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pairs of a part, one after another; nothing is added to it any more. */
    long[] read(int part) {
        write(part);
        try {
            FileChannel channel = channels[part];
            long[] all = new long[Math.toIntExact(channel.size() / Long.BYTES)];
            int filled = 0;
            channel.position(0);
            while (filled < all.length) {
                ByteBuffer into = bytes[part].clear().limit(Math.min(HELD, all.length - filled) * Long.BYTES);
                while (into.hasRemaining() && channel.read(into) >= 0) {}
                int read = into.position() / Long.BYTES;
                bytes[part].flip().asLongBuffer().get(all, filled, read);
                filled += read;
            }
            bytes[part].clear();
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            for (int part = 0; part < paths.length; part++) {
                channels[part].close();
                Files.deleteIfExists(paths[part]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
