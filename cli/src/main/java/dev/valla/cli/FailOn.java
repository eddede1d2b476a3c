package dev.valla.cli;

import dev.valla.ask.ConflictNow;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Standing;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code --fail-on}: an exit code of its own for scripts that ask whether there is a conflict, or whether something falls. */
final class FailOn {
    enum Wanted {
        NOTHING,
        CONFLICT,
        FALL
    }

    private FailOn() {}

    static Wanted of(@Nullable String typed) {
        if (typed == null) {
            return Wanted.NOTHING;
        }
        return Arrays.stream(new Wanted[] {Wanted.CONFLICT, Wanted.FALL})
                .filter(wanted -> wanted.name().toLowerCase(Locale.ROOT).equals(typed))
                .findFirst()
                .orElseThrow(() -> new Misuse("--fail-on takes conflict or fall", "--fail-on " + typed, "choose one"));
    }

    /** Live conflicts, or findings that do not stand in the reading in force. */
    static int exit(Wanted wanted, Inquiry inquiry) {
        boolean found = switch (wanted) {
            case NOTHING -> false;
            case CONFLICT -> inquiry.conflicts().stream().anyMatch(ConflictNow::live);
            case FALL ->
                inquiry.findings().stream()
                        .anyMatch(finding -> inquiry.standing(finding.id()).degree() == Standing.Degree.FALLS);
        };
        return found ? Exit.FOUND : Exit.DONE;
    }
}
