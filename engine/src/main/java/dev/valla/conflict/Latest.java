package dev.valla.conflict;

import static dev.valla.conflict.Constraints.FAR;
import static dev.valla.conflict.Constraints.NEXT_IN;
import static dev.valla.conflict.Constraints.NEXT_OUT;
import static dev.valla.conflict.Constraints.NONE;
import static dev.valla.conflict.Constraints.ORIGIN;
import static dev.valla.conflict.Constraints.TO;

import java.util.Arrays;

/**
 * The latest day of every point under the constraints that count, and by which constraint it is the latest: a tree of shortest
 * paths that hangs from the upper bounds. It is kept exact under adding and retracting, each at the cost of the points that
 * change (Ramalingam and Reps 1996; the reduced costs of Cotton and Maler 2006): days of before serve as potentials, so that
 * Dijkstra's algorithm settles each changed point once though weights are negative.
 *
 * <p>An exact latest day answers "does a new bound contradict?" by one comparison with the earliest bound of each point touched,
 * and the tree holds the explanation. The calendar's origin never moves, so its many neighbours are never looked at.
 */
final class Latest {
    private final Constraints all;
    /** By point: the latest day, {@link Constraints#FAR} or a little less where nothing bounds it. */
    long[] day;
    /** By point: the constraint that makes it so. */
    int[] by;

    private long[] candidate;
    private int[] candidateBy;
    private int[] mark;
    private int round;
    private int[] touched = new int[64];
    private int touchedCount;
    private final SmallHeap heap = new SmallHeap();

    Latest(Constraints all) {
        this.all = all;
        int n = Math.max(1, all.points);
        day = new long[n];
        Arrays.fill(day, FAR);
        day[ORIGIN] = 0;
        by = new int[n];
        Arrays.fill(by, NONE);
        candidate = new long[n];
        candidateBy = new int[n];
        mark = new int[n];
    }

    void addPoint(int p) {
        if (p >= day.length) {
            int more = Math.max(16, p + (p >> 1));
            day = Arrays.copyOf(day, more);
            by = Arrays.copyOf(by, more);
            candidate = Arrays.copyOf(candidate, more);
            candidateBy = Arrays.copyOf(candidateBy, more);
            mark = Arrays.copyOf(mark, more);
        }
        day[p] = p == ORIGIN ? 0 : FAR;
        by[p] = NONE;
    }

    /**
     * Follows up a constraint that was added or revived.
     *
     * @return the point where it breaks, {@link Constraints#NONE} if it holds. If it breaks nothing has changed, and
     *     {@link #reached} leads back from that point to the constraint
     */
    int tighten(int c) {
        int x = all.from(c);
        int y = all.to(c);
        if (y == ORIGIN) {
            return day[x] < -all.weight[c] ? x : NONE;
        }
        long later = (x == ORIGIN ? 0 : day[x]) + all.weight[c];
        if (later >= day[y]) {
            return NONE;
        }
        begin();
        touch(y, later, c);
        if (later < all.lo[y]) {
            return y;
        }
        heap.push(later - day[y], y);
        return lowerFrom(x);
    }

    private int lowerFrom(int x) {
        int[] link = all.link;
        long[] weight = all.weight;
        while (!heap.isEmpty()) {
            long key = heap.leastKey();
            int v = heap.pop();
            long at = candidate[v];
            if (at - day[v] != key) {
                continue;
            }
            for (int e = all.firstOut[v]; e != NONE; e = link[4 * e + NEXT_OUT]) {
                int u = link[4 * e + TO];
                long later = at + weight[e];
                boolean known = mark[u] == round;
                if (later < (known ? candidate[u] : day[u])) {
                    touch(u, later, e);
                    if (u == x || later < all.lo[u]) {
                        return u;
                    }
                    heap.push(later - day[u], u);
                }
            }
        }
        commit();
        return NONE;
    }

    private void begin() {
        round++;
        touchedCount = 0;
        heap.clear();
    }

    private void touch(int v, long later, int c) {
        if (mark[v] != round) {
            mark[v] = round;
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, 2 * touchedCount);
            }
            touched[touchedCount++] = v;
        }
        candidate[v] = later;
        candidateBy[v] = c;
    }

    private void commit() {
        for (int i = 0; i < touchedCount; i++) {
            int v = touched[i];
            day[v] = candidate[v];
            by[v] = candidateBy[v];
        }
    }

    /** By which constraint a point was reached in the try that broke. */
    int reached(int v) {
        return candidateBy[v];
    }

    /** Follows up a constraint that no longer counts. Cost: the points whose latest day hung on it, and their neighbours. */
    void loosen(int c) {
        int y = all.to(c);
        if (y != ORIGIN && by[y] == c) {
            begin();
            gatherHangingOn(y);
            for (int i = 0; i < touchedCount; i++) {
                offerFromOutside(touched[i]);
            }
            raise();
            commit();
        }
    }

    private void gatherHangingOn(int root) {
        touch(root, FAR, NONE);
        for (int i = 0; i < touchedCount; i++) {
            int v = touched[i];
            for (int e = all.firstOut[v]; e != NONE; e = all.link[4 * e + NEXT_OUT]) {
                int u = all.to(e);
                if (by[u] == e && mark[u] != round) {
                    touch(u, FAR, NONE);
                }
            }
        }
    }

    private void offerFromOutside(int v) {
        long best = all.hi[v];
        int bestBy = all.hiBy[v];
        for (int e = all.firstIn[v]; e != NONE; e = all.link[4 * e + NEXT_IN]) {
            int u = all.from(e);
            if (mark[u] != round && day[u] + all.weight[e] < best) {
                best = day[u] + all.weight[e];
                bestBy = e;
            }
        }
        candidate[v] = best;
        candidateBy[v] = bestBy;
        heap.push(best - day[v], v);
    }

    private void raise() {
        while (!heap.isEmpty()) {
            long key = heap.leastKey();
            int v = heap.pop();
            long at = candidate[v];
            if (at - day[v] != key) {
                continue;
            }
            for (int e = all.firstOut[v]; e != NONE; e = all.link[4 * e + NEXT_OUT]) {
                int u = all.to(e);
                if (mark[u] == round && at + all.weight[e] < candidate[u]) {
                    candidate[u] = at + all.weight[e];
                    candidateBy[u] = e;
                    heap.push(candidate[u] - day[u], u);
                }
            }
        }
    }
}
