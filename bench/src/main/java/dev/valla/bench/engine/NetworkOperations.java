package dev.valla.bench.engine;

import dev.valla.conflict.Cycle;
import dev.valla.conflict.Propagated;
import dev.valla.conflict.TemporalNetwork;
import dev.valla.conflict.TemporalNetwork.Whole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * What times cannot all be: {@code stn-batch}, {@code stn-insert}, {@code stn-conflict}, {@code stn-planted} and
 * {@code stn-bounds}.
 */
final class NetworkOperations implements EngineOperations {
    private static final int PROBES = 1_000;
    private static final long THREE_HUNDRED_YEARS = 300 * 365L;

    @Override
    public List<Path> needs(EngineRun run) {
        return List.of(file(run, "sat"), file(run, "unsat1"), file(run, "unsatmany"));
    }

    private static Path file(EngineRun run, String mode) {
        return run.file("stn-%s-%s.jsonl".formatted(run.size(), mode));
    }

    @Override
    public void run(EngineRun run) throws IOException {
        NetworkFile sat = NetworkFile.read(file(run, "sat"));
        TemporalNetwork network = batch(run, sat);
        bounds(run, network);
        insert(run, sat);
        probes(run, network);
        NetworkFile one = NetworkFile.read(file(run, "unsat1"));
        if (!(one.atOnce() instanceof Whole.Contradictory found)
                || found.cycle().sum() != -1) {
            throw new IllegalStateException("the one planted contradiction was not found");
        }
        planted(run, NetworkFile.read(file(run, "unsatmany")));
    }

    /** All at once, from plain arrays to a network that takes in more; the sum is over the latest days. */
    private static TemporalNetwork batch(EngineRun run, NetworkFile file) {
        var timed = EngineRun.time(10, 15, file::atOnce);
        if (timed.answer() instanceof Whole.Consistent(TemporalNetwork network)) {
            Propagated bounds = network.bounds();
            long sum = 0;
            for (int p = 0; p < network.points(); p++) {
                sum += EngineRun.mix(31L * p + bounds.latest(p).orElse(0));
            }
            run.line("stn-batch", timed.times(), file.size(), sum);
            return network;
        }
        throw new IllegalStateException("the consistent network was called contradictory");
    }

    /** Earliest and latest day of every point. */
    private static void bounds(EngineRun run, TemporalNetwork network) {
        var timed = EngineRun.time(10, 15, network::bounds);
        long sum = 0;
        for (int p = 0; p < network.points(); p++) {
            sum += EngineRun.mix(31L * p + timed.answer().earliest(p).orElse(0));
            sum += EngineRun.mix(37L * p + timed.answer().latest(p).orElse(0));
        }
        run.line("stn-bounds", timed.times(), network.points(), sum);
    }

    /** One constraint into a network that grows from nothing; the time is that of one of them, on average over all. */
    private static void insert(EngineRun run, NetworkFile file) {
        var timed = EngineRun.time(5, 9, () -> refusals(file));
        if (!timed.answer().isEmpty()) {
            throw new IllegalStateException("constraints that hold together were refused");
        }
        double[] each = timed.times().ms().clone();
        for (int i = 0; i < each.length; i++) {
            each[i] /= file.size();
        }
        run.line("stn-insert", new EngineRun.Times(each), file.size(), 0);
    }

    private static List<Cycle> refusals(NetworkFile file) {
        var network = new TemporalNetwork(file.points());
        var cycles = new ArrayList<Cycle>();
        for (int i = 0; i < file.size(); i++) {
            network.add(file.x()[i], file.y()[i], file.days()[i], file.source()[i])
                    .ifPresent(cycles::add);
        }
        return cycles;
    }

    /** "300 years before" between points drawn by lot: add, explain, retract. */
    private static void probes(EngineRun run, TemporalNetwork network) {
        probe(network, 11);
        probe(network, 12);
        long[] steps = new long[1];
        double[] ms = new double[PROBES];
        var lot = new SplittableRandom(13);
        for (int i = 0; i < PROBES; ) {
            long start = System.nanoTime();
            Optional<Cycle> cycle = oneProbe(network, lot);
            if (cycle.isPresent()) {
                ms[i++] = (System.nanoTime() - start) / 1e6;
                steps[0] += cycle.get().constraints().size();
            }
        }
        run.lineOfMany("stn-conflict", new EngineRun.Times(ms), PROBES, steps[0]);
    }

    private static void probe(TemporalNetwork network, long seed) {
        var lot = new SplittableRandom(seed);
        for (int i = 0; i < 20 * PROBES; i++) {
            oneProbe(network, lot);
        }
    }

    static Optional<Cycle> oneProbe(TemporalNetwork network, SplittableRandom lot) {
        int x = 1 + lot.nextInt(network.points() - 2);
        int y = 1 + lot.nextInt(network.points() - 2);
        int probe = network.constraints();
        Optional<Cycle> cycle = network.add(x, y == x ? y + 1 : y, -THREE_HUNDRED_YEARS, 0);
        network.retract(probe);
        return cycle;
    }

    /** The time of each constraint that closes a planted contradiction, explanation included, among those that hold. */
    private static void planted(EngineRun run, NetworkFile file) {
        refusals(file);
        var network = new TemporalNetwork(file.points());
        var ms = new ArrayList<Double>();
        long steps = 0;
        for (int i = 0; i < file.size(); i++) {
            long start = System.nanoTime();
            Optional<Cycle> cycle = network.add(file.x()[i], file.y()[i], file.days()[i], file.source()[i]);
            if (cycle.isPresent()) {
                ms.add((System.nanoTime() - start) / 1e6);
                steps += cycle.get().constraints().size();
            }
        }
        if (ms.size() != file.planted()) {
            throw new IllegalStateException(
                    "%d contradictions were planted and %d found".formatted(file.planted(), ms.size()));
        }
        double[] all = ms.stream().mapToDouble(Double::doubleValue).toArray();
        run.lineOfMany("stn-planted", new EngineRun.Times(all), ms.size(), steps);
    }
}
