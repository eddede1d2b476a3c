package dev.valla.bench.when;

import dev.valla.read.when.TimeLine;
import dev.valla.read.when.TimeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints the times of every {@code .txt} of a folder as JSON lines, for a scorer. Arguments: the folder; the language,
 * {@code en} if left out.
 */
public final class TimesOfFolder {
    private TimesOfFolder() {}

    public static void main(String[] args) throws IOException {
        for (TimeLine line : read(Path.of(args[0]), args.length > 1 ? args[1] : "en")) {
            System.out.println(line.json());
        }
    }

    static List<TimeLine> read(Path folder, String language) throws IOException {
        TimeReader reader = TimeReader.forLanguage(language);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(f -> lines(f, reader).stream())
                    .toList();
        }
    }

    private static List<TimeLine> lines(Path file, TimeReader reader) {
        try {
            String text = Files.readString(file);
            String doc = file.getFileName().toString().replaceFirst("\\.txt$", "");
            return TimeLine.of(doc, text, reader.read(text));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot read " + file, e);
        }
    }
}
