package dev.valla.conflict;

import static dev.valla.conflict.Constraints.FAR;
import static dev.valla.conflict.Constraints.NEXT_IN;
import static dev.valla.conflict.Constraints.NONE;
import static dev.valla.conflict.Constraints.ORIGIN;

import java.util.Arrays;

/**
 * The earliest days, given the latest: Dijkstra's algorithm back from the calendar over how much room each constraint leaves.
 * A point's key is the room between its earliest and its latest day.
 */
final class Earliest {
    private final Constraints all;
    private final long[] latest;

    Earliest(Constraints all, long[] latest) {
        this.all = all;
        this.latest = latest;
    }

    Propagated bounds() {
        long[] room = room();
        long[] earliest = new long[all.points];
        for (int v = 0; v < all.points; v++) {
            earliest[v] = room[v] == Long.MAX_VALUE ? -FAR : latest[v] - room[v];
        }
        return new Propagated(earliest, Arrays.copyOf(latest, all.points));
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
            int u = link[4 * e];
            long through = at + all.weight[e] + latest[u] - latest[v];
            if (through < room[u] && all.counts(e)) {
                room[u] = through;
                heap.push(through, u);
            }
        }
    }
}
