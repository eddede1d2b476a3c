package dev.valla.conflict;

import dev.valla.time.Bounds;
import dev.valla.time.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the other findings tell of a finding's time, beyond what its own words say.
 *
 * @param bounds   the days on which it can lie
 * @param time     the stated time with its gaps filled, where the bounds leave one way only: {@code 1934-11} for {@code XXXX-11}
 * @param findings those it follows from, in the order of the argument
 * @param reason   in plain words
 * @param notBefore the steps from its point to the calendar, whose days sum to less than nothing by its first day; empty for no
 *                  first day
 * @param notAfter  the steps from the calendar to its point, whose days sum to its last day; empty for no last day
 */
public record Derived(
        String finding,
        Bounds bounds,
        Optional<Edtf> time,
        List<String> findings,
        String reason,
        List<Certificate.Step> notBefore,
        List<Certificate.Step> notAfter) {
    public Derived {
        findings = List.copyOf(findings);
        notBefore = List.copyOf(notBefore);
        notAfter = List.copyOf(notAfter);
    }

    /** The sums, written out: where it begins to count, what each step adds or takes, and the day it comes to. */
    public List<String> arithmetic() {
        return Stream.concat(
                        Sums.of("not before", notBefore.reversed(), -1).stream(),
                        Sums.of("not after", notAfter, 1).stream())
                .toList();
    }
}
