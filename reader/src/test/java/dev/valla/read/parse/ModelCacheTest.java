package dev.valla.read.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {
    @TempDir
    Path folder;

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void theModelIsPreparedOnceAndThenOnlyOpened() throws IOException {
        assertThat(open().text("greeting")).isEqualTo("salve");
        assertThat(open().text("greeting")).isEqualTo("salve");
        assertThat(made).hasValue(1);
    }

    @Test
    void anEmptiedFolderIsFilledAnew() throws IOException {
        open();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) Files.delete(file);
        }
        open();
        assertThat(made).hasValue(2);
    }

    @Test
    void aFileCutShortIsMadeAnew() throws IOException {
        open();
        try (var file = new RandomAccessFile(model().toFile(), "rw")) {
            file.setLength(file.length() - 1);
        }
        assertThat(open().text("greeting")).isEqualTo("salve");
        assertThat(made).hasValue(2);
    }

    @Test
    void aFileWithOneByteChangedIsMadeAnew() throws IOException {
        open();
        change(ModelFile.HEADER + 1);
        assertThat(open().text("greeting")).isEqualTo("salve");
        assertThat(made).hasValue(2);
    }

    @Test
    void aDamagedHeaderIsMadeAnew() throws IOException {
        open();
        change(30);
        assertThat(open().text("greeting")).isEqualTo("salve");
        assertThat(made).hasValue(2);
    }

    @Test
    void aFileCopiedFromElsewhereIsReadWholeAndKept() throws IOException {
        open();
        Files.setLastModifiedTime(model(), FileTime.fromMillis(1));
        open();
        assertThat(made).hasValue(1);
    }

    @Test
    void severalAtOncePrepareOne() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var opened = threads.invokeAll(Stream.generate(() -> (Callable<ModelFile>) this::open)
                    .limit(8)
                    .toList());
            for (var o : opened) assertThat(o.get().text("greeting")).isEqualTo("salve");
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void whatIsNotFinishedIsNoModelAndLeavesNothingBehind() throws IOException {
        var failing = new ModelCache(folder, (file, progress) -> {
            Files.writeString(file, "half");
            throw new IOException("No space left on device");
        });
        assertThatThrownBy(() -> failing.open(Progress.untold()))
                .isInstanceOfSatisfying(
                        ModelUnavailable.class,
                        e -> assertThat(e.problem().told())
                                .contains("No space left on device", folder.toString(), "VALLA_CACHE"));
        try (var files = Files.list(folder)) {
            assertThat(files.filter(f -> !f.toString().endsWith(".lock"))).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsAProblem() throws IOException {
        var notAFolder = Files.writeString(folder.resolve("a-file"), "");
        assertThatThrownBy(() -> new ModelCache(notAFolder, this::write).open(Progress.untold()))
                .isInstanceOf(ModelUnavailable.class);
    }

    private ModelFile open() throws IOException {
        return new ModelCache(folder, this::write).open(Progress.untold());
    }

    private void write(Path file, Progress progress) throws IOException {
        made.incrementAndGet();
        try (var out = new ModelFileWriter(file)) {
            out.add("greeting", "salve");
            out.finish();
        }
    }

    private Path model() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".model"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void change(long at) throws IOException {
        try (var file = new RandomAccessFile(model().toFile(), "rw")) {
            file.seek(at);
            int was = file.read();
            file.seek(at);
            file.write(was ^ 1);
        }
        Files.setLastModifiedTime(model(), FileTime.fromMillis(2));
    }
}
