package dev.valla.read.document;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A document that waits to be read.
 *
 * @param file  where it lies, or the archive in which it lies
 * @param path  its name as a source: relative to the folder studied, with {@code /} between its parts
 * @param entry its name within the archive; empty for a file of its own
 */
public record Found(Path file, String path, Optional<String> entry) {
    /** A file of its own. */
    public Found(Path file, String path) {
        this(file, path, Optional.empty());
    }

    /** Where it came from; a document of an archive as if the archive were a folder. */
    public Path origin() {
        return entry.map(file::resolve).orElse(file);
    }
}
