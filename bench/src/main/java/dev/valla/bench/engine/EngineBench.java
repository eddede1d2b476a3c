package dev.valla.bench.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code bench/engine DATA_DIR SIZE}: one JSON line an operation on stdout, the answers beside the data. */
public final class EngineBench {
    private static final List<String> SIZES = List.of("small", "medium", "large");

    private EngineBench() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2 || !SIZES.contains(args[1])) {
            System.err.println("usage: bench/engine DATA_DIR small|medium|large");
            System.exit(2);
        }
        var run = new EngineRun(Path.of(args[0]), args[1], System.out);
        for (EngineOperations operations : families()) {
            List<Path> missing = operations.needs(run).stream()
                    .filter(file -> !Files.isReadable(file))
                    .toList();
            if (!missing.isEmpty()) {
                System.err.println("cannot read " + missing + "; make the data with Gen.java (see bench/README.md)");
                System.exit(3);
            }
            operations.run(run);
        }
    }

    /** Each family of operations in a class of its own. */
    private static List<EngineOperations> families() {
        return List.of(new SupportOperations(), new NetworkOperations());
    }
}
