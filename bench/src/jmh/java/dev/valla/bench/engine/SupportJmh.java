package dev.valla.bench.engine;

import dev.valla.weigh.Cuts;
import dev.valla.weigh.Ids;
import dev.valla.weigh.ManyWhatIfs;
import dev.valla.weigh.SupportGraph;
import dev.valla.weigh.Weighing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What falls without whom, on the generated data; each question in its turn. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SupportJmh {
    /** The graph and the questions. */
    @State(Scope.Benchmark)
    public static class Loaded {
        /** The folder of the generated data. */
        @Param("")
        public String data;

        @Param("large")
        public String size;

        Path lines;
        Path stored;
        SupportGraph graph;
        Weighing base;
        List<Ids> questions;
        private int next;

        @Setup
        public void load() throws IOException {
            lines = Path.of(data, "support-" + size + ".jsonl");
            stored = Path.of(data, "support-" + size + ".graph");
            graph = SupportFile.read(lines);
            graph.save(stored);
            base = graph.weigh();
            base.load(0);
            questions = SupportOperations.questions(Path.of(data, "whatif-" + size + ".jsonl"));
        }

        Ids question() {
            next = (next + 1) % questions.size();
            return questions.get(next);
        }

        int member() {
            next = (next + 1) % graph.members();
            return next;
        }
    }

    /** A weighing whose cuts are not known yet; made anew for each call, which takes far longer than JMH's own bookkeeping. */
    @State(Scope.Thread)
    public static class Unknown {
        Weighing weighing;

        @Setup(Level.Invocation)
        public void open(Loaded loaded) throws IOException {
            weighing = SupportGraph.open(loaded.stored).weigh();
        }
    }

    @Benchmark
    public SupportGraph load(Loaded loaded) throws IOException {
        return SupportFile.read(loaded.lines);
    }

    @Benchmark
    public SupportGraph open(Loaded loaded) throws IOException {
        return SupportGraph.open(loaded.stored);
    }

    @Benchmark
    public Weighing whatIfFull(Loaded loaded) {
        return loaded.graph.weigh(loaded.question());
    }

    @Benchmark
    public Ids whatIfIncremental(Loaded loaded) {
        return loaded.base.without(loaded.question()).falls();
    }

    @Benchmark
    public Ids oneMemberOff(Loaded loaded) {
        return loaded.base.fallsWithout(loaded.member());
    }

    @Benchmark
    public ManyWhatIfs whatIf64(Loaded loaded) {
        return loaded.base.withoutEach(loaded.questions.subList(0, 64));
    }

    @Benchmark
    public Cuts cuts2(Unknown unknown) {
        return unknown.weighing.cuts();
    }
}
