package dev.valla.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader sees is written in one place for each surface, so that it can be translated. */
class WordsTest {
    private static final Path MAIN = Path.of("src/main");
    /** Two words of letters in a row, between quotes: something that a person reads. */
    private static final Pattern IN_A_MODULE = Pattern.compile("(['`])[^'`\\n$]*\\b[A-Z][a-z]+ [a-z]{2,}[^'`\\n]*\\1");

    private static final Pattern IN_JAVA = Pattern.compile("\"[^\"\\n]*\\b[A-Za-z]{2,} [a-z]{2,}[^\"\\n]*\"");

    @Test
    void thePagesModulesSayNothingThemselves() throws IOException {
        assertThat(said(MAIN.resolve("resources/dev/valla/workbench/page"), ".js", IN_A_MODULE))
                .isEmpty();
    }

    @Test
    void theReportsScriptSaysNothingItself() throws IOException {
        assertThat(said(MAIN.resolve("resources/dev/valla/workbench/report"), ".js", IN_A_MODULE))
                .isEmpty();
    }

    @Test
    void theReportSaysNothingThatIsNotAmongItsTexts() throws IOException {
        assertThat(said(MAIN.resolve("java/dev/valla/workbench/report"), ".java", IN_JAVA))
                .isEmpty();
    }

    /** Lines that say something, but for comments, faults of ours and what is set in type. */
    private static List<String> said(Path folder, String ending, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.endsWith("words.js"))
                    .flatMap(WordsTest::lines)
                    .filter(line -> pattern.matcher(line).find())
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line ->
                            !line.strip().startsWith("//") && !line.strip().startsWith("*"))
                    .filter(line ->
                            !line.contains("Exception(") && !line.contains("/**") && !line.contains("width=device"))
                    .filter(line ->
                            !line.contains("default-src") && !line.contains("@page") && !line.contains("(() => {"))
                    .map(line -> file.getFileName() + ": " + line.strip());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
