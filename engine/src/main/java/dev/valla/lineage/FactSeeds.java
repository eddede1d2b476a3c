package dev.valla.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the same two neighbouring facts stand in both: beginnings of alignments in texts too long to align whole. */
final class FactSeeds {
    private static final int MOST = 8;

    private FactSeeds() {}

    /** Numbers of facts in a and b, by place in a. */
    static List<int[]> of(Facts a, Facts b) {
        Map<Long, List<Integer>> inB = new HashMap<>();
        for (int j = 0; j + 1 < b.count; j++) {
            inB.computeIfAbsent(pair(b, j), p -> new ArrayList<>()).add(j);
        }
        List<int[]> seeds = new ArrayList<>();
        for (int i = 0; i + 1 < a.count; i++) {
            List<Integer> found = inB.getOrDefault(pair(a, i), List.of());
            if (found.size() <= MOST) {
                for (int j : found) {
                    seeds.add(new int[] {i, j});
                }
            }
        }
        return seeds;
    }

    private static long pair(Facts facts, int at) {
        return ((long) facts.keys[at] << 32) ^ (facts.keys[at + 1] & 0xFFFFFFFFL);
    }
}
