package dev.valla.time;

import static dev.valla.time.Bounds.Limit.GIVEN;
import static dev.valla.time.Bounds.Limit.OPEN;
import static dev.valla.time.Bounds.Limit.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {
    private static Edtf edtf(String text) {
        return Edtf.parse(text);
    }

    /** "1918-06-29..1918-07-12"; "..", where open; "?", where unknown. */
    private static String shown(Bounds b) {
        return side(b.first(), b.firstDay()) + ">" + side(b.last(), b.lastDay());
    }

    private static String side(Bounds.Limit limit, long day) {
        return switch (limit) {
            case GIVEN -> Edtf.ofDay(day).text();
            case OPEN -> "..";
            case UNKNOWN -> "?";
        };
    }

    @ParameterizedTest
    @CsvSource({
        "1918, 1918-01-01>1918-12-31",
        "1918-06, 1918-06-01>1918-06-30",
        "1918?, 1918-01-01>1918-12-31",
        "1918~, 1913-01-01>1923-12-31",
        "1918%, 1913-01-01>1923-12-31",
        "1918-06~, 1918-05-01>1918-07-31",
        "1918-02~, 1918-01-01>1918-03-31",
        "1918-06-11~, 1918-06-06>1918-06-16",
        "1918~-06-11, 1913-06-11>1923-06-11",
        "1918-~06-11, 1918-05-11>1918-07-11",
        "1918-06-~11, 1918-06-06>1918-06-16",
        "191X~, 1905-01-01>1924-12-31",
        "16XX~, 1575-01-01>1724-12-31",
        "1918-21, 1918-03-01>1918-06-21",
        "1918-24, 1918-12-01>1919-03-21",
        "1918-33, 1918-01-01>1918-03-31",
        "1918-38, 1918-05-01>1918-08-31",
        "1918-41, 1918-07-01>1918-12-31",
        "1950S2, 1900-01-01>1999-12-31",
        "Y-20E2S3, -2009-01-01>-2000-12-31",
        "XXXX-11, ?>?",
        "XXXX-21, ?>?",
        "XXXX, ?>?",
        "-XXXX, ?>-0001-12-31",
        "1918/.., 1918-01-01>..",
        "/1918, ?>1918-12-31",
        "1918~/1920-06~, 1913-01-01>1920-07-31",
        "XXXX-11/1918, ?>1918-12-31",
        "'[1918,1920-05..]', 1918-01-01>..",
        "1900-02-29, 1900-02-28>1900-03-01",
        "190X-02-29, 1904-02-29>1908-02-29",
        "1985-04-12T23:20-04:00, 1985-04-12>1985-04-12",
        "1985-04-12T24:00, 1985-04-13>1985-04-13"
    })
    void spans(String text, String span) {
        assertThat(shown(edtf(text).span())).isEqualTo(span);
    }

    @ParameterizedTest
    @CsvSource({
        "1918-06/1920, 1918-06-01>1918-06-30, 1920-01-01>1920-12-31",
        "../1939, ..>.., 1939-01-01>1939-12-31",
        "1939/, 1939-01-01>1939-12-31, ?>?",
        "1939, 1939-01-01>1939-12-31, 1939-01-01>1939-12-31",
        "'{1918,1916,1920-05}', 1916-01-01>1916-12-31, 1920-05-01>1920-05-31",
        "'[1918,1916,1920-05]', 1916-01-01>1920-05-31, 1916-01-01>1920-05-31",
        "'{..1918,1925}', ..>1925-12-31, 1925-01-01>1925-12-31"
    })
    void aStateBeginsAndEnds(String text, String start, String end) {
        assertThat(shown(edtf(text).start())).isEqualTo(start);
        assertThat(shown(edtf(text).end())).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "1918-06-29, 1918, true",
        "1918, 1918-06-29, false",
        "1918, 1918, true",
        "1918?, 1918, true",
        "1918, 1918?, true",
        "1871, 1871~, true",
        "1873, 1871~, false",
        "1871~, 18XX, true",
        "1871~, 1871~, true",
        "1871~, 1871, false",
        "1871~, 1871%, true",
        "1871%, 1871~, true",
        "1920, ../1939, true",
        "../1938, ../1939, true",
        "../1940, ../1939, false",
        "../.., ../1939, false",
        "1939/.., 1939-11/.., false",
        "1917-11-07, XXXX-11, true",
        "1917-10-07, XXXX-11, false",
        "XXXX-11, 1917-11, false",
        "XXXX-11-07, XXXX-11, true",
        "XXXX-11, XXXX-11, true",
        "XXXX-11, XXXX-1X, true",
        "XXXX-1X, XXXX-11, false",
        "1918-04, 1918-21, true",
        "1918-06-10, 1918-21, false",
        "XXXX-04, XXXX-21, true",
        "156X-12-25, 15XX-12, true",
        "156X-12-25, 15XX-11, false",
        "'[1871,1872]', 187X, true",
        "'[1871,1872]', '[1871..1872]', true",
        "'1871-05/1872-05', '[1871,1872]', true",
        "1985-04-12T23:20, 1985-04-12, true",
        "1985-04-12T23:20:30, 1985-04-12T23:20, true",
        "1985-04-12T23:20, 1985-04-12T23:20:30, false",
        "1985-04-12, 1985-04-12T23:20, false",
        "1985-04-12T23:20-04:00, 1985-04-12, true"
    })
    void theFinerEntailsTheCoarser(String a, String b, boolean entails) {
        assertThat(edtf(a).entails(edtf(b))).isEqualTo(entails);
    }

    @ParameterizedTest
    @CsvSource({
        "1918, 1918-06-29, true",
        "1918, 1919, false",
        "1918?, 1919, false",
        "1871~, 1874, true",
        "1871~, 1877, false",
        "XXXX-11, 1917-11-07, true",
        "XXXX-11, 1917-10-25, false",
        "XXXX-11, XXXX-12, false",
        "XXXX-11, XXXX-XX-07, true",
        "XXXX-02-29, 1901/1903, false",
        "XXXX-02-29, 1904, true",
        "XXXX-11, ../1939, true",
        "XXXX-11, 1939/.., true",
        "XXXX-11, ../.., true",
        "XXXX-12-31, 1939-11/1939-12-30, false",
        "XXXX-24, 1918-02-01, true",
        "XXXX-24, 1918-05-01, false",
        "1XXX-XX-X1, 1XXX-XX-X2, false",
        "../1918, 1919/.., false",
        "../1918, 1918/.., true",
        "'[1871,1873]', 1872, false",
        "'[1871,1873]', 1872/1873, true",
        "'[..1871,1873]', XXXX-11, true",
        "1918-21, 1918-06-10, true",
        "1985-04-12T23:20, 1985-04-12T23:20:30, true",
        "1985-04-12T20:00, 1985-04-12T23:00, false",
        "1985-04-12T20, 1985-04-12T20:30, true",
        "1985-04-12T23:20-04:00, 1985-04-13T03:20Z, true",
        "1985-04-12T23:20-04:00, 1985-04-12, true"
    })
    void compatibleMeansThatSomeDayIsPossibleForBoth(String a, String b, boolean compatible) {
        assertThat(edtf(a).compatible(edtf(b))).isEqualTo(compatible);
        assertThat(edtf(b).compatible(edtf(a))).isEqualTo(compatible);
    }

    @ParameterizedTest
    @CsvSource({
        "1917, 1918, CERTAINLY_BEFORE",
        "1918, 1917, CERTAINLY_AFTER",
        "1918-06-29, 1918-06-29, CERTAINLY_SAME",
        "1918, 1918, UNDECIDED",
        "1918, 1918-06-29, UNDECIDED",
        "1918, 1918-12-31, BEFORE_OR_SAME",
        "1918-12-31, 1918, AFTER_OR_SAME",
        "../1917, 1918, CERTAINLY_BEFORE",
        "1917/.., 1918, UNDECIDED",
        "XXXX-11, 1918, UNDECIDED",
        "1917~, 1918, UNDECIDED",
        "1985-04-12T20:00, 1985-04-12T23:00, CERTAINLY_BEFORE",
        "1985-04-12T20:00, 1985-04-12T20:00, CERTAINLY_SAME",
        "1985-04-12T20, 1985-04-12T20:30, UNDECIDED",
        "1985-04-12T20:00, 1985-04-12, CERTAINLY_SAME"
    })
    void order(String a, String b, Order order) {
        assertThat(edtf(a).compare(edtf(b))).isEqualTo(order);
        assertThat(edtf(b).compare(edtf(a))).isEqualTo(order.reversed());
    }

    @ParameterizedTest
    @CsvSource({
        "1920/1922, 1920-05/1922-03, true, false",
        "1920-05/1922-03, 1920/1922, true, true",
        "1920/1922, 1921/1922, false, false",
        "1920/1922, 1920/.., true, true",
        "1920/.., 1920/1922, true, false",
        "1920/1922, 1921, true, true",
        "1918~/1920, 1918~/1920?, true, true",
        "1918~/1920, 1918~/.., true, true",
        "1919/1920, 1918~/1920, true, false",
        "1920/1922, 1920, true, true",
        "1920/1922, 1920-06-29, true, false",
        "1920/1922, 1923, false, false",
        "1921, 1920/1922, true, false",
        "1918, 1921, true, false",
        "1918-06, 1918, true, true",
        "1920/1922, XXXX-11, true, true",
        "1920/1922, ../.., true, true"
    })
    void timesOfAState(String a, String b, boolean compatible, boolean entails) {
        Edtf other = edtf(b);
        assertThat(edtf(a).compatibleAsState(other)).isEqualTo(compatible);
        assertThat(edtf(a).entailsAsState(other)).isEqualTo(entails);
    }

    @ParameterizedTest
    @CsvSource({
        "?2004, 2004?",
        "?2004-06-~11, 2004?-06-~11",
        "~2004-~06, 2004-06~",
        "%2004-06~-~11, 2004%-~06-~11",
        "2004?-06~, 2004%-~06",
        "2004-%06-11, 2004-%06-11",
        "?-2004-06-04~, -2004%-~06-~04",
        "Y170000002~, Y170000002~",
        "'[2020, 2021]', '[2020,2021]'",
        "'Spring, 2002', 2002-21",
        "2020-05-01T10:30:00−05:00, 2020-05-01T10:30:00-05:00",
        "2020-05-01T10:30+00:00, 2020-05-01T10:30Z",
        "2020-05-01T10:30-04, 2020-05-01T10:30-04:00"
    })
    void printsCanonically(String written, String canonical) {
        assertThat(edtf(written)).hasToString(canonical).isEqualTo(edtf(canonical));
    }

    @ParameterizedTest
    @CsvSource({
        "1918-13, 5, month",
        "1918-06-31, 8, day",
        "1918-O6, 5, month",
        "12345, 0, year of four digits",
        "1918/1917, 5, end",
        "'1918-06-29 ', 10, the end",
        "'[1918,1919', 10, ]",
        "'[1918}', 5, ]",
        "'[1918..,1920]', 7, ]",
        "1918-06-29T25:00, 11, hours",
        "1918-06-29T2:00, 12, digit",
        "1918-06-29T20:00+15:00, 16, zone",
        "Y1918, 1, four digits",
        "Y1E99, 1, 10^15",
        "-0000, 0, minus",
        "hello, 0, four digits",
        "1918-, 5, month",
        "1918-06-, 8, day",
        ".., 2, /",
        "/, 1, date"
    })
    void errorsPointAtTheCharacter(String text, int position, String expected) {
        EdtfException wrong = catchThrowableOfType(EdtfException.class, () -> edtf(text));
        assertThat(wrong.position()).as(wrong.getMessage()).isEqualTo(position);
        assertThat(wrong.expected()).contains(expected);
        assertThat(wrong.mend()).isNotBlank();
        assertThat(wrong).hasMessageContaining("character " + (position + 1));
    }

    @Test
    void marksAreFoundWhereTheyStand() {
        EdtfDate date = (EdtfDate) edtf("2004?-06-~11");
        assertThat(date.has(Mark.UNCERTAIN, EdtfDate.Component.YEAR)).isTrue();
        assertThat(date.has(Mark.UNCERTAIN, EdtfDate.Component.MONTH)).isFalse();
        assertThat(date.has(Mark.APPROXIMATE, EdtfDate.Component.DAY)).isTrue();
        assertThat(date.approximation()).contains(Approximation.DAY);
        assertThat(date.approximation().orElseThrow().words()).isEqualTo("5 days");
    }

    @Test
    void componentsAreFoundWhereTheyAreGiven() {
        EdtfDate date = (EdtfDate) edtf("156X-12-25");
        assertThat(date.year()).isEmpty();
        assertThat(date.month()).hasValue(12);
        assertThat(date.day()).hasValue(25);
        assertThat(date.precision()).isEqualTo(Precision.DAY);
        assertThat(((EdtfDate) edtf("XXXX-11")).isAnyYear()).isTrue();
        assertThat(((EdtfDate) edtf("1918-21")).grouping()).contains(Grouping.SPRING);
        assertThat(((EdtfDate) edtf("1950S2")).year()).hasValue(1950);
    }

    @Test
    void anIntervalOfTheWrongOrderIsRefusedHoweverItIsMade() {
        assertThatThrownBy(() -> new EdtfInterval(
                        new EdtfInterval.End.Given(Edtf.of(1920)), new EdtfInterval.End.Given(Edtf.of(1918))))
                .hasMessageContaining("swap");
        assertThat(Edtf.between(Day.of(1918, 6, 29), Day.of(1918, 7, 1))).hasToString("1918-06-29/1918-07-01");
        assertThat(Edtf.between(5, 5)).isEqualTo(Edtf.ofDay(5));
    }

    @Test
    void anUnknownYearIsNarrowedByWhatIsKnownOtherwise() {
        Edtf november = edtf("XXXX-11");
        assertThat(november.possibleBetween(Day.of(1917, 3, 2), Day.of(1919, 6, 1)))
                .contains(Bounds.of(Day.of(1917, 11, 1), Day.of(1918, 11, 30)));
        assertThat(november.possibleBetween(Day.of(1917, 3, 2), Day.of(1917, 10, 31)))
                .isEmpty();
        assertThat(november.possibleBetween(Long.MIN_VALUE, Day.of(1917, 11, 5))
                        .orElseThrow()
                        .lastDay())
                .isEqualTo(Day.of(1917, 11, 5));
        assertThat(edtf("[1871,1873]").possibleBetween(Day.of(1872, 1, 1), Day.of(1875, 1, 1)))
                .contains(Bounds.of(Day.of(1873, 1, 1), Day.of(1873, 12, 31)));
    }
}
