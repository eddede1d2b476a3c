package dev.valla.conflict;

import static dev.valla.conflict.Constraints.NONE;
import static dev.valla.conflict.Constraints.ORIGIN;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * All smallest sets of findings that clash in time, up to limits. A network takes the premises one by one; what it takes in is
 * consistent, so every contradiction holds at least one premise that it refused. From each of those a search by steps goes on to
 * every bound, taken in or refused, that it cannot be reconciled with.
 */
final class Search {
    private final Premises premises;
    private final Oracle oracle;
    private final int most;
    private final TemporalNetwork network;
    private final List<Integer> refused = new ArrayList<>();
    private final Map<Set<String>, Clash> found = new LinkedHashMap<>();
    private boolean cut;

    Search(Premises premises, Oracle oracle, int most) {
        this.premises = premises;
        this.oracle = oracle;
        this.most = most;
        this.network = new TemporalNetwork(premises.points.size());
    }

    /** By set of findings, why they clash; in the order of finding. */
    Map<Set<String>, Clash> run() {
        for (int c = 0; c < premises.all.size(); c++) {
            Premise p = premises.all.get(c);
            Optional<Cycle> cycle = network.add(p.x(), p.y(), p.days(), 0);
            if (cycle.isPresent()) {
                refused.add(c);
                keep(basis(cycle.get().constraints()));
            }
        }
        Reach reach = new Reach(network.pool());
        for (int i = 0; i < refused.size() && !cut; i++) {
            from(refused.get(i), reach);
        }
        cut |= reach.cutShort();
        Propagated bounds = premises.scattered.isEmpty() ? new Propagated(new long[0], new long[0]) : network.bounds();
        premises.scattered.forEach(s -> gaps(s, bounds));
        return found;
    }

    /** Whether a limit ended it early. */
    boolean cutShort() {
        return cut;
    }

    /** All contradictions that a refused premise is part of: closed in itself, or over the calendar by any two bounds. */
    private void from(int c, Reach reach) {
        Constraints all = network.pool();
        long w = all.stated(c);
        Reach.Ways onwards = reach.from(c, true);
        Reach.Ways back = reach.from(c, false);
        for (int f = 0; f < onwards.size(); f++) {
            if (all.from(c) != ORIGIN && onwards.point(f) == all.from(c) && onwards.day(f) + w < 0) {
                keep(union(NONE, back, NONE, c, onwards, f, NONE));
            }
            for (int low : onwards.bounds(f)) {
                for (int b = 0; b < back.size() && !cut; b++) {
                    for (int high : back.bounds(b)) {
                        if (days(high) + back.day(b) + w + onwards.day(f) + days(low) < 0) {
                            keep(union(high, back, b, c, onwards, f, low));
                        }
                    }
                }
            }
        }
    }

    private long days(int bound) {
        return bound == NONE ? 0 : premises.all.get(bound).days();
    }

    private Set<String> union(int high, Reach.Ways back, int b, int c, Reach.Ways onwards, int f, int low) {
        List<Integer> steps = new ArrayList<>();
        steps.add(high);
        if (b != NONE) {
            steps.addAll(back.steps(b));
        }
        steps.add(c);
        List<Integer> on = new ArrayList<>(onwards.steps(f));
        Collections.reverse(on);
        steps.addAll(on);
        steps.add(low);
        return basis(steps);
    }

    private Set<String> basis(List<Integer> steps) {
        Set<String> findings = new LinkedHashSet<>();
        steps.stream()
                .filter(c -> c != NONE)
                .forEach(c -> findings.addAll(premises.all.get(c).basis()));
        return findings;
    }

    private void keep(Set<String> findings) {
        Set<String> smallest = oracle.smallest(oracle.withoutEntailed(findings));
        if (!found.containsKey(smallest)) {
            Optional<Clash> clash = oracle.clash(smallest);
            clash.ifPresent(k -> found.put(smallest, k));
            cut |= found.size() >= most;
        }
    }

    /** A time with gaps against the other values of its point, and against what the network leaves of it. */
    private void gaps(Premises.Scattered s, Propagated bounds) {
        premises.valuesAt(s.point()).stream()
                .filter(v -> !v.time().compatible(s.time()))
                .forEach(v -> keep(new LinkedHashSet<>(
                        List.of(v.finding().id(), s.finding().id()))));
        OptionalLong first = bounds.earliest(s.point());
        OptionalLong last = bounds.latest(s.point());
        if (!Fit.possible(s.time(), first, last)) {
            Set<String> findings = new LinkedHashSet<>();
            first.ifPresent(day -> findings.addAll(whyNot(0, s.point(), day - 1)));
            last.ifPresent(day -> findings.addAll(whyNot(s.point(), 0, -(day + 1))));
            findings.add(s.finding().id());
            keep(findings);
        }
    }

    /** What forbids a bound one day tighter than what the network leaves. */
    private Set<String> whyNot(int x, int y, long days) {
        int probe = network.constraints();
        return network.add(x, y, days, 0)
                .map(cycle -> basis(
                        cycle.constraints().stream().filter(c -> c < probe).toList()))
                .orElse(Set.of());
    }
}
