package dev.valla.weigh;

/**
 * What falls when more members are switched off, by touching only what rests on them. Positions whose leads are lost
 * are looked at once each, premises first; in a loop all that lean on a lost lead are suspended and then derived anew
 * (delete and rederive, Gupta, Mumick and Subrahmanian 1993). Cost: the legs of the findings touched, and one word in
 * 4,096 positions. Not safe to share between threads; leaves itself as it was.
 */
final class Ripple {
    private final Fixpoint fixpoint;
    private final Layout layout;
    private final Leads leads;
    private final int[] start;
    private final int[] lits;
    private final long[] down;
    /** Two bits a position: whether its first lead is lost, whether its second is or there is none. */
    private final long[] lost;

    private final Agenda agenda;
    private final Ints fallen = new Ints(64);
    private final Ints rederived = new Ints(16);

    Ripple(Fixpoint fixpoint) {
        this.fixpoint = fixpoint;
        this.layout = fixpoint.layout;
        this.leads = fixpoint.leads();
        this.start = layout.start();
        this.lits = layout.lits();
        this.down = fixpoint.down();
        this.agenda = new Agenda(layout.findings());
        this.lost = Bits.none(2 * layout.findings());
        for (int p = 0; p < layout.findings(); p++) {
            if (!leads.hasSecond(p)) {
                Bits.set(lost, 2 * p + 1);
            }
        }
    }

    /** Ascending. */
    int[] fallsWithout(Ids members) {
        fallen.size = 0;
        rederived.size = 0;
        members.stream().forEach(member -> pushDown(layout.ofMember(member)));
        for (int p = agenda.next(); p >= 0; p = agenda.next()) {
            int loop = layout.loops().isEmpty() ? 0 : layout.nextLoop(p);
            if (loop < layout.loops().size() && layout.loops().get(loop).has(p)) {
                round(layout.loops().get(loop), p);
            } else if (!leads.hasOthers(p) || !holds(p)) {
                fall(p);
            }
        }
        restore(members);
        int[] sorted = fallen.toArray();
        if (!layout.loops().isEmpty()) {
            java.util.Arrays.sort(sorted);
        }
        return sorted;
    }

    private void fall(int position) {
        fallen.add(position);
        pushDown(layout.ofPosition(position));
    }

    private void pushDown(int literal) {
        if (Bits.get(down, literal)) {
            return;
        }
        Bits.set(down, literal);
        if (leads.hasUsers(literal)) {
            int end = leads.userStart(literal + 1);
            for (int i = leads.userStart(literal); i < end; i++) {
                lose(leads.user(i));
            }
        }
    }

    private void lose(int user) {
        Bits.set(lost, user);
        if (Bits.get(lost, user ^ 1)) {
            agenda.add(user >>> 1);
        }
    }

    private boolean holds(int position) {
        int end = start[position + 1];
        boolean leg = true;
        for (int i = start[position]; i < end; i++) {
            leg &= !Bits.get(down, lits[i] & Layout.LITERAL);
            if (lits[i] < 0) {
                if (leg) {
                    return true;
                }
                leg = true;
            }
        }
        return false;
    }

    /** The first position of the loop that lost its lead is in hand; the others are still on the agenda. */
    private void round(Loop loop, int first) {
        Ints suspended = new Ints(16);
        suspend(first, loop, suspended);
        for (int p = agenda.nextBelow(loop.to()); p >= 0; p = agenda.nextBelow(loop.to())) {
            suspend(p, loop, suspended);
        }
        Loop.Queue queue = loop.new Queue();
        for (int i = 0; i < suspended.size; i++) {
            queue.add(suspended.values[i]);
        }
        while (!queue.isEmpty()) {
            int p = queue.next();
            if (Bits.get(down, layout.ofPosition(p)) && fixpoint.stands(p) && holds(p)) {
                Bits.clear(down, layout.ofPosition(p));
                rederived.add(p);
                queue.addUsers(p);
            }
        }
        for (int i = 0; i < suspended.size; i++) {
            int own = layout.ofPosition(suspended.values[i]);
            if (Bits.get(down, own)) {
                Bits.clear(down, own);
                fall(suspended.values[i]);
            }
        }
        agenda.dropBelow(loop.to()); // those of the loop that lean on what fell were settled above
    }

    /** Takes a finding of the loop down for now, and with it those of the loop whose lead leans on it. */
    private void suspend(int position, Loop loop, Ints suspended) {
        int own = layout.ofPosition(position);
        if (Bits.get(down, own)) {
            return;
        }
        Bits.set(down, own);
        suspended.add(position);
        int end = leads.userStart(own + 1);
        for (int i = leads.userStart(own); i < end; i++) {
            if (loop.has(leads.user(i) >>> 1)) {
                lose(leads.user(i));
            }
        }
    }

    private void restore(Ids members) {
        members.stream()
                .filter(member -> !fixpoint.off.contains(member))
                .forEach(member -> up(layout.ofMember(member)));
        for (int i = 0; i < fallen.size; i++) {
            up(layout.ofPosition(fallen.values[i]));
        }
        for (int i = 0; i < rederived.size; i++) {
            up(layout.ofPosition(rederived.values[i]));
        }
    }

    private void up(int literal) {
        Bits.clear(down, literal);
        if (leads.hasUsers(literal)) {
            int end = leads.userStart(literal + 1);
            for (int i = leads.userStart(literal); i < end; i++) {
                Bits.clear(lost, leads.user(i));
            }
        }
    }
}
