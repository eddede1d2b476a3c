package dev.valla.read.parse;

import dev.valla.claim.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The prepared model in the cache folder: one file, and beside it a stamp that says of which size and time it was when its
 * content was last found whole. Who finds the file changed since reads all of it; who finds none or a damaged one makes it
 * anew, one process at a time, in a file of its own that is then moved into place.
 */
final class ModelCache {
    private static final String NAME = "nlp4j-english-1.1.3.model";
    private static final long NEEDED_BYTES = 450L << 20;
    /** Threads of one process cannot share a file lock: they take turns here. */
    private static final Object ONE_AT_A_TIME = new Object();

    /** Writes a prepared model into a file that is not yet the cache's. */
    @FunctionalInterface
    interface Preparation {
        void write(Path file, Progress progress) throws IOException;
    }

    private final Path folder;
    private final Preparation preparation;
    private final Path file;
    private final Path stamp;

    ModelCache(Path folder, Preparation preparation) {
        this.folder = folder;
        this.preparation = preparation;
        this.file = folder.resolve(NAME);
        this.stamp = folder.resolve(NAME + ".checked");
    }

    ModelFile open(Progress progress) throws ModelUnavailable {
        try {
            var ready = ready();
            return ready.isPresent() ? ready.get() : prepareAlone(progress);
        } catch (ModelUnavailable e) {
            throw e;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private Optional<ModelFile> ready() throws IOException {
        if (!Files.isRegularFile(file)) return Optional.empty();
        try {
            var model = ModelFile.open(file);
            if (stamped()) return Optional.of(model);
            if (!model.isWhole()) return Optional.empty();
            writeStamp();
            return Optional.of(model);
        } catch (DamagedModel e) {
            return Optional.empty();
        }
    }

    private ModelFile prepareAlone(Progress progress) throws IOException {
        Files.createDirectories(folder);
        synchronized (ONE_AT_A_TIME) {
            try (var channel = FileChannel.open(
                            folder.resolve(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.tryLock()) {
                if (lock != null) return readyOrPrepared(progress);
                progress.told("waiting for another Valla that prepares the language model", 0);
                try (var later = channel.lock()) {
                    if (!later.isValid()) throw new IOException("the lock was lost");
                    return readyOrPrepared(progress);
                }
            }
        }
    }

    private ModelFile readyOrPrepared(Progress progress) throws IOException {
        var ready = ready();
        if (ready.isPresent()) return ready.get();
        removeUnfinished();
        // Not by way of the FileStore: a folder in a changed root belongs to no mount that is listed.
        if (folder.toFile().getUsableSpace() < NEEDED_BYTES) throw new IOException("the disk is full");
        var unfinished = Files.createTempFile(folder, NAME, ".part");
        try {
            preparation.write(unfinished, progress);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        writeStamp();
        try {
            return ModelFile.open(file);
        } catch (DamagedModel e) {
            throw new IOException("what was just written does not read: " + e.getMessage(), e);
        }
    }

    /** What a process that was killed left behind. */
    private void removeUnfinished() throws IOException {
        try (var parts = Files.newDirectoryStream(folder, NAME + "*.part")) {
            for (var part : parts) Files.deleteIfExists(part);
        }
    }

    private boolean stamped() throws IOException {
        return Files.isRegularFile(stamp) && Files.readString(stamp).equals(sizeAndTime());
    }

    private void writeStamp() throws IOException {
        var unfinished = Files.createTempFile(folder, NAME, ".part");
        Files.writeString(unfinished, sizeAndTime());
        Files.move(unfinished, stamp, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private String sizeAndTime() throws IOException {
        return Files.size(file) + " " + Files.getLastModifiedTime(file);
    }

    private ModelUnavailable unusable(IOException e) {
        return new ModelUnavailable(
                new Problem(
                        "the language model cannot be prepared: " + e.getMessage(),
                        folder.toString(),
                        "make room for 450 MB there, or name another folder: VALLA_CACHE=/a/folder"),
                e);
    }
}
