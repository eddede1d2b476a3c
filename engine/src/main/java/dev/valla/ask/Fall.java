package dev.valla.ask;

import dev.valla.weigh.Leg;
import dev.valla.weigh.Weighing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The order in which findings fall from one weighing to another of the same graph: what rested on a member, then what on that. */
final class Fall {
    private final Weighing before;
    private final Weighing after;
    private final Map<Integer, Integer> steps = new HashMap<>();
    private final Set<Integer> open = new HashSet<>();

    Fall(Weighing before, Weighing after) {
        this.before = before;
        this.after = after;
    }

    /**
     * After how many steps the last of its lost legs is lost: 1 if each held a member that is no longer believed. Where findings rest
     * on one another in a circle, the circle adds no step.
     */
    int step(int finding) {
        Integer known = steps.get(finding);
        if (known != null) {
            return known;
        }
        open.add(finding);
        int step = before.graph().legs(finding).stream()
                .filter(leg -> holds(before, leg) && !holds(after, leg))
                .mapToInt(this::lost)
                .max()
                .orElse(1);
        open.remove(finding);
        steps.put(finding, step);
        return step;
    }

    private int lost(Leg leg) {
        boolean directly = leg.members().stream().anyMatch(after.off()::contains);
        IntStream through = leg.premises().stream()
                .filter(premise -> !after.stands(premise) && !open.contains(premise))
                .map(premise -> 1 + step(premise));
        return directly ? 1 : through.min().orElse(1);
    }

    private static boolean holds(Weighing weighing, Leg leg) {
        return leg.members().stream().noneMatch(weighing.off()::contains)
                && leg.premises().stream().allMatch(weighing::stands);
    }
}
