package dev.valla.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One writer at a time: the system's lock on a small file beside the dossier, gone with the process however it ends. The small
 * file says who holds it. A lock on the dossier itself would take SQLite's own locks with it when it is closed; for the same
 * reason this file, once locked, is never opened a second time by its holder: POSIX lets every lock of a process go with the first
 * of its handles.
 */
final class WriteLock implements AutoCloseable {
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private WriteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static WriteLock on(Path dossier) {
        Path absolute = dossier.toAbsolutePath().normalize();
        Path file = absolute.resolveSibling(absolute.getFileName() + "-lock");
        if (!HELD_HERE.add(file)) {
            throw taken(dossier, signature());
        }
        boolean ours = false;
        try {
            Optional<WriteLock> lock = Optional.empty();
            while (lock.isEmpty()) {
                lock = take(file, dossier);
            }
            ours = true;
            return lock.get();
        } catch (IOException e) {
            throw new Refused(
                    "the dossier may not be written here: " + e.getMessage(),
                    dossier.toString(),
                    "check the rights of its folder, and the room on the disk");
        } finally {
            if (!ours) {
                HELD_HERE.remove(file);
            }
        }
    }

    /** Nothing if the one before us took the file away between our opening and our locking it. */
    private static Optional<WriteLock> take(Path file, Path dossier) throws IOException {
        Optional<Object> before = identity(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean ours = false;
        try {
            Optional<Object> opened = identity(file);
            if (channel.tryLock() == null) {
                throw taken(dossier, holder(file));
            }
            Optional<Object> locked = identity(file);
            ours = locked.isPresent() && opened.equals(locked) && (before.isEmpty() || before.equals(opened));
            if (ours) {
                sign(channel);
            }
            return ours ? Optional.of(new WriteLock(file, channel)) : Optional.empty();
        } finally {
            if (!ours) {
                channel.close();
            }
        }
    }

    private static Refused taken(Path dossier, String holder) {
        return new Refused(
                "another Valla is writing to this dossier (%s)".formatted(holder),
                dossier.toString(),
                "wait until it is done; if it is the workbench, drop documents on its page or close it; reading commands (claims, why, without …) work meanwhile");
    }

    /** Which file it is, however it is called; by its path alone where the system has no such thing. */
    private static Optional<Object> identity(Path file) throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return Optional.of(key == null ? file : key);
        } catch (NoSuchFileException gone) {
            return Optional.empty();
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
            String holder = Files.readString(file).strip();
            return holder.isEmpty() ? "just begun" : holder;
        } catch (NoSuchFileException gone) {
            return "just ended";
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The lock goes with the channel or the process; the file that stays behind is harmless.
            return;
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
