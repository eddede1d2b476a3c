package dev.valla.cli;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every build runs once so that commands start quickly: where it fails, they start slowly and say so. */
class RehearsalTest {
    @Test
    void everyQuestionOfTheBuildsRehearsalIsAnswered(@TempDir Path folder) {
        assertThatCode(() ->
                        Rehearsal.main(new String[] {folder.resolve("rehearsal").toString()}))
                .doesNotThrowAnyException();
    }
}
