package dev.valla.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * One writer at a time: the system's lock on a small file beside the dossier, gone with the process however it ends. The small
 * file says who holds it. (A lock on the dossier itself would take SQLite's own locks with it when it is closed.)
 */
final class WriteLock implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private WriteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static WriteLock on(Path dossier) {
        Path file = dossier.resolveSibling(dossier.getFileName() + "-lock");
        try {
            Optional<WriteLock> lock = Optional.empty();
            while (lock.isEmpty()) {
                lock = take(file, dossier);
            }
            return lock.get();
        } catch (IOException e) {
            throw new Refused(
                    "the dossier may not be written here: " + e.getMessage(),
                    dossier.toString(),
                    "check the rights of its folder, and the room on the disk");
        }
    }

    /** Nothing if the one before us took the file away between our opening and our locking it. */
    private static Optional<WriteLock> take(Path file, Path dossier) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean ours = false;
        try {
            ours = locked(channel);
            if (!ours) {
                throw new Refused(
                        "another Valla is writing to this dossier (%s)".formatted(holder(file)),
                        dossier.toString(),
                        "wait until it is done; reading commands (claims, why, without …) work meanwhile");
            }
            sign(channel);
            ours = holder(file).equals(signature());
            return ours ? Optional.of(new WriteLock(file, channel)) : Optional.empty();
        } finally {
            if (!ours) {
                channel.close();
            }
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException thisVeryProcess) {
            return false;
        }
    }

    private static String signature() {
        return "process " + ProcessHandle.current().pid();
    }

    private static void sign(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(signature().getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static String holder(Path file) throws IOException {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException gone) {
            return "";
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The lock goes with the channel or the process; the file that stays behind is harmless.
            return;
        }
    }
}
