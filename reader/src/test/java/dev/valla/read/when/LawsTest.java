package dev.valla.read.when;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.time.Edtf;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every date, in every language. */
class LawsTest {
    private static final int DATES = 400;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "ru"})
    void whatIsPrintedIsReadBack(String language) {
        TimeReader reader = TimeReader.forLanguage(language);
        for (Print.Form form : Print.forms(language)) {
            Random random = new Random(7);
            for (int i = 0; i < DATES; i++) {
                Print.Date date = any(random);
                String text = form.text().apply(date);
                assertThat(reader.read(text)).as(text).singleElement().satisfies(time -> {
                    assertThat(time.words()).isEqualTo(text);
                    assertThat(time.edtf().map(Edtf::text)).contains(form.edtf().apply(date));
                });
            }
        }
    }

    /** Astral characters before, soft hyphens inside and hard spaces between change offsets only. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "ru"})
    void signsWithoutWeightChangeNoValue(String language) {
        TimeReader reader = TimeReader.forLanguage(language);
        for (Print.Form form : Print.forms(language)) {
            Random random = new Random(11);
            for (int i = 0; i < DATES / 10; i++) {
                Print.Date date = any(random);
                String plain = form.text().apply(date);
                String dressed = dressed(plain);
                String text = "\uD83D\uDE80 \uD835\uDC9C: " + dressed;
                assertThat(reader.read(text)).as(text).singleElement().satisfies(time -> {
                    assertThat(time.start()).isEqualTo(text.length() - dressed.length());
                    assertThat(time.words()).isEqualTo(dressed);
                    assertThat(time.edtf().map(Edtf::text)).contains(form.edtf().apply(date));
                });
                List<TimeLine> lines = TimeLine.of("x", text, reader.read(text));
                assertThat(lines.getFirst().start())
                        .isEqualTo(text.codePointCount(0, text.length() - dressed.length()));
            }
        }
    }

    /** Letters written as letter and mark, as some files have them, are the same letters. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "ru"})
    void lettersInPiecesAreLetters(String language) {
        TimeReader reader = TimeReader.forLanguage(language);
        for (Print.Form form : Print.forms(language)) {
            Random random = new Random(13);
            for (int i = 0; i < DATES / 10; i++) {
                Print.Date date = any(random);
                String pieces = Normalizer.normalize(form.text().apply(date), Normalizer.Form.NFD);
                assertThat(reader.read(pieces)).as(pieces).singleElement().satisfies(time -> {
                    assertThat(time.words()).isEqualTo(pieces);
                    assertThat(time.edtf().map(Edtf::text)).contains(form.edtf().apply(date));
                });
            }
        }
    }

    /** A soft hyphen in the first word of three letters or more; hard spaces for spaces. */
    private static String dressed(String plain) {
        String hard = plain.replace(' ', '\u00A0');
        for (int i = 0; i + 2 < hard.length(); i++) {
            if (Character.isLetter(hard.charAt(i))
                    && Character.isLetter(hard.charAt(i + 1))
                    && Character.isLetter(hard.charAt(i + 2))) {
                return hard.substring(0, i + 1) + '\u00AD' + hard.substring(i + 1);
            }
        }
        return hard;
    }

    private static Print.Date any(Random random) {
        LocalDate day = LocalDate.of(1000, 1, 1).plusDays(random.nextInt(400_000));
        return new Print.Date(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
