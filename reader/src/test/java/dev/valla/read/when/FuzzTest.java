package dev.valla.read.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Texts mutated from the examples of all languages, read with all languages. {@code -Dvalla.fuzz=N} runs N of them
 * instead of the few that every build reads.
 */
class FuzzTest {
    private static final String SPICE =
            "\u00AD\u200B\u0301\uD83D\uDE80\uD800\u00A0\n\n\t-–—.,;:'\"()[]/0123456789IVXабв ÄÖ٣\u0000";

    @Test
    void nothingButTimesComesOut() {
        List<Language> languages = Languages.all().toList();
        List<String> seeds = languages.stream()
                .flatMap(l -> l.rules().stream())
                .flatMap(r -> r.examples().stream())
                .map(Rule.Example::text)
                .toList();
        int runs = Integer.getInteger("valla.fuzz", 8_000);
        Random random = new Random(1);
        for (int i = 0; i < runs; i++) {
            String text = mutated(seeds, random);
            TimeReader reader =
                    TimeReader.forLanguage(languages.get(i % languages.size()).code());
            TimesFuzzer.check(text, reader.read(text, TimesFuzzer.DATED.get(i % TimesFuzzer.DATED.size())));
        }
    }

    /** Jazzer found it: that winter ends in a year that EDTF has no days of. */
    @Test
    void theLastWinterOfFourDigitsHasALastDay() {
        String text = "The winter of 9999 AD was cold.";
        List<TimeLine> lines =
                TimeLine.of("doc", text, TimeReader.forLanguage("en").read(text));
        assertThat(lines.getLast().latest()).contains("+10000-03-21");
    }

    /** However the text arrives, the same is read. */
    @Test
    void piecesReadAsTheWhole() throws IOException {
        Random random = new Random(2);
        List<String> seeds = Language.of("en").rules().stream()
                .flatMap(r -> r.examples().stream())
                .map(Rule.Example::text)
                .toList();
        StringBuilder text = new StringBuilder();
        while (text.length() < 300_000) {
            text.append(seeds.get(random.nextInt(seeds.size()))).append(random.nextInt(4) == 0 ? "\n\n" : " ");
        }
        List<TimeExpression> pieces = new ArrayList<>();
        TimeReader reader = TimeReader.forLanguage("en");
        reader.read(new Trickle(text.toString(), random), Optional.empty(), pieces::add);
        assertThat(pieces).isEqualTo(reader.read(text)).hasSizeGreaterThan(1000);
        TimesFuzzer.check(text.toString(), pieces);
    }

    private static String mutated(List<String> seeds, Random random) {
        StringBuilder text = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(5)) {
                case 0 -> text.insert(at, SPICE.charAt(random.nextInt(SPICE.length())));
                case 1 -> text.insert(at, seeds.get(random.nextInt(seeds.size())));
                case 2 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(4)));
                case 3 -> text.insert(at, Integer.toString(random.nextInt(100_000)));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(20))));
            }
        }
        return text.toString();
    }

    /** Gives a few chars at a time. */
    private static final class Trickle extends Reader {
        private final StringReader in;
        private final Random random;

        Trickle(String text, Random random) {
            this.in = new StringReader(text);
            this.random = random;
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            return in.read(into, offset, Math.min(length, 1 + random.nextInt(5000)));
        }

        @Override
        public void close() {
            in.close();
        }
    }
}
