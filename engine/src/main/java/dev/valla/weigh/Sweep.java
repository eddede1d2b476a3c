package dev.valla.weigh;

/**
 * The least fixpoint in one pass over the arrays, premises first; the forward chaining of Dowling and Gallier (1984),
 * with a queue only where the graph has loops, which no order can serve. What is down is marked, for that is little.
 */
final class Sweep {
    private final Layout layout;
    private final int[] start;
    private final int[] lits;
    private final int[] fronts;
    private final long[] down;
    private final boolean granting;

    private Sweep(Layout layout, Ids off, boolean granting) {
        this.layout = layout;
        this.start = layout.start();
        this.lits = layout.lits();
        this.fronts = layout.fronts().literals();
        this.down = Bits.none(layout.literals());
        this.granting = granting;
        Bits.set(down, layout.never());
        off.stream().forEach(member -> Bits.set(down, layout.ofMember(member)));
    }

    /**
     * By position, as bits, what stands without these members.
     *
     * @param granting findings of which not all legs are named stand in any case
     */
    static long[] standing(Layout layout, Ids off, boolean granting) {
        var sweep = new Sweep(layout, off, granting);
        int from = 0;
        for (Loop loop : layout.loops()) {
            sweep.straight(from, loop.from());
            sweep.round(loop);
            from = loop.to();
        }
        sweep.straight(from, layout.findings());
        return sweep.standing();
    }

    private void straight(int from, int to) {
        long[] marks = down;
        int[] row = fronts;
        int own = layout.ofPosition(0);
        for (int p = from; p < to; p++) {
            int i = Fronts.WIDTH * p;
            long fails =
                    mark(marks, row[i]) | mark(marks, row[i + 1]) | mark(marks, row[i + 2]) | mark(marks, row[i + 3]);
            if ((fails & 1) != 0 && isDown(p)) {
                Bits.set(marks, own + p);
            }
        }
    }

    private static long mark(long[] marks, int literal) {
        return marks[literal >>> 6] >>> literal;
    }

    private boolean isDown(int position) {
        if (granting && layout.isOpen(position)) {
            return false;
        }
        int end = start[position + 1];
        boolean leg = true;
        for (int i = start[position]; i < end; i++) {
            int literal = lits[i];
            leg &= !Bits.get(down, literal & Layout.LITERAL);
            if (literal < 0) {
                if (leg) {
                    return false;
                }
                leg = true;
            }
        }
        return true;
    }

    private void round(Loop loop) {
        for (int p = loop.from(); p < loop.to(); p++) {
            Bits.set(down, layout.ofPosition(p));
        }
        Loop.Queue queue = loop.new Queue();
        queue.addAll();
        while (!queue.isEmpty()) {
            int p = queue.next();
            int own = layout.ofPosition(p);
            if (Bits.get(down, own) && !isDown(p)) {
                Bits.clear(down, own);
                queue.addUsers(p);
            }
        }
    }

    private long[] standing() {
        long[] standing = Bits.all(layout.findings());
        int shift = layout.ofPosition(0) >>> 6;
        for (int w = 0; w < standing.length; w++) {
            standing[w] &= ~down[w + shift];
        }
        return standing;
    }
}
