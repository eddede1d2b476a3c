package dev.valla.bench.read;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Source;
import dev.valla.read.Reader;
import dev.valla.read.parse.EnglishParser;
import dev.valla.read.parse.Parser;
import dev.valla.read.parse.Progress;
import dev.valla.time.NamedDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code bench/reading FOLDER [ROUNDS]}: sentences a second on one thread with everything on, claims included, over the English texts
 * of a folder once warm; then one text of twice and four times their length, which must take twice and four times as long.
 */
public final class ReadingSpeed {
    private static final int WARM = 2;

    private ReadingSpeed() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            System.err.println("usage: bench/reading FOLDER [ROUNDS]");
            System.exit(2);
        }
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        Parser parser = EnglishParser.open(Path.of(System.getProperty("valla.cache")), Progress.untold());
        Reader reader = new Reader(parser, NamedDays.none());
        String text = english(Path.of(args[0]));
        int sentences = parser.parse(text, 0, text.length()).size();
        for (int i = 0; i < WARM; i++) {
            seconds(reader, text);
        }
        double once = best(reader, text, rounds);
        System.out.printf(
                "%d sentences, %d chars: %.2f s, %.0f sentences/s%n", sentences, text.length(), once, sentences / once);
        for (int times : new int[] {2, 4}) {
            double longer = best(reader, text.repeat(times), 1);
            System.out.printf("%d times the text: %.2f times the time%n", times, longer / once);
        }
    }

    private static String english(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            String text = Files.readString(file);
            if (text.split("\\bthe\\b", -1).length > text.length() / 150) {
                texts.add(text);
            }
        }
        return String.join("\n\n", texts) + "\n\n";
    }

    private static double best(Reader reader, String text, int rounds) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            best = Math.min(best, seconds(reader, text));
        }
        return best;
    }

    private static double seconds(Reader reader, String text) {
        Bibliography none = Bibliography.UNSTATED;
        Bibliography english = new Bibliography(
                none.title(),
                none.authors(),
                none.date(),
                Optional.of("en"),
                none.licence(),
                none.kind(),
                none.speaker(),
                none.through(),
                none.subject());
        long began = System.nanoTime();
        reader.read(new Source("all.txt", text, 0, "", english, List.of()));
        return (System.nanoTime() - began) / 1e9;
    }
}
