package dev.valla.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Valla this is. The build writes its number. */
final class Version {
    private Version() {}

    static String number() {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own files cannot be read", e);
        }
        return build.getProperty("version", "unbuilt");
    }

    static String told() {
        return "valla " + number();
    }
}
