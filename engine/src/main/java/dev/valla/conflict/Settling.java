package dev.valla.conflict;

import static dev.valla.conflict.Constraints.NEXT_OUT;
import static dev.valla.conflict.Constraints.NONE;
import static dev.valla.conflict.Constraints.ORIGIN;
import static dev.valla.conflict.Constraints.TO;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * All latest days at once: the recurrence of Bellman, Ford and Moore with a queue. Days start at the upper bounds. A negative
 * cycle shows as a cycle among the parents, looked for each time that as many steps were made as there are points (Cherkassky and
 * Goldberg 1999, "amortised search"), or as a latest day before the point's earliest bound.
 */
final class Settling {
    private final Constraints all;
    private final long[] day;
    private final int[] by;
    private final int[] queue;
    private final boolean[] queued;
    private int head;
    private int waiting;

    Settling(Constraints all, Latest latest) {
        this.all = all;
        this.day = latest.day;
        this.by = latest.by;
        this.queue = new int[all.points];
        this.queued = new boolean[all.points];
    }

    Optional<Cycle> run() {
        for (int v = 1; v < all.points; v++) {
            day[v] = all.hi[v];
            by[v] = all.hiBy[v];
            if (day[v] < all.lo[v]) {
                return Optional.of(backFrom(v, all.loBy[v]));
            }
            queue[v - 1] = v;
            queued[v] = true;
        }
        waiting = all.points - 1;
        return settle();
    }

    private Optional<Cycle> settle() {
        int[] link = all.link;
        long[] weight = all.weight;
        int n = all.points;
        int steps = 0;
        while (waiting > 0) {
            int v = queue[head];
            head = head + 1 == n ? 0 : head + 1;
            waiting--;
            queued[v] = false;
            long at = day[v];
            for (int e = all.firstOut[v]; e != NONE; e = link[4 * e + NEXT_OUT]) {
                int u = link[4 * e + TO];
                long later = at + weight[e];
                if (later < day[u]) {
                    day[u] = later;
                    by[u] = e;
                    steps++;
                    if (later < all.lo[u]) {
                        return Optional.of(backFrom(u, all.loBy[u]));
                    }
                    if (!queued[u]) {
                        queued[u] = true;
                        int tail = head + waiting;
                        queue[tail >= n ? tail - n : tail] = u;
                        waiting++;
                    }
                }
            }
            if (steps > n) {
                steps = 0;
                Optional<Cycle> cycle = amongParents();
                if (cycle.isPresent()) {
                    return cycle;
                }
            }
        }
        return Optional.empty();
    }

    /** The cycle that closes from the calendar along the tree down to a point and back by its lower bound, or one met on the way. */
    private Cycle backFrom(int point, int bound) {
        boolean[] met = new boolean[all.points];
        List<Integer> steps = new ArrayList<>();
        int v = point;
        while (v != ORIGIN && !met[v]) {
            met[v] = true;
            steps.add(by[v]);
            v = all.from(by[v]);
        }
        if (v == ORIGIN) {
            Collections.reverse(steps);
            steps.add(bound);
            return new Walk(all).cycle(steps);
        }
        return cycleThrough(v);
    }

    private Optional<Cycle> amongParents() {
        int[] seen = new int[all.points];
        Arrays.fill(seen, NONE);
        for (int start = 1; start < all.points; start++) {
            int v = start;
            while (v != ORIGIN && seen[v] == NONE) {
                seen[v] = start;
                v = by[v] == NONE ? ORIGIN : all.from(by[v]);
            }
            if (v != ORIGIN && seen[v] == start) {
                return Optional.of(cycleThrough(v));
            }
        }
        return Optional.empty();
    }

    private Cycle cycleThrough(int point) {
        List<Integer> steps = new ArrayList<>();
        int v = point;
        do {
            steps.add(by[v]);
            v = all.from(by[v]);
        } while (v != point);
        Collections.reverse(steps);
        return new Walk(all).cycle(steps);
    }
}
