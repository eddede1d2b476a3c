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

    /** Likewise, for what {@link #range} understands: "2.5 million" too. */
    static final String SCALED = "(?:\\d+(?:\\.\\d+)?\\s(?:thousand|million|billion)\\b|" + PATTERN
            + "(?:\\s(?:thousand|million|billion))?\\b)";

    private static final Map<String, Long> SCALES =
            Map.of("thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

    /** From how many on a number that ends in noughts is taken for a rounded one. */
    private static final long ROUNDED = 100;

    /**
     * A number as written, and what it leaves open by its noughts: "28,000" is anything from 27,500 to 28,499.
     *
     * @param least the smallest that is so rounded
     * @param most  the largest
     */
    record Range(long n, long least, long most) {
        static Range of(long n, long unit) {
            return n < ROUNDED || unit == 1 ? new Range(n, n, n) : new Range(n, n - unit / 2, n + (unit + 1) / 2 - 1);
        }
    }

    private Numerals() {}

    /** Empty for what is no number. */
    static Optional<Range> range(String written) {
        String[] parts = written.toLowerCase(Locale.ROOT).split("\\s+", -1);
        long scale = SCALES.getOrDefault(parts[parts.length - 1], 1L);
        int point = parts[0].indexOf('.');
        if (scale > 1 && point > 0) {
            long tenths = (long) Math.pow(10, parts[0].length() - point - 1);
            return of(parts[0].replace(".", "")).map(n -> Range.of(n * scale / tenths, scale / tenths));
        }
        return of(parts[0]).map(n -> Range.of(n * scale, scale > 1 ? scale : noughts(n)));
    }

    /** 1,000 for 28,000. */
    private static long noughts(long n) {
        long unit = 1;
        while (n > 0 && n % (unit * 10) == 0) {
            unit *= 10;
        }
        return unit;
    }

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
