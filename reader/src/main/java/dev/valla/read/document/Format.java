package dev.valla.read.document;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What kind of file it is, by the ending of its name. */
enum Format {
    PLAIN,
    HTML,
    NOT_READ_YET;

    private static final Set<String> TEXT = Set.of("", "txt", "text", "md", "markdown");
    private static final Set<String> WEB = Set.of("html", "htm", "xhtml");

    static Format of(Path file) {
        String ending = ending(file);
        return TEXT.contains(ending) ? PLAIN : WEB.contains(ending) ? HTML : NOT_READ_YET;
    }

    /** The ending in lower case, without its dot; empty where there is none. */
    static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
