package dev.valla.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.valla.ask.Material;
import dev.valla.claim.Claim;
import dev.valla.claim.Correction;
import dev.valla.claim.Correction.Change;
import dev.valla.claim.EventType;
import dev.valla.claim.Judgement;
import dev.valla.claim.Quotation;
import dev.valla.claim.Source;
import dev.valla.claim.Subject;
import dev.valla.time.Edtf;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What persons enter from the page: taken back, missed claims, kept readings. */
class EntriesTest {
    @TempDir
    Path folder;

    private Dossier create() {
        return Dossier.open(folder.resolve("life.valla"), Access.CREATE);
    }

    @Test
    void whatIsTakenBackLetsTheEarlierCorrectionHoldAgain() {
        Source source = Specimens.source("a.md", "He died.");
        try (Dossier dossier = create()) {
            dossier.keep(Specimens.arrival(folder, source), Specimens.deaths(source), List.of());
            dossier.correct("c1", new Change.Time(Optional.of(Edtf.parse("1943"))), "", "me");
            Correction second = dossier.correct("c1", new Change.Time(Optional.of(Edtf.parse("1944"))), "", "me");
            Correction back = dossier.correct("c1", new Change.TakenBack(second.entry()), "", "me");
            assertThat(time(dossier)).isEqualTo(Edtf.parse("1943"));
            dossier.correct("c1", new Change.TakenBack(back.entry()), "", "me");
            assertThat(time(dossier)).isEqualTo(Edtf.parse("1944"));
            assertThat(dossier.check()).isEmpty();
        }
    }

    @Test
    void whatIsReadAfterAnEntryIsWhatIsReadAnew() {
        Source source = Specimens.source("a.md", "He died. He died at once. It is said that he died. He died again.");
        try (Dossier dossier = create()) {
            dossier.keep(Specimens.arrival(folder, source), Specimens.deaths(source), List.of());
            Material now = dossier.material();
            Change[] changes = {
                new Change.NotAClaim(),
                new Change.Checked(),
                new Change.AsRead(),
                new Change.Place(Optional.empty()),
                new Change.TakenBack(1)
            };
            for (Change change : changes) {
                dossier.correct("c2", change, "", "me");
                now = dossier.material(now, List.of("c2"));
                assertThat(now).as("%s", change).isEqualTo(dossier.material());
            }
            dossier.judge(Judgement.Verdict.DISCOUNT, new Subject.OfSource("a.md"), Optional.empty(), "", "me");
            assertThat(dossier.material(now, List.of())).isEqualTo(dossier.material());
        }
    }

    private static Edtf time(Dossier dossier) {
        return dossier.material().claims().get(0).time().orElseThrow().edtf();
    }

    @Test
    void aMissedClaimIsCheckedAndSurvivesReReadingForAsLongAsItsWordsStand() {
        Source before = Specimens.source("a.md", "He died. A daughter was born to him.");
        Source after = Specimens.source("a.md", "In short: he died. A daughter was born to him.");
        Source without = Specimens.source("a.md", "In short: he died.");
        try (Dossier dossier = create()) {
            dossier.keep(Specimens.arrival(folder, before), Specimens.deaths(before), List.of());
            Claim missed = dossier.add(
                    Specimens.deaths(before).get(0).withType(EventType.BIRTH).withQuotation(words(before)),
                    "overlooked",
                    "me");
            assertThat(dossier.material().checked()).containsExactly(missed.id());
            dossier.keep(Specimens.arrival(folder, after), Specimens.deaths(after), List.of());
            assertThat(dossier.material().claims())
                    .filteredOn(c -> c.id().equals(missed.id()))
                    .singleElement()
                    .satisfies(c -> assertThat(c.quotation()).isEqualTo(words(after)));
            Claim same = missed.withId("").withQuotation(words(after));
            dossier.keep(Specimens.arrival(folder, after), List.of(same), List.of());
            assertThat(dossier.material().claims())
                    .filteredOn(c -> c.type() == EventType.BIRTH)
                    .hasSize(1);
            dossier.keep(Specimens.arrival(folder, without), List.of(), List.of());
            assertThat(dossier.suspended())
                    .extracting(lost -> lost.claim().id())
                    .contains(missed.id());
        }
    }

