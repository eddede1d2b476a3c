package dev.valla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.dossier.Access;
import dev.valla.dossier.Dossier;
import dev.valla.read.document.Documents;
import dev.valla.read.document.Found;
import dev.valla.time.NamedDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents in, what a historian would make of them out. A case is a folder {@code cases/NAME} with {@code sources/} and
 * {@code expected.txt}; {@code -Dvalla.accept=NAME,…} writes the latter anew, for its difference to be read in the review.
 */
class CasesTest {
    private static final SourceReader READER = Language.whenNeeded(quiet(), NamedDays.none());

    @TempDir
    Path folder;

    static Stream<String> all() throws IOException {
        try (Stream<Path> cases = Files.list(cases())) {
            return cases.filter(Files::isDirectory).map(one -> one.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void readsAsAHistorianWould(String name) throws IOException {
        Path expected = cases().resolve(name).resolve("expected.txt");
        String read = read(name, "once", false);
        if (List.of(System.getProperty("valla.accept", "").split(",")).contains(name)) {
            Files.writeString(expected, read);
        }
        assertThat(read).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void readsTheSameAgainAndInAnotherOrder(String name) throws IOException {
        String once = read(name, "once", false);
        assertThat(read(name, "once", false)).isEqualTo(once);
        assertThat(read(name, "backwards", true)).isEqualTo(once);
    }

    private String read(String name, String into, boolean backwards) {
        List<Found> documents =
                new ArrayList<>(Documents.list(List.of(cases().resolve(name).resolve("sources")))
                        .found());
        assertThat(documents).isNotEmpty();
        if (backwards) {
            Collections.reverse(documents);
        }
        try (Dossier dossier = Dossier.open(folder.resolve(into + ".valla"), Access.CREATE)) {
            Intake.Outcome outcome = new Intake(dossier, READER, quiet(), () -> false, false).take(documents);
            assertThat(outcome.problems()).isEmpty();
            assertThat(dossier.check()).isEmpty();
            return CaseText.of(Asking.about(dossier));
        }
    }

    static Progress quiet() {
        return new Progress(nobody(), new Screen(nobody(), false, false), 0, () -> 0);
    }

    private static Outside nobody() {
        return new Outside(System.in, System.out, System.err, Map.of(), Path.of(""), "");
    }

    /** Beside the project's own pom, found from wherever the tests run. */
    static Path cases() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("cases")) && Files.isRegularFile(at.resolve("pom.xml"))) {
                return at.resolve("cases");
            }
        }
        throw new IllegalStateException("there is no folder cases beside the project's pom.xml");
    }
}
