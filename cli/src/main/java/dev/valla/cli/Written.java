package dev.valla.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What a command writes for others: to standard output, or to a file that is there whole or not at all. UTF-8. */
final class Written {
    private final Outside outside;

    Written(Outside outside) {
        this.outside = outside;
    }

    /** Writes all of it. */
    @FunctionalInterface
    interface Content {
        void write(Writer out) throws IOException;
    }

    /** @param typed a file's name, or {@code -} */
    void to(String typed, Content content) {
        if (typed.equals("-")) {
            outside.out().print(text(content));
            outside.out().flush();
        } else {
            file(outside.file(Path.of(typed)), content);
        }
    }

    private static String text(Content content) {
        var text = new java.io.StringWriter();
        try {
            content.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text takes every letter", e);
        }
        return text.toString();
    }

    private static void file(Path file, Content content) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".valla")) {
            throw new Misuse(
                    "an export is no dossier, and would take the place of one",
                    file.toString(),
                    "give it another ending than .valla");
        }
        try {
            Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), "." + name, ".part");
            try {
                try (Writer out = Files.newBufferedWriter(beside)) {
                    content.write(out);
                }
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new Misuse(
                    "this file cannot be written: " + e.getMessage(),
                    file.toString(),
                    "name a file in a folder that is there and that you may write to");
        }
    }
}
