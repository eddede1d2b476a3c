package dev.valla.read.when;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Single sentences of many kinds ({@code en.sentences} says how they are marked): news, registers, letters, other
 * calendars. Prints strict, relaxed and value F1 and every difference; fails when one of the three gets worse.
 */
class SentencesTest {
    private static final Pattern MARKED =
            Pattern.compile("\\[\\[(.+?) = ([^|\\]]+?)(?: \\| (\\[[^\\]]+\\]|[^\\]]+))?\\]\\]");

    private record Expected(int start, int end, String value, Optional<String> edtf) {}

    private static final class Tally {
        int expected;
        int read;
        int strict;
        int relaxed;
        int value;
        final List<String> differences = new ArrayList<>();

        double f1(int right) {
            return 2.0 * right / (expected + read);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 0.96, 0.98, 0.98", "de, 0.88, 0.98, 0.94", "fr, 0.93, 0.98, 0.95", "ru, 0.92, 0.98, 0.97"})
    void readsAsAPersonWould(String language, double strict, double relaxed, double value) {
        Tally tally = new Tally();
        lines(language).forEach(line -> read(TimeReader.forLanguage(language), line, tally));
        String scores = "%s: %d times, strict %.3f relaxed %.3f value %.3f"
                .formatted(
                        language,
                        tally.expected,
                        tally.f1(tally.strict),
                        tally.f1(tally.relaxed),
                        tally.f1(tally.value));
        System.out.println(scores);
        tally.differences.forEach(d -> System.out.println("  " + d));
        assertThat(tally.f1(tally.strict)).as(scores).isGreaterThanOrEqualTo(strict);
        assertThat(tally.f1(tally.relaxed)).as(scores).isGreaterThanOrEqualTo(relaxed);
        assertThat(tally.f1(tally.value)).as(scores).isGreaterThanOrEqualTo(value);
    }

    private static void read(TimeReader reader, String line, Tally tally) {
        boolean dated = line.startsWith("@");
        String marked = dated ? line.substring(line.indexOf(' ') + 1) : line;
        List<Expected> gold = new ArrayList<>();
        String text = Marked.unmarked(
                marked,
                MARKED,
                (m, at) -> gold.add(
                        new Expected(at, at + m.group(1).length(), m.group(2), Optional.ofNullable(m.group(3)))));
        Optional<Edtf> date = dated ? Optional.of(Edtf.parse(line.substring(1, line.indexOf(' ')))) : Optional.empty();
        List<TimeExpression> times = new ArrayList<>(reader.read(text, date));
        tally.expected += gold.size();
        tally.read += times.size();
        for (Expected one : gold) {
            Optional<TimeExpression> found = times.stream()
                    .filter(t -> t.start() < one.end() && one.start() < t.end())
                    .findFirst();
            found.ifPresent(times::remove);
            boolean same = found.filter(t -> t.start() == one.start() && t.end() == one.end())
                    .isPresent();
            boolean right = found.filter(t -> means(t, one)).isPresent();
            tally.relaxed += found.isPresent() ? 1 : 0;
            tally.strict += same ? 1 : 0;
            tally.value += right ? 1 : 0;
            if (!same || !right) {
                tally.differences.add(
                        marked + " :: read " + found.map(SentencesTest::told).orElse("nothing"));
            }
        }
        times.forEach(more -> tally.differences.add(marked + " :: read beyond " + told(more)));
    }

    private static boolean means(TimeExpression time, Expected one) {
        return time.timex().value().orElse("-").equals(one.value())
                && one.edtf()
                        .map(e -> e.equals(time.bounded().map(Edtf::text).orElse("-")))
                        .orElse(true);
    }

    private static String told(TimeExpression t) {
        return "\"%s\" = %s | %s"
                .formatted(
                        t.words(),
                        t.timex().value().orElse("-"),
                        t.bounded().map(Edtf::text).orElse("-"));
    }

    private static Stream<String> lines(String language) {
        return Marked.read(language + ".sentences").lines().filter(l -> !l.isBlank() && !l.startsWith("#"));
    }
}
