package dev.valla.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.claim.Judgement.Verdict;
import dev.valla.claim.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a person says that a finding rests on. */
class ArgumentsTest {
    private static final Subject ANNALS = new Subject.OfSource("annals.md");

    /** An arrest that the annals tell, a sentence that the roll tells, a dismissal that a letter tells. */
    private static Sample three() {
        return new Sample()
                .source("annals.md", "Anna Weil was arrested on 3 May 1921.")
                .claim("arrest", "Anna Weil", "was arrested on 3 May 1921", "1921-05-03")
                .source("roll.md", "Anna Weil was sentenced on 9 June 1921.")
                .claim("sentence", "Anna Weil", "was sentenced on 9 June 1921", "1921-06-09")
                .source("letter.md", "Anna Weil was dismissed in July 1921.")
                .claim("dismissal", "Anna Weil", "was dismissed in July 1921", "1921-07");
    }

    @Test
    void aFindingFallsAfterWhatItIsArguedFromInTheOrderOfTheFall() {
        Inquiry inquiry = three().argue("f2g", true, "f1")
                .argue("f3g", true, "f2g", "witness:Ivan Klee")
                .ask();
        assertThat(inquiry.standing("f3g").hangsOn()).contains(ANNALS, new Subject.OfWitness("Ivan Klee"));
        WhatIf whatIf = inquiry.without(List.of(ANNALS));
        assertThat(whatIf.changes())
                .filteredOn(c -> c.after().degree() == Standing.Degree.FALLS)
                .extracting(WhatIf.Change::finding, WhatIf.Change::step)
                .containsSubsequence(
                        org.assertj.core.groups.Tuple.tuple("f1", 1),
                        org.assertj.core.groups.Tuple.tuple("f2g", 2),
                        org.assertj.core.groups.Tuple.tuple("f3g", 3));
        assertThat(whatIf.changes())
                .filteredOn(c -> c.finding().equals("f3g"))
                .singleElement()
                .matches(c -> c.because().equals("argument a2 rested on f2g"));
    }

    @Test
    void anArgumentIsALegBesideTheClaims() {
        Inquiry inquiry = three().argue("f1", false, "f2", "f3").ask();
        assertThat(inquiry.standing("f1").degree()).isEqualTo(Standing.Degree.STANDS);
        assertThat(inquiry.without(List.of(ANNALS)).changes())
                .filteredOn(c -> c.finding().equals("f1"))
                .singleElement()
                .matches(c -> c.after().degree() == Standing.Degree.HANGS_BY_ONE);
    }

    @Test
    void withoutOnlyTheGroundOfAnOutcomeCannotBeTold() {
        Inquiry inquiry = three().argue("f2g", false, "f1").ask();
        assertThat(inquiry.without(List.of(ANNALS)).changes())
                .filteredOn(c -> c.finding().equals("f2g"))
                .singleElement()
                .matches(c -> c.after().degree() == Standing.Degree.CANNOT_BE_TOLD);
    }

    @Test
    void twoThatRestOnEachOtherAloneFall() {
        Inquiry inquiry =
                three().argue("f2g", true, "f3g").argue("f3g", true, "f2g").ask();
        assertThat(inquiry.degree("f2g")).isEqualTo(Standing.Degree.FALLS);
        assertThat(inquiry.degree("f3g")).isEqualTo(Standing.Degree.FALLS);
        assertThat(told(inquiry.why("f2g"))).anyMatch(line -> line.contains("told above"));
        Inquiry held = three().argue("f2g", true, "f3g")
                .argue("f3g", true, "f2g")
                .argue("f3g", true, "f1")
                .ask();
        assertThat(held.degree("f2g")).isEqualTo(Standing.Degree.HANGS_BY_ONE);
        assertThat(held.without(List.of(ANNALS)).changes())
                .extracting(WhatIf.Change::finding)
                .contains("f2g", "f3g");
    }

    @Test
    void theProofGoesDownToTheQuotationsThroughArgumentsOverArguments() {
        Inquiry inquiry =
                three().argue("f2g", true, "f1").argue("f3g", true, "f2g").ask();
        Why why = inquiry.why("f3g");
        assertThat(why.parts()).filteredOn(Why::leg).hasSize(1);
        assertThat(flat(why).flatMap(w -> w.quotations().stream()))
                .anyMatch(q -> q.words().equals("was arrested on 3 May 1921"));
        assertThat(told(inquiry.why("f1"))).anyMatch(line -> line.startsWith("f2g rests on it, by argument a1"));
    }

