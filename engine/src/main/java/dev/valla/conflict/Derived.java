package dev.valla.conflict;

import dev.valla.time.Bounds;
import dev.valla.time.Edtf;
import java.util.List;
import java.util.Optional;

/**
 * What the other findings tell of a finding's time, beyond what its own words say.
 *
 * @param bounds   the days on which it can lie
 * @param time     the stated time with its gaps filled, where the bounds leave one way only: {@code 1934-11} for {@code XXXX-11}
 * @param findings those it follows from, in the order of the argument
 * @param reason   in plain words
 */
public record Derived(String finding, Bounds bounds, Optional<Edtf> time, List<String> findings, String reason) {
    public Derived {
        findings = List.copyOf(findings);
    }
}
