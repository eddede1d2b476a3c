package dev.valla.bench.engine;

import dev.valla.weigh.Ids;
import dev.valla.weigh.Leg;
import dev.valla.weigh.ManyWhatIfs;
import dev.valla.weigh.SupportGraph;
import dev.valla.weigh.Weighing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What falls without whom: {@code load}, {@code open}, the what-ifs and {@code cuts2}. */
final class SupportOperations implements EngineOperations {
    @Override
    public List<Path> needs(EngineRun run) {
        return List.of(support(run), questions(run));
    }

    private static Path support(EngineRun run) {
        return run.file("support-" + run.size() + ".jsonl");
    }

    private static Path questions(EngineRun run) {
        return run.file("whatif-" + run.size() + ".jsonl");
    }

    @Override
    public void run(EngineRun run) throws IOException {
        SupportGraph graph = load(run);
        List<Ids> questions = questions(questions(run));
        open(run, graph);
        full(run, graph, questions);
        incremental(run, graph, questions);
        many(run, graph, questions);
        cuts(run, graph);
    }

    /** Whom each question takes away. */
    static List<Ids> questions(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(SupportOperations::off)
                .toList();
    }

    /** The numbers of {@code {"q":7,"off":[1,2]}}. */
    private static Ids off(String line) {
        String list = line.substring(line.indexOf('[') + 1, line.indexOf(']'));
        return Ids.of(
                List.of(list.split(",")).stream().mapToInt(Integer::parseInt).toArray());
    }

    private static SupportGraph load(EngineRun run) {
        var loaded = EngineRun.time(3, 7, () -> SupportFile.read(support(run)));
        legs(run, "load", loaded);
        return loaded.answer();
    }

    /** The file it stores is kept for the next to open. */
    private static void open(EngineRun run, SupportGraph graph) throws IOException {
        Path file = run.file("support-" + run.size() + ".graph");
        graph.save(file);
        legs(run, "open", EngineRun.time(5, 15, () -> SupportGraph.open(file)));
    }

    /** How many legs the graph has, and a sum over what is in them. */
    private static void legs(EngineRun run, String op, EngineRun.Timed<SupportGraph> timed) {
        SupportGraph graph = timed.answer();
        long sum = 0;
        long legs = 0;
        for (int f = 0; f < graph.findings(); f++) {
            for (Leg leg : graph.legs(f)) {
                legs++;
                sum += EngineRun.mix(f * 31L + leg.hashCode());
            }
        }
        run.line(op, timed.times(), legs, sum);
    }

    private static void full(EngineRun run, SupportGraph graph, List<Ids> questions) throws IOException {
        questions.forEach(graph::weigh);
        questions.forEach(graph::weigh);
        var times = new ArrayList<Double>();
        var answers = new Answers(graph);
        for (Ids off : questions) {
            var timed = EngineRun.time(1, 3, () -> graph.weigh(off));
            times.add(timed.times().median());
            answers.standing(timed.answer().standing());
        }
        answers.write(run, "whatif-full");
        run.lineOfMany("whatif-full", times(times), answers.count(), answers.sum());
    }

    private static void incremental(EngineRun run, SupportGraph graph, List<Ids> questions) throws IOException {
        Weighing base = graph.weigh();
        for (int i = 0; i < 30; i++) {
            questions.forEach(off -> base.without(off).falls());
        }
        int rounds = 11;
        double[][] times = new double[questions.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int q = 0; q < questions.size(); q++) {
                Ids off = questions.get(q);
                times[q][round] = EngineRun.time(0, 1, () -> base.without(off).falls())
                        .times()
                        .median();
            }
        }
        var answers = new Answers(graph);
        questions.forEach(off -> answers.allBut(base.without(off).falls()));
        answers.write(run, "whatif-incremental");
        run.lineOfMany("whatif-incremental", medians(times), answers.count(), answers.sum());
    }

    private static void many(EngineRun run, SupportGraph graph, List<Ids> questions) throws IOException {
        Weighing base = graph.weigh();
        var timed = EngineRun.time(5, 15, () -> base.withoutEach(questions.subList(0, 64)));
        ManyWhatIfs all = base.withoutEach(questions);
        var answers = new Answers(graph);
        IntStream.range(0, questions.size()).forEach(q -> answers.allBut(all.falls(q)));
        answers.write(run, "whatif-64");
        run.line("whatif-64", timed.times(), answers.count(), answers.sum());
    }

    /** Each time on a graph just opened and weighed, for cuts are kept once known. */
    private static void cuts(EngineRun run, SupportGraph graph) throws IOException {
        Path file = run.file("support-" + run.size() + ".graph");
        var times = new ArrayList<Double>();
        for (int i = 0; i < 7; i++) {
            Weighing fresh = SupportGraph.open(file).weigh();
            times.add(EngineRun.time(0, 1, fresh::cuts).times().median());
        }
        new CutAnswers(graph.weigh().cuts(), graph.findings()).write(run, times(times.subList(2, times.size())));
    }

    /** Of each question the median over the rounds, in which all the others came between. */
    private static EngineRun.Times medians(double[][] times) {
        return new EngineRun.Times(Stream.of(times)
                .mapToDouble(ms -> new EngineRun.Times(ms).median())
                .toArray());
    }

    private static EngineRun.Times times(List<Double> times) {
        return new EngineRun.Times(
                times.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** What stands in each what-if, in the form of the expected files. */
    private static final class Answers {
        private final SupportGraph graph;
        private final long sumOfAll;
        private final List<String> lines = new ArrayList<>();
        private long count;
        private long sum;

        Answers(SupportGraph graph) {
            this.graph = graph;
            this.sumOfAll = IntStream.range(0, graph.findings())
                    .mapToLong(EngineRun::mix)
                    .sum();
        }

        void standing(Ids standing) {
            add(standing.size(), standing.stream().mapToLong(EngineRun::mix).sum());
        }

        /** All stand when everything is believed, as the data are made. */
        void allBut(Ids fallen) {
            add(
                    graph.findings() - fallen.size(),
                    sumOfAll - fallen.stream().mapToLong(EngineRun::mix).sum());
        }

        private void add(int standing, long checksum) {
            lines.add("{\"q\":%d,\"standing\":%d,\"sum\":\"%s\"}"
                    .formatted(lines.size(), standing, Long.toHexString(checksum)));
            count += standing;
            sum += checksum;
        }

        void write(EngineRun run, String op) throws IOException {
            Files.write(run.file("answers-%s-%s.jsonl".formatted(op, run.size())), lines);
        }

        long count() {
            return count;
        }

        long sum() {
            return sum;
        }
    }
}
