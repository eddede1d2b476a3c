package dev.valla.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DayTest {
    private final Random random = new Random(1440);

    @Test
    void gregorianDatesHaveTheNumbersOfTheJdk() {
        for (int i = 0; i < 200_000; i++) {
            long day = random.nextLong(-4_000_000, 4_000_000);
            LocalDate jdk = LocalDate.ofEpochDay(day);
            CivilDate ours = Day.gregorian(day);
            assertThat(ours).isEqualTo(new CivilDate(jdk.getYear(), jdk.getMonthValue(), jdk.getDayOfMonth()));
            assertThat(Day.of(ours.year(), ours.month(), ours.day())).isEqualTo(day);
            assertThat(Day.ofWeek(day)).isEqualTo(jdk.getDayOfWeek().getValue());
            assertThat(Day.lengthOfMonth(ours.year(), ours.month())).isEqualTo(jdk.lengthOfMonth());
        }
    }

    @Test
    void julianDatesGoThereAndBack() {
        for (int i = 0; i < 200_000; i++) {
            long day = random.nextLong(-4_000_000, 4_000_000);
            CivilDate date = Day.julian(day);
            assertThat(Day.ofJulian(date.year(), date.month(), date.day())).isEqualTo(day);
        }
    }

    @Test
    void theDayAfter4October1582JulianIs15OctoberGregorian() {
        assertThat(Day.ofJulian(1582, 10, 5)).isEqualTo(Day.of(1582, 10, 15));
    }

    @Test
    void theJulianCalendarMetTheGregorianInTheThirdCentury() {
        assertThat(Day.ofJulian(200, 3, 1)).isEqualTo(Day.of(200, 3, 1));
        assertThat(Day.ofJulian(300, 2, 28)).isEqualTo(Day.of(300, 2, 28));
        assertThat(OldStyle.daysBehind(Day.of(1918, 2, 14))).isEqualTo(13);
    }

    @Test
    void yearsFarOffAreCountedWithoutOverflow() {
        long day = Day.of(Years.LIMIT, 12, 31);
        assertThat(Day.gregorian(day)).isEqualTo(new CivilDate(Years.LIMIT, 12, 31));
        assertThat(Day.gregorian(Day.of(-Years.LIMIT, 1, 1))).isEqualTo(new CivilDate(-Years.LIMIT, 1, 1));
    }

    @Test
    void monthsLaterIsTheSameDayOrTheLastOfTheMonth() {
        for (int i = 0; i < 50_000; i++) {
            long day = random.nextLong(-1_000_000, 1_000_000);
            int months = random.nextInt(-2000, 2000);
            assertThat(Day.plusMonths(day, months))
                    .isEqualTo(LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay());
        }
    }
}
