package dev.valla.read.when;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * German, French and Russian against what a person takes the times to be, from texts with the times marked in place
 * ({@code de.gold} says how). Prints strict, relaxed and value F1 as TempEval counts them and every difference, and
 * fails when one of the three gets worse than it was.
 */
class GoldTest {
    private static final Pattern MARKED = Pattern.compile("\\[([^\\[\\]|]+) \\| ([^\\[\\]|]+|\\[[^\\]]*\\])\\]");

    private record Time(int start, int end, String words, String value) {
        boolean overlaps(Time other) {
            return start < other.end && other.start < end;
        }
    }

    @ParameterizedTest
    @CsvSource({"de, 0.99, 0.99, 0.99", "fr, 0.97, 0.99, 0.99", "ru, 0.99, 0.99, 0.99"})
    void readsAsAPersonWould(String language, double strict, double relaxed, double value) {
        TimeReader reader = TimeReader.forLanguage(language);
        int expected = 0;
        int read = 0;
        int same = 0;
        int touching = 0;
        int right = 0;
        List<String> differences = new ArrayList<>();
        for (String marked : texts(language)) {
            List<Time> gold = new ArrayList<>();
            String text = Marked.unmarked(
                    marked,
                    MARKED,
                    (m, at) -> gold.add(new Time(at, at + m.group(1).length(), m.group(1), m.group(2))));
            List<Time> times = new ArrayList<>(
                    reader.read(text).stream().map(GoldTest::time).toList());
            expected += gold.size();
            read += times.size();
            for (Time one : gold) {
                Optional<Time> found = times.stream().filter(one::overlaps).findFirst();
                found.ifPresent(times::remove);
                touching += found.isPresent() ? 1 : 0;
                same += found.filter(f -> f.words().equals(one.words())).isPresent() ? 1 : 0;
                right += found.filter(f -> f.value().equals(one.value())).isPresent() ? 1 : 0;
                if (!found.equals(Optional.of(one))) {
                    differences.add("expected " + told(Optional.of(one)) + ", read " + told(found));
                }
            }
            times.forEach(more -> differences.add("read beyond: " + told(Optional.of(more))));
        }
        int both = expected + read;
        String scores = "%s: %d times, strict %.3f relaxed %.3f value %.3f"
                .formatted(language, expected, 2.0 * same / both, 2.0 * touching / both, 2.0 * right / both);
        System.out.println(scores);
        differences.forEach(d -> System.out.println("  " + d));
        assertThat(2.0 * same / both).as(scores).isGreaterThanOrEqualTo(strict);
        assertThat(2.0 * touching / both).as(scores).isGreaterThanOrEqualTo(relaxed);
        assertThat(2.0 * right / both).as(scores).isGreaterThanOrEqualTo(value);
    }

    private static String told(Optional<Time> time) {
        return time.map(t -> "\"" + t.words() + "\" " + t.value()).orElse("nothing");
    }

    private static Time time(TimeExpression t) {
        String value = t.bounded()
                .map(Edtf::text)
                .or(() -> t.timex().value().filter(v -> v.startsWith("P") && !v.endsWith("_REF")))
                .orElse("-");
        return new Time(t.start(), t.end(), t.words(), value);
    }

    private static List<String> texts(String language) {
        String all = Marked.read(language + ".gold");
        return List.of(all.replaceAll("(?m)^#.*\n", "").strip().split("\n\n"));
    }
}
