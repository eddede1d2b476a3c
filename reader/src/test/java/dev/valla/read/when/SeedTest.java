package dev.valla.read.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.valla.time.Edtf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every date of the account that started the project, and the month whose year it does not give. */
class SeedTest {
    @Test
    void everyDateOfTheAccountIsRight() throws IOException {
        Optional<Path> text = shared().map(s -> s.resolve("texts/seed/safarov-seed.txt"));
        assumeTrue(text.isPresent() && Files.exists(text.get()), "no folder shared/texts/seed beside the project");
        List<TimeExpression> times = TimeReader.forLanguage("en").read(Files.readString(text.orElseThrow()));
        assertThat(times)
                .filteredOn(t -> t.edtf().isPresent())
                .extracting(t -> t.words() + " = " + t.edtf().map(Edtf::text).orElse(""))
                .containsExactly(
                        "27 July 1942 = 1942-07-27",
                        "29 June 1918 = 1918-06-29",
                        "November 1919 = 1919-11",
                        "1920 = 1920",
                        "1922 = 1922",
                        "November = XXXX-11",
                        "16 January 1935 = 1935-01-16",
                        "16 July 1942 = 1942-07-16",
                        "the same day = 1942-07-16",
                        "24 years prior = 1918-07-16",
                        "1938 = 1938",
                        "1940 = 1940",
                        "10 September 1941 = 1941-09-10");
        assertThat(times)
                .flatExtracting(
                        t -> t.range().map(r -> r.whole().text()).stream().toList())
                .containsExactly("1920/1922", "1920/1922", "1938/1940", "1938/1940");
    }

    private static Optional<Path> shared() {
        String given = System.getenv("VALLA_SHARED");
        if (given != null) {
            return Optional.of(Path.of(given));
        }
        return Stream.iterate(
                        Optional.of(Path.of("").toAbsolutePath()), Optional::isPresent, p -> p.map(Path::getParent))
                .flatMap(Optional::stream)
                .map(folder -> folder.resolveSibling("shared"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
