package dev.valla.conflict;

import static dev.valla.conflict.Constraints.NEXT_IN;
import static dev.valla.conflict.Constraints.NEXT_OUT;
import static dev.valla.conflict.Constraints.NONE;
import static dev.valla.conflict.Constraints.ORIGIN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ways from a constraint to points around it, with fewest steps first, refused constraints included. A way to a point that is no
 * tighter than a shorter one is no new argument; a few of equal length and tightness are all kept, since each is one.
 */
final class Reach {
    /** Ways looked at from one constraint in one direction. */
    private static final int LIMIT = 20_000;

    private static final int STEPS = 8;

    /** Equal ways to one point that are kept. */
    private static final int EQUALS = 8;

    private final Constraints all;
    private final int[] count;
    private final long[] best;
    private final int[] mark;
    private int round;
    private final long earliestUpper;
    private final long latestLower;
    /** More than two of the most negative steps ("so long before") take off. */
    private final long margin;

    private boolean cut;

    Reach(Constraints all) {
        this.all = all;
        count = new int[all.points];
        best = new long[all.points];
        mark = new int[all.points];
        long upper = Constraints.FAR;
        long lower = -Constraints.FAR;
        long negative = 0;
        for (int c = 0; c < all.count; c++) {
            if (all.from(c) == ORIGIN) {
                upper = Math.min(upper, all.stated(c));
            } else if (all.to(c) == ORIGIN) {
                lower = Math.max(lower, -all.stated(c));
            } else {
                negative = Math.min(negative, all.stated(c));
            }
        }
        margin = -2 * negative;
        earliestUpper = upper;
        latestLower = lower;
    }

    /** Whether some search stopped at its limit. */
    boolean cutShort() {
        return cut;
    }

    /** @param onwards from where the constraint ends; else back from where it begins */
    Ways from(int c, boolean onwards) {
        round++;
        Ways ways = new Ways(onwards);
        int start = onwards ? all.to(c) : all.from(c);
        ways.add(start, 0, NONE, c);
        if (start != ORIGIN) {
            boolean bound = onwards ? all.from(c) == ORIGIN : all.to(c) == ORIGIN;
            ways.spread(bound ? all.stated(c) : -Constraints.FAR);
        }
        return ways;
    }

    /** Numbered from 0; way 0 is the constraint's own end. */
    final class Ways {
        private final boolean onwards;
        private int[] point = new int[16];
        private long[] day = new long[16];
        private int[] before = new int[16];
        private int[] step = new int[16];
        private int size;

        private Ways(boolean onwards) {
            this.onwards = onwards;
        }

        int size() {
            return size;
        }

        int point(int way) {
            return point[way];
        }

        /** Days summed along it, the constraint itself left out. */
        long day(int way) {
            return day[way];
        }

        /** The constraints along it, the last first, the one it set out from left out. */
        List<Integer> steps(int way) {
            List<Integer> steps = new ArrayList<>();
            for (int w = way; before[w] != NONE; w = before[w]) {
                steps.add(step[w]);
            }
            return steps;
        }

        /** The bounds that lead from its point to the calendar; {@link Constraints#NONE} once where it is there. */
        List<Integer> bounds(int way) {
            int p = point[way];
            if (p == ORIGIN) {
                return List.of(NONE);
            }
            List<Integer> bounds = new ArrayList<>();
            int slot = onwards ? NEXT_OUT : NEXT_IN;
            for (int c = onwards ? all.firstLower[p] : all.firstUpper[p]; c != NONE; c = all.link[4 * c + slot]) {
                bounds.add(c);
            }
            return bounds;
        }

        /** @param bound the constraint's own days where it is itself a bound, so that hopeless ways are left */
        private void spread(long bound) {
            int layer = 0;
            for (int steps = 0; steps < STEPS && layer < size; steps++) {
                int end = size;
                for (int way = layer; way < end; way++) {
                    if (size > LIMIT) {
                        cut = true;
                        return;
                    }
                    expand(way, bound);
                }
                layer = end;
            }
        }

        private void expand(int way, long bound) {
            int p = point[way];
            int slot = onwards ? NEXT_OUT : NEXT_IN;
            for (int e = onwards ? all.firstOut[p] : all.firstIn[p]; e != NONE; e = all.link[4 * e + slot]) {
                int u = onwards ? all.to(e) : all.from(e);
                long at = day[way] + all.stated(e);
                if (!hopeless(at, bound) && worthwhile(u, at)) {
                    add(u, at, way, e);
                }
            }
        }

        /** No bound anywhere is tight enough to close it; a later step may be negative, but of those there are few. */
        private boolean hopeless(long at, long bound) {
            if (bound == -Constraints.FAR) {
                return false;
            }
            return onwards ? bound + at >= latestLower + margin : bound + at + earliestUpper >= margin;
        }

        private boolean worthwhile(int u, long at) {
            return mark[u] != round || at < best[u] || (at == best[u] && count[u] < EQUALS);
        }

        private void add(int p, long at, int from, int by) {
            if (size == point.length) {
                point = Arrays.copyOf(point, 2 * size);
                day = Arrays.copyOf(day, 2 * size);
                before = Arrays.copyOf(before, 2 * size);
                step = Arrays.copyOf(step, 2 * size);
            }
            count[p] = mark[p] == round && at == best[p] ? count[p] + 1 : 1;
            mark[p] = round;
            best[p] = at;
            point[size] = p;
            day[size] = at;
            before[size] = from;
            step[size++] = by;
        }
    }
}
