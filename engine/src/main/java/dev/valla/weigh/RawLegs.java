package dev.valla.weigh;

import java.util.HashMap;
import java.util.Map;

/** Legs as they come in, flat: a member is its number, a premise the complement of its number. */
final class RawLegs {
    final Ints literals = new Ints(64);
    final Ints ends = new Ints(16);
    final Ints findings = new Ints(16);
    private final Map<Integer, Integer> droppedBelow = new HashMap<>();

    void member(int member) {
        literals.add(member);
    }

    void premise(int finding) {
        literals.add(~finding);
    }

    void close(int finding) {
        ends.add(literals.size);
        findings.add(finding);
    }

    int size() {
        return findings.size;
    }

    int from(int leg) {
        return leg == 0 ? 0 : ends.values[leg - 1];
    }

    int to(int leg) {
        return ends.values[leg];
    }

    /** Forgets what legs the finding has so far. */
    void drop(int finding) {
        droppedBelow.put(finding, size());
    }

    boolean kept(int leg) {
        return droppedBelow.isEmpty() || leg >= droppedBelow.getOrDefault(findings.values[leg], 0);
    }
}