    @Test
    void anArgumentAboutWhatSaysAnotherThingNowIsSetAside() {
        Sample then = three().argue("f2g", true, "f1t1");
        Inquiry now = new Sample()
                .source("annals.md", "Anna Weil was arrested on 3 May 1912.")
                .claim("arrest", "Anna Weil", "was arrested on 3 May 1912", "1912-05-03")
                .source("roll.md", "Anna Weil was sentenced on 9 June 1921.")
                .claim("sentence", "Anna Weil", "was sentenced on 9 June 1921", "1921-06-09")
                .argumentsOf(then)
                .ask();
        assertThat(then.ask().arguments()).allMatch(Argued::isWeighed);
        assertThat(now.arguments())
                .singleElement()
                .satisfies(argued -> assertThat(argued.setAside())
                        .hasValueSatisfying(
                                why -> assertThat(why).contains("1921-05-03").contains("1912-05-03")));
        assertThat(now.degree("f2g")).isEqualTo(Standing.Degree.CANNOT_BE_TOLD);
        assertThat(now.without(List.of(ANNALS)).notWeighed())
                .anyMatch(line -> line.startsWith("argument a1 is set aside"));
    }

    @Test
    void anArgumentFollowsItsClaimToTheFindingThatGathersItNow() {
        Sample apart = arrests("1871").argue("f3g", true, "f2");
        Sample together = arrests("1921").argumentsOf(apart);
        assertThat(apart.ask().arguments())
                .singleElement()
                .matches(a -> a.premises().equals(List.of("f2")));
        assertThat(together.ask().arguments())
                .singleElement()
                .matches(a -> a.premises().equals(List.of("f1")));
    }

    /** An arrest in 1921, told twice if the letter means the same year. */
    private static Sample arrests(String year) {
        return new Sample()
                .source("annals.md", "Anna Weil was arrested on 3 May 1921.")
                .claim("arrest", "Anna Weil", "was arrested on 3 May 1921", "1921-05-03")
                .source("letter.md", "Anna Weil was arrested on 3 May " + year + ".")
                .claim("arrest", "Anna Weil", "was arrested on 3 May " + year, year + "-05-03")
                .source("roll.md", "Anna Weil was sentenced on 9 June 1921.")
                .claim("sentence", "Anna Weil", "was sentenced on 9 June 1921", "1921-06-09");
    }

    @Test
    void aJudgementWhoseReasonFallsIsFlaggedAndHolds() {
        Inquiry inquiry = three().judge(Verdict.DISCOUNT, new Subject.OfSource("letter.md"), "")
                .because("f1")
                .ask();
        assertThat(inquiry.flagged()).isEmpty();
        WhatIf whatIf = inquiry.without(List.of(ANNALS));
        assertThat(whatIf.beside()).anyMatch(line -> line.contains("entry 1") && line.contains("f1"));
        Inquiry without = inquiry.inReading(List.of(ANNALS, new Subject.OfSource("letter.md")));
        assertThat(without.flagged()).singleElement().matches(f -> f.fallen().equals(List.of("f1")));
        assertThat(without.degree("f3")).isEqualTo(Standing.Degree.FALLS);
        assertThat(told(without.why("f3")))
                .anyMatch(line -> line.contains("by entry 1, whose reason f1 does not stand"));
    }

    @Test
    void whatIsDoubtedWithinAScopeIsSwitchedOffThereAlone() {
        Inquiry inquiry = new Sample()
                .source("annals.md", "Anna Weil was arrested on 3 May 1921.", "1930")
                .by(List.of("Ivan Klee"), "", List.of(), "")
                .claim("arrest", "Anna Weil", "was arrested on 3 May 1921", "1921-05-03")
                .source("roll.md", "Anna Weil was sentenced on 9 June 1921.", "1939")
                .by(List.of("Ivan Klee"), "", List.of(), "")
                .claim("sentence", "Anna Weil", "was sentenced on 9 June 1921", "1921-06-09")
                .judge(Verdict.DOUBT, new Subject.OfWitness("Ivan Klee"), "time:1938/1940")
                .ask();
        assertThat(inquiry.doubted()).containsExactly(new Subject.OfWitness("Ivan Klee"));
        assertThat(inquiry.withoutDoubted(List.of()).changes())
                .extracting(WhatIf.Change::finding)
                .contains("f2", "f2t2")
                .doesNotContain("f1");
    }

    private static List<String> told(Why why) {
        return flat(why).map(Why::told).toList();
    }

    private static Stream<Why> flat(Why why) {
        return Stream.concat(Stream.of(why), why.parts().stream().flatMap(ArgumentsTest::flat));
    }
}
