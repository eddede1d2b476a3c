package dev.valla.read.when;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.time.Edtf;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which times move the narrated one; docs/time.md states the rules. */
class NarrationTest {
    @Test
    void aSentenceOfItsOwnIsAnAsideWhereTheTextComesBack() {
        assertThat(read("In 1974 the band toured. In November 2008 Tony Banks said that it was hard. In March they "
                        + "recorded again. In 1974 the album came out."))
                .containsExactly("1974", "2008-11", "1974-03", "1974");
    }

    @Test
    void itIsNoneWhereTheTextGoesOnFromThere() {
        assertThat(read("In 1974 the band toured. In November 2008 it met again. In December it played. In 2009 it "
                        + "broke up."))
                .containsExactly("1974", "2008-11", "2008-12", "2009");
    }

    @Test
    void aCaptionOrAListIsAnAsideToo() {
        assertThat(
                        read(
                                "He was tried in 1935.\n\nThe court in May 1972\n\nIn June he was sent away. In 1935 his wife left."))
                .containsExactly("1935", "1972-05", "1935-06", "1935");
    }

    @Test
    void aLifeGoesOnFromABirth() {
        assertThat(
                        read(
                                "Berg was born on 1 August 1817 in Kazan. He toured Asia in 1842. On 28 August he shared a meal."))
                .containsExactly("1817-08-01", "1842", "1842-08-28");
        assertThat(read("Berg was seized on 1 August 1817 in Kazan. Papers that came to light in 1842 tell how. On 28 "
                        + "August he was freed."))
                .containsExactly("1817-08-01", "1842", "1817-08-28");
    }

    @Test
    void agoIsToldFromAPresentThatSomebodyMustName() {
        assertThat(read("The verdict fell in 1968. She was shot 64 years ago.")).containsExactly("1968");
        assertThat(read("In 1968 he said that she was shot 18 years ago.")).containsExactly("1968", "1950");
    }

    @Test
    void aYearInBracketsDatesWhatStandsBeforeIt() {
        assertThat(read(
                        "He left Rome in 385 AD.\n\nHe wrote.\n\nHe taught.\n\nHe fasted.\n\nHe prayed.\n\nHe fell ill.\n\n"
                                + "St Jerome in His Study (1480), by Ghirlandaio\n\nIn 386 he settled."))
                .endsWith("1480", "0386");
    }

    @Test
    void anAsideInMidSentenceAnswersOnlyWhatFollowsAtOnce() {
        assertThat(
                        read(
                                "In 1942 he fell. His file, opened in 1991, is thin. In August it was found. That year he died."))
                .contains("1942-08");
    }

    @Test
    void aDayIsLeftBehindByACoarserTimeElsewhere() {
        assertThat(read("On 5 May 1918 he was arrested. In 1942 he was free. Five days later he died."))
                .containsExactly("1918-05-05", "1942");
        assertThat(read("On 5 May 1918 he was arrested. In June he was free. The next day he died."))
                .containsExactly("1918-05-05", "1918-06");
        assertThat(read("He was arrested in March 1938 and shot in 1940. Two months later his wife was deported."))
                .containsExactly("1938-03", "1940");
        assertThat(read("On 5 May 1918 he was arrested. In 1918 all was dear. Five days later he died."))
                .containsExactly("1918-05-05", "1918", "1918-05-10");
        assertThat(read("On 5 May 1918 the clerk, born in 1889, was arrested. The next day he was shot."))
                .containsExactly("1918-05-05", "1889", "1918-05-06");
    }

    @Test
    void whatPassesIsNotReckonedOver() {
        assertThat(read("He came in 1900. He served for five years. Two years later he died."))
                .containsExactly("1900");
        assertThat(read("He was born in 1900. At the age of 24 he married. Two years later he died. In 1930 she died."))
                .containsExactly("1900", "1930");
        assertThat(read("In May 1938 he was held for three days. Two months later he was shot."))
                .containsExactly("1938-05", "1938-07");
        assertThat(read("He married in 1924 at the age of 24. Two years later he died."))
                .containsExactly("1924", "1926");
        assertThat(read("In 1940 the siege went on for two years. In May it was lifted."))
                .containsExactly("1940", "1940-05");
    }

    @Test
    void aMonthToldAfterALeapOfYearsIsOfNeitherYear() {
        assertThat(
                        read(
                                "He was arrested in October 1973. Years later, in 1986, a clerk spoke.\n\nIn December he lost his post."))
                .endsWith("XXXX-12");
        assertThat(read("He was arrested in October 1973. Years later, in 1986, a clerk spoke. In December he died."))
                .endsWith("XXXX-12");
        assertThat(
                        read(
                                "He was arrested in October 1973. Years later a clerk spoke. In 1986 he was tried. In May he died."))
                .endsWith("1986", "1986-05");
        assertThat(
                        read(
                                "He was arrested in October 1973. Years later a clerk spoke.\n\nIn 1974 he was tried. In May he died."))
                .endsWith("1974", "1974-05");
    }

    @Test
    void theDayAfterSomethingIsNotTheDayAfterTheLast() {
        assertThat(read("He was arrested on 2 October 1950, the day after the army crossed the border."))
                .containsExactly("1950-10-02");
        assertThat(read("He was arrested on 2 October 1950 and shot the day after."))
                .containsExactly("1950-10-02", "1950-10-03");
    }

    @Test
    void aWeekRunsFromMonday() {
        assertThat(read("On Wednesday 5 March 1930 they met. That week he left."))
                .containsExactly("1930-03-05", "1930-03-03/1930-03-09");
    }

    @Test
    void capitalsInsideASentenceMakeAName() {
        assertThat(read("It fell during Operation Dawn 5 in 1983. He starred in The Christmas Cottage."))
                .containsExactly("1983");
        assertThat(read("In 1983 they met at dawn. By Christmas they were gone."))
                .contains("1983-12-25");
    }

    @Test
    void aWinterOverNewYearLeadsIntoTheSecondYear() {
        assertThat(read("In the winter of 1941-42 she worked in Omsk. In June she left."))
                .containsExactly("1941-24", "1942-06");
    }

    private static List<String> read(String text) {
        return TimeReader.forLanguage("en").read(text).stream()
                .flatMap(time -> time.edtf().stream())
                .map(Edtf::text)
                .toList();
    }
}
