package dev.valla.weigh;

import java.util.List;

/** The fixpoints of up to 64 what-ifs in one pass: a long for each literal, a bit for each what-if. */
final class SweepOf64 {
    private final Fixpoint base;
    private final Layout layout;
    private final int[] start;
    private final int[] lits;
    private final int[] fronts;
    private final long[] holds;

    SweepOf64(Fixpoint base, List<Ids> questions) {
        this.base = base;
        this.layout = base.layout;
        this.start = layout.start();
        this.lits = layout.lits();
        this.fronts = layout.fronts().literals();
        this.holds = new long[layout.literals()];
        java.util.Arrays.fill(holds, 0, 1 + layout.members(), -1L);
        base.off.stream().forEach(member -> holds[layout.ofMember(member)] = 0);
        for (int q = 0; q < questions.size(); q++) {
            long bit = 1L << q;
            questions.get(q).stream().forEach(member -> holds[layout.ofMember(member)] &= ~bit);
        }
        int from = 0;
        for (Loop loop : layout.loops()) {
            straight(from, loop.from());
            round(loop);
            from = loop.to();
        }
        straight(from, layout.findings());
    }

    private void straight(int from, int to) {
        long[] all = holds;
        int[] row = fronts;
        int own = layout.ofPosition(0);
        for (int p = from; p < to; p++) {
            int i = Fronts.WIDTH * p;
            long front = all[row[i]] & all[row[i + 1]] & all[row[i + 2]] & all[row[i + 3]];
            all[own + p] = front == -1L ? front : holds(p);
        }
    }

    private long holds(int position) {
        if (base.isGranted(position)) {
            return -1L;
        }
        int end = start[position + 1];
        long any = 0;
        long leg = -1L;
        for (int i = start[position]; i < end; i++) {
            int literal = lits[i];
            leg &= holds[literal & Layout.LITERAL];
            if (literal < 0) {
                any |= leg;
                if (any == -1L) {
                    return any;
                }
                leg = -1L;
            }
        }
        return any;
    }

    private void round(Loop loop) {
        Loop.Queue queue = loop.new Queue();
        queue.addAll();
        while (!queue.isEmpty()) {
            int p = queue.next();
            long now = holds(p);
            if (now != holds[layout.ofPosition(p)]) {
                holds[layout.ofPosition(p)] = now;
                queue.addUsers(p);
            }
        }
    }

    /** Positions that stood before and do not in this what-if, ascending. */
    int[] lost(long[] stood, int question) {
        var lost = new Ints(64);
        int own = layout.ofPosition(0);
        for (int p = 0; p < layout.findings(); p++) {
            if ((holds[own + p] >>> question & 1) == 0 && Bits.get(stood, p)) {
                lost.add(p);
            }
        }
        return lost.toArray();
    }
}
