package dev.valla.conflict;

import static dev.valla.conflict.Constraints.FAR;
import static dev.valla.conflict.Constraints.FROM;
import static dev.valla.conflict.Constraints.NEXT_IN;
import static dev.valla.conflict.Constraints.NONE;
import static dev.valla.conflict.Constraints.ORIGIN;
import static dev.valla.conflict.Constraints.TO;

import java.util.Arrays;

/**
 * The earliest days of a consistent network, given the latest. As a rule two sweeps and a queue settle them; where
 * constraints are so tangled that it does not, Dijkstra's algorithm does, over how much room each constraint leaves: the latest
 * days are potentials that make every step at least zero, and a radix heap takes the points in order.
 */
final class Earliest {
    /** How often each constraint may be followed before Dijkstra's algorithm takes over. */
    private static final int PATIENCE = 8;

    private final Constraints all;
    private final long[] latest;

    Earliest(Constraints all, long[] latest) {
        this.all = all;
        this.latest = latest;
    }

    Propagated bounds() {
        long[] earliest = Arrays.copyOf(all.lo, all.points);
        if (!new Queue(earliest).settles((long) PATIENCE * (all.count + all.points))) {
            earliest = byRoom();
        }
        return new Propagated(earliest, Arrays.copyOf(latest, all.points));
    }

    /** Every constraint twice in the order of adding, then the points that the second time changed. */
    private final class Queue {
        private final long[] day;
        private final int[] points = new int[all.points];
        private final boolean[] queued = new boolean[all.points];
        private int head;
        private int waiting;

        Queue(long[] day) {
            this.day = day;
        }

        boolean settles(long patience) {
            sweep(false);
            sweep(true);
            long followed = 0;
            while (waiting > 0 && followed <= patience) {
                int v = points[head];
                head = head + 1 == points.length ? 0 : head + 1;
                waiting--;
                queued[v] = false;
                followed += spread(v);
            }
            return waiting == 0;
        }

        private void sweep(boolean noting) {
            int[] link = all.link;
            long[] weight = all.weight;
            int count = all.count;
            for (int c = 0; c < count; c++) {
                int x = link[4 * c + FROM];
                int y = link[4 * c + TO];
                if (x != ORIGIN && y != ORIGIN && day[y] - weight[c] > day[x]) {
                    day[x] = day[y] - weight[c];
                    if (noting) {
                        enqueue(x);
                    }
                }
            }
        }

        private void enqueue(int point) {
            if (!queued[point]) {
                queued[point] = true;
                int tail = head + waiting++;
                points[tail >= points.length ? tail - points.length : tail] = point;
            }
        }

        private int spread(int v) {
            int followed = 0;
            for (int e = all.firstIn[v]; e != NONE; e = all.link[4 * e + NEXT_IN]) {
                followed++;
                int u = all.link[4 * e + FROM];
                if (day[v] - all.weight[e] > day[u]) {
                    day[u] = day[v] - all.weight[e];
                    enqueue(u);
                }
            }
            return followed;
        }
    }

    /** By Dijkstra's algorithm: a point's key is the room between its earliest and its latest day. */
    long[] byRoom() {
        long[] room = room();
        long[] earliest = new long[all.points];
        for (int v = 0; v < all.points; v++) {
            earliest[v] = room[v] == Long.MAX_VALUE ? -FAR : latest[v] - room[v];
        }
        return earliest;
    }

    private long[] room() {
        long[] room = new long[all.points];
        Arrays.fill(room, Long.MAX_VALUE);
        RadixHeap heap = new RadixHeap();
        room[ORIGIN] = 0;
        for (int v = 1; v < all.points; v++) {
            if (all.loBy[v] != NONE) {
                room[v] = latest[v] - all.lo[v];
                heap.push(room[v], v);
            }
        }
        while (!heap.isEmpty()) {
            int v = heap.pop();
            long at = heap.lastKey();
            if (at == room[v]) {
                spread(v, at, room, heap);
            }
        }
        return room;
    }

    private void spread(int v, long at, long[] room, RadixHeap heap) {
        int[] link = all.link;
        for (int e = all.firstIn[v]; e != NONE; e = link[4 * e + NEXT_IN]) {
            int u = link[4 * e + FROM];
            if (all.counts(e) && at + all.weight[e] + latest[u] - latest[v] < room[u]) {
                room[u] = at + all.weight[e] + latest[u] - latest[v];
                heap.push(room[u], u);
            }
        }
    }
}
