package dev.valla.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Mutates what is EDTF and what is not, from a seed, for as long as the system property {@code valla.fuzz.ms} says. */
class EdtfFuzzTest {
    private static final String ALPHABET = "0123456789XYES-?~%/.,[]{}TZ:+ \u2212\u00e9\ud83d\ude00\0";

    @Test
    void onlyValuesOrClearErrorsComeOut() {
        long until = System.nanoTime() + Long.getLong("valla.fuzz.ms", 2000) * 1_000_000;
        Random random = new Random(20261122);
        GeneratedEdtf generated = new GeneratedEdtf(random);
        long tried = 0;
        long read = 0;
        while (System.nanoTime() < until) {
            String text = generated.value().text();
            for (int i = random.nextInt(6); i >= 0; i--) {
                text = mutated(text, random);
                tried++;
                if (EdtfFuzzer.check(text)) read++;
            }
        }
        System.out.printf("fuzzed %,d texts, %,d of them EDTF%n", tried, read);
        assertThat(read).as("some mutants stay valid, else nothing was tried").isGreaterThan(tried / 100);
    }

    @Test
    void readingTakesTimeLinearInTheText() {
        for (String unit : new String[] {"1", "X", "1918,", "1918..1919,", "?", "-", "[", ".", "/", " "})
            for (String start :
                    new String[] {"", "[", "{", "Y", "1918-", "[1918", "1918-06-29T", "Y1E", "1918S", "Spring, "}) {
                long small = nanos(start + unit.repeat(20_000));
                long large = nanos(start + unit.repeat(200_000));
                assertThat(large).as("%s, then %s over and over", start, unit).isLessThan(60 * small + 200_000_000);
            }
    }

    /** The best of three, since the machine may be busy. */
    private static long nanos(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long begin = System.nanoTime();
            Edtf.read(text);
            best = Math.min(best, System.nanoTime() - begin);
        }
        return best;
    }

    private static String mutated(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        int at = out.isEmpty() ? 0 : random.nextInt(out.length());
        char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        switch (random.nextInt(5)) {
            case 0 -> out.insert(at, c);
            case 1 -> out.replace(at, Math.min(at + 1, out.length()), String.valueOf(c));
            case 2 -> out.delete(at, Math.min(out.length(), at + 1 + random.nextInt(3)));
            case 3 -> out.insert(at, text, 0, Math.min(text.length(), random.nextInt(12)));
            default -> out.setLength(at);
        }
        return out.toString();
    }
}
