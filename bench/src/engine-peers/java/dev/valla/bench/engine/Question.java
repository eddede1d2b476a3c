package dev.valla.bench.engine;

import dev.valla.weigh.Weighing;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is asked of all, each with those who can answer it; the first is Valla, by which the others' times are divided. */
enum Question {
    /** How many findings stand without the members of the 51st question of the data, {@code q50}: many at once. */
    WHAT_IF("what-if, again with others off") {
        @Override
        void peers(Map<String, Peer.Loader> all) {
            all.put("Valla, ripple", Support.loader(Question::ripple));
            all.put(
                    "Valla, sweep",
                    Support.loader(s -> () -> s.graph().weigh(s.off()).standingCount()));
            all.put("plain Java objects", Support.loader(PlainObjects::new));
            all.put("SQLite", Support.loader(SqliteLayers::new));
            all.put("Drools", Support.loader(DroolsRules::new));
        }
    },
    /** All cuts of one and two of 20 findings that rest on members alone or on such findings. */
    CUTS("cuts of one and two, 20 findings") {
        @Override
        void peers(Map<String, Peer.Loader> all) {
            all.put("Valla, its share of all", Support.loader(VallaCuts::new));
            all.put("JDD, a diagram each", Support.loader(BddCuts::new));
        }
    },
    /** Whether a million constraints with one planted contradiction can all hold, and why not. */
    CONTRADICTION("one contradiction found") {
        @Override
        void peers(Map<String, Peer.Loader> all) {
            all.put("Valla", NetworkPeer.loader("unsat1", VallaNetwork::new));
            all.put("CP-SAT", NetworkPeer.loader("unsat1", f -> new CpSatNetwork(f, false)));
            all.put("CP-SAT, explained", NetworkPeer.loader("unsat1", f -> new CpSatNetwork(f, true)));
            all.put("Choco", NetworkPeer.loader("unsat1", ChocoNetwork::new));
            all.put("Z3, explained", NetworkPeer.loader("unsat1", f -> new Z3Network(f, true)));
            all.put("JGraphT", NetworkPeer.loader("unsat1", JGraphTNetwork::new));
        }
    },
    /** Whether constraints that do hold can all hold. */
    CONSISTENT("no contradiction") {
        @Override
        void peers(Map<String, Peer.Loader> all) {
            all.put("Valla", NetworkPeer.loader("sat", VallaNetwork::new));
            all.put("CP-SAT", NetworkPeer.loader("sat", f -> new CpSatNetwork(f, false)));
            all.put("Choco", NetworkPeer.loader("sat", ChocoNetwork::new));
            all.put("Z3", NetworkPeer.loader("sat", f -> new Z3Network(f, false)));
            all.put("JGraphT", NetworkPeer.loader("sat", JGraphTNetwork::new));
        }
    };

    private final String told;

    Question(String told) {
        this.told = told;
    }

    String told() {
        return told;
    }

    /** By name, in the order of the table. */
    Map<String, Peer.Loader> peers() {
        var all = new LinkedHashMap<String, Peer.Loader>();
        peers(all);
        return all;
    }

    /** Ours, from a reading already weighed: what falls is taken from all that stands. */
    private static Peer ripple(Support support) {
        Weighing base = support.graph().weigh();
        return () -> base.standingCount() - base.without(support.off()).falls().size();
    }

    abstract void peers(Map<String, Peer.Loader> all);
}
