package dev.valla.weigh;

import java.util.Arrays;

/**
 * One finding's label from those of what it rests on: what breaks a leg is the union over its literals, what brings a finding down
 * the product over its legs. In a loop everything is taken as down and the labels shrink to the greatest solution, which is the
 * dual of the least fixpoint. Whoever extends this knows the labels outside of a loop, and keeps what comes out.
 */
abstract class LegLabels {
    private static final Label[] NO_LOOP = {};

    final Layout layout;
    /** By literal, as bits: what does not hold. */
    final long[] down;

    private final Fixpoint fixpoint;
    private final boolean withTwos;
    private final Label leg = new Label();
    private Label all = new Label();
    private Label next = new Label();

    LegLabels(Fixpoint fixpoint, boolean withTwos) {
        this.fixpoint = fixpoint;
        this.layout = fixpoint.layout;
        this.down = fixpoint.down();
        this.withTwos = withTwos;
    }

    /** Adds to the label of a leg what brings this premise of it down; it is in no loop that is being worked out. */
    abstract void addPremise(int position, Label leg);

    /** Takes over the label of a position: the same object serves for the next. */
    abstract void keep(int position, Label label);

    /** Works out and keeps the label of a position outside of loops. */
    final void straight(int position) {
        workOut(position, NO_LOOP, 0);
        keep(position, all);
    }

    /** Works out and keeps the labels of a loop. */
    final void round(Loop loop) {
        var circle = new Label[loop.size()];
        Arrays.setAll(circle, i -> new Label());
        for (Label label : circle) {
            label.down = true;
        }
        Loop.Queue queue = loop.new Queue();
        queue.addAll();
        while (!queue.isEmpty()) {
            int p = queue.next();
            workOut(p, circle, loop.from());
            Label known = circle[p - loop.from()];
            if (!known.same(all)) {
                known.become(all);
                queue.addUsers(p);
            }
        }
        for (int p = loop.from(); p < loop.to(); p++) {
            keep(p, circle[p - loop.from()]);
        }
    }

    /** Leaves the label of a position in {@code all}; {@code circle} are the labels so far of the loop it is in. */
    private void workOut(int position, Label[] circle, int circleFrom) {
        all.clear();
        all.down = !fixpoint.isGranted(position);
        if (!all.down || Bits.get(down, layout.ofPosition(position))) {
            return;
        }
        int end = layout.start()[position + 1];
        for (int i = layout.start()[position]; i < end && !all.isEmpty(); ) {
            i = readLeg(i, circle, circleFrom);
            if (leg.down) {
                continue;
            }
            if (all.down) {
                all.become(leg);
            } else {
                next.bothOf(all, leg, withTwos);
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
            if (Bits.get(down, literal)) {
                leg.down = true;
            } else if (layout.isMember(literal)) {
                readMember(layout.member(literal));
            } else if (literal != Layout.TRUE) {
                readPremise(layout.position(literal), circle, circleFrom);
            }
        } while (!last);
        if (!leg.down) {
            leg.tidy();
        }
        return i;
    }

    private void readMember(int member) {
        if (!Bits.get(layout.uncut(), member)) {
            leg.addOne(member);
        }
    }

    private void readPremise(int position, Label[] circle, int circleFrom) {
        if (position < circleFrom || position >= circleFrom + circle.length) {
            addPremise(position, leg);
            return;
        }
        Label label = circle[position - circleFrom];
        leg.down |= label.down;
        for (int i = 0; i < label.ones; i++) {
            leg.addOne(label.one[i]);
        }
        for (int i = 0; i < label.twos; i++) {
            leg.addTwo(label.two[i]);
        }
    }
}
