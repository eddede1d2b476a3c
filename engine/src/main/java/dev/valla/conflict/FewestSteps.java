package dev.valla.conflict;

import static dev.valla.conflict.Constraints.NEXT_IN;
import static dev.valla.conflict.Constraints.NEXT_OUT;
import static dev.valla.conflict.Constraints.NONE;
import static dev.valla.conflict.Constraints.ORIGIN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The contradiction with the fewest constraints that a given constraint closes. Two searches by number of steps (Bellman and
 * Ford's recurrence), one from where the constraint ends and one back from where it begins, meet either in one another or at the
 * calendar through the bounds of a point; neither walks over the calendar itself. A limit on the states looked at keeps it short.
 */
final class FewestSteps {
    /** States looked at by each side before it gives up. */
    static final int LIMIT = 4096;

    private final Constraints all;
    private final Side forward = new Side(true);
    private final Side back = new Side(false);

    FewestSteps(Constraints all) {
        this.all = all;
    }

    /** @param fewerThan look only for walks of fewer constraints than that; closed, of negative sum, not always simple */
    Optional<List<Integer>> closedBy(int c, int fewerThan) {
        int x = all.from(c);
        int y = all.to(c);
        long w = all.stated(c);
        forward.start(y);
        back.start(x);
        for (int total = 1; total < fewerThan; total++) {
            if (x != ORIGIN && y != ORIGIN) {
                int inner = total - 1;
                if (!forward.growTo(inner)) {
                    return Optional.empty();
                }
                int node = forward.bestAt(x);
                if (node != NONE && forward.day[node] + w < 0) {
                    return Optional.of(joined(NONE, c, node, NONE));
                }
            }
            int steps = total - 1 - (x != ORIGIN ? 1 : 0) - (y != ORIGIN ? 1 : 0);
            if (steps >= 0) {
                Optional<List<Integer>> found = overTheCalendar(c, w, steps);
                if (found.isPresent()) {
                    return found;
                }
                if (forward.spent && back.spent) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<Integer>> overTheCalendar(int c, long w, int steps) {
        for (int b = 0; b <= steps; b++) {
            if (back.growTo(steps - b) && forward.growTo(b)) {
                int f = forward.outcome(b);
                int g = back.outcome(steps - b);
                if (f != NONE && g != NONE && forward.closing(f) + w + back.closing(g) < 0) {
                    return Optional.of(joined(g, c, f, f));
                }
            }
        }
        return Optional.empty();
    }

    /** Bound of {@code g}, steps from it to the constraint, the constraint, steps to {@code f}, its bound where {@code closed}. */
    private List<Integer> joined(int g, int c, int f, int closed) {
        List<Integer> steps = new ArrayList<>();
        if (g != NONE) {
            if (back.point[g] != ORIGIN) {
                steps.add(all.hiBy[back.point[g]]);
            }
            for (int n = g; back.parent[n] != NONE; n = back.parent[n]) {
                steps.add(back.step[n]);
            }
        }
        steps.add(c);
        int at = steps.size();
        for (int n = f; forward.parent[n] != NONE; n = forward.parent[n]) {
            steps.add(at, forward.step[n]);
        }
        if (closed != NONE && forward.point[closed] != ORIGIN) {
            steps.add(all.loBy[forward.point[closed]]);
        }
        return steps;
    }

    /** One of the two searches. A state is a point reached by some number of steps; a better one of later steps is a new state. */
    private final class Side {
        private final boolean outwards;
        int[] point = new int[64];
        long[] day = new long[64];
        int[] parent = new int[64];
        int[] step = new int[64];
        private int states;
        /** By number of steps: where the states of that number begin, and the best outcome with at most so many. */
        private int[] layer = new int[16];

        private int[] outcome = new int[16];
        private int layers;
        private int[] best = new int[0];
        private int[] mark = new int[0];
        private int round;
        boolean spent;

        Side(boolean outwards) {
            this.outwards = outwards;
        }

        void start(int at) {
            if (best.length < all.points) {
                best = new int[all.points + (all.points >> 1)];
                mark = new int[best.length];
                round = 0;
            }
            round++;
            states = 0;
            layers = 0;
            spent = false;
            add(at, 0, NONE, NONE);
            close(0);
        }

        int bestAt(int p) {
            return mark[p] == round ? best[p] : NONE;
        }

        int outcome(int steps) {
            return outcome[Math.min(steps, layers - 1)];
        }

        /** Days added by closing a state over the calendar. */
        long closing(int state) {
            int p = point[state];
            if (p == ORIGIN) {
                return 0;
            }
            return outwards ? day[state] - all.lo[p] : day[state] + all.hi[p];
        }

        /** @return false when the limit forbids it; true with no new states once all are known */
        boolean growTo(int steps) {
            while (layers <= steps && !spent) {
                int from = layer[layers - 1];
                int end = states;
                for (int s = from; s < end && !spent; s++) {
                    boolean bettered = best[point[s]] != s && best[point[s]] < end;
                    if (!bettered && point[s] != ORIGIN) {
                        expand(s);
                    }
                }
                close(end);
                if (end == states) {
                    return !spent;
                }
            }
            return layers > steps || !spent;
        }

        private void expand(int s) {
            int slot = outwards ? NEXT_OUT : NEXT_IN;
            int first = outwards ? all.firstOut[point[s]] : all.firstIn[point[s]];
            for (int e = first; e != NONE; e = all.link[4 * e + slot]) {
                if (all.counts(e)) {
                    int u = outwards ? all.to(e) : all.from(e);
                    long at = day[s] + all.stated(e);
                    if (mark[u] != round || at < day[best[u]]) {
                        add(u, at, s, e);
                    }
                    if (states >= LIMIT) {
                        spent = true;
                        return;
                    }
                }
            }
        }

        private void add(int p, long at, int before, int e) {
            if (states == point.length) {
                point = Arrays.copyOf(point, 2 * states);
                day = Arrays.copyOf(day, 2 * states);
                parent = Arrays.copyOf(parent, 2 * states);
                step = Arrays.copyOf(step, 2 * states);
            }
            point[states] = p;
            day[states] = at;
            parent[states] = before;
            step[states] = e;
            mark[p] = round;
            best[p] = states++;
        }

        /** Ends a layer whose states begin at {@code from}. */
        private void close(int from) {
            if (layers == layer.length) {
                layer = Arrays.copyOf(layer, 2 * layers);
                outcome = Arrays.copyOf(outcome, 2 * layers);
            }
            int bestState = layers == 0 ? NONE : outcome[layers - 1];
            for (int s = from; s < states; s++) {
                if (bounded(point[s]) && (bestState == NONE || closing(s) < closing(bestState))) {
                    bestState = s;
                }
            }
            layer[layers] = from;
            outcome[layers++] = bestState;
        }

        private boolean bounded(int p) {
            return p == ORIGIN || (outwards ? all.loBy[p] != NONE : all.hiBy[p] != NONE);
        }
    }
}
