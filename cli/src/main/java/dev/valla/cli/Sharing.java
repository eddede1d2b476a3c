package dev.valla.cli;

import dev.valla.ask.ConflictNow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Conflicts that one finding is in, so that one misread date is told once and not as often as it clashes.
 *
 * @param finding   id of the finding that is in all of them; empty for a conflict by itself
 * @param conflicts in the order in which they were given
 */
record Sharing(Optional<String> finding, List<ConflictNow> conflicts) {
    /** With fewer there is nothing to gain by telling them together. */
    private static final int SEVERAL = 3;

    Sharing {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * The finding that is in most conflicts takes them first, then that which is in most of those left; of two in as many the
     * one told first. Each stands where its first conflict stood. Only live conflicts are told together.
     */
    static List<Sharing> of(List<ConflictNow> conflicts) {
        List<ConflictNow> left =
                new ArrayList<>(conflicts.stream().filter(ConflictNow::live).toList());
        Map<ConflictNow, Sharing> taken = new LinkedHashMap<>();
        for (Optional<String> most = mostShared(left); most.isPresent(); most = mostShared(left)) {
            String finding = most.get();
            Sharing sharing = new Sharing(
                    most,
                    left.stream()
                            .filter(c -> c.conflict().findings().contains(finding))
                            .toList());
            sharing.conflicts().forEach(c -> taken.put(c, sharing));
            left.removeAll(sharing.conflicts());
        }
        return conflicts.stream()
                .map(c -> taken.getOrDefault(c, new Sharing(Optional.empty(), List.of(c))))
                .distinct()
                .toList();
    }

    private static Optional<String> mostShared(List<ConflictNow> conflicts) {
        Map<String, Integer> in = new LinkedHashMap<>();
        conflicts.forEach(c -> c.conflict().findings().forEach(f -> in.merge(f, 1, Integer::sum)));
        int most = in.values().stream().mapToInt(n -> n).max().orElse(0);
        return in.entrySet().stream()
                .filter(e -> e.getValue() == most && most >= SEVERAL)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
