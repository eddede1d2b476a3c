package dev.valla.bench.engine;

import java.io.IOException;
import java.nio.file.Path;

/** An engine with its data loaded, and one question that it can answer. */
interface Peer {
    /** Loads what the question needs from the generated data; not timed. */
    interface Loader {
        Peer load(Path data, String size) throws IOException;
    }

    /**
     * Answers once.
     *
     * @return what must be the same for all who answer this question: how many findings stand, a sum over cuts, or whether there
     *     is a contradiction
     */
    long ask();

    /** How many constraints its explanation has; 0 where it gives none. */
    default int explains() {
        return 0;
    }

    /** What part of the time taken was spent on what was asked; 1 unless the engine answers more than that at once. */
    default double share() {
        return 1;
    }
}
