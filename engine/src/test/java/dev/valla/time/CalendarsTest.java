package dev.valla.time;

import static dev.valla.time.Feast.Church.GREGORIAN;
import static dev.valla.time.Feast.Church.JULIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.chrono.HijrahDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarsTest {
    @ParameterizedTest
    @CsvSource({
        "1918, 3, 10, 1918-03-23",
        "1917, 10, 25, 1917-11-07",
        "1700, 2, 29, 1700-03-11",
        "1616, 4, 23, 1616-05-03",
        "1066, 10, 14, 1066-10-20",
        "-43, 3, 15, -0043-03-13"
    })
    void julianDaysAreUnderstoodAsGregorian(long year, int month, int day, String understood) {
        assertThat(Reckoning.julian().day(year, month, day).understood()).isEqualTo(Edtf.parse(understood));
    }

    @Test
    void aJulianMonthIsSomeDayOfItsThirtyOne() {
        assertThat(Reckoning.julian().month(1918, 1).understood()).hasToString("[1918-01-14..1918-02-13]");
    }

    @Test
    void whatIsStatedIsKept() {
        Reckoned date = new Reckoning.Julian(NewYear.MARCH_25).day(1648, 1, 30);
        assertThat(date.stated()).isEqualTo("1648-01-30 Julian, years from 25 March");
        assertThat(date.understood()).hasToString("1649-02-09");
        assertThat(date.rule()).contains("Julian").contains("25 March");
    }

    @ParameterizedTest
    @CsvSource({
        "MARCH_25, 1731, 3, 24, 1732", "MARCH_25, 1731, 3, 25, 1731", "MARCH_1, 1100, 2, 28, 1101",
        "MARCH_1, 1100, 3, 1, 1100", "SEPTEMBER_1, 1700, 9, 1, 1699", "SEPTEMBER_1, 1700, 8, 31, 1700",
        "JANUARY_1, 1700, 1, 1, 1700"
    })
    void newYearsMoveTheYear(NewYear newYear, long year, int month, int day, long civil) {
        assertThat(newYear.civilYear(year, month, day)).isEqualTo(civil);
    }

    @Test
    void aYearFrom25MarchRunsToThe24thOfTheNext() {
        assertThat(new Reckoning.Gregorian(NewYear.MARCH_25).year(1731).understood())
                .hasToString("[1731-03-25..1732-03-24]");
        assertThat(new Reckoning.Gregorian(NewYear.SEPTEMBER_1).year(1700).understood())
                .hasToString("[1699-09-01..1700-08-31]");
    }

    @Test
    void theMonthOfTheNewYearHasDaysOfTwoYears() {
        assertThat(new Reckoning.Gregorian(NewYear.MARCH_25).month(1731, 3).understood())
                .hasToString("[1731-03-25..1731-03-31,1732-03-01..1732-03-24]");
        assertThat(new Reckoning.Gregorian(NewYear.SEPTEMBER_1).month(1700, 9).understood())
                .hasToString("1699-09");
    }

    @Test
    void aDayThatTheCalendarLacksIsRefusedWithTheReason() {
        assertThatThrownBy(() -> Reckoning.gregorian().day(1900, 2, 29))
                .hasMessageContaining("no day 29; give 1 to 28");
        assertThat(Reckoning.julian().day(1900, 2, 29).understood()).hasToString("1900-03-13");
        assertThatThrownBy(() -> Reckoning.julian().month(1900, 13)).hasMessageContaining("no month 13");
    }

    @Test
    void dualDatesThatAgreeAreOneDay() {
        DualDate date = DualDate.styles(new CivilDate(1918, 3, 10), new CivilDate(1918, 3, 23));
        assertThat(date).isInstanceOf(DualDate.Agreeing.class);
        assertThat(date.date().understood()).hasToString("1918-03-23");
        assertThat(date.date().stated()).isEqualTo("1918-03-10 Julian / 1918-03-23 Gregorian");
    }

    @Test
    void neighbouringDaysAreNoDateGivenTwice() {
        DualDate date = DualDate.styles(new CivilDate(1918, 7, 16), new CivilDate(1918, 7, 17));
        assertThat(date).isInstanceOf(DualDate.Adjoining.class);
        assertThat(date.date().understood().text()).isEqualTo("1918-07-16/1918-07-17");
    }

    @Test
    void halvesThatDifferAreGivenInOrder() {
        DualDate date = DualDate.styles(new CivilDate(1918, 3, 10), new CivilDate(1918, 3, 22));
        assertThat(date).isInstanceOf(DualDate.Differing.class);
        assertThat(date.date().understood().text()).isEqualTo("[1918-03-22,1918-03-23]");
    }

    @Test
    void dualDatesThatDisagreeAreEitherAndSaySo() {
        DualDate date = DualDate.styles(new CivilDate(1918, 3, 10), new CivilDate(1918, 3, 24));
        assertThat(date)
                .isInstanceOfSatisfying(
                        DualDate.Differing.class, d -> assertThat(d.daysApart()).isEqualTo(1));
        assertThat(date.date().understood()).hasToString("[1918-03-23,1918-03-24]");
    }

    @Test
    void dualYearsAreTheSecond() {
        Reckoned washington = DualDate.years(1731, 1732, 2, 11, NewYear.MARCH_25, Reckoning.julian());
        assertThat(washington.stated()).isEqualTo("1731/32-02-11");
        assertThat(washington.understood()).hasToString("1732-02-22");
        assertThatThrownBy(() -> DualDate.years(1731, 1732, 4, 11, NewYear.MARCH_25, Reckoning.julian()))
                .hasMessageContaining("no gap");
        assertThatThrownBy(() -> DualDate.years(1731, 1733, 2, 11, NewYear.MARCH_25, Reckoning.julian()))
                .hasMessageContaining("does not follow");
    }

    @Test
    void theTableOfCutOversFollowsEachDayByTheNext() {
        assertThat(CutOver.all())
                .hasSizeGreaterThan(20)
                .allSatisfy(c -> assertThat(c.source()).isNotBlank());
        assertThat(CutOver.all()).extracting(CutOver::country).doesNotHaveDuplicates();
    }

    @Test
    void aCountryStatesItsDaysInTheCalendarOfTheTime() {
        CutOver russia = CutOver.of("ru").orElseThrow();
        assertThat(russia.day(1918, 1, 31))
                .map(Reckoned::understood)
                .map(Edtf::text)
                .contains("1918-02-13");
        assertThat(russia.day(1918, 2, 14))
                .map(Reckoned::understood)
                .map(Edtf::text)
                .contains("1918-02-14");
        assertThat(russia.day(1918, 2, 5)).as("never was in Russia").isEmpty();
        assertThat(CutOver.of("GB").orElseThrow().day(1752, 9, 10)).isEmpty();
        assertThat(CutOver.of("Atlantis")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1445, 9, 1, 2024-03-11", "1300, 1, 1, 1882-11-12", "1, 1, 1, 0622-07-19", "1299, 12, 29, 1882-11-11"})
    void hijriDates(long year, int month, int day, String understood) {
        assertThat(new Reckoning.Lunar().day(year, month, day).understood()).hasToString(understood);
    }

    @Test
    void withinItsTableHijriIsTheJdks() {
        for (int year = 1300; year <= 1600; year++)
            for (int month = 1; month <= 12; month++)
                assertThat(Hijri.day(year, month, 1))
                        .isEqualTo(HijrahDate.of(year, month, 1).toEpochDay());
    }

    @Test
    void tabularMonthsFollowEachOtherWithoutGap() {
        for (int year = 1; year < 1300; year++)
            for (int month = 1; month <= 12; month++) {
                long next = month == 12 ? Hijri.tabular(year + 1, 1, 1) : Hijri.tabular(year, month + 1, 1);
                assertThat(Hijri.day(year, month, 1) + Hijri.lengthOfMonth(year, month))
                        .isEqualTo(next);
            }
    }

    @Test
    void hijriSaysItsRuleAndItsSlack() {
        Reckoned early = new Reckoning.Lunar().day(61, 1, 10);
        assertThat(early.rule()).contains("tabular civil rule");
        assertThat(early.understood()).hasToString("0680-10-13");
        assertThat(early.widened()).hasToString("[0680-10-11..0680-10-15]");
        assertThatThrownBy(() -> new Reckoning.Lunar().day(0, 1, 1)).hasMessageContaining("out of range");
    }

    @ParameterizedTest
    @CsvSource({
        "1403, 1, 1, 2024-03-20", "1400, 1, 1, 2021-03-21", "1357, 11, 22, 1979-02-11", "1399, 12, 30, 2021-03-20",
        "1304, 1, 11, 1925-03-31", "1375, 1, 1, 1996-03-20", "1342, 1, 1, 1963-03-21", "1408, 12, 30, 2030-03-20"
    })
    void solarHijriDates(long year, int month, int day, String understood) {
        assertThat(new Reckoning.Solar().day(year, month, day).understood()).hasToString(understood);
    }

    @Test
    void solarYearsFollowEachOtherWithoutGap() {
        for (int year = 1; year < 3000; year++) {
            assertThat(SolarHijri.day(year, 12, SolarHijri.lengthOfMonth(year, 12)) + 1)
                    .isEqualTo(SolarHijri.day(year + 1, 1, 1));
            for (int month = 1; month < 12; month++)
                assertThat(SolarHijri.day(year, month, SolarHijri.lengthOfMonth(year, month)) + 1)
                        .isEqualTo(SolarHijri.day(year, month + 1, 1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1917, 1917-04-08, 1917-04-15", "2024, 2024-03-31, 2024-05-05", "2025, 2025-04-20, 2025-04-20",
        "1818, 1818-03-22, 1818-04-26", "1943, 1943-04-25, 1943-04-25", "2000, 2000-04-23, 2000-04-30"
    })
    void easters(long year, String western, String orthodox) {
        assertThat(Edtf.ofDay(Easter.gregorian(year))).hasToString(western);
        assertThat(Edtf.ofDay(Easter.julian(year))).hasToString(orthodox);
    }

    @Test
    void easterIsASundayBetweenItsBounds() {
        for (int year = 1; year <= 9999; year++) {
            assertThat(Day.ofWeek(Easter.gregorian(year))).isEqualTo(7);
            assertThat(Day.ofWeek(Easter.julian(year))).isEqualTo(7);
            assertThat(Easter.gregorian(year)).isBetween(Day.of(year, 3, 22), Day.of(year, 4, 25));
            assertThat(Easter.julian(year)).isBetween(Day.ofJulian(year, 3, 22), Day.ofJulian(year, 4, 25));
        }
    }

    @Test
    void feastsFixedAndMovable() {
        assertThat(Feast.MICHAELMAS.of(1950, GREGORIAN).understood()).hasToString("1950-09-29");
        assertThat(Feast.ST_JOHN.of(1214, JULIAN).understood()).hasToString("1214-07-01");
        assertThat(Feast.CHRISTMAS.of(1917, JULIAN).understood()).hasToString("1918-01-07");
        assertThat(Feast.ASCENSION.of(2024, GREGORIAN).understood()).hasToString("2024-05-09");
        assertThat(Feast.ASH_WEDNESDAY.of(2024, GREGORIAN).understood()).hasToString("2024-02-14");
        assertThat(Feast.PENTECOST.of(2024, JULIAN).understood()).hasToString("2024-06-23");
        assertThat(Feast.CORPUS_CHRISTI.of(2024, GREGORIAN).understood()).hasToString("2024-05-30");
        assertThat(Feast.MICHAELMAS.of(1214, JULIAN).stated()).isEqualTo("michaelmas 1214 Julian");
    }

    @Test
    void oldStyleExplainsAClashOfThirteenDays() {
        Edtf old = Edtf.parse("1918-06-29");
        Edtf young = Edtf.parse("1918-07-12");
        assertThat(OldStyle.explains(old, young)).contains("1918-06-29 Old Style is 1918-07-12");
        assertThat(OldStyle.explains(young, old)).contains("1918-06-29 Old Style is 1918-07-12");
        assertThat(OldStyle.explains(old, Edtf.parse("1918-07-13"))).isEmpty();
        assertThat(OldStyle.explains(old, Edtf.parse("1918"))).as("they agree").isEmpty();
        assertThat(OldStyle.explains(Edtf.parse("1917-10"), Edtf.parse("1917-11-07")))
                .contains("1917-10 Old Style is 1917-10-14/1917-11-13");
    }

    @Test
    void oldStyleExplainsNothingOfYearsWithoutAJulianCalendar() {
        assertThat(OldStyle.explains(Edtf.parse("Y12000"), Edtf.parse("1918"))).isEmpty();
        assertThat(OldStyle.explains(Edtf.parse("-0500"), Edtf.parse("-0501-12-30")))
                .isEmpty();
        assertThat(OldStyle.explains(Edtf.parse("XXXX-11"), Edtf.parse("1918-12")))
                .isEmpty();
    }

    @Test
    void aDossiersOwnDaysAreFoundByName() {
        NamedDays days = NamedDays.none().with("The market bombing", Edtf.parse("1994-02-05"));
        assertThat(days.find("the  market bombing")).contains(Edtf.parse("1994-02-05"));
        assertThat(days.find("the bombing")).isEmpty();
        assertThat(days.with("THE MARKET BOMBING", Edtf.parse("1995-08-28")).find("the market bombing"))
                .contains(Edtf.parse("1995-08-28"));
        assertThatThrownBy(() ->
                        new NamedDays(java.util.Map.of("a day", Edtf.parse("1994"), "A  day", Edtf.parse("1995"))))
                .hasMessageContaining("one name");
    }

    /** Days that every history of the Revolution gives in both calendars. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1792-09-22",
        "2, 1, 22, 1793-10-13",
        "2, 11, 9, 1794-07-27",
        "3, 7, 12, 1795-04-01",
        "3, 13, 6, 1795-09-22",
        "4, 1, 13, 1795-10-05",
        "5, 12, 18, 1797-09-04",
        "8, 2, 18, 1799-11-09",
        "9, 3, 3, 1800-11-24",
        "12, 8, 28, 1804-05-18",
        "13, 3, 11, 1804-12-02",
        "14, 4, 10, 1805-12-31"
    })
    void theRepublicsDays(long year, int month, int day, String gregorian) {
        assertThat(new Reckoning.Republic().day(year, month, day).understood().text())
                .isEqualTo(gregorian);
    }

    @Test
    void theRepublicsYearsFollowOneAnother() {
        for (int year = 1; year < 14; year++) {
            int last = Republican.lengthOfMonth(year, 13);
            assertThat(last).isEqualTo(year % 4 == 3 ? 6 : 5);
            assertThat(Republican.day(year, 13, last) + 1).isEqualTo(Republican.day(year + 1, 1, 1));
        }
        Reckoning republic = new Reckoning.Republic();
        assertThatThrownBy(() -> republic.day(8, 13, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> republic.day(15, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> republic.month(8, 14)).isInstanceOf(IllegalArgumentException.class);
        assertThat(republic.month(2, 11).understood().text()).isEqualTo("[1794-07-19..1794-08-17]");
    }
}
