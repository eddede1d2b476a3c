package dev.valla.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledTest {
    private static final int KILLINGS = 6;
    private static final int CLAIMS_A_SOURCE = 20;

    @TempDir
    Path folder;

    @Test
    void whatWasKeptSurvivesAKillAtAnyMoment() throws IOException, InterruptedException {
        Path file = folder.resolve("killed.valla");
        Random random = new Random(1440);
        int said = -1;
        for (int killing = 0; killing < KILLINGS; killing++) {
            said = writeAndKill(file, said + 1, random.nextInt(150));
            try (Dossier dossier = Dossier.open(file, Access.READ)) {
                assertThat(dossier.check()).isEmpty();
                // It may have kept one more than it came to say.
                assertThat(dossier.sources().size()).isBetween(said + 1, said + 2);
                assertThat(dossier.judgements().size()).isBetween(said + 1, said + 2);
                assertThat(dossier.material().claims())
                        .hasSize(dossier.sources().size() * CLAIMS_A_SOURCE);
                said = dossier.judgements().size() - 1;
            }
        }
        assertThat(said).isGreaterThan(KILLINGS);
    }

    /** @return the last number that the scribe said it had kept */
    private static int writeAndKill(Path file, int from, int milliseconds) throws IOException, InterruptedException {
        Process scribe = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scribe.class.getName(),
                        file.toString(),
                        String.valueOf(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = scribe.inputReader(StandardCharsets.UTF_8)) {
            int said = Integer.parseInt(out.readLine());
            Thread.sleep(milliseconds);
            // By its handle: the process itself would close its output, and with it what it said last.
            scribe.toHandle().destroyForcibly();
            assertThat(scribe.waitFor(10, TimeUnit.SECONDS)).isTrue();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said = line.matches("\\d+") ? Math.max(said, Integer.parseInt(line)) : said;
            }
            return said;
        } finally {
            scribe.destroyForcibly();
        }
    }
}
