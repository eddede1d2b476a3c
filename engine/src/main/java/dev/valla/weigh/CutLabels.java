package dev.valla.weigh;

import java.util.Arrays;

/**
 * For every standing finding, all smallest sets of one member, or of one and two, whose loss brings it down; by
 * position. Bottom up: what breaks a leg is the union over its literals, what brings a finding down the product over
 * its legs, cut off at two. In a loop everything is taken as down and the labels shrink to the greatest solution,
 * which is the dual of the least fixpoint. Exact; cost about the size of what comes out.
 */
final class CutLabels {
    private final Fixpoint fixpoint;
    private final Layout layout;
    private final boolean withTwos;
    private final long[] off;
    private final int[] oneStart;
    private final int[] twoStart;
    private int[] one;
    private long[] two;
    private int ones;
    private int twos;

    private final Label leg = new Label();
    private Label all = new Label();
    private Label next = new Label();

    private CutLabels(int size, Fixpoint fixpoint) {
        this.fixpoint = fixpoint;
        this.layout = fixpoint.layout;
        this.withTwos = size == 2;
        this.off = Bits.none(layout.members());
        fixpoint.off.stream().forEach(member -> Bits.set(off, member));
        this.oneStart = new int[layout.findings() + 1];
        this.twoStart = new int[layout.findings() + 1];
        this.one = new int[layout.findings() / 4 + 16];
        this.two = new long[withTwos ? layout.findings() + 16 : 0];
    }

    static CutLabels ofSize(int size, Fixpoint fixpoint) {
        var labels = new CutLabels(size, fixpoint);
        int from = 0;
        for (Loop loop : fixpoint.layout.loops()) {
            labels.straight(from, loop.from());
            labels.round(loop);
            from = loop.to();
        }
        labels.straight(from, fixpoint.layout.findings());
        return labels;
    }

    int oneStart(int position) {
        return oneStart[position];
    }

    int one(int index) {
        return one[index];
    }

    int twoStart(int position) {
        return twoStart[position];
    }

    long two(int index) {
        return two[index];
    }

    Ids ones(int position) {
        return Ids.slice(one, oneStart[position], oneStart[position + 1]);
    }

    private void straight(int from, int to) {
        for (int p = from; p < to; p++) {
            workOut(p, new Label[0], 0);
            keep(p, all);
        }
    }

    private void keep(int position, Label label) {
        if (!label.down) {
            one = ones + label.ones > one.length ? Arrays.copyOf(one, 2 * (ones + label.ones)) : one;
            two = twos + label.twos > two.length ? Arrays.copyOf(two, 2 * (twos + label.twos)) : two;
            System.arraycopy(label.one, 0, one, ones, label.ones);
            System.arraycopy(label.two, 0, two, twos, label.twos);
            ones += label.ones;
            twos += label.twos;
        }
        oneStart[position + 1] = ones;
        twoStart[position + 1] = twos;
    }

    /** Leaves the label of a position in {@code all}; {@code circle} are the labels so far of the loop it is in. */
    private void workOut(int position, Label[] circle, int circleFrom) {
        all.clear();
        all.down = true;
        if (fixpoint.isGranted(position)) {
            all.down = false;
            return;
        }
        if (!fixpoint.stands(position)) {
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
            if (layout.isMember(literal)) {
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
        if (Bits.get(off, member)) {
            leg.down = true;
        } else if (!Bits.get(layout.uncut(), member)) {
            leg.addOne(member);
        }
    }

    private void readPremise(int position, Label[] circle, int circleFrom) {
        if (!fixpoint.stands(position)) {
            leg.down = true;
        } else if (position >= circleFrom && position < circleFrom + circle.length) {
            readLabel(circle[position - circleFrom]);
        } else {
            for (int i = oneStart[position]; i < oneStart[position + 1]; i++) {
                leg.addOne(one[i]);
            }
            for (int i = twoStart[position]; i < twoStart[position + 1]; i++) {
                leg.addTwo(two[i]);
            }
        }
    }

    private void readLabel(Label label) {
        leg.down |= label.down;
        for (int i = 0; i < label.ones; i++) {
            leg.addOne(label.one[i]);
        }
        for (int i = 0; i < label.twos; i++) {
            leg.addTwo(label.two[i]);
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
}