    private static Quotation words(Source source) {
        int start = source.text().indexOf("A daughter was born to him");
        return Quotation.of(source, start, start + "A daughter was born to him".length());
    }

    @Test
    void aMissedClaimIsVerbatimOrRefused() {
        Source source = Specimens.source("a.md", "He died. A daughter was born to him.");
        try (Dossier dossier = create()) {
            dossier.keep(Specimens.arrival(folder, source), Specimens.deaths(source), List.of());
            Claim elsewhere =
                    Specimens.deaths(source).get(0).withQuotation(new Quotation("a.md", 3, 17, "A son was born"));
            assertThatThrownBy(() -> dossier.add(elsewhere, "", "me")).isInstanceOf(IllegalArgumentException.class);
            assertThat(dossier.corrections()).isEmpty();
        }
    }

    @Test
    void aDayIsKeptUnderItsNameGivenAnewAndForgotten() {
        try (Dossier dossier = create()) {
            dossier.nameDay("the market bombing", Edtf.read("1975-03-05"), "me");
            dossier.nameDay("the flood", Edtf.read("1970"), "me");
            dossier.nameDay("The  Market Bombing", Edtf.read("1975-03-04"), "you");
        }
        try (Dossier dossier = Dossier.open(folder.resolve("life.valla"), Access.WRITE)) {
            assertThat(dossier.namedDays().times())
                    .isEqualTo(
                            Map.of("The  Market Bombing", Edtf.parse("1975-03-04"), "the flood", Edtf.parse("1970")));
            dossier.nameDay("the flood", Optional.empty(), "me");
            assertThat(dossier.namedDays().times()).containsOnlyKeys("The  Market Bombing");
            assertThat(dossier.check()).isEmpty();
        }
    }

    @Test
    void aReadingIsKeptUnderItsNameAndForgotten() {
        List<Subject> one = List.of(new Subject.OfWitness("Georgy Safarov"));
        List<Subject> two = List.of(new Subject.OfSource("a.md"), new Subject.OfMatch("m1"));
        try (Dossier dossier = create()) {
            dossier.keep("no informers", one, "me");
            dossier.keep("archives only", two, "you");
            dossier.keep("no informers", two, "me");
        }
        try (Dossier dossier = Dossier.open(folder.resolve("life.valla"), Access.WRITE)) {
            assertThat(dossier.readings())
                    .extracting(KeptReading::name)
                    .containsExactly("archives only", "no informers");
            assertThat(dossier.readings().get(1).notBelieved()).isEqualTo(two);
            dossier.forget("archives only", "me");
            assertThat(dossier.readings()).extracting(KeptReading::name).containsExactly("no informers");
            assertThat(dossier.check()).isEmpty();
        }
    }

    /** As a dossier of the second form is: its journal knew no readings. */
    @Test
    void aDossierOfAnOlderFormIsReadAsItIsAndBroughtForwardWhenWritten() throws SQLException {
        Source source = Specimens.source("a.md", "He died.");
        try (Dossier dossier = create()) {
            dossier.keep(Specimens.arrival(folder, source), Specimens.deaths(source), List.of());
            dossier.correct("c1", new Change.Checked(), "", "me");
        }
        String address = "jdbc:sqlite:" + folder.resolve("life.valla");
        try (Connection connection = DriverManager.getConnection(address);
                Statement sql = connection.createStatement()) {
            sql.execute("PRAGMA user_version = 2");
        }
        try (Dossier dossier = Dossier.open(folder.resolve("life.valla"), Access.READ)) {
            assertThat(dossier.material().checked()).containsExactly("c1");
        }
        try (Dossier dossier = Dossier.open(folder.resolve("life.valla"), Access.WRITE)) {
            assertThat(dossier.material().checked()).containsExactly("c1");
            dossier.keep("mine", List.of(), "me");
            assertThat(dossier.check()).isEmpty();
        }
    }
}
