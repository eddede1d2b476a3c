package dev.valla.read.claims;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Source;
import dev.valla.read.Reader;
import dev.valla.read.parse.ModelUnavailable;
import dev.valla.read.parse.Progress;
import dev.valla.time.NamedDays;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the tests of this package share: one open model, and the texts that lie beside the project. */
final class Shared {
    private Shared() {}

    /** Opened once, for the model takes seconds. */
    private static final class Holder {
        static final Reader READER = open();

        private static Reader open() {
            try {
                return Reader.open(Path.of("target", "model"), Progress.untold(), NamedDays.none());
            } catch (ModelUnavailable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Reader reader() {
        return Holder.READER;
    }

    static Source source(String text) {
        return source(text, Bibliography.UNSTATED);
    }

    static Source source(String text, Bibliography about) {
        return new Source("a.txt", text, 0, "", about, List.of());
    }

    /** The folder of real texts beside the project's root, where there is one. */
    static Optional<Path> texts() {
        String stated = System.getenv("VALLA_SHARED");
        if (stated != null) {
            return Optional.of(Path.of(stated)).filter(Files::isDirectory);
        }
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isRegularFile(at.resolve("reader/pom.xml"))) {
            at = at.getParent();
        }
        return Optional.ofNullable(at)
                .map(root -> root.resolveSibling("shared"))
                .filter(Files::isDirectory);
    }
}
