package dev.valla.read.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.valla.read.Shared;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The prepared model reads every sentence as NLP4J's own loader does. Run with {@code -Dvalla.stock=true}; needs 2.5 GB of
 * heap and some minutes.
 */
@EnabledIfSystemProperty(named = "valla.stock", matches = "true")
class SameAsStockTest {
    private static final int ENOUGH = 3000;

    @Test
    void thePreparedModelReadsAsTheStockOneDoes() throws IOException, ClassNotFoundException {
        assumeTrue(Shared.folder().isPresent(), "the folder ../shared is not there: nothing to read");
        var stock = EnglishParser.stock();
        var prepared = EnglishParser.open(CacheFolder.ofUser(), Progress.untold());
        int compared = 0;
        for (var file : texts(Shared.folder().orElseThrow())) {
            var text = Files.readString(file);
            var expected = stock.parse(text);
            assertThat(prepared.parse(text)).as(file.toString()).isEqualTo(expected);
            compared += expected.size();
        }
        System.err.println("the same over " + compared + " sentences");
        assertThat(compared).isGreaterThan(ENOUGH);
    }

    private static List<Path> texts(Path shared) throws IOException {
        try (var files = Files.walk(shared, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
