package dev.valla.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.valla.ask.Argued;
import dev.valla.ask.Inquiry;
import dev.valla.claim.Argument;
import dev.valla.claim.Argument.Meant;
import dev.valla.claim.Judgement;
import dev.valla.claim.Source;
import dev.valla.claim.Subject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arguments in the journal: kept, superseded, taken back, brought back; and the reasons of a judgement. */
class ArgumentEntriesTest {
    private static final Meant DEATH = new Meant("f1", "death", "death of Georgy Safarov");
    private static final Meant DAY = new Meant("f1t1", "1942-07-27", "death of Georgy Safarov: 1942-07-27");
    private static final List<Subject> WITNESS = List.of(new Subject.OfWitness("Merkulov"));

    @TempDir
    Path folder;

    private Dossier create() {
        Dossier dossier = Dossier.open(folder.resolve("life.valla"), Access.CREATE);
        Source source = Specimens.source("a.md", "He died.");
        dossier.keep(Specimens.arrival(folder, source), Specimens.deaths(source), List.of());
        return dossier;
    }

    private static Argument argue(Dossier dossier, Optional<Integer> insteadOf) {
        return dossier.argue(DEATH, List.of(DAY), WITNESS, true, insteadOf, "so the file", "me");
    }

    @Test
    void anArgumentIsReadAsItWasWritten() {
        Argument entered;
        try (Dossier dossier = create()) {
            entered = argue(dossier, Optional.empty());
        }
        try (Dossier dossier = Dossier.open(folder.resolve("life.valla"), Access.READ)) {
            assertThat(dossier.material().arguments()).containsExactly(entered);
            assertThat(entered.id()).isEqualTo("a1");
            assertThat(dossier.check()).isEmpty();
        }
    }

    @Test
    void whatIsTakenBackCanBeBroughtBack() {
        try (Dossier dossier = create()) {
            Argument first = argue(dossier, Optional.empty());
            Argument second = argue(dossier, Optional.of(first.entry()));
            assertThat(dossier.material().arguments()).containsExactly(second);
            int back = dossier.takeBackArgument(second.entry(), "", "me");
            assertThat(dossier.material().arguments()).containsExactly(first);
            dossier.takeBackArgument(back, "", "me");
            assertThat(dossier.material().arguments()).containsExactly(second);
            assertThat(dossier.arguments()).containsExactly(first, second);
            assertThat(dossier.entries()).isEqualTo(4);
            assertThat(dossier.check()).isEmpty();
        }
    }

    @Test
    void onlyAnArgumentCanBeTakenBack() {
        try (Dossier dossier = create()) {
            dossier.judge(Judgement.Verdict.DOUBT, WITNESS.get(0), Optional.empty(), "", "me");
            assertThatThrownBy(() -> dossier.takeBackArgument(1, "", "me"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("entry 1");
            assertThat(dossier.isAboutArguments(1)).isFalse();
        }
    }

    @Test
    void anArgumentSurvivesReReadingForAsLongAsItsFindingsSayTheSame() {
        Source without = Specimens.source("a.md", "It was late.");
        Source after = Specimens.source("a.md", "He died. It was late.");
        try (Dossier dossier = create()) {
            argue(dossier, Optional.empty());
            dossier.keep(Specimens.arrival(folder, after), Specimens.deaths(after), List.of());
            assertThat(Inquiry.into(dossier.material()).arguments()).allMatch(Argued::isWeighed);
            dossier.keep(Specimens.arrival(folder, without), List.of(), List.of());
            assertThat(Inquiry.into(dossier.material()).arguments())
                    .singleElement()
                    .matches(argued -> !argued.isWeighed());
        }
    }

    @Test
    void aJudgementKeepsTheFindingsThatItRestsOn() {
        try (Dossier dossier = create()) {
            dossier.judge(
                    Judgement.Verdict.DISCOUNT, WITNESS.get(0), Optional.empty(), "f1", List.of("f1", "c1"), "me");
            assertThat(dossier.material().judgements())
                    .singleElement()
                    .matches(j -> j.restsOn().equals(List.of("f1", "c1")));
        }
    }
}
