package dev.valla.read.when;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.time.Edtf;
import dev.valla.time.NamedDays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Days that a dossier's user gave names of their own, read in running text. */
class NamedTimesTest {
    private static final TimeReader READER = TimeReader.forLanguage(
            "en",
            NamedDays.none()
                    .with("the market bombing", Edtf.parse("1975-03-04"))
                    .with("Operation 25 (second)", Edtf.parse("1976-05"))
                    .with("Bloodmoon", Edtf.parse("1976-05/1976-06")));

    @Test
    void aNameIsFoundWhateverItsCaseAndSpacing() {
        TimeExpression time = only("They hid after The\u00A0Market\n  Bombing, all of them.");
        assertThat(time.words()).isEqualTo("The\u00A0Market\n  Bombing");
        assertThat(edtf(time)).isEqualTo("1975-03-04");
        assertThat(time.bounded()).map(Edtf::text).contains("1975-03-04/..");
        assertThat(time.anchor()).map(Anchor::rule).contains("by a name that the user gave");
    }

    @Test
    void namesHoldNumeralsAndMarksToo() {
        assertThat(edtf(only("Operation 25 (Second) failed."))).isEqualTo("1976-05");
        assertThat(READER.read("Operation 26 (second) failed.")).isEmpty();
        assertThat(edtf(only("He left at Bloodmoon."))).isEqualTo("1976-05/1976-06");
    }

    @Test
    void wordsOfANameAreNotTheName() {
        assertThat(READER.read("The market was closed; the bombing went on. The marketbombing."))
                .isEmpty();
        assertThat(READER.read("He saw the market.\n\nBombing went on.")).isEmpty();
    }

    @Test
    void aNamedDayIsTheNarratedTimeFromThereOn() {
        List<TimeExpression> times = READER.read("Two days after the market bombing he fled. In June he was back.");
        assertThat(times).extracting(NamedTimesTest::edtf).containsExactly("1975-03-06", "1975-06");
    }

    @Test
    void withoutTheNameNothingIsRead() {
        assertThat(TimeReader.forLanguage("en").read("They hid after the market bombing."))
                .isEmpty();
    }

    @Test
    void everyLanguageReadsNames() {
        for (String language : List.of("de", "fr", "ru")) {
            TimeReader reader =
                    TimeReader.forLanguage(language, NamedDays.none().with("Kristallnacht", Edtf.parse("1938-11-09")));
            assertThat(reader.read("… Kristallnacht …"))
                    .as(language)
                    .singleElement()
                    .extracting(NamedTimesTest::edtf)
                    .isEqualTo("1938-11-09");
        }
    }

    private static TimeExpression only(String text) {
        List<TimeExpression> times = READER.read(text);
        assertThat(times).as(text).hasSize(1);
        return times.getFirst();
    }

    private static String edtf(TimeExpression time) {
        return time.edtf().map(Edtf::text).or(() -> Optional.of("-")).get();
    }
}
