package dev.valla.bench.engine;

import java.util.function.Function;

/** A peer that is asked whether constraints can all hold. */
abstract class NetworkPeer implements Peer {
    /** The answers, as {@link #ask} gives them. */
    static final long HOLDS = 0;

    static final long CONTRADICTS = 1;

    private int explains;

    /** @param mode {@code sat}, or {@code unsat1} with one planted contradiction */
    static Peer.Loader loader(String mode, Function<NetworkFile, Peer> peer) {
        return (data, size) -> peer.apply(NetworkFile.read(data.resolve("stn-%s-%s.jsonl".formatted(size, mode))));
    }

    final void explained(int constraints) {
        explains = constraints;
    }

    @Override
    public final int explains() {
        return explains;
    }
}
