package dev.valla.read.claims;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map at the head of the package is true. */
class RoomsTest {
    private static final Path CLAIMS = Path.of("src/main/java/dev/valla/read/claims");
    private static final Pattern LISTED = Pattern.compile("[:,]\\s+(?:\\* +)?\\{@link (\\w+)}(?=,|\\s)");

    /** A class that is missing here: name it in one room of {@code package-info.java}. */
    @Test
    void eachClassStandsInOneRoom() throws IOException {
        String listed = LISTED.matcher(Files.readString(CLAIMS.resolve("package-info.java")))
                .results()
                .map(found -> found.group(1))
                .sorted()
                .collect(joining("\n"));
        try (Stream<Path> files = Files.list(CLAIMS)) {
            String classes = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info"))
                    .sorted()
                    .collect(joining("\n"));
            assertEquals(classes, listed);
        }
    }
}
