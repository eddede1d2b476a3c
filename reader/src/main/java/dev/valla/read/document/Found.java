package dev.valla.read.document;

import java.nio.file.Path;

/**
 * A file that waits to be read.
 *
 * @param file where it lies
 * @param path its name as a source: relative to the folder studied, with {@code /} between its parts
 */
public record Found(Path file, String path) {}
