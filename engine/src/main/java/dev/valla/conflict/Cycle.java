package dev.valla.conflict;

import java.util.List;

/**
 * Constraints that cannot all hold: walked in this order, each begins at the point where the one before it ends, the last ends
 * where the first begins, no point is met twice, and their days sum to less than zero. Leave out any one and the rest can hold.
 *
 * @param constraints numbers of the constraints, in the order of adding to the network
 * @param sum         days; negative
 */
public record Cycle(List<Integer> constraints, long sum) {
    public Cycle {
        constraints = List.copyOf(constraints);
        if (sum >= 0) {
            throw new IllegalArgumentException("a cycle of %d days is no conflict".formatted(sum));
        }
    }
}
