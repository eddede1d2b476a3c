package dev.valla.bench.engine;

import dev.valla.conflict.TemporalNetwork.Whole;

/** Ours, from plain arrays. */
final class VallaNetwork extends NetworkPeer {
    private final NetworkFile file;

    VallaNetwork(NetworkFile file) {
        this.file = file;
    }

    @Override
    public long ask() {
        return switch (file.atOnce()) {
            case Whole.Consistent c -> HOLDS;
            case Whole.Contradictory found -> {
                explained(found.cycle().constraints().size());
                yield CONTRADICTS;
            }
        };
    }
}
