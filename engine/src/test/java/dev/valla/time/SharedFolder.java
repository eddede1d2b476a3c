package dev.valla.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The folder of corpora beside the project, which the repository does not contain. */
final class SharedFolder {
    private SharedFolder() {}

    /** A file of it; the test that asks is skipped, and says so, where the folder is absent. */
    static Path file(String path) {
        Optional<Path> found = root().map(r -> r.resolve(path)).filter(Files::exists);
        Assumptions.assumeTrue(
                found.isPresent(),
                path + " is not here: put the folder `shared` beside the project, or set VALLA_SHARED");
        return found.orElseThrow();
    }

    private static Optional<Path> root() {
        String named = System.getenv("VALLA_SHARED");
        if (named != null) return Optional.of(Path.of(named));
        return projectRoot(Path.of("").toAbsolutePath()).map(p -> p.resolveSibling("shared"));
    }

    /** The folder of the root pom: the topmost on the way up that has one. */
    private static Optional<Path> projectRoot(Path from) {
        Optional<Path> root = Optional.empty();
        for (Path p = from; p != null; p = p.getParent()) if (Files.exists(p.resolve("pom.xml"))) root = Optional.of(p);
        return root;
    }

    static String read(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException unreadable) {
            throw new IllegalStateException(path + " is there and cannot be read", unreadable);
        }
    }
}
