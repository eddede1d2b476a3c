package dev.valla.weigh;

import java.util.BitSet;
import java.util.List;

/**
 * A smallest set that has a member of each of some sets: deeper and deeper search, branching on the members of a
 * smallest set not yet hit, cut off by a count of disjoint sets not yet hit. All calls draw on one limit of steps.
 */
final class HittingSet {
    /**
     * @param set     hits all
     * @param atLeast no smaller set than this hits all; the size of {@code set} unless the limit was met
     */
    record Answer(Ids set, int atLeast) {}

    private long left;

    HittingSet(int limit) {
        this.left = limit;
    }

    void spend(int steps) {
        left -= steps;
    }

    boolean isSpent() {
        return left <= 0;
    }

    Answer smallest(List<Ids> sets) {
        Ids greedy = greedy(sets);
        for (int size = disjoint(sets, new BitSet()); size < greedy.size(); size++) {
            var chosen = new BitSet();
            if (search(sets, chosen, size)) {
                return new Answer(Ids.of(chosen), size);
            }
            if (isSpent()) {
                return new Answer(greedy, size);
            }
        }
        return new Answer(greedy, greedy.size());
    }

    private boolean search(List<Ids> sets, BitSet chosen, int room) {
        Ids branch = null;
        for (Ids set : sets) {
            if (!hits(chosen, set) && (branch == null || set.size() < branch.size())) {
                branch = set;
            }
        }
        if (branch == null) {
            return true;
        }
        if (--left < 0 || disjoint(sets, chosen) > room) {
            return false;
        }
        for (int member : branch) {
            chosen.set(member);
            if (search(sets, chosen, room - 1)) {
                return true;
            }
            chosen.clear(member);
        }
        return false;
    }

    /** So many sets not yet hit share no member: a lower bound on what is still needed. */
    private static int disjoint(List<Ids> sets, BitSet chosen) {
        var taken = (BitSet) chosen.clone();
        int disjoint = 0;
        for (Ids set : sets) {
            if (!hits(taken, set)) {
                set.forEach(taken::set);
                disjoint++;
            }
        }
        return disjoint;
    }

    /** Each time the member that hits most of what is left. */
    private static Ids greedy(List<Ids> sets) {
        var chosen = new BitSet();
        while (true) {
            var hits = new java.util.TreeMap<Integer, Integer>();
            for (Ids set : sets) {
                if (!hits(chosen, set)) {
                    set.forEach(member -> hits.merge(member, 1, Integer::sum));
                }
            }
            if (hits.isEmpty()) {
                return Ids.of(chosen);
            }
            chosen.set(hits.entrySet().stream()
                    .max(java.util.Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey());
        }
    }

    private static boolean hits(BitSet chosen, Ids set) {
        return set.stream().anyMatch(chosen::get);
    }
}
