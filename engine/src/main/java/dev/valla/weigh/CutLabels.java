package dev.valla.weigh;

import java.util.Arrays;

/**
 * For every standing finding, all smallest sets of one member, or of one and two, whose loss brings it down; by position. Bottom up,
 * cut off at two. Exact; cost about the size of what comes out.
 */
final class CutLabels extends LegLabels {
    private final int[] oneStart;
    private final int[] twoStart;
    private int[] one;
    private long[] two;
    private int ones;
    private int twos;

    private CutLabels(int size, Fixpoint fixpoint) {
        super(fixpoint, size == 2);
        this.oneStart = new int[layout.findings() + 1];
        this.twoStart = new int[layout.findings() + 1];
        this.one = new int[layout.findings() / 4 + 16];
        this.two = new long[size == 2 ? layout.findings() + 16 : 0];
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
            straight(p);
        }
    }

    @Override
    void keep(int position, Label label) {
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

    @Override
    void addPremise(int position, Label leg) {
        for (int i = oneStart[position]; i < oneStart[position + 1]; i++) {
            leg.addOne(one[i]);
        }
        for (int i = twoStart[position]; i < twoStart[position + 1]; i++) {
            leg.addTwo(two[i]);
        }
    }
}
