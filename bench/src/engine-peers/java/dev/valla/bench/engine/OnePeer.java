package dev.valla.bench.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** One engine on one question, in a process of its own: so that none disturbs another and one that does not end can be ended. */
final class OnePeer {
    /** Enough runs for a warm median of the quick ones; the slow ones are asked once or a few times. */
    private static final int MOST_RUNS = 2_000;

    private static final double ENOUGH_MS = 8_000;

    private OnePeer() {}

    public static void main(String[] args) throws IOException {
        Peer peer = Objects.requireNonNull(
                        Question.valueOf(args[0]).peers().get(args[1]), () -> "no such peer: " + args[1])
                .load(Path.of(args[2]), args[3]);
        double once = EngineRun.time(0, 1, peer::ask).times().median();
        int runs = (int) Math.clamp(ENOUGH_MS / once, 1, MOST_RUNS);
        EngineRun.Timed<Long> timed = EngineRun.time(runs / 2, runs, peer::ask);
        System.out.println(
                new Measured(timed.times().median() * peer.share(), timed.answer(), peer.explains()).written());
        System.exit(0);
    }
}
