package dev.valla.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.valla.dossier.Access;
import dev.valla.dossier.Dossier;
import dev.valla.dossier.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterruptedTest {
    private static final int DOCUMENTS = 40;
    private static final int SENTENCES = 8;

    /** Seconds; a machine may have other things to do. */
    private static final int PATIENCE = 300;

    private final List<Process> started = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void endWhatDidNotEnd() {
        started.forEach(Process::destroyForcibly);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void whoIsAskedToStopFinishesTheSourceSavesAndTheSameCommandGoesOn(String signal)
            throws IOException, InterruptedException {
        Process study = studyUntil(signal);
        assertThat(study.exitValue()).isEqualTo(Exit.INTERRUPTED);
        assertThat(Files.readString(folder.resolve("err.txt")))
                .contains("Interrupted: ")
                .contains("Go on with the same command.");
        theSameCommandReadsWhatRemains();
    }

    @Test
    void whatWasKeptSurvivesAKillAndTheSameCommandGoesOn() throws IOException, InterruptedException {
        Process study = studyUntil("KILL");
        assertThat(study.exitValue()).isNotZero();
        theSameCommandReadsWhatRemains();
    }

    /** Starts a study of many documents and sends the signal as soon as one of them is kept. */
    private Process studyUntil(String signal) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "there are no signals on this system");
        Session session = new Session(folder);
        for (int i = 0; i < DOCUMENTS; i++) {
            session.write(
                    "in/%02d.txt".formatted(i),
                    "Henry Aldous the %dth was born in York in 1812. "
                            .formatted(i)
                            .repeat(SENTENCES));
        }
        Process study = study(Path.of("err.txt"));
        while (sources() == 0 && study.isAlive()) {
            Thread.sleep(20);
        }
        new ProcessBuilder("/bin/kill", "-" + signal, String.valueOf(study.pid()))
                .start()
                .waitFor();
        assertThat(study.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        return study;
    }

    private void theSameCommandReadsWhatRemains() throws IOException, InterruptedException {
        int kept = sources();
        assertThat(kept).isBetween(1, DOCUMENTS - 1);
        Process again = study(Path.of("again.txt"));
        assertThat(again.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(again.exitValue()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("again.txt"))).contains("%d as before".formatted(kept));
        try (Dossier dossier = Dossier.open(folder.resolve("in.valla"), Access.READ)) {
            assertThat(dossier.sources()).hasSize(DOCUMENTS);
            assertThat(dossier.check()).isEmpty();
        }
    }

    /** A shell that starts this in the background has its children ignore the signal; {@code env} takes that back. */
    private Process study(Path said) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (new ProcessBuilder("env", "--default-signal=INT", "true").start().waitFor() == 0) {
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.valla.cli.Main",
                "study",
                "in",
                "--no-report"));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve(said).toFile())
                .start();
        started.add(process);
        return process;
    }

    private int sources() {
        try (Dossier dossier = Dossier.open(folder.resolve("in.valla"), Access.READ)) {
            return dossier.sources().size();
        } catch (Refused notThereYet) {
            return 0;
        }
    }
}
