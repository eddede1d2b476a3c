package dev.valla.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The strings that other EDTF libraries agree on: which are valid, and the first and last day of each. */
class EdtfCorpusTest {
    /**
     * Rows that no one rule can meet, since others of the same corpus say the contrary or the row breaks the standard;
     * docs/decisions/2026-11-22-edtf-where-readers-differ.md gives the reason for each.
     */
    private static final Set<String> VALIDITY_DECIDED = Set.of("2012-21/2012-22", "Y-1200", "Y1700");

    private static final Set<String> BOUNDS_DECIDED = Set.of(
            // seasons counted as quarters of the year, or cut off at its end
            "2020-21",
            "2020-22",
            "2020-23",
            "2020-24",
            "1999-24",
            "2020-25",
            "2020-30",
            "2010-24",
            // a four-month part of five months
            "2020-37",
            // ten years guessed for an unknown end
            "/2006",
            "2004-06-01/",
            "1984-06-02?/",
            // slips of arithmetic
            "2020-05-01T00:00:00-12:00",
            "Y100000",
            "Y-20E2S3",
            // four digits after Y
            "Y1700",
            "Y-1200");

    @Test
    void everyStringIsValidOrNotAsAgreed() {
        Set<String> wrong = rows().filter(r -> Edtf.read(text(r, "input")).isPresent() != valid(r))
                .map(r -> text(r, "input"))
                .collect(Collectors.toSet());
        assertThat(wrong).isEqualTo(VALIDITY_DECIDED);
    }

    @Test
    void bothBoundsAreAsAgreed() {
        Map<String, String> wrong = new LinkedHashMap<>();
        rows().filter(r -> r.contains("\"min\": ") && valid(r)).forEach(r -> {
            String agreed = text(r, "min") + " " + text(r, "max");
            String ours =
                    Edtf.read(text(r, "input")).map(EdtfCorpusTest::written).orElse("not read");
            if (!ours.equals(agreed)) wrong.put(text(r, "input"), agreed + " but ours " + ours);
        });
        assertThat(wrong.keySet()).as(wrong.toString()).isEqualTo(BOUNDS_DECIDED);
    }

    @Test
    void everyValidStringPrintsSomethingThatReadsBackAsItself() {
        rows().flatMap(r -> Edtf.read(text(r, "input")).stream())
                .forEach(e -> assertThat(Edtf.parse(e.text())).isEqualTo(e));
    }

    private static String written(Edtf e) {
        Bounds b = e.extent();
        return side(b.earliest(), b.first(), "-inf") + " " + side(b.latest(), b.last(), "+inf");
    }

    private static String side(OptionalLong day, Bounds.Limit limit, String open) {
        if (day.isPresent()) {
            CivilDate d = Day.gregorian(day.getAsLong());
            return "%s%04d-%02d-%02d".formatted(d.year() < 0 ? "-" : "", Math.abs(d.year()), d.month(), d.day());
        }
        return limit == Bounds.Limit.OPEN ? open : "unknown";
    }

    private static Stream<String> rows() {
        return SharedFolder.read("corpora/edtf/consensus.jsonl").lines();
    }

    private static boolean valid(String row) {
        return row.contains("\"valid\": true");
    }

    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\": \"((?:[^\"\\\\]|\\\\.)*)\"");

    private static String text(String row, String field) {
        Matcher m = FIELD.matcher(row);
        while (m.find()) if (m.group(1).equals(field)) return unescaped(m.group(2));
        return Optional.<String>empty().orElseThrow(() -> new AssertionError(field + " is not in " + row));
    }

    private static String unescaped(String json) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c != '\\') out.append(c);
            else if (json.charAt(++i) == 'u') {
                out.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                i += 4;
            } else out.append(json.charAt(i));
        }
        return out.toString();
    }
}
