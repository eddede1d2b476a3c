package dev.valla.bench.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Some operations of the engine that are measured on the same data. */
interface EngineOperations {
    /** The files they read. */
    List<Path> needs(EngineRun run);

    /** Measures each and prints its line; a wrong answer is an exception, not a line. */
    void run(EngineRun run) throws IOException;
}
