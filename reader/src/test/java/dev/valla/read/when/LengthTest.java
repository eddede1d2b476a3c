package dev.valla.read.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.valla.time.Edtf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long, at the least and at the most. */
class LengthTest {
    @ParameterizedTest
    @CsvSource({
        "en, He was held for more than two years., 730 days or more",
        "en, He was held for at least six weeks., 42 days or more",
        "en, He was held for up to six weeks., 42 days or less",
        "en, He was held for nearly two years., 365 to 731 days",
        "en, He was held for two years., 365 to 1096 days",
        "en, He was held for two and a half years., 730 to 1096 days",
        "en, He was held for about ten days., 5 to 15 days",
        "en, He was held for several months., 59 days or more",
        "en, He was held for twelve hours., 0 to 1 days",
        "en, He died at age 24., 8765 to 9131 days",
        "de, Er saß mehr als zwei Jahre., 730 days or more",
        "fr, Il fut détenu pendant moins de trois mois., 92 days or less",
        "ru, Он провёл там почти два года., 365 to 731 days",
    })
    void whatTheWordsBound(String language, String text, String told) {
        assertThat(TimeReader.forLanguage(language).read(text))
                .singleElement()
                .satisfies(time -> assertThat(time.length()).map(Length::told).contains(told));
    }

    /** No two dates so many whole months apart lie outside the days given for "more than" and "up to" so many. */
    @Test
    void monthsAreAsLongAsTheCalendarMakesThem() {
        for (int months = 1; months < 1000; months += months < 60 ? 1 : 17) {
            long least = days("more than " + months + " months").leastDays().orElseThrow();
            long most = days("up to " + months + " months").mostDays().orElseThrow();
            for (LocalDate from = LocalDate.of(1895, 1, 1); from.getYear() < 1905; from = from.plusDays(13)) {
                long days = ChronoUnit.DAYS.between(from, from.plusMonths(months));
                assertThat(days).as("%s + %d months", from, months).isBetween(least, most);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "more than two years later, 1978/..",
        "nearly two years later, 1976/1978",
        "about two years later, 1978~",
        "only two years later, 1978",
        "almost two years earlier, 1974/1976",
        "more than two years earlier, ../1974",
    })
    void aRoundedStepIsNoSureYear(String words, String edtf) {
        assertThat(TimeReader.forLanguage("en").read("In 1976 he left; " + words + " she did."))
                .last()
                .satisfies(time -> assertThat(time.edtf()).map(Edtf::text).contains(edtf));
    }

    @Test
    void leastIsNotMoreThanMost() {
        assertThatThrownBy(() -> new Length(OptionalLong.of(3), OptionalLong.of(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Length days(String words) {
        return TimeReader.forLanguage("en")
                .read("It took " + words + ".")
                .getFirst()
                .length()
                .orElseThrow();
    }
}
