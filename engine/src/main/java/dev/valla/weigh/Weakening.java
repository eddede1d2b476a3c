package dev.valla.weigh;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which findings come to hang by one when members are switched off. The labels of one are worked out anew only where a
 * leg was lost or a premise's label changed, premises first; a loop is worked out whole, as in {@link CutLabels}. Cost:
 * the legs of the findings touched.
 */
final class Weakening {
    private final Layout layout;
    private final CutLabels before;
    private final Users users;
    private final long[] down;
    private final Agenda agenda;
    private final Map<Integer, int[]> changed = new HashMap<>();
    private final Ints weakened = new Ints(16);

    private final Label leg = new Label();
    private Label all = new Label();
    private Label next = new Label();

    private Weakening(Fixpoint fixpoint) {
        this.layout = fixpoint.layout;
        this.before = fixpoint.ones();
        this.users = layout.users();
        this.down = fixpoint.down();
        this.agenda = new Agenda(layout.findings());
    }

    /**
     * Positions that still stand and now hang by one, ascending.
     *
     * @param fallen the positions that no longer stand without the members
     */
    static int[] of(Fixpoint fixpoint, Ids members, int[] fallen) {
        var weakening = new Weakening(fixpoint);
        members.stream().forEach(member -> weakening.pushDown(weakening.layout.ofMember(member)));
        for (int p : fallen) {
            weakening.pushDown(weakening.layout.ofPosition(p));
        }
        weakening.run();
        int[] sorted = weakening.weakened.toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private void pushDown(int literal) {
        if (!Bits.get(down, literal)) {
            Bits.set(down, literal);
            pushUsers(literal);
        }
    }

    private void pushUsers(int literal) {
        int end = users.start(literal + 1);
        for (int i = users.start(literal); i < end; i++) {
            agenda.add(users.position(i));
        }
    }

    private void run() {
        for (int p = agenda.next(); p >= 0; p = agenda.next()) {
            int loop = layout.loops().isEmpty() ? 0 : layout.nextLoop(p);
            if (loop < layout.loops().size() && layout.loops().get(loop).has(p)) {
                round(layout.loops().get(loop));
                agenda.dropBelow(layout.loops().get(loop).to());
            } else if (!Bits.get(down, layout.ofPosition(p))) {
                workOut(p, new Label[0], 0);
                settle(p, all);
            }
        }
    }

    private void settle(int position, Label label) {
        Ids was = before.ones(position);
        if (label.ones == was.size()) {
            return; // what hung by a member and stands still hangs by it: labels only grow
        }
        changed.put(position, Arrays.copyOf(label.one, label.ones));
        if (was.isEmpty()) {
            weakened.add(position);
        }
        pushUsers(layout.ofPosition(position));
    }

    private void workOut(int position, Label[] circle, int circleFrom) {
        all.clear();
        all.down = true;
        int end = layout.start()[position + 1];
        for (int i = layout.start()[position]; i < end && !all.isEmpty(); ) {
            i = readLeg(i, circle, circleFrom);
            if (leg.down) {
                continue;
            }
            if (all.down) {
                all.become(leg);
            } else {
                next.bothOf(all, leg, false);
                Label spare = all;
                all = next;
                next = spare;
            }
        }
    }

    private int readLeg(int from, Label[] circle, int circleFrom) {
        leg.clear();
        int i = from;
        boolean last;
        do {
            int literal = layout.lits()[i] & Layout.LITERAL;
            last = layout.lits()[i++] < 0;
            leg.down |= Bits.get(down, literal);
            if (layout.isMember(literal)) {
                if (!Bits.get(layout.uncut(), layout.member(literal))) {
                    leg.addOne(layout.member(literal));
                }
            } else if (literal != Layout.TRUE) {
                readPremise(layout.position(literal), circle, circleFrom);
            }
        } while (!last);
        leg.tidy();
        return i;
    }

    private void readPremise(int position, Label[] circle, int circleFrom) {
        if (position >= circleFrom && position < circleFrom + circle.length) {
            Label label = circle[position - circleFrom];
            leg.down |= label.down;
            for (int i = 0; i < label.ones; i++) {
                leg.addOne(label.one[i]);
            }
            return;
        }
        int[] now = changed.get(position);
        if (now != null) {
            for (int member : now) {
                leg.addOne(member);
            }
        } else {
            for (int i = before.oneStart(position); i < before.oneStart(position + 1); i++) {
                leg.addOne(before.one(i));
            }
        }
    }

    private void round(Loop loop) {
        var circle = new Label[loop.size()];
        Arrays.setAll(circle, i -> new Label());
        for (Label label : circle) {
            label.down = true;
        }
        Loop.Queue queue = loop.new Queue();
        queue.addAll();
        while (!queue.isEmpty()) {
            int p = queue.next();
            if (Bits.get(down, layout.ofPosition(p))) {
                continue;
            }
            workOut(p, circle, loop.from());
            Label known = circle[p - loop.from()];
            if (!known.same(all)) {
                known.become(all);
                queue.addUsers(p);
            }
        }
        for (int p = loop.from(); p < loop.to(); p++) {
            if (!Bits.get(down, layout.ofPosition(p))) {
                settle(p, circle[p - loop.from()]);
            }
        }
    }
}
