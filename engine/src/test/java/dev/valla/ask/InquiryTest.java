package dev.valla.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.valla.align.Finding;
import dev.valla.claim.Judgement.Verdict;
import dev.valla.claim.Subject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InquiryTest {
    private static final Subject ANNALS = new Subject.OfSource("annals.md");
    private static final Subject TELLER = new Subject.OfWitness("Raymond Teller");

    @Test
    void aFindingThatOneSourceTellsHangsByIt() {
        Inquiry inquiry = new Sample()
                .source("annals.md", "Anna Weil was arrested on 3 May 1921.")
                .claim("arrest", "Anna Weil", "was arrested on 3 May 1921", "1921-05-03")
                .ask();
        Standing standing = inquiry.standing("f1");
        assertThat(standing.degree()).isEqualTo(Standing.Degree.HANGS_BY_ONE);
        assertThat(standing.hangsOn()).containsExactly(ANNALS);
    }

    @Test
    void twoSourcesOfTheirOwnMakeItStand() {
        Inquiry inquiry = twoBirths("was born in 1890", "1890").ask();
        assertThat(inquiry.standing("f1").degree()).isEqualTo(Standing.Degree.STANDS);
        assertThat(inquiry.standing("f1").origins()).isEqualTo(2);
        assertThat(inquiry.without(List.of(ANNALS)).changes())
                .filteredOn(c -> c.finding().equals("f1"))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.after().degree()).isEqualTo(Standing.Degree.HANGS_BY_ONE);
                    assertThat(c.because()).isEqualTo("now only letters.md");
                });
    }

    @Test
    void rivalBirthsAreALiveConflictUntilOneFalls() {
        Inquiry inquiry = twoBirths("was born in 1871", "1871").ask();
        assertThat(inquiry.conflicts()).singleElement().matches(ConflictNow::live);
        WhatIf whatIf = inquiry.without(List.of(ANNALS));
        assertThat(whatIf.settled()).hasSize(1);
        assertThat(inquiry.inReading(List.of(ANNALS)).conflicts())
                .singleElement()
                .matches(c -> !c.live());
    }

    private static Sample twoBirths(String words, String year) {
        return new Sample()
                .source("annals.md", "Anna Weil was born in 1890.")
                .claim("birth", "Anna Weil", "was born in 1890", "1890")
                .source("letters.md", "My aunt, Anna Weil, " + words + ", they say at home.")
                .claim("birth", "Anna Weil", words, year);
    }

    @Test
    void switchingOffAndOnAgainIsTheSameState() {
        Inquiry inquiry = twoBirths("was born in 1871", "1871").ask();
        WhatIf off = inquiry.between(List.of(), List.of(ANNALS));
        WhatIf on = inquiry.between(List.of(ANNALS), List.of());
        assertThat(on.newConflicts()).isEqualTo(off.settled());
        assertThat(on.changes()).hasSameSizeAs(off.changes());
        for (Finding finding : inquiry.findings()) {
            assertThat(inquiry.inReading(List.of(ANNALS)).inReading(List.of()).standing(finding.id()))
                    .isEqualTo(inquiry.standing(finding.id()));
        }
    }

    @Test
    void theDegreeAloneIsThatOfTheStanding() {
        for (Inquiry inquiry : List.of(
                twoBirths("was born in 1871", "1871").ask(), conviction(true).ask())) {
            assertThat(inquiry.findings())
                    .allSatisfy(f -> assertThat(inquiry.degree(f.id()))
                            .isEqualTo(inquiry.standing(f.id()).degree()))
                    .allSatisfy(f -> assertThat(inquiry.isContested(f.id()))
                            .isEqualTo(inquiry.standing(f.id()).contested()));
        }
    }

    @Test
    void aClaimStatesItsOwnValueAndNotTheCoarserOnes() {
        Inquiry inquiry = twoBirths("was born in 1871", "1871").ask();
        assertThat(inquiry.material().claims())
                .allSatisfy(claim -> assertThat(inquiry.stated(claim.id()))
                        .isNotEmpty()
                        .allSatisfy(id -> assertThat(inquiry.findings())
                                .anyMatch(f -> f.id().equals(id) && f.claims().contains(claim.id()))));
    }

    @Test
    void aMirrorAddsNoLeg() {
        String text =
                "Anna Weil was born in Prague in 1890. She joined the reading circle of the weavers in 1908, and was arrested"
                        + " on 3 May 1921 near the river, together with two printers whose names nobody wrote down.";
        Inquiry inquiry = new Sample()
                .source("annals.md", text, "1930")
                .claim("birth", "Anna Weil", "Anna Weil was born in Prague in 1890", "1890")
                .source("mirror.md", text, "2011")
                .claim("birth", "Anna Weil", "Anna Weil was born in Prague in 1890", "1890")
                .ask();
        Standing standing = inquiry.standing("f1");
        assertThat(standing.origins()).isEqualTo(1);
        assertThat(standing.degree()).isEqualTo(Standing.Degree.HANGS_BY_ONE);
        assertThat(inquiry.without(List.of(new Subject.OfSource("mirror.md"))).changes())
                .isEmpty();
    }

    @Test
    void whatRestsOnOneWordAloneFallsWithIt() {
        Inquiry inquiry = conviction(true).ask();
        assertThat(inquiry.standing("f1g").degree()).isEqualTo(Standing.Degree.HANGS_BY_ONE);
        WhatIf whatIf = inquiry.without(List.of(TELLER));
        assertThat(whatIf.changes()).singleElement().satisfies(c -> {
            assertThat(c.finding()).isEqualTo("f1g");
            assertThat(c.after().degree()).isEqualTo(Standing.Degree.FALLS);
            assertThat(c.because()).isEqualTo("the record names no other evidence");
        });
    }

    @Test
    void aVerdictAndItsGroundsToldInOnePassageAreOneOutcome() {
        Inquiry inquiry = new Sample()
                .source(
                        "case.md",
                        "Hale was convicted in 1986. He was convicted on the testimony of Raymond Teller alone.")
                .claim("sentence", "Dennis Hale", "Hale was convicted in 1986", "1986")
                .claim("sentence", "Dennis Hale", "He was convicted on the testimony of Raymond Teller alone", "")
                .restingOn("Raymond Teller", true)
                .ask();
        assertThat(inquiry.findings()).extracting(Finding::id).containsExactlyInAnyOrder("f1", "f1t1", "f1g");
        assertThat(inquiry.matches())
                .singleElement()
                .satisfies(m -> assertThat(m.reason()).isEqualTo("told of one outcome in one passage"));
    }

    @Test
    void whereTheRecordDoesNotSayThatItIsAllItCannotBeTold() {
        assertThat(conviction(false).ask().without(List.of(TELLER)).changes())
                .singleElement()
                .satisfies(c -> assertThat(c.after().degree()).isEqualTo(Standing.Degree.CANNOT_BE_TOLD));
    }

    private static Sample conviction(boolean only) {
        return new Sample()
                .source("case.md", "Hale was convicted on the testimony of Raymond Teller alone.")
                .claim("sentence", "Dennis Hale", "Hale was convicted", "1986-11-12")
                .restingOn("Raymond Teller", only);
    }

    @Test
    void aLoadIsWhatWithoutReportsAsFalling() {
        for (Inquiry inquiry : List.of(
                conviction(true).ask(), twoBirths("was born in 1871", "1871").ask())) {
            for (Linchpin linchpin : inquiry.linchpins()) {
                Set<String> falls = Set.copyOf(inquiry.without(List.of(linchpin.member())).changes().stream()
                        .filter(c -> c.before().degree() != Standing.Degree.FALLS
                                && c.after().degree() == Standing.Degree.FALLS)
                        .map(WhatIf.Change::finding)
                        .toList());
                assertThat(Set.copyOf(linchpin.falls())).isEqualTo(falls);
            }
        }
    }

    @Test
    void aJudgementWithAScopeReachesNoFurther() {
        Inquiry inquiry = new Sample()
                .source("annals.md", "Anna Weil was born in 1890. Karl Voss died in 1930.")
                .claim("birth", "Anna Weil", "Anna Weil was born in 1890", "1890")
                .claim("death", "Karl Voss", "Karl Voss died in 1930", "1930")
                .judge(Verdict.DISCOUNT, ANNALS, "about:Anna Weil")
                .ask();
        assertThat(inquiry.standing("f1").degree()).isEqualTo(Standing.Degree.FALLS);
        assertThat(inquiry.standing("f2").degree()).isEqualTo(Standing.Degree.HANGS_BY_ONE);
    }

    @Test
    void doubtMarksAndDoesNotFell() {
        Inquiry inquiry = twoBirths("was born in 1871", "1871")
                .judge(Verdict.DOUBT, ANNALS, "")
                .ask();
        assertThat(inquiry.standing("f1t1").onDoubt()).isTrue();
        assertThat(inquiry.standing("f1t1").degree()).isNotEqualTo(Standing.Degree.FALLS);
    }

    @Test
    void aBareNameThatFitsSeveralKindsGivesThemAll() {
        Inquiry inquiry = new Sample()
                .source("weil.md", "Anna Weil was born in 1890.")
                .claim("birth", "Anna Weil", "Anna Weil was born in 1890", "1890")
                .ask();
        assertThat(inquiry.named("weil"))
                .containsExactly(new Subject.OfSource("weil.md"), new Subject.OfWitness("Anna Weil"));
        assertThat(inquiry.named("Anna Weil")).containsExactly(new Subject.OfWitness("Anna Weil"));
        assertThat(inquiry.named("witness:weil")).containsExactly(new Subject.OfWitness("Anna Weil"));
        assertThat(inquiry.named("nobody of that name")).isEmpty();
    }

    @Test
    void aProofShowsTheWords() {
        Inquiry inquiry = twoBirths("was born in 1871", "1871").ask();
        String conflict = inquiry.conflicts().getFirst().conflict().id();
        assertThat(inquiry.why(conflict).parts().stream().flatMap(p -> p.quotations().stream()))
                .extracting(q -> q.words())
                .contains("was born in 1890", "was born in 1871");
        assertThatThrownBy(() -> inquiry.why("f99")).isInstanceOf(UnknownName.class);
    }

    @Test
    void whatWasNotReadIsSaidBesideEveryAnswer() {
        Inquiry inquiry = new Sample()
                .source("annals.md", "Anna Weil was born in 1890. Anna Weil kept her counsel.")
                .claim("birth", "Anna Weil", "Anna Weil was born in 1890", "1890")
                .unweighed("Anna Weil kept her counsel", "Anna Weil")
                .ask();
        assertThat(inquiry.without(List.of(new Subject.OfWitness("Anna Weil"))).notWeighed())
                .anySatisfy(line -> assertThat(line).contains("kept her counsel"));
    }

    @Test
    void whoMightBeWrongIsOfferedWithItsPrice() {
        Inquiry inquiry = twoBirths("was born in 1871", "1871")
                .source("annals-2.md", "Anna Weil died on 4 May 1950.")
                .claim("death", "Anna Weil", "died on 4 May 1950", "1950-05-04")
                .ask();
        assertThat(inquiry.diagnoses()).singleElement().satisfies(d -> {
            assertThat(d.atLeast()).isEqualTo(1);
            assertThat(d.limited()).isFalse();
            assertThat(d.offered())
                    .extracting(o -> o.members().told())
                    .containsExactlyInAnyOrder("annals.md", "letters.md");
            assertThat(d.offered())
                    .allSatisfy(o -> assertThat(
                                    inquiry.inReading(o.members().first()).conflicts())
                            .noneMatch(ConflictNow::live));
            assertThat(d.offered()).allSatisfy(o -> assertThat(o.falls()).hasSize(1));
        });
        assertThat(inquiry.inReading(List.of(ANNALS)).diagnoses()).isEmpty();
    }

    @Test
    void whatHangsByTwoSaysByWhichTwo() {
        Inquiry inquiry = twoBirths("was born in 1890", "1890").ask();
        assertThat(inquiry.resilience("f1")).hasValueSatisfying(r -> {
            assertThat(r.atLeast()).isEqualTo(2);
            assertThat(r.isExact()).isTrue();
            assertThat(r.cuts()).extracting(OneOfEach::told).containsExactly("annals.md and letters.md");
            assertThat(r.origins()).hasSize(2);
        });
        assertThat(inquiry.together(8))
                .singleElement()
                .satisfies(pair -> assertThat(pair.falls()).containsExactly("f1", "f1t1"));
        assertThat(inquiry.nextQuestion())
                .hasValueSatisfying(q -> assertThat(q.moves()).containsExactlyInAnyOrder("f1", "f1t1"));
        assertThat(inquiry.inReading(List.of(ANNALS, new Subject.OfSource("letters.md")))
                        .resilience("f1"))
                .isEmpty();
    }

    @Test
    void whoWasJudgedIsNotAskedForAgain() {
        Inquiry inquiry = twoBirths("was born in 1890", "1890")
                .judge(Verdict.BELIEVE, ANNALS, "")
                .ask();
        assertThat(inquiry.nextQuestion())
                .hasValueSatisfying(q -> assertThat(q.members()).containsExactly(new Subject.OfSource("letters.md")));
    }

    @Test
    void aGroundWhoseEvidenceIsAtHandFallsAfterIt() {
        Inquiry inquiry = certified("1985-11-02").ask();
        WhatIf whatIf = inquiry.without(List.of(new Subject.OfWitness("Registrar Pool")));
        assertThat(whatIf.changes())
                .extracting(WhatIf.Change::finding, WhatIf.Change::step)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("f2", 1), org.assertj.core.groups.Tuple.tuple("f1g", 2));
        assertThat(whatIf.changes().getLast().because())
                .isEqualTo("the evidence it rested on has fallen, and the record names no other evidence");
        assertThat(inquiry.without(List.of(new Subject.OfWitness("Dr Gray"))).changes())
                .extracting(WhatIf.Change::step)
                .containsOnly(1);
    }

    @Test
    void whatWasWrittenAfterwardsWasNotTheEvidence() {
        assertThat(certified("1999-11-02")
                        .ask()
                        .without(List.of(new Subject.OfWitness("Registrar Pool")))
                        .changes())
                .extracting(WhatIf.Change::finding)
                .containsExactly("f2");
    }

    private static Sample certified(String made) {
        return new Sample()
                .source("case.md", "Hale was convicted in 1986 on the certificate of Dr Gray alone.")
                .claim("sentence", "Dennis Hale", "Hale was convicted in 1986", "1986")
                .restingOn("Dr Gray", true)
                .source("certificate.md", "Dennis Hale was ill with fever.", made)
                .by(List.of(), "Dr Gray", List.of("Registrar Pool"), "certificate")
                .claim("illness", "Dennis Hale", "Dennis Hale was ill with fever", "")
                .saidBy(List.of("Dr Gray"), List.of("Registrar Pool"));
    }
}
