package dev.valla.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LivesTest {
    static Stream<SmallDossier> dossiers() throws IOException {
        return SmallDossier.all("lives.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void findsTheConflictsAHistorianSeesAndNoOther(SmallDossier dossier) {
        Conflicts conflicts = Conflicts.among(dossier.findings(), dossier.claims(), Options.NONE);
        assertThat(new TreeSet<>(
                        conflicts.all().stream().map(SmallDossier::line).toList()))
                .isEqualTo(new TreeSet<>(dossier.expected()));
        assertThat(conflicts.limits()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void theOrderOfFindingsDoesNotMatter(SmallDossier dossier) {
        List<Conflict> there = Conflicts.among(dossier.findings(), dossier.claims(), Options.NONE)
                .all();
        List<Conflict> back = Conflicts.among(dossier.findings().reversed(), dossier.claims(), Options.NONE)
                .all();
        assertThat(back.stream().map(Conflict::id))
                .containsExactlyInAnyOrderElementsOf(
                        there.stream().map(Conflict::id).toList());
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void everyConflictTellsItsReasonAndShowsWords(SmallDossier dossier) {
        for (Conflict c : Conflicts.among(dossier.findings(), dossier.claims(), Options.NONE)
                .all()) {
            assertThat(c.claims()).isNotEmpty();
            assertThat(c.reason()).contains("true: ");
            if (!c.rule().equals("asserted and denied")) {
                assertThat(c.arithmetic()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void theCheckerProvesEveryConflictOfTimes(SmallDossier dossier) {
        Conflicts conflicts = Conflicts.among(dossier.findings(), dossier.claims(), Options.NONE);
        for (Conflict c : conflicts.all()) {
            if (!c.rule().equals("asserted and denied")) {
                Certificate certificate = conflicts.certificate(c.id()).orElseThrow();
                assertThat(new Checker(dossier.findings()).check(c, certificate))
                        .isEmpty();
                assertThat(new Checker(List.of()).check(c, certificate))
                        .as("with no finding that states it")
                        .isPresent();
                assertThat(new Checker(dossier.findings()).check(c, harmless(certificate)))
                        .as("with a day taken off")
                        .isPresent();
            }
        }
    }

    /** The same, each step a thousand years looser. */
    private static Certificate harmless(Certificate c) {
        List<Certificate.Step> looser = c.cycle().stream()
                .map(s -> new Certificate.Step(s.from(), s.to(), s.days() + 365_000, s.finding(), s.told()))
                .toList();
        return new Certificate(looser, List.of(), looser, c.without());
    }
}
