package dev.valla.bench.engine;

import dev.valla.weigh.Leg;
import dev.valla.weigh.SupportGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdd.bdd.BDD;

/** JDD: the formula of a finding as a decision diagram over the members below it, in the order of first meeting. */
final class BddCuts implements Peer {
    private final SupportGraph graph;
    private final List<Integer> asked;

    BddCuts(Support support) {
        graph = support.graph();
        asked = support.sampled();
    }

    @Override
    public long ask() {
        return asked.stream().mapToLong(this::cuts).sum();
    }

    private long cuts(int finding) {
        var bdd = new BDD(10_000, 10_000);
        var variables = new TreeMap<Integer, Integer>();
        int formula = formula(bdd, finding, variables);
        var ones = new ArrayList<Integer>();
        var twos = new ArrayList<long[]>();
        variables.forEach((member, variable) -> {
            if (without(bdd, formula, variable) == 0) {
                ones.add(member);
            }
        });
        variables.keySet().removeAll(ones);
        variables.forEach((a, variable) -> {
            int rest = without(bdd, formula, variable);
            variables.tailMap(a, false).forEach((b, other) -> {
                if (without(bdd, rest, other) == 0) {
                    twos.add(new long[] {a, b});
                }
            });
        });
        bdd.cleanup();
        return Support.sum(finding, ones, twos);
    }

    private int formula(BDD bdd, int finding, Map<Integer, Integer> variables) {
        int any = 0;
        for (Leg leg : graph.legs(finding)) {
            int all = 1;
            for (int member : leg.members()) {
                all = bdd.ref(bdd.and(all, variables.computeIfAbsent(member, m -> bdd.createVar())));
            }
            for (int premise : leg.premises()) {
                all = bdd.ref(bdd.and(all, formula(bdd, premise, variables)));
            }
            any = bdd.ref(bdd.or(any, all));
        }
        return any;
    }

    /** The formula with that variable false; 0 where nothing is left. */
    private static int without(BDD bdd, int formula, int variable) {
        return bdd.ref(bdd.restrict(formula, bdd.not(variable)));
    }
}
