package dev.valla.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.valla.claim.Claim;
import dev.valla.claim.Correction.Change;
import dev.valla.claim.EventType;
import dev.valla.claim.Judgement.Verdict;
import dev.valla.claim.Problem;
import dev.valla.claim.Quotation;
import dev.valla.claim.Source;
import dev.valla.claim.Subject;
import dev.valla.claim.Unweighed;
import dev.valla.time.Edtf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("a life, ünd % more?.valla");
    }

    @Test
    void givesBackWhatItWasGiven() {
        Source source = Specimens.source("a.md", "He died on 27 July 1942. He was shot.");
        Unweighed passage = new Unweighed(Quotation.of(source, 0, 7), List.of("Safarov"), "no event");
        try (Dossier dossier = create()) {
            dossier.keep(Specimens.arrival(folder, source), Specimens.deaths(source), List.of(passage));
        }
        try (Dossier dossier = Dossier.open(file, Access.READ)) {
            List<Claim> read = Specimens.deaths(source);
            assertThat(dossier.material().sources()).containsExactly(source);
            assertThat(dossier.material().claims())
                    .containsExactly(read.get(0).withId("c1"), read.get(1).withId("c2"));
            assertThat(dossier.material().unweighed()).containsExactly(passage);
            assertThat(dossier.sources().get(0).received()).isEqualTo(NOW);
            assertThat(dossier.check()).isEmpty();
        }
    }

    @Test
    void leavesOneFileBehind() throws IOException {
        create().close();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void readingAgainDoublesNothing() {
        Source source = Specimens.source("a.md", "He died. He died. He was shot.");
        try (Dossier dossier = create()) {
            dossier.keep(Specimens.arrival(folder, source), Specimens.deaths(source), List.of());
            List<Claim> once = dossier.material().claims();
            Kept kept = dossier.keep(Specimens.arrival(folder, source), Specimens.deaths(source), List.of());
            assertThat(dossier.material().claims()).isEqualTo(once);
            assertThat(kept).isEqualTo(new Kept(0, 3, 0, 0, List.of()));
        }
    }

    @Test
    void aChangedSourceKeepsIdsAndSaysWhatBecameOfItsClaims() {
        Source before = Specimens.source("a.md", "He was born in May. He died in July 1942. He sold his hat. He fell.");
        Source after =
                Specimens.source("a.md", "He was born in May. Also, he fled. He sold his hat. He died in August 1942.");
        try (Dossier dossier = create()) {
            dossier.keep(Specimens.arrival(folder, before), Specimens.deaths(before), List.of());
            Kept kept = dossier.keep(Specimens.arrival(folder, after), Specimens.deaths(after), List.of());
            assertThat(kept.exact()).isEqualTo(1);
            assertThat(kept.moved()).isEqualTo(1);
            assertThat(kept.changed()).isEqualTo(1);
            assertThat(kept.added()).isEqualTo(1);
            assertThat(kept.lost())
                    .extracting(lost -> lost.claim().quotation().words())
                    .containsExactly("He fell");
            assertThat(words(dossier))
                    .containsExactly(
                            "c1 He was born in May",
                            "c2 He died in August 1942",
                            "c3 He sold his hat",
                            "c5 Also, he fled");
            assertThat(dossier.suspended())
                    .extracting(lost -> lost.claim().id())
                    .containsExactly("c4");
            assertThat(dossier.check()).isEmpty();
        }
    }

    @Test
    void aLostClaimStandsAgainWhenItsWordsComeBack() {
        Source whole = Specimens.source("a.md", "He died. He fell.");
        Source cut = Specimens.source("a.md", "He died.");
        try (Dossier dossier = create()) {
            dossier.keep(Specimens.arrival(folder, whole), Specimens.deaths(whole), List.of());
            dossier.keep(Specimens.arrival(folder, cut), Specimens.deaths(cut), List.of());
            assertThat(words(dossier)).containsExactly("c1 He died");
            dossier.keep(Specimens.arrival(folder, whole), Specimens.deaths(whole), List.of());
            assertThat(words(dossier)).containsExactly("c1 He died", "c2 He fell");
        }
    }

    @Test
    void wordsThatStillStandKeepTheirClaimThoughNothingWasReadInThem() {
        Source before = Specimens.source("a.md", "He died.");
        Source after = Specimens.source("a.md", "Now then: He died.");
        try (Dossier dossier = create()) {
            dossier.keep(Specimens.arrival(folder, before), Specimens.deaths(before), List.of());
            Kept kept = dossier.keep(Specimens.arrival(folder, after), List.of(), List.of());
            assertThat(kept.moved()).isEqualTo(1);
            assertThat(words(dossier)).containsExactly("c1 He died");
        }
    }

    @Test
    void knowsADocumentByWhereItLiesByItsNameAndByItsBytes() throws IOException {
        Source source = Specimens.source("a.md", "He died.");
        Path origin = Files.writeString(folder.resolve("a.md"), source.text());
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        try (Dossier dossier = create()) {
            assertThat(dossier.known("a.md", origin, source.sha256())).isEqualTo(new Known.No("a.md"));
            dossier.keep(Specimens.arrival(folder, source), Specimens.deaths(source), List.of());
            assertThat(dossier.known("a.md", origin, source.sha256())).isEqualTo(new Known.Unchanged("a.md"));
            assertThat(dossier.known("a.md", origin, "other")).isEqualTo(new Known.Changed("a.md"));
            assertThat(dossier.known("b.md", folder.resolve("b.md"), source.sha256()))
                    .isEqualTo(new Known.SameBytes("a.md"));
            assertThat(dossier.known("a.md", elsewhere.resolve("a.md"), "other"))
                    .isEqualTo(new Known.No("elsewhere/a.md"));
            Files.delete(origin);
            assertThat(dossier.known("b.md", folder.resolve("b.md"), source.sha256()))
                    .isEqualTo(new Known.Unchanged("a.md"));
            assertThat(dossier.known("a.md", elsewhere.resolve("a.md"), "other"))
                    .isEqualTo(new Known.Changed("a.md"));
        }
    }

    @Test
    void aNewVerdictSupersedesTheOneInForceAndBothRemain() {
        Subject witness = new Subject.OfWitness("Safarov");
        try (Dossier dossier = create()) {
            dossier.judge(Verdict.DISCOUNT, witness, Optional.empty(), "he invented evidence", "me");
            dossier.judge(Verdict.DOUBT, witness, Optional.of("time:1938/1940"), "under pressure", "me");
            dossier.judge(Verdict.BELIEVE, witness, Optional.empty(), "I was wrong", "me");
        }
        try (Dossier dossier = Dossier.open(file, Access.READ)) {
            assertThat(dossier.judgements()).hasSize(3);
            assertThat(dossier.judgements().get(2).supersedes()).contains(1);
            assertThat(dossier.material().judgements())
                    .extracting(j -> j.verdict())
                    .containsExactly(Verdict.DOUBT, Verdict.BELIEVE);
        }
    }

    @Test
    void correctionsAreAppliedOnTheWayOutAndTakenBack() {
        Source source = Specimens.source("a.md", "He died.");
        try (Dossier dossier = create()) {
            dossier.keep(Specimens.arrival(folder, source), Specimens.deaths(source), List.of());
            dossier.correct("c1", new Change.Time(Optional.of(Edtf.parse("1943"))), "the register says so", "me");
            dossier.correct("c1", new Change.Person("Georgy Safarov", "Wrong"), "slip", "me");
            dossier.correct("c1", new Change.Person("Georgy Safarov", "Yegor Safarov"), "his brother", "me");
            dossier.correct("c1", new Change.Place(Optional.empty()), "it says nothing", "me");
            dossier.correct("c1", new Change.Type(EventType.EXECUTION), "", "me");
            dossier.correct("c1", new Change.Checked(), "", "me");
            Claim corrected = dossier.material().claims().get(0);
            assertThat(corrected.time().orElseThrow().edtf()).isEqualTo(Edtf.parse("1943"));
            assertThat(corrected.participants().get(0).name()).isEqualTo("Yegor Safarov");
            assertThat(corrected.place()).isEmpty();
            assertThat(corrected.type()).isEqualTo(EventType.EXECUTION);
            assertThat(dossier.material().checked()).containsExactly("c1");
            dossier.correct("c1", new Change.NotAClaim(), "", "me");
            assertThat(dossier.material().claims()).isEmpty();
            dossier.correct("c1", new Change.AsRead(), "", "me");
            assertThat(dossier.material().claims())
                    .containsExactly(dossier.asRead("c1").orElseThrow().claim());
            assertThat(dossier.material().checked()).isEmpty();
            assertThat(dossier.corrections()).hasSize(8);
        }
    }

    @Test
    void aCorrectionDoesNotHoldForOtherWords() {
        Source before = Specimens.source("a.md", "He died in July 1942.");
        Source after = Specimens.source("a.md", "He died in August 1942.");
        try (Dossier dossier = create()) {
            dossier.keep(Specimens.arrival(folder, before), Specimens.deaths(before), List.of());
            dossier.correct("c1", new Change.Checked(), "", "me");
            dossier.keep(Specimens.arrival(folder, after), Specimens.deaths(after), List.of());
            assertThat(dossier.material().checked()).isEmpty();
            assertThat(dossier.outdated()).hasSize(1);
        }
    }

    @Test
    void theJournalCannotBeRewritten() throws SQLException {
        try (Dossier dossier = create()) {
            dossier.judge(Verdict.DISCOUNT, new Subject.OfSource("a.md"), Optional.empty(), "r", "me");
        }
        for (String sql : List.of(
                "UPDATE journal SET who = 'x'",
                "DELETE FROM journal",
                "INSERT OR REPLACE INTO journal SELECT * FROM journal")) {
            assertThatThrownBy(() -> behindItsBack(sql)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aJournalRewrittenBehindItsBackShows() throws SQLException {
        try (Dossier dossier = create()) {
            dossier.judge(Verdict.DISCOUNT, new Subject.OfSource("a.md"), Optional.empty(), "r", "me");
        }
        behindItsBack("DROP TRIGGER journal_is_never_changed");
        behindItsBack("UPDATE journal SET reason = 'another'");
        try (Dossier dossier = Dossier.open(file, Access.READ)) {
            assertThat(dossier.check())
                    .extracting(Problem::what)
                    .containsExactly("entry 1 of the journal is not as it was written");
        }
    }

    @Test
    void aTextChangedBehindItsBackShows() throws SQLException {
        Source source = Specimens.source("a.md", "He died.");
        try (Dossier dossier = create()) {
            dossier.keep(Specimens.arrival(folder, source), Specimens.deaths(source), List.of());
        }
        behindItsBack("UPDATE source SET text = 'He lives.'");
        try (Dossier dossier = Dossier.open(file, Access.READ)) {
            assertThat(dossier.check())
                    .extracting(Problem::what)
                    .containsExactly(
                            "the text kept is not the one that was read",
                            "the words of c1 are not in its source: \"He died\"");
        }
    }

    @Test
    void refusesAQuotationThatIsNotVerbatimAndKeepsNothingOfIt() {
        Source source = Specimens.source("a.md", "He died.");
        Claim wrong = Specimens.claim(new Quotation("a.md", 0, 8, "He lived"));
        try (Dossier dossier = create()) {
            assertThatThrownBy(() -> dossier.keep(Specimens.arrival(folder, source), List.of(wrong), List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(dossier.sources()).isEmpty();
        }
    }

    @Test
    void refusesWhatIsNoDossier() throws IOException, SQLException {
        Files.writeString(file, "a letter");
        assertThat(refusal(Access.READ)).isEqualTo("this file is no dossier");
        assertThat(refusal(Access.CREATE)).isEqualTo("this file is no dossier");
        assertThat(Files.readString(file)).isEqualTo("a letter");
        Files.delete(file);
        assertThat(refusal(Access.READ)).isEqualTo("there is no such dossier");
        behindItsBack("CREATE TABLE other (x)");
        assertThat(refusal(Access.WRITE)).isEqualTo("this is a database, but no dossier");
        Files.delete(file);
        Files.createDirectory(file);
        assertThat(refusal(Access.CREATE)).isEqualTo("this is a folder, no dossier");
    }

    @Test
    void refusesADossierFromANewerValla() throws SQLException {
        create().close();
        behindItsBack("PRAGMA user_version = 7");
        assertThat(refusal(Access.WRITE)).startsWith("this dossier comes from a newer Valla");
        assertThat(refusal(Access.READ)).startsWith("this dossier comes from a newer Valla");
    }

    @Test
    void oneWriterAtATimeAndReadersBesideIt() {
        Source source = Specimens.source("a.md", "He died.");
        try (Dossier writer = create()) {
            assertThat(refusal(Access.WRITE)).startsWith("another Valla is writing to this dossier (process ");
            writer.keep(Specimens.arrival(folder, source), Specimens.deaths(source), List.of());
            try (Dossier reader = Dossier.open(file, Access.READ)) {
                assertThat(reader.material().claims()).hasSize(1);
            }
        }
        Dossier.open(file, Access.WRITE).close();
    }

    @Test
    void aFullDiskLosesNothingThatWasKept() {
        Source small = Specimens.source("a.md", "He died.");
        Source large = Specimens.source("b.md", "He died. ".repeat(100_000));
        try (Dossier dossier = create()) {
            dossier.keep(Specimens.arrival(folder, small), Specimens.deaths(small), List.of());
            dossier.allowPages(60);
            assertThatThrownBy(() -> dossier.keep(Specimens.arrival(folder, large), List.of(), List.of()))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            full -> assertThat(full.problem().what()).isEqualTo("the disk is full"));
            assertThat(words(dossier)).containsExactly("c1 He died");
        }
        try (Dossier dossier = Dossier.open(file, Access.READ)) {
            assertThat(words(dossier)).containsExactly("c1 He died");
            assertThat(dossier.check()).isEmpty();
        }
    }

    private Dossier create() {
        return Dossier.open(file, Access.CREATE, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private String refusal(Access access) {
        try {
            Dossier.open(file, access).close();
            return "nothing was refused";
        } catch (Refused refused) {
            return refused.problem().what();
        }
    }

    private static List<String> words(Dossier dossier) {
        return dossier.material().claims().stream()
                .map(c -> c.id() + " " + c.quotation().words())
                .toList();
    }

    private void behindItsBack(String sql) throws SQLException {
        String address = "jdbc:sqlite:" + file.toUri().toASCIIString();
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
