package dev.valla.bench.engine;

import dev.valla.conflict.Cycle;
import dev.valla.conflict.Propagated;
import dev.valla.conflict.TemporalNetwork;
import dev.valla.conflict.TemporalNetwork.Whole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What times cannot all be, on the generated data. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NetworkJmh {
    /** The folder of the generated data. */
    @Param("")
    public String data;

    @Param("large")
    public String size;

    private NetworkFile file;
    private TemporalNetwork network;
    private SplittableRandom lot;

    @Setup
    public void load() throws IOException {
        file = NetworkFile.read(Path.of(data, "stn-%s-sat.jsonl".formatted(size)));
        network = ((Whole.Consistent) file.atOnce()).network();
        lot = new SplittableRandom(1);
    }

    @Benchmark
    public Whole batch() {
        return file.atOnce();
    }

    /** A constraint drawn by lot, out and in again. */
    @Benchmark
    public Optional<Cycle> retractAndRestore() {
        int constraint = lot.nextInt(file.size());
        network.retract(constraint);
        return network.restore(constraint);
    }

    /** A probe that contradicts: added, explained, retracted. */
    @Benchmark
    public Optional<Cycle> conflict() {
        return NetworkOperations.oneProbe(network, lot);
    }

    @Benchmark
    public Propagated bounds() {
        return network.bounds();
    }
}
