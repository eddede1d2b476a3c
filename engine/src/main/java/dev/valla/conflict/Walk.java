package dev.valla.conflict;

import static dev.valla.conflict.Constraints.NONE;
import static dev.valla.conflict.Constraints.ORIGIN;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns what a search found into a {@link Cycle}. */
final class Walk {
    private final Constraints all;

    Walk(Constraints all) {
        this.all = all;
    }

    /** The cycle that adding {@code c} closes, by the parents that {@link Latest#tighten} left. */
    Cycle closedBy(int c, int broken, Latest latest) {
        List<Integer> steps = new ArrayList<>();
        if (all.to(c) == ORIGIN) {
            down(broken, latest.by, steps);
            steps.add(c);
            return cycle(steps);
        }
        for (int v = broken, e; ; v = all.from(e)) {
            e = latest.reached(v);
            steps.add(e);
            if (e == c) {
                break;
            }
        }
        Collections.reverse(steps);
        int x = all.from(c);
        if (x != ORIGIN && broken == x) {
            return cycle(steps);
        }
        steps.add(all.loBy[broken]);
        List<Integer> whole = new ArrayList<>();
        if (x != ORIGIN) {
            down(x, latest.by, whole);
        }
        whole.addAll(steps);
        return simple(whole);
    }

    /** The steps from the origin down to a point, along the tree. */
    private void down(int point, int[] by, List<Integer> into) {
        int at = into.size();
        for (int v = point; v != ORIGIN; v = all.from(by[v])) {
            into.add(by[v]);
        }
        Collections.reverse(into.subList(at, into.size()));
    }

    /** A closed walk of negative sum cut down to a cycle that meets no point twice; one part of the walk must be negative. */
    Cycle simple(List<Integer> walk) {
        List<Integer> rest = walk;
        while (true) {
            Map<Integer, Integer> metAt = new HashMap<>();
            List<Integer> inner = List.of();
            int cutFrom = 0;
            for (int i = 0; i < rest.size() && inner.isEmpty(); i++) {
                Integer before = metAt.put(all.from(rest.get(i)), i);
                if (before != null) {
                    inner = rest.subList(before, i);
                    cutFrom = before;
                }
            }
            if (inner.isEmpty()) {
                return cycle(rest);
            }
            if (sum(inner) < 0) {
                rest = List.copyOf(inner);
            } else {
                List<Integer> outer = new ArrayList<>(rest.subList(0, cutFrom));
                outer.addAll(rest.subList(cutFrom + inner.size(), rest.size()));
                rest = outer;
            }
        }
    }

    Cycle cycle(List<Integer> steps) {
        return new Cycle(steps, sum(steps));
    }

    private long sum(List<Integer> steps) {
        long sum = 0;
        for (int c : steps) {
            sum += all.stated(c);
        }
        return sum;
    }

    /** The same walk, with fewer distinct sources where a constraint beside another serves as well. */
    Cycle withFewerSources(Cycle cycle, int keep) {
        List<Integer> steps = new ArrayList<>(cycle.constraints());
        long sum = cycle.sum();
        for (int i = 0; i < steps.size(); i++) {
            int c = steps.get(i);
            Set<Integer> others = new HashSet<>();
            for (int j = 0; j < steps.size(); j++) {
                if (j != i) {
                    others.add(all.source[steps.get(j)]);
                }
            }
            if (c != keep && !others.contains(all.source[c])) {
                int better = beside(c, sum, others);
                if (better != NONE) {
                    sum += all.stated(better) - all.stated(c);
                    steps.set(i, better);
                }
            }
        }
        return new Cycle(steps, sum);
    }

    private int beside(int c, long sum, Set<Integer> sources) {
        int x = all.from(c);
        int y = all.to(c);
        int slot = x == ORIGIN ? Constraints.NEXT_IN : Constraints.NEXT_OUT;
        int first = x == ORIGIN ? all.firstUpper[y] : y == ORIGIN ? all.firstLower[x] : all.firstOut[x];
        for (int e = first; e != NONE; e = all.link[4 * e + slot]) {
            if (e != c
                    && all.to(e) == y
                    && all.counts(e)
                    && sources.contains(all.source[e])
                    && sum - all.stated(c) + all.stated(e) < 0) {
                return e;
            }
        }
        return NONE;
    }
}
