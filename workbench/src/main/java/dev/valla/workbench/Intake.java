package dev.valla.workbench;

import java.nio.file.Path;
import java.util.List;

/** Reads one document into the dossier: whoever opens the workbench knows how. Called by one thread at a time. */
@FunctionalInterface
public interface Intake {
    /**
     * What became of it.
     *
     * @param taken whether the dossier holds it now
     * @param told  in plain words
     */
    record Outcome(boolean taken, List<String> told) {
        public Outcome {
            told = List.copyOf(told);
        }
    }

    /** @param path under which the dossier is to know the file */
    Outcome take(Path file, String path);
}
