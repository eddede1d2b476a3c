package dev.valla.weigh;

/**
 * One standing leg for every standing finding, so chosen that no finding rests on itself, and for every literal the
 * findings whose lead it is in. As with watched literals (Moskewicz et al. 2001), only the loss of its lead makes a
 * finding worth another look.
 */
final class Leads {
    private static final int NONE = -1;

    private final Fixpoint fixpoint;
    private final Layout layout;
    private final int[] lits;
    private final int[] lead;
    private final int[] userStart;
    private final int[] users;

    Leads(Fixpoint fixpoint) {
        this.fixpoint = fixpoint;
        this.layout = fixpoint.layout;
        this.lits = layout.lits();
        this.lead = new int[layout.findings()];
        java.util.Arrays.fill(lead, NONE);
        long[] up = up();
        int from = 0;
        int[] weight = weights();
        for (Loop loop : layout.loops()) {
            straight(from, loop.from(), up, weight);
            round(loop, up);
            from = loop.to();
        }
        straight(from, layout.findings(), up, weight);
        this.userStart = new int[layout.literals() + 1];
        this.users = invert();
    }

    /** Where the lead leg of a position begins in the literals; negative if it has none, being down or granted. */
    int lead(int position) {
        return lead[position];
    }

    int userStart(int literal) {
        return userStart[literal];
    }

    int user(int index) {
        return users[index];
    }

    /** Literals that hold, those of loops not yet. */
    private long[] up() {
        long[] up = Bits.none(layout.literals());
        Bits.set(up, Layout.TRUE);
        for (int m = 0; m < layout.members(); m++) {
            Bits.set(up, layout.ofMember(m));
        }
        fixpoint.off.stream().forEach(m -> Bits.clear(up, layout.ofMember(m)));
        for (int p : Bits.list(fixpoint.standing)) {
            Bits.set(up, layout.ofPosition(p));
        }
        for (Loop loop : layout.loops()) {
            for (int p = loop.from(); p < loop.to(); p++) {
                if (!fixpoint.isGranted(p)) {
                    Bits.clear(up, layout.ofPosition(p));
                }
            }
        }
        return up;
    }

    /** How often each member is used: leads avoid the great archives, so that switching one off touches little. */
    private int[] weights() {
        int[] weight = new int[1 + layout.members()];
        for (int literal : lits) {
            int bare = literal & Layout.LITERAL;
            if (bare <= layout.members()) {
                weight[bare]++;
            }
        }
        return weight;
    }

    private void straight(int from, int to, long[] up, int[] weight) {
        for (int p = from; p < to; p++) {
            if (fixpoint.stands(p) && !fixpoint.isGranted(p)) {
                lead[p] = lightest(p, up, weight);
            }
        }
    }

    private int lightest(int position, long[] up, int[] weight) {
        int best = NONE;
        long least = Long.MAX_VALUE;
        int end = layout.start()[position + 1];
        for (int i = layout.start()[position]; i < end; ) {
            int leg = i;
            boolean holds = true;
            long weighs = 0;
            boolean last;
            do {
                int literal = lits[i] & Layout.LITERAL;
                holds &= Bits.get(up, literal);
                weighs += literal <= layout.members() ? weight[literal] : 1;
                last = lits[i++] < 0;
            } while (!last);
            if (holds && weighs < least) {
                least = weighs;
                best = leg;
            }
        }
        return best;
    }

    /** In a loop the lead is the leg by which the finding first came to stand: its premises stood before it. */
    private void round(Loop loop, long[] up) {
        Loop.Queue queue = loop.new Queue();
        queue.addAll();
        while (!queue.isEmpty()) {
            int p = queue.next();
            if (lead[p] != NONE || fixpoint.isGranted(p)) {
                continue;
            }
            int leg = firstStanding(p, up);
            if (leg != NONE) {
                lead[p] = leg;
                Bits.set(up, layout.ofPosition(p));
                queue.addUsers(p);
            }
        }
    }

    private int firstStanding(int position, long[] up) {
        int end = layout.start()[position + 1];
        for (int i = layout.start()[position]; i < end; i = layout.legEnd(i)) {
            if (allUp(i, up)) {
                return i;
            }
        }
        return NONE;
    }

    private boolean allUp(int from, long[] up) {
        int i = from;
        while (true) {
            if (!Bits.get(up, lits[i] & Layout.LITERAL)) {
                return false;
            }
            if (lits[i++] < 0) {
                return true;
            }
        }
    }

    private int[] invert() {
        for (int p = 0; p < lead.length; p++) {
            if (lead[p] != NONE) {
                int end = layout.legEnd(lead[p]);
                for (int i = lead[p]; i < end; i++) {
                    userStart[(lits[i] & Layout.LITERAL) + 1]++;
                }
            }
        }
        for (int i = 0; i + 1 < userStart.length; i++) {
            userStart[i + 1] += userStart[i];
        }
        int[] inverted = new int[userStart[userStart.length - 1]];
        int[] next = userStart.clone();
        for (int p = 0; p < lead.length; p++) {
            if (lead[p] != NONE) {
                int end = layout.legEnd(lead[p]);
                for (int i = lead[p]; i < end; i++) {
                    inverted[next[lits[i] & Layout.LITERAL]++] = p;
                }
            }
        }
        return inverted;
    }
}
