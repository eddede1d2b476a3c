package dev.valla.bench.engine;

import dev.valla.weigh.Cuts;
import dev.valla.weigh.SupportGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Ours knows all cuts or none: all are worked out, and the time is divided by how many findings were asked for of all. Cuts once
 * known are kept, so each time the stored graph is opened anew, which is timed too.
 */
final class VallaCuts implements Peer {
    private final List<Integer> asked;
    private final Path stored;
    private final double share;

    VallaCuts(Support support) {
        asked = support.sampled();
        share = (double) asked.size() / support.graph().findings();
        try {
            stored = Files.createTempFile("valla", ".graph");
            stored.toFile().deleteOnExit();
            support.graph().save(stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long ask() {
        try {
            Cuts cuts = SupportGraph.open(stored).weigh().cuts();
            return asked.stream().mapToLong(f -> sum(f, cuts)).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long sum(int finding, Cuts cuts) {
        List<long[]> twos = cuts.twos(finding).stream()
                .map(two -> new long[] {two.first(), two.second()})
                .toList();
        return Support.sum(finding, cuts.ones(finding), twos);
    }

    @Override
    public double share() {
        return share;
    }
}
