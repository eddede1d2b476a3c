package dev.valla.workbench;

import dev.valla.workbench.Brought.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Documents that were dropped on the page, read one after the other. Their files are kept in a folder beside the dossier, so that
 * what was received can still be shown.
 */
final class Queue implements AutoCloseable {
    private final Path folder;
    private final Intake intake;
    private final Runnable afterEach;
    private final Map<String, Brought> brought = new LinkedHashMap<>();
    private final ExecutorService reading = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reading").factory());

    /** @param afterEach called when the dossier has taken one in */
    Queue(Path dossier, Intake intake, Runnable afterEach) {
        String name = String.valueOf(dossier.getFileName());
        this.folder = dossier.resolveSibling(name.replaceFirst("\\.valla$", "") + ".received");
        this.intake = intake;
        this.afterEach = afterEach;
    }

    void add(String path, byte[] bytes) {
        String clean = clean(path);
        put(clean, State.WAITING, List.of());
        try {
            Path file = folder.resolve(clean);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            reading.execute(() -> read(clean, file));
        } catch (IOException fault) {
            throw new UncheckedIOException("what was dropped could not be kept in " + folder, fault);
        }
    }

    /** Neither out of the folder nor hidden in it, whatever the browser calls the file. */
    private static String clean(String path) {
        List<String> parts = Stream.of(path.split("[/\\\\]"))
                .map(part -> part.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").strip())
                .filter(part -> !part.isEmpty() && !part.startsWith("."))
                .toList();
        if (parts.isEmpty()) {
            throw new BadQuestion("a file needs a name");
        }
        return String.join("/", parts);
    }

    private void read(String path, Path file) {
        put(path, State.READING, List.of());
        State state = State.REFUSED;
        var told = new ArrayList<String>();
        try {
            Intake.Outcome outcome = intake.take(file, path);
            told.addAll(outcome.told());
            if (outcome.taken()) {
                afterEach.run();
                state = State.READ;
            }
        } catch (RuntimeException fault) {
            told.add("This is a fault of Valla's: " + fault);
            throw fault;
        } finally {
            put(path, state, told);
        }
    }

    private synchronized void put(String path, State state, List<String> told) {
        brought.put(path, new Brought(path, state, told));
    }

    synchronized List<Brought> brought() {
        return List.copyOf(brought.values());
    }

    @Override
    public void close() {
        reading.shutdownNow();
        try {
            reading.awaitTermination(1, java.util.concurrent.TimeUnit.MINUTES);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }
}
