package dev.valla.bench.across;

import dev.valla.lineage.Reuse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Generated texts with planted copies, in one file: words drawn as often as in a language (Zipf), in sentences and paragraphs.
 * Every fourth text of odd number holds a copy of 12 to 40 words from an earlier one of even number, one of them changed, left
 * out or put in. Seeded.
 */
final class Planted implements Reuse.Texts {
    private static final int VOCABULARY = 40_000;
    private static final int WORDS = 1_500;

    /**
     * A copy.
     *
     * @param start first char in text {@code to}; {@code end} one past the last
     */
    record Copy(int from, int to, int start, int end, int words) {}

    private final FileChannel file;
    private final long[] offsets;
    private final List<Copy> copies;

    private Planted(FileChannel file, long[] offsets, List<Copy> copies) {
        this.file = file;
        this.offsets = offsets;
        this.copies = copies;
    }

    static Planted write(Path path, long bytes, long seed) throws IOException {
        Generator generator = new Generator(seed);
        List<Copy> copies = new ArrayList<>();
        long[] offsets = new long[1024];
        int texts = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            while (offsets[texts] < bytes) {
                byte[] text = generator.text(texts, copies).getBytes(StandardCharsets.UTF_8);
                out.write(text);
                if (++texts == offsets.length) {
                    offsets = Arrays.copyOf(offsets, texts * 2);
                }
                offsets[texts] = offsets[texts - 1] + text.length;
            }
        }
        FileChannel file = new RandomAccessFile(path.toFile(), "r").getChannel();
        return new Planted(file, Arrays.copyOf(offsets, texts + 1), copies);
    }

    @Override
    public int count() {
        return offsets.length - 1;
    }

    @Override
    public String text(int number) {
        try {
            byte[] bytes = new byte[(int) (offsets[number + 1] - offsets[number])];
            file.read(ByteBuffer.wrap(bytes), offsets[number]);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of them only. */
    Planted first(int texts) {
        return new Planted(
                file,
                Arrays.copyOf(offsets, texts + 1),
                copies.stream().filter(c -> c.to() < texts).toList());
    }

    List<Copy> copies() {
        return copies;
    }

    long bytes() {
        return offsets[offsets.length - 1];
    }

    private static final class Generator {
        private final long seed;
        private final String[] vocabulary = new String[VOCABULARY];
        private final double[] upTo = new double[VOCABULARY];

        Generator(long seed) {
            this.seed = seed;
            SplittableRandom random = new SplittableRandom(seed);
            double sum = 0;
            for (int i = 0; i < VOCABULARY; i++) {
                vocabulary[i] = word(random, 1 + Math.min(4, (int) Math.log10(i + 1.0) + random.nextInt(2)));
                sum += 1.0 / (i + 2.7);
                upTo[i] = sum;
            }
            for (int i = 0; i < VOCABULARY; i++) {
                upTo[i] /= sum;
            }
        }

        private static String word(SplittableRandom random, int syllables) {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < syllables; i++) {
                word.append("bcdfghklmnprstvz".charAt(random.nextInt(16)));
                word.append("aeiou".charAt(random.nextInt(5)));
                if (random.nextInt(3) == 0) {
                    word.append("lnrst".charAt(random.nextInt(5)));
                }
            }
            return word.toString();
        }

        private String[] words(int text) {
            SplittableRandom random = new SplittableRandom(seed * 1_000_003 + text);
            String[] words = new String[WORDS / 2 + random.nextInt(WORDS)];
            Arrays.setAll(words, i -> draw(random));
            return words;
        }

        private String draw(SplittableRandom random) {
            int at = Arrays.binarySearch(upTo, random.nextDouble());
            return vocabulary[Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at)];
        }

        String text(int number, List<Copy> copies) {
            String[] own = words(number);
            boolean receives = number % 4 == 3;
            SplittableRandom random = new SplittableRandom(seed + 31L * number);
            StringBuilder text = new StringBuilder();
            int at = receives ? random.nextInt(own.length) : -1;
            for (int i = 0; i < own.length; i++) {
                if (i == at) {
                    int from = 2 * random.nextInt((number + 1) / 2);
                    List<String> copied = copied(words(from), random);
                    int start = text.length();
                    copied.forEach(w -> append(text, w, random));
                    copies.add(new Copy(from, number, start, text.length(), copied.size()));
                }
                append(text, own[i], random);
            }
            return text.append(".\n\n").toString();
        }

        private List<String> copied(String[] from, SplittableRandom random) {
            int length = 12 + random.nextInt(29);
            int first = random.nextInt(from.length - length);
            List<String> words = new ArrayList<>(Arrays.asList(from).subList(first, first + length));
            int edited = random.nextInt(length);
            switch (random.nextInt(3)) {
                case 0 -> words.set(edited, draw(random));
                case 1 -> words.add(edited, draw(random));
                default -> words.remove(edited);
            }
            return words;
        }

        private static void append(StringBuilder text, String word, SplittableRandom random) {
            int sign = random.nextInt(60);
            text.append(word).append(sign < 4 ? ", " : sign < 7 ? ".\n" : " ");
        }
    }
}
