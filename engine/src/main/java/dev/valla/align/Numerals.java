package dev.valla.align;

import dev.valla.table.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whole numbers as a text has them: "24", "1,200", "twenty-four". */
public final class Numerals {
    private static final Map<String, Long> IN_WORDS = read();
    private static final String WORD = IN_WORDS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|", "(?:", ")"));

    /** A regular expression, without groups of its own, for what {@link #of} understands. */
    public static final String PATTERN = "(?:\\d{1,3}(?:,\\d{3})+|\\d+|" + WORD + "(?:-" + WORD + ")?)";

    private Numerals() {}

    private static Map<String, Long> read() {
        Map<String, Long> words = new HashMap<>();
        for (String line : Table.lines(Numerals.class, "numbers.txt")) {
            int blank = line.indexOf(' ');
            words.put(
                    line.substring(0, blank),
                    Long.parseLong(line.substring(blank + 1).strip()));
        }
        return words;
    }

    /** Empty for what is no number: "thirty-hundred". */
    public static Optional<Long> of(String written) {
        String plain = written.toLowerCase(Locale.ROOT);
        int hyphen = plain.indexOf('-');
        if (hyphen > 0) {
            long tens = IN_WORDS.getOrDefault(plain.substring(0, hyphen), 0L);
            long ones = IN_WORDS.getOrDefault(plain.substring(hyphen + 1), 0L);
            boolean fit = tens >= 20 && tens < 100 && ones > 0 && ones < 10;
            return fit ? Optional.of(tens + ones) : Optional.empty();
        }
        Long inWords = IN_WORDS.get(plain);
        return inWords != null
                ? Optional.of(inWords)
                : Optional.of(plain.replace(",", ""))
                        .filter(digits -> digits.matches("\\d{1,18}"))
                        .map(Long::parseLong);
    }
}
