package dev.valla.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OtherCalendarTest {
    @ParameterizedTest
    @CsvSource({
        "HEBREW, 5708, 1, 15, 1948-04-24",
        "HEBREW, 5708, 2, 5, 1948-05-14",
        "HEBREW, 5682, 6, 2, 1922-08-26",
        "HEBREW, 5784, 7, 1, 2023-09-16",
        "HEBREW, 5663, 1, 22, 1903-04-19",
        "HEBREW, 5702, 7, 8, 1941-09-29",
        "HEBREW, 5599, 1, 12, 1839-03-27",
        "HEBREW, 5320, 12, 27, 1560-03-05",
        "HEBREW, 5708, 13, 3, 1948-03-14",
        "COPTIC, 1700, 1, 1, 1983-09-12",
        "COPTIC, 1741, 1, 1, 2024-09-11",
        "COPTIC, 1, 1, 1, 0284-08-29",
        "ETHIOPIC, 2000, 1, 1, 2007-09-12",
        "ETHIOPIC, 1967, 1, 2, 1974-09-12",
        "ETHIOPIC, 1935, 8, 27, 1943-05-05",
        "THAI, 2475, 3, 31, 1933-03-31",
        "THAI, 2475, 6, 24, 1932-06-24",
        "SHOWA, 20, 8, 15, 1945-08-15",
        "TAISHO, 12, 9, 1, 1923-09-01",
        "MINGUO, 8, 5, 4, 1919-05-04"
    })
    void daysAreUnderstoodAsGregorian(OtherCalendar calendar, long year, int month, int day, String understood) {
        assertThat(new Reckoning.Other(calendar).day(year, month, day).understood())
                .hasToString(understood);
    }

    @ParameterizedTest
    @EnumSource
    void everyDayOfAYearFollowsTheOneBefore(OtherCalendar calendar) {
        DayCount count = calendar.count();
        int first = calendar == OtherCalendar.HEBREW ? 5000 : calendar == OtherCalendar.THAI ? 2484 : 7;
        for (long year = first; year < first + 40; year++) {
            long days = 0;
            for (int month = 1; month <= count.months(year); month++) {
                int length = count.lengthOfMonth(year, month);
                assertThat(count.day(year, month, length) - count.day(year, month, 1))
                        .isEqualTo(length - 1L);
                days += length;
            }
            assertThat(count.firstDay(year + 1) - count.firstDay(year)).isEqualTo(days);
        }
    }

    @Test
    void aJewishYearHasOneOfSixLengthsAndNeverBeginsOnSundayWednesdayOrFriday() {
        DayCount count = OtherCalendar.HEBREW.count();
        Set<Long> lengths = new TreeSet<>();
        for (long year = 4200; year < 6000; year++) {
            lengths.add(count.firstDay(year + 1) - count.firstDay(year));
            assertThat(Day.ofWeek(count.firstDay(year))).isNotIn(7, 3, 5);
        }
        assertThat(lengths).containsExactly(353L, 354L, 355L, 383L, 384L, 385L);
    }

    @Test
    void theErasOfTheJdkAgree() {
        for (int month = 1; month <= 12; month++) {
            assertThat(day(OtherCalendar.MINGUO, 38, month))
                    .isEqualTo(LocalDate.from(MinguoDate.of(38, month, 3)).toString());
            assertThat(day(OtherCalendar.THAI, 2500, month))
                    .isEqualTo(
                            LocalDate.from(ThaiBuddhistDate.of(2500, month, 3)).toString());
            assertThat(day(OtherCalendar.HEISEI, 12, month))
                    .isEqualTo(LocalDate.from(JapaneseDate.of(JapaneseEra.HEISEI, 12, month, 3))
                            .toString());
        }
    }

    private static String day(OtherCalendar calendar, long year, int month) {
        return new Reckoning.Other(calendar).day(year, month, 3).understood().text();
    }

    @Test
    void anErasFirstAndLastYearAreCut() {
        assertThat(new Reckoning.Other(OtherCalendar.REIWA).year(1).understood())
                .hasToString("[2019-05-01..2019-12-31]");
        assertThat(new Reckoning.Other(OtherCalendar.SHOWA).year(64).understood())
                .hasToString("[1989-01-01..1989-01-07]");
    }

    @ParameterizedTest
    @CsvSource({
        "SHOWA, 64, 1, 8, 'it was counted from 1926-12-25 to 1989-01-07'",
        "MEIJI, 5, 3, 1, 'it was counted from 1873-01-01'",
        "HEBREW, 5707, 13, 1, 'there is no Hebrew month 13; give 1 to 12'",
        "HEBREW, 5708, 2, 30, 'has no day 30; give 1 to 29'",
        "HEBREW, 3793, 1, 14, 'out of range; give 4119 to'",
        "ETHIOPIC, 1968, 13, 6, 'has no day 6; give 1 to 5'",
        "THAI, 2483, 2, 1, 'had no month 2; give 4 to 12'",
        "THAI, 2400, 2, 1, 'out of range; give 2432 to'"
    })
    void whatACalendarLacksIsRefused(OtherCalendar calendar, long year, int month, int day, String why) {
        assertThatThrownBy(() -> new Reckoning.Other(calendar).day(year, month, day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void aDateGivenInTwoCalendarsIsChecked() {
        Reckoned elul = new Reckoning.Other(OtherCalendar.HEBREW).day(5682, 6, 2);
        assertThat(DualDate.calendars(elul, new CivilDate(1922, 8, 26)))
                .isInstanceOfSatisfying(
                        DualDate.Agreeing.class,
                        agreeing -> assertThat(agreeing.date().understood()).hasToString("1922-08-26"));
        assertThat(DualDate.calendars(elul, new CivilDate(1922, 8, 25)))
                .isInstanceOfSatisfying(DualDate.Differing.class, differing -> {
                    assertThat(differing.daysApart()).isEqualTo(-1);
                    assertThat(differing.date().understood()).hasToString("[1922-08-25,1922-08-26]");
                });
    }

    @Test
    void whereARuleHasSlackTheGregorianHalfDecidesWithinIt() {
        Reckoned ramadan = new Reckoning.Lunar().day(1340, 9, 12);
        assertThat(DualDate.calendars(ramadan, new CivilDate(1922, 5, 9)).date().understood())
                .hasToString("1922-05-09");
        assertThat(DualDate.calendars(ramadan, new CivilDate(1922, 5, 20))).isInstanceOf(DualDate.Differing.class);
    }
}
