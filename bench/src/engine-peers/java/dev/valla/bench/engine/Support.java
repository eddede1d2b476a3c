package dev.valla.bench.engine;

import dev.valla.weigh.Ids;
import dev.valla.weigh.SupportGraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What the peers of support are given.
 *
 * @param off the members of question {@code q50}, the first with many
 */
record Support(SupportGraph graph, Ids off) {
    private static final int QUESTION = 50;
    private static final int FINDINGS = 20;

    static Peer.Loader loader(Function<Support, Peer> peer) {
        return (data, size) -> peer.apply(read(data, size));
    }

    private static Support read(Path data, String size) throws IOException {
        Ids off = SupportOperations.questions(data.resolve("whatif-" + size + ".jsonl"))
                .get(QUESTION);
        return new Support(SupportFile.read(data.resolve("support-" + size + ".jsonl")), off);
    }

    /** Twenty findings, spread evenly, that rest on findings which rest on members alone: the same for every engine. */
    List<Integer> sampled() {
        List<Integer> shallow = IntStream.range(0, graph.findings())
                .filter(f -> premises(f).findAny().isPresent() && premises(f).allMatch(this::isBare))
                .boxed()
                .toList();
        int step = Math.max(1, shallow.size() / FINDINGS);
        return IntStream.range(0, Math.min(FINDINGS, shallow.size()))
                .mapToObj(i -> shallow.get(i * step))
                .toList();
    }

    private boolean isBare(int finding) {
        return premises(finding).findAny().isEmpty();
    }

    private IntStream premises(int finding) {
        return graph.legs(finding).stream().flatMapToInt(leg -> leg.premises().stream());
    }

    /** A sum over the cuts of one and two of a finding, for comparing. */
    static long sum(int finding, Iterable<Integer> ones, Iterable<long[]> twos) {
        long sum = 0;
        for (int one : ones) {
            sum += EngineRun.mix((long) finding << 20 | one);
        }
        for (long[] two : twos) {
            sum += EngineRun.mix(EngineRun.mix(finding) ^ (two[0] << 32 | two[1]));
        }
        return sum;
    }
}
