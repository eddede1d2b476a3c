package dev.valla.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Everything outside the program that a command touches, handed in.
 *
 * @param folder    the current one; paths that a user types are relative to it
 * @param terminals which of 0, 1, 2 (input, output, talk) is a terminal
 */
record Outside(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path folder,
        String terminals) {

    /** As the process has it. The starting script says which streams are terminals: Java cannot tell them apart. */
    static Outside real() {
        return new Outside(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                System.getProperty("valla.terminals", ""));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }

    boolean outIsTerminal() {
        return terminals.contains("1");
    }

    boolean errIsTerminal() {
        return terminals.contains("2");
    }

    boolean inIsTerminal() {
        return terminals.contains("0");
    }

    Path file(Path typed) {
        return folder.resolve(typed).normalize();
    }

    String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
