package dev.valla.read.parse;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where Valla keeps what it can make again. Emptying it costs the time to make it, and nothing else. */
public final class CacheFolder {
    private CacheFolder() {}

    /** The folder of this user: {@code VALLA_CACHE}, else {@code valla} under {@code XDG_CACHE_HOME} or {@code ~/.cache}. */
    public static Path ofUser() {
        return of(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static Path of(Map<String, String> environment, Path home) {
        return named(environment, "VALLA_CACHE")
                .or(() -> named(environment, "XDG_CACHE_HOME").map(p -> p.resolve("valla")))
                .or(() -> named(environment, "LOCALAPPDATA")
                        .map(p -> p.resolve("valla").resolve("cache")))
                .orElse(home.resolve(".cache").resolve("valla"));
    }

    private static Optional<Path> named(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(v -> !v.isBlank())
                .map(Path::of);
    }
}
