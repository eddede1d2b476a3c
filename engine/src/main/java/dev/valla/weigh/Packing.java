package dev.valla.weigh;

import java.util.BitSet;
import java.util.List;

/** The largest number of sets that are pairwise disjoint: branch and bound, with a limit on the steps. */
final class Packing {
    private final List<BitSet> sets;
    private final BitSet[] apart;
    private BitSet best = new BitSet();
    private int steps;
    private boolean ended;

    Packing(List<BitSet> sets, int steps) {
        this.sets = sets;
        this.steps = steps;
        this.apart = new BitSet[sets.size()];
        for (int i = 0; i < apart.length; i++) {
            apart[i] = new BitSet();
            for (int j = 0; j < apart.length; j++) {
                apart[i].set(j, i != j && !sets.get(i).intersects(sets.get(j)));
            }
        }
        var all = new BitSet();
        all.set(0, sets.size());
        search(new BitSet(), all);
    }

    BitSet best() {
        return best;
    }

    int atMost() {
        return ended ? Math.max(best.cardinality(), bound(everything())) : best.cardinality();
    }

    private BitSet everything() {
        var all = new BitSet();
        all.set(0, sets.size());
        return all;
    }

    private void search(BitSet chosen, BitSet open) {
        if (chosen.cardinality() > best.cardinality()) {
            best = (BitSet) chosen.clone();
        }
        if (open.isEmpty() || ended || chosen.cardinality() + bound(open) <= best.cardinality()) {
            return;
        }
        if (--steps < 0) {
            ended = true;
            return;
        }
        int next = leastCrossed(open);
        take(chosen, open, next);
        var without = (BitSet) open.clone();
        without.clear(next);
        if (crossed(open, next) > 0) {
            search(chosen, without);
        }
    }

    private void take(BitSet chosen, BitSet open, int next) {
        var rest = (BitSet) open.clone();
        rest.and(apart[next]);
        chosen.set(next);
        search(chosen, rest);
        chosen.clear(next);
    }

    private int leastCrossed(BitSet open) {
        int least = -1;
        int fewest = Integer.MAX_VALUE;
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            int crossed = crossed(open, i);
            if (crossed < fewest) {
                fewest = crossed;
                least = i;
            }
        }
        return least;
    }

    private int crossed(BitSet open, int set) {
        var others = (BitSet) open.clone();
        others.andNot(apart[set]);
        return others.cardinality() - 1;
    }

    /** Sets that all meet one another count once: the open ones are divided greedily into such groups. */
    private int bound(BitSet open) {
        var rest = (BitSet) open.clone();
        int groups = 0;
        while (!rest.isEmpty()) {
            int first = rest.nextSetBit(0);
            var group = (BitSet) rest.clone();
            group.andNot(apart[first]);
            for (int i = group.nextSetBit(first + 1); i >= 0; i = group.nextSetBit(i + 1)) {
                group.andNot(apart[i]);
                group.set(i);
                group.set(first);
            }
            rest.andNot(group);
            groups++;
        }
        return groups;
    }
}
