package dev.valla.weigh;

import java.util.Arrays;

/**
 * Premises before what rests on them, loops kept together: strongly connected components after Tarjan (1972), without
 * recursion. They come out premises first. Linear in the literals.
 */
final class Components {
    private static final int UNSEEN = 0;

    private final int[] start;
    private final int[] lits;
    private final int firstFinding;
    private final int[] order;
    private final Ints loops = new Ints(4);
    private final int[] index;
    private final int[] low;
    private final int[] open;
    private final boolean[] isOpen;
    private int opened;
    private int placed;
    private int seen;

    Components(int[] start, int[] lits, int firstFinding, int findings) {
        this.start = start;
        this.lits = lits;
        this.firstFinding = firstFinding;
        this.order = new int[findings];
        this.index = new int[findings];
        this.low = new int[findings];
        this.open = new int[findings];
        this.isOpen = new boolean[findings];
        int[] path = new int[findings];
        int[] at = new int[findings];
        for (int f = 0; f < findings; f++) {
            if (index[f] == UNSEEN) {
                search(f, path, at);
            }
        }
    }

    /** Finding numbers by position. */
    int[] order() {
        return order;
    }

    /** First position and one past the last of every component of more than one finding. */
    int[] loops() {
        return loops.toArray();
    }

    private void search(int root, int[] path, int[] at) {
        int depth = 0;
        path[0] = root;
        enter(root, at);
        while (depth >= 0) {
            int f = path[depth];
            int premise = nextPremise(f, at);
            if (premise < 0) {
                depth--;
                leave(f);
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[f]);
                }
            } else if (index[premise] == UNSEEN) {
                enter(premise, at);
                path[++depth] = premise;
            } else if (isOpen[premise]) {
                low[f] = Math.min(low[f], index[premise]);
            }
        }
    }

    private void enter(int f, int[] at) {
        index[f] = ++seen;
        low[f] = seen;
        open[opened++] = f;
        isOpen[f] = true;
        at[f] = start[f];
    }

    private int nextPremise(int f, int[] at) {
        while (at[f] < start[f + 1]) {
            int finding = (lits[at[f]++] & Layout.LITERAL) - firstFinding;
            if (finding >= 0) {
                return finding;
            }
        }
        return -1;
    }

    private void leave(int f) {
        if (low[f] != index[f]) {
            return;
        }
        int from = placed;
        int member;
        do {
            member = open[--opened];
            isOpen[member] = false;
            order[placed++] = member;
        } while (member != f);
        if (placed - from > 1) {
            Arrays.sort(order, from, placed);
            loops.add(from);
            loops.add(placed);
        }
    }
}
