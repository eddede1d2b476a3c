package dev.valla.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The program run in a folder, with what it said. Not a process: its own main, its streams caught. */
final class Session {
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>(Map.of("VALLA_WHO", "the test"));
    private String input = "";
    private String terminals = "";

    Session(Path folder) {
        this.folder = folder;
    }

    /** What one command said. */
    record Said(int exit, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    Session variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Session input(String text) {
        input = text;
        return this;
    }

    Session terminals(String which) {
        terminals = which;
        return this;
    }

    Said run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Outside outside = new Outside(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                folder,
                terminals);
        int exit = Valla.run(outside, arguments);
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Path write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new IllegalStateException("the test's folder takes no file", e);
        }
    }
}
