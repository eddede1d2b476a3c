package dev.valla.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every command has. */
final class Common {
    @Option(
            names = {"-d", "--dossier"},
            paramLabel = "FILE",
            description = "The dossier. Without it, the one .valla file in the current folder.")
    @Nullable
    Path dossier;

    @Option(names = "--ascii", description = "Plain signs: + ~ x o instead of ● ◐ ✕ ○.")
    boolean ascii;

    @Option(names = "--color", paramLabel = "WHEN", description = "always, auto or never.", defaultValue = "auto")
    String color = "auto";

    @Option(names = "--no-color", description = "The same as --color=never.")
    boolean noColor;

    @Option(names = "--no-input", description = "Never ask anything.")
    boolean noInput;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "This help.")
    boolean help;

    Optional<Path> dossier() {
        return Optional.ofNullable(dossier);
    }

    /** How to write to these streams. */
    Screen screen(Outside outside) {
        return new Screen(outside, coloured(outside), ascii);
    }

    private boolean coloured(Outside outside) {
        String when = color.toLowerCase(Locale.ROOT);
        if (!when.matches("always|auto|never")) {
            throw new Misuse("--color takes always, auto or never", "--color=" + color, "leave it away for auto");
        }
        boolean wanted = outside.outIsTerminal()
                && !outside.environment().containsKey("NO_COLOR")
                && !outside.variable("TERM").equals("dumb");
        return !noColor && (when.equals("always") || (when.equals("auto") && wanted));
    }
}
