package dev.valla.conflict;

import static dev.valla.conflict.Constraints.FROM;
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
 * All latest days at once: the recurrence of Bellman, Ford and Moore. Days start at the upper bounds; two sweeps over the
 * constraints as they lie in memory do nearly all, a queue does the rest. A negative cycle shows as a cycle among the parents,
 * looked for each time that as many days changed as there are points (Cherkassky and Goldberg 1999, "amortised search"), or as a
 * latest day before the point's earliest bound.
 */
final class Settling {
    private final Constraints all;
    private final long[] day;
    private final int[] by;
    private final int[] queue;
    private final boolean[] queued;
    private int head;
    private int waiting;
    private int broken = NONE;

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
        }
        sweep(false);
        sweep(true);
        return broken == NONE ? settle() : Optional.of(backFrom(broken, all.loBy[broken]));
    }

    /**
     * Follows every constraint once in the order of adding, which is that of the sources and so nearly that of lives: it reads
     * memory from end to end and leaves little to do. After two, what the second changed waits in the queue.
     */
    private void sweep(boolean noting) {
        int[] link = all.link;
        long[] weight = all.weight;
        int count = all.count;
        for (int c = 0; c < count; c++) {
            int x = link[4 * c + FROM];
            int y = link[4 * c + TO];
            if (x != ORIGIN && y != ORIGIN && day[x] + weight[c] < day[y]) {
                earlier(y, day[x] + weight[c], c);
                if (noting) {
                    enqueue(y);
                }
            }
        }
    }

    private void earlier(int point, long latest, int c) {
        day[point] = latest;
        by[point] = c;
        if (latest < all.lo[point]) {
            broken = point;
        }
    }

    private void enqueue(int point) {
        if (!queued[point]) {
            queued[point] = true;
            int tail = head + waiting++;
            queue[tail >= queue.length ? tail - queue.length : tail] = point;
        }
    }

    private Optional<Cycle> settle() {
        int n = all.points;
        int steps = 0;
        while (waiting > 0) {
            int v = queue[head];
            head = head + 1 == n ? 0 : head + 1;
            waiting--;
            queued[v] = false;
            steps += spread(v);
            if (broken != NONE) {
                return Optional.of(backFrom(broken, all.loBy[broken]));
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

    /** Follows the constraints that leave a point, and tells how many days became earlier. */
    private int spread(int v) {
        int made = 0;
        for (int e = all.firstOut[v]; e != NONE && broken == NONE; e = all.link[4 * e + NEXT_OUT]) {
            int u = all.link[4 * e + TO];
            if (day[v] + all.weight[e] < day[u]) {
                earlier(u, day[v] + all.weight[e], e);
                enqueue(u);
                made++;
            }
        }
        return made;
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
