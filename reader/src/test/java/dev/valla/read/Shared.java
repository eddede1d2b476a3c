package dev.valla.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The texts for measurements, which lie beside the project and are no part of it. */
public final class Shared {
    private Shared() {}

    /** The folder named by {@code VALLA_SHARED}, else {@code shared} beside the folder of the outermost pom. */
    public static Optional<Path> folder() {
        var named = System.getenv("VALLA_SHARED");
        var folder = named != null ? Path.of(named) : root().resolveSibling("shared");
        return Optional.of(folder).filter(Files::isDirectory);
    }

    private static Path root() {
        var at = Path.of("").toAbsolutePath();
        while (at.getParent() != null && Files.exists(at.getParent().resolve("pom.xml"))) at = at.getParent();
        return at;
    }
}
