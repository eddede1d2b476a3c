package dev.valla.conflict;

import dev.valla.conflict.Certificate.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A day reckoned from a stated one, written out: "1921-05-03 (arrest of Anna Weil) + 2 days (…) = 1921-05-05". */
final class Sums {
    private Sums() {}

    /**
     * A bound that another finding states as it is needs no sum.
     *
     * @param steps from the calendar on
     * @param sign  1 where days are added on the way, -1 where they are taken
     */
    static Optional<String> of(String side, List<Step> steps, int sign) {
        if (steps.size() < 2) {
            return Optional.empty();
        }
        long first = sign * steps.getFirst().days();
        long sum = sign * steps.stream().mapToLong(Step::days).sum();
        String between = steps.stream()
                .skip(1)
                .map(step -> " %s %s (%s)"
                        .formatted(sign * step.days() < 0 ? "−" : "+", Told.days(Math.abs(step.days())), step.told()))
                .collect(Collectors.joining());
        return Optional.of("%s: %s (%s)%s = %s"
                .formatted(side, Told.iso(first), steps.getFirst().told(), between, Told.iso(sum)));
    }
}
