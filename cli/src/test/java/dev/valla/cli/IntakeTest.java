package dev.valla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Claim;
import dev.valla.claim.Problem;
import dev.valla.dossier.Access;
import dev.valla.dossier.Dossier;
import dev.valla.read.document.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    Path folder;

    Session session;
    int reached;
    boolean again;

    @BeforeEach
    void begin() {
        session = new Session(folder);
        session.write("in/a.txt", "He died in May. He was shot.");
        session.write("in/b.md", "---\ntitle: B\n---\nHe fell.");
    }

    @Test
    void studyingAgainAddsNothing() {
        Intake.Outcome first = take(() -> false);
        List<Claim> claims = claims();
        Intake.Outcome second = take(() -> false);
        assertThat(first.added()).isEqualTo(2);
        assertThat(second).isEqualTo(new Intake.Outcome(0, 0, 2, 0, 0, List.of(), List.of()));
        assertThat(claims()).isEqualTo(claims).hasSize(3);
    }

    @Test
    void whatIsNewIsAddedAndWhatChangedIsReadAgain() {
        take(() -> false);
        session.write("in/a.txt", "Well: He died in May.");
        session.write("in/c.txt", "He rose.");
        Intake.Outcome outcome = take(() -> false);
        assertThat(outcome.added()).isEqualTo(1);
        assertThat(outcome.changed()).isEqualTo(1);
        assertThat(outcome.remarks())
                .anySatisfy(remark -> assertThat(remark).contains("c2 is suspended: \"He was shot\""));
        assertThat(claims()).extracting(Claim::id).containsExactly("c1", "c3", "c4");
    }

    @Test
    void whatIsReadAgainKeepsItsIds() {
        take(() -> false);
        List<Claim> claims = claims();
        again = true;
        Intake.Outcome outcome = take(() -> false);
        assertThat(outcome.reread()).isEqualTo(2);
        assertThat(outcome.added() + outcome.changed() + outcome.unchanged()).isZero();
        assertThat(claims()).isEqualTo(claims);
    }

    @Test
    void idsDoNotDependOnWhichDocumentIsReadFirst() {
        for (int i = 0; i < 30; i++) {
            session.write("in/n%02d.txt".formatted(i), "He died in May. ".repeat(i % 7 == 0 ? 400 : 1) + i);
        }
        take(() -> false);
        List<Claim> claims = claims();
        assertThat(claims)
                .isSortedAccordingTo(java.util.Comparator.comparingInt(
                        claim -> Integer.parseInt(claim.id().substring(1))));
        assertThat(claims.stream()
                        .map(claim -> claim.quotation().source())
                        .distinct()
                        .toList())
                .isSorted();
    }

    @Test
    void oneBadFileDoesNotStopTheRest() {
        session.write("in/0.pdf", "%PDF");
        session.write("in/00.txt", "");
        session.write("in/z.txt", "He fell.");
        Intake.Outcome outcome = take(() -> false);
        assertThat(outcome.added()).isEqualTo(3);
        assertThat(outcome.problems()).extracting(Problem::where).containsExactly("0.pdf", "00.txt");
    }

    @Test
    void theSameBytesAreReadOnce() {
        session.write("in/copy.txt", "He died in May. He was shot.");
        Intake.Outcome outcome = take(() -> false);
        assertThat(outcome.added()).isEqualTo(2);
        assertThat(outcome.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).contains("the same as a.txt"));
        assertThat(take(() -> false).problems()).hasSize(1);
    }

    @Test
    void aRenamedFileIsTheSameDocument() throws IOException {
        take(() -> false);
        Files.move(folder.resolve("in/a.txt"), folder.resolve("in/renamed.txt"));
        Intake.Outcome outcome = take(() -> false);
        assertThat(outcome.unchanged()).isEqualTo(2);
        assertThat(claims()).hasSize(3);
    }

    @Test
    void aFolderThatMovedIsTheSameFolder() throws IOException {
        take(() -> false);
        Files.move(folder.resolve("in"), folder.resolve("elsewhere"));
        assertThat(take("elsewhere", () -> false).unchanged()).isEqualTo(2);
    }

    @Test
    void anInterruptedStudyGoesOnWhereItStopped() {
        Intake.Outcome stopped = take(() -> reached++ > 0);
        assertThat(stopped.added()).isEqualTo(1);
        assertThat(stopped.left()).isEqualTo(1);
        Intake.Outcome resumed = take(() -> false);
        assertThat(resumed.added()).isEqualTo(1);
        assertThat(resumed.unchanged()).isEqualTo(1);
        assertThat(claims()).hasSize(3);
    }

    private Intake.Outcome take(BooleanSupplier stop) {
        return take("in", stop);
    }

    private Intake.Outcome take(String from, BooleanSupplier stop) {
        Outside outside = new Outside(System.in, System.out, System.err, java.util.Map.of(), folder, "");
        Screen screen = new Screen(outside, false, false);
        try (Dossier dossier = Dossier.open(folder.resolve("x.valla"), Access.CREATE)) {
            Progress progress = new Progress(outside, screen, 0, () -> 0);
            return new Intake(dossier, Handmade::deaths, progress, stop, again)
                    .take(Documents.list(List.of(folder.resolve(from))).found());
        }
    }

    private List<Claim> claims() {
        try (Dossier dossier = Dossier.open(folder.resolve("x.valla"), Access.READ)) {
            return dossier.material().claims();
        }
    }
}
