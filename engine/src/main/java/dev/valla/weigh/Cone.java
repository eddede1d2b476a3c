package dev.valla.weigh;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The part of the graph that a finding rests on, with numbers of its own. Members that are off and findings that are
 * down break a leg for good, and it is left out; members that are never cut hold for good, and they are left out.
 */
final class Cone {
    private final Layout layout;
    private final int top;
    private final Numbers members = new Numbers();
    private final Numbers findings = new Numbers();

    Cone(Weighing weighing, int finding) {
        int first = findings.of(finding);
        LegBuffer legs = weighing.stands(finding) ? standingLegs(weighing, finding) : new LegBuffer();
        this.layout =
                new Arranging(legs, leg -> true, members.size(), findings.size()).layout(new BitSet(), new BitSet());
        this.top = layout.order().position(first);
    }

    private LegBuffer standingLegs(Weighing weighing, int finding) {
        var legs = new LegBuffer();
        var waiting = new ArrayDeque<Integer>();
        waiting.add(finding);
        while (!waiting.isEmpty()) {
            int next = waiting.remove();
            for (Leg leg : weighing.standingLegs(next)) {
                leg.members().stream()
                        .filter(weighing.graph()::canCut)
                        .forEach(member -> legs.member(members.of(member)));
                for (int premise : leg.premises()) {
                    int known = findings.size();
                    legs.premise(findings.of(premise));
                    if (findings.size() > known) {
                        waiting.add(premise);
                    }
                }
                legs.supports(findings.of(next));
            }
        }
        return legs;
    }

    Layout layout() {
        return layout;
    }

    /** Position of the finding itself. */
    int top() {
        return top;
    }

    /** The same members by their numbers in the whole graph. */
    Ids named(Ids own) {
        return Ids.of(own.stream().map(members::original).toArray());
    }

    private static final class Numbers {
        private final Map<Integer, Integer> own = new LinkedHashMap<>();
        private final Ints originals = new Ints(16);

        int of(int original) {
            Integer known = own.putIfAbsent(original, own.size());
            if (known == null) {
                originals.add(original);
                return own.size() - 1;
            }
            return known;
        }

        int original(int number) {
            return originals.values[number];
        }

        int size() {
            return own.size();
        }
    }
}
