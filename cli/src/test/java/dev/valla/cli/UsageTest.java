package dev.valla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UsageTest {
    @TempDir
    Path folder;

    Session session;

    @BeforeEach
    void begin() {
        session = new Session(folder);
    }

    @Test
    void theVersionIsOneLine() {
        Session.Said said = session.run("--version");
        assertThat(said.exit()).isEqualTo(Exit.DONE);
        assertThat(said.out()).matches("valla \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void theBareCommandShowsEightLinesAndAnExample() {
        Session.Said said = session.run();
        assertThat(said.exit()).isEqualTo(Exit.USAGE);
        assertThat(said.err().lines()).hasSize(8).last().asString().startsWith("Example:");
        assertThat(said.out()).isEmpty();
    }

    @Test
    void whatIsNotThereCannotBeOpened() {
        Session.Said said = session.run("open", "letters/", "--no-browser");
        assertThat(said.exit()).isEqualTo(Exit.USAGE);
        assertThat(said.err()).contains("there is no such file or folder").contains("letters");
    }

    @Test
    void helpStartsWithExamplesAndListsEveryCommandAndExitCode() {
        Session.Said said = session.run("--help");
        assertThat(said.exit()).isEqualTo(Exit.DONE);
        assertThat(said.lines().get(0)).isEqualTo("Examples");
        Arrays.stream(Commands.values())
                .forEach(command -> assertThat(said.out()).contains("\n  " + command.word() + " "));
        assertThat(said.out()).contains("130 interrupted").doesNotContain("\u001B");
    }

    @ParameterizedTest
    @EnumSource(Commands.class)
    void everyCommandExplainsItselfBeginningWithExamples(Commands command) {
        Session.Said said = session.run(command.word(), "--help");
        assertThat(said.exit()).isEqualTo(Exit.DONE);
        assertThat(said.lines().get(0)).isEqualTo("Examples");
        assertThat(said.lines().get(1)).startsWith("  valla " + command.word());
    }

    @Test
    void aMistypedCommandGetsAGuess() {
        Session.Said said = session.run("clams");
        assertThat(said.exit()).isEqualTo(Exit.USAGE);
        assertThat(said.err()).contains("did you mean \"claims\"?");
    }

    @Test
    void aWrongOptionIsWrongUsage() {
        Session.Said said = session.run("claims", "--colour");
        assertThat(said.exit()).isEqualTo(Exit.USAGE);
        assertThat(said.err()).contains("--colour").contains("mend:");
    }

    @Test
    void withoutADossierItSaysHowToMakeOne() {
        Session.Said said = session.run("claims");
        assertThat(said.exit()).isEqualTo(Exit.USAGE);
        assertThat(said.err()).contains("there is no dossier in this folder").contains("valla study");
    }

    @Test
    void amongSeveralDossiersItDoesNotChoose() {
        Path one = Handmade.dossier(folder);
        session.write("b.valla", "");
        Session.Said said = session.run("check");
        assertThat(said.exit()).isEqualTo(Exit.USAGE);
        assertThat(said.err()).contains("b.valla, " + one.getFileName());
    }

    @Test
    void whatIsNoDossierIsUnreadable() {
        session.write("x.valla", "Dear Sir");
        Session.Said said = session.run("check", "-d", "x.valla");
        assertThat(said.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(said.err()).contains("this file is no dossier").contains("x.valla");
    }

    @Test
    void aMissingFolderIsUnreadableAndLeavesNothing() throws Exception {
        Session.Said said = session.run("study", "nowhere", "-d", "x.valla");
        assertThat(said.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(said.err()).contains("there is no such file or folder");
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void anEmptyFolderIsUnreadableAndLeavesNothing() throws Exception {
        Files.createDirectory(folder.resolve("letters"));
        assertThat(session.run("study", "letters").exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(folder.resolve("letters.valla")).doesNotExist();
    }

    @Test
    void nothingButUnreadableFilesLeavesNoDossier() {
        session.write("letters/a.pdf", "%PDF-1.7");
        Session.Said said = session.run("study", "letters");
        assertThat(said.exit()).isEqualTo(Exit.UNREADABLE);
        assertThat(said.err()).contains("this PDF is damaged");
        assertThat(folder.resolve("letters.valla")).doesNotExist();
    }
}
