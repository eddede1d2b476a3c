package dev.valla.weigh;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes down why a position stands or falls in a fixpoint. Cost: the size of the proof. */
final class Proofs {
    private final SupportGraph graph;
    private final Layout layout;
    private final Fixpoint fixpoint;

    Proofs(SupportGraph graph, Fixpoint fixpoint) {
        this.graph = graph;
        this.layout = graph.layout();
        this.fixpoint = fixpoint;
    }

    Proof.ItStands stands(int position) {
        var steps = new ArrayList<Proof.Step>();
        var done = new HashSet<Integer>();
        var path = new ArrayDeque<Integer>();
        path.push(position);
        while (!path.isEmpty()) {
            int p = path.peek();
            int waiting = path.size();
            if (!done.contains(p)) {
                pushPremises(p, done, path);
            }
            if (path.size() == waiting) {
                path.pop();
                if (done.add(p)) {
                    steps.add(step(p));
                }
            }
        }
        return new Proof.ItStands(List.copyOf(steps));
    }

    private void pushPremises(int position, Set<Integer> done, ArrayDeque<Integer> path) {
        if (fixpoint.isGranted(position)) {
            return;
        }
        int lead = fixpoint.leads().lead(position);
        int end = layout.legEnd(lead);
        for (int i = lead; i < end; i++) {
            int literal = layout.lits()[i] & Layout.LITERAL;
            if (layout.isFinding(literal) && !done.contains(layout.position(literal))) {
                path.push(layout.position(literal));
            }
        }
    }

    private Proof.Step step(int position) {
        int finding = layout.order().finding(position);
        return fixpoint.isGranted(position)
                ? new Proof.Step.Granted(finding)
                : new Proof.Step.ByLeg(finding, layout.leg(fixpoint.leads().lead(position)));
    }

    Proof.ItFalls falls(int position) {
        var fallen = new ArrayList<Proof.Fallen>();
        var seen = new HashSet<Integer>();
        var waiting = new ArrayDeque<Integer>();
        seen.add(position);
        waiting.add(position);
        while (!waiting.isEmpty()) {
            int p = waiting.remove();
            List<BrokenLeg> broken = broken(p);
            fallen.add(new Proof.Fallen(layout.order().finding(p), broken));
            for (BrokenLeg leg : broken) {
                if (leg.by() instanceof BrokenLeg.Break.ByPremise premise
                        && seen.add(layout.order().position(premise.finding()))) {
                    waiting.add(layout.order().position(premise.finding()));
                }
            }
        }
        return new Proof.ItFalls(List.copyOf(fallen));
    }

    List<BrokenLeg> broken(int position) {
        return graph.legs(layout.order().finding(position)).stream()
                .map(leg -> new BrokenLeg(leg, breakOf(leg)))
                .toList();
    }

    private BrokenLeg.Break breakOf(Leg leg) {
        for (int member : leg.members()) {
            if (fixpoint.off.contains(member)) {
                return new BrokenLeg.Break.ByMember(member);
            }
        }
        for (int premise : leg.premises()) {
            if (!fixpoint.stands(layout.order().position(premise))) {
                return new BrokenLeg.Break.ByPremise(premise);
            }
        }
        throw new IllegalStateException("%s stands, but its finding does not".formatted(leg));
    }
}
