package dev.valla.read.when;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import dev.valla.time.Edtf;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every year that ICU spells out is read back; round hundreds are left, for "nineteen hundred" is more often a count. */
class YearsInWordsTest {
    @ParameterizedTest
    @CsvSource({
        "en, %spellout-numbering-year, It was in %s.",
        "de, %spellout-numbering-year, Es war %s.",
        "fr, %spellout-numbering-year, C'était en %s.",
        "ru, %spellout-ordinal-masculine-prepositional, Это было в %s году.",
        "ru, %spellout-ordinal-masculine-genitive, Это было весной %s года."
    })
    void whatIsSpelledOutIsReadBack(String language, String rules, String sentence) {
        TimeReader reader = TimeReader.forLanguage(language);
        RuleBasedNumberFormat words = new RuleBasedNumberFormat(Locale.of(language), RuleBasedNumberFormat.SPELLOUT);
        String season = sentence.contains("весной") ? "-21" : "";
        IntStream.range(1500, 2100).filter(y -> y % 100 != 0).forEach(year -> {
            String text = sentence.formatted(words.format(year, rules));
            assertThat(reader.read(text))
                    .as(text)
                    .singleElement()
                    .satisfies(time -> assertThat(time.edtf().map(Edtf::text)).contains(year + season));
        });
    }
}
