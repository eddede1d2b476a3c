package dev.valla.cli;

import picocli.CommandLine.Option;

/** Under whose name an entry goes into the journal. */
final class Who {
    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Who decides. Without it VALLA_WHO, else the name you are logged in with.")
    @org.jspecify.annotations.Nullable
    String who;

    String name(Outside outside) {
        if (who != null && !who.isBlank()) {
            return who.strip();
        }
        String named = outside.variable("VALLA_WHO").strip();
        return named.isEmpty() ? System.getProperty("user.name", "somebody") : named;
    }
}
