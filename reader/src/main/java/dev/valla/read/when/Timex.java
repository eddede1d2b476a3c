package dev.valla.read.when;

import java.util.Optional;

/**
 * What TimeML's TIMEX3 would say, for comparison with corpora.
 *
 * @param value ISO 8601 with TIMEX3's additions ({@code 197}, {@code 1918-SP}, {@code P2Y}, {@code PAST_REF}; years
 *              before our era as {@code BC0499}); empty where nothing is known
 */
public record Timex(Type type, Optional<String> value) {
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
