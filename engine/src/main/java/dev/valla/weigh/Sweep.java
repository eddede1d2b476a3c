package dev.valla.weigh;

/**
 * The least fixpoint in one pass over the arrays, premises first; the forward chaining of Dowling and Gallier (1984),
 * with counters only where the graph has loops, which no order can serve.
 */
final class Sweep {
    private final Layout layout;
    private final int[] start;
    private final int[] lits;
    private final byte[] holds;

    private Sweep(Layout layout, Ids off) {
        this.layout = layout;
        this.start = layout.start();
        this.lits = layout.lits();
        this.holds = new byte[layout.literals()];
        java.util.Arrays.fill(holds, 0, 1 + layout.members(), (byte) 1);
        off.stream().forEach(member -> holds[layout.ofMember(member)] = 0);
    }

    /**
     * By position, as bits, what stands without these members.
     *
     * @param granting findings of which not all legs are named stand in any case
     */
    static long[] standing(Layout layout, Ids off, boolean granting) {
        var sweep = new Sweep(layout, off);
        if (granting) {
            sweep.grant();
        }
        int from = 0;
        for (Loop loop : layout.loops()) {
            sweep.straight(from, loop.from());
            sweep.round(loop);
            from = loop.to();
        }
        sweep.straight(from, layout.findings());
        return sweep.bits();
    }

    private void grant() {
        for (int position : Bits.list(layout.open())) {
            holds[layout.ofPosition(position)] = 1;
        }
    }

    private void straight(int from, int to) {
        int own = layout.ofPosition(from);
        for (int p = from; p < to; p++, own++) {
            holds[own] |= holds(start[p], start[p + 1]);
        }
    }

    private byte holds(int from, int to) {
        int leg = 1;
        for (int i = from; i < to; i++) {
            int literal = lits[i];
            leg &= holds[literal & Layout.LITERAL];
            if (literal < 0) {
                if (leg != 0) {
                    return 1;
                }
                leg = 1;
            }
        }
        return 0;
    }

    private void round(Loop loop) {
        Loop.Queue queue = loop.new Queue();
        queue.addAll();
        while (!queue.isEmpty()) {
            int p = queue.next();
            int own = layout.ofPosition(p);
            if (holds[own] == 0 && holds(start[p], start[p + 1]) != 0) {
                holds[own] = 1;
                queue.addUsers(p);
            }
        }
    }

    private long[] bits() {
        long[] bits = Bits.none(layout.findings());
        int own = layout.ofPosition(0);
        for (int p = 0; p < layout.findings(); p++) {
            bits[p >>> 6] |= (long) holds[own + p] << p;
        }
        return bits;
    }
}
