package dev.valla.weigh;

import java.util.Arrays;

/**
 * For every standing finding one leg or two that stand, so chosen that no finding rests on itself, and for every
 * literal the findings whose first or second lead it is in. As with watched literals (Moskewicz et al. 2001), a finding
 * is worth another look only when both its leads are lost.
 */
final class Leads {
    private static final int NONE = -1;

    private final Fixpoint fixpoint;
    private final Layout layout;
    private final int[] lits;
    private final int[] first;
    private final int[] second;
    private final long[] others;
    private final int[] userStart;
    private final long[] used;
    private final int[] users;

    Leads(Fixpoint fixpoint) {
        this.fixpoint = fixpoint;
        this.layout = fixpoint.layout;
        this.lits = layout.lits();
        this.first = new int[layout.findings()];
        this.second = new int[layout.findings()];
        Arrays.fill(first, NONE);
        Arrays.fill(second, NONE);
        long[] up = up();
        int from = 0;
        int[] weight = layout.fronts().weight();
        for (Loop loop : layout.loops()) {
            straight(from, loop.from(), up, weight);
            round(loop, up, weight);
            from = loop.to();
        }
        straight(from, layout.findings(), up, weight);
        this.others = others();
        this.userStart = new int[layout.literals() + 1];
        this.users = invert();
        this.used = used();
    }

    /** Where the first lead of a position begins in the literals; negative if it has none, being down or granted. */
    int lead(int position) {
        return first[position];
    }

    /** Whether the finding has other legs than its leads, standing or not. */
    boolean hasOthers(int position) {
        return Bits.get(others, position);
    }

    boolean hasSecond(int position) {
        return second[position] != NONE;
    }

    /** Whether the literal is in any lead: as bits this stays in the cache, where the list does not. */
    boolean hasUsers(int literal) {
        return Bits.get(used, literal);
    }

    int userStart(int literal) {
        return userStart[literal];
    }

    /** Twice the position, and one more if the literal is in its second lead. */
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

    private void straight(int from, int to, long[] up, int[] weight) {
        for (int p = from; p < to; p++) {
            if (fixpoint.stands(p) && !fixpoint.isGranted(p)) {
                first[p] = lightest(p, NONE, up, weight);
                second[p] = lightest(p, first[p], up, weight);
            }
        }
    }

    /** The standing leg that leans least on much used members; not this one, and if possible sharing nothing with it. */
    private int lightest(int position, int not, long[] up, int[] weight) {
        int best = NONE;
        long least = Long.MAX_VALUE;
        int end = layout.start()[position + 1];
        for (int i = layout.start()[position]; i < end; ) {
            int leg = i;
            boolean holds = leg != not;
            long weighs = 0;
            boolean last;
            do {
                int literal = lits[i] & Layout.LITERAL;
                holds &= Bits.get(up, literal);
                weighs += literal <= layout.members() ? weight[literal] : 1;
                weighs += not != NONE && has(not, literal) ? Integer.MAX_VALUE : 0;
                last = lits[i++] < 0;
            } while (!last);
            if (holds && weighs < least) {
                least = weighs;
                best = leg;
            }
        }
        return best;
    }

    private boolean has(int leg, int literal) {
        int i = leg;
        while ((lits[i] & Layout.LITERAL) != literal) {
            if (lits[i++] < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * In a loop the first lead is the leg by which the finding first came to stand: its premises stood before it. The
     * second is one that needs nothing of the loop.
     */
    private void round(Loop loop, long[] up, int[] weight) {
        for (int p = loop.from(); p < loop.to(); p++) {
            if (!fixpoint.isGranted(p)) {
                second[p] = lightest(p, NONE, up, weight);
            }
        }
        Loop.Queue queue = loop.new Queue();
        queue.addAll();
        while (!queue.isEmpty()) {
            int p = queue.next();
            if (first[p] != NONE || fixpoint.isGranted(p)) {
                continue;
            }
            int leg = firstStanding(p, up);
            if (leg != NONE) {
                first[p] = leg;
                second[p] = second[p] == leg ? NONE : second[p];
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

    private long[] others() {
        long[] bits = Bits.none(layout.findings());
        for (int p = 0; p < layout.findings(); p++) {
            int end = layout.start()[p + 1];
            for (int i = layout.start()[p]; i < end; i = layout.legEnd(i)) {
                if (i != first[p] && i != second[p]) {
                    Bits.set(bits, p);
                }
            }
        }
        return bits;
    }

    private long[] used() {
        long[] bits = Bits.none(layout.literals());
        for (int literal = 0; literal < layout.literals(); literal++) {
            if (userStart[literal] < userStart[literal + 1]) {
                Bits.set(bits, literal);
            }
        }
        return bits;
    }

    private int[] invert() {
        for (int p = 0; p < first.length; p++) {
            count(first[p]);
            count(second[p]);
        }
        for (int i = 0; i + 1 < userStart.length; i++) {
            userStart[i + 1] += userStart[i];
        }
        int[] inverted = new int[userStart[userStart.length - 1]];
        int[] next = userStart.clone();
        for (int p = 0; p < first.length; p++) {
            enter(first[p], 2 * p, inverted, next);
            enter(second[p], 2 * p + 1, inverted, next);
        }
        return inverted;
    }

    private void count(int leg) {
        if (leg != NONE) {
            int i = leg;
            do {
                userStart[(lits[i] & Layout.LITERAL) + 1]++;
            } while (lits[i++] >= 0);
        }
    }

    private void enter(int leg, int user, int[] inverted, int[] next) {
        if (leg != NONE) {
            int i = leg;
            do {
                inverted[next[lits[i] & Layout.LITERAL]++] = user;
            } while (lits[i++] >= 0);
        }
    }
}
