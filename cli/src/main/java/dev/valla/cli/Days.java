package dev.valla.cli;

import dev.valla.claim.Claim;
import dev.valla.time.Edtf;
import java.util.Optional;
import java.util.OptionalLong;

/** First and last day that a time allows, for whoever sorts and counts without knowing EDTF. */
final class Days {
    private Days() {}

    /** As {@code YYYY-MM-DD}, proleptic Gregorian; empty where the time gives no bound. */
    static Optional<String> first(Claim claim) {
        return claim.time().flatMap(time -> day(time.edtf().span().earliest()));
    }

    static Optional<String> last(Claim claim) {
        return claim.time().flatMap(time -> day(time.edtf().span().latest()));
    }

    private static Optional<String> day(OptionalLong day) {
        return day.isPresent() ? Optional.of(Edtf.ofDay(day.getAsLong()).text()) : Optional.empty();
    }
}
