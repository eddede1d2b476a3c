package dev.valla.ask;

import dev.valla.align.Numerals;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType.Shape;
import dev.valla.conflict.Relation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** "For three years", "served six months": how long the state of a claim lasted. */
final class Durations {
    private static final long OPEN = Long.MAX_VALUE;

    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(?:for|spent|served)\\s(?:(more than|over|at least|less than|under|up to)\\s)?(?:only\\s|just\\s|exactly\\s)?("
                    + Numerals.PATTERN + "|an?)\\s" + Length.UNIT
                    + "(?=$|[,.;:)\\]]|\\s(?:in|on|at|by|from|after|when|and|for|as|under|with|until|before|during|near|where|while)\\b)"
                    + "(?!\\s(?:and|or|to)\\s(?:a half|" + Numerals.PATTERN + ")\\b)");

    private final Around around;

    Durations(Around around) {
        this.around = around;
    }

    boolean saysNothing(Claim claim) {
        return told(claim).isEmpty();
    }

    private List<MatchResult> told(Claim claim) {
        return claim.type().shape() == Shape.STATE ? around.in(claim.quotation(), SAID) : List.of();
    }

    /** Nothing where several lengths are told. */
    Optional<Relation> of(Claim claim) {
        List<MatchResult> told = told(claim);
        return told.size() == 1
                ? Length.of(told.getFirst().group(2), told.getFirst().group(3))
                        .map(length -> lasted(claim, told.getFirst(), length))
                : Optional.empty();
    }

    /** The last day may be counted or not. */
    private static Relation lasted(Claim claim, MatchResult said, Length length) {
        String bound = Optional.ofNullable(said.group(1)).orElse("").toLowerCase(Locale.ROOT);
        String told = "it lasted so long: " + Around.quoted(said.group());
        return switch (bound) {
            case "more than", "over", "at least" -> new Relation.Lasted(claim.id(), length.least() - 1, OPEN, told);
            case "less than", "under", "up to" -> new Relation.Lasted(claim.id(), 0, length.most(), told);
            default -> new Relation.Lasted(claim.id(), length.least() - 1, length.most(), told);
        };
    }
}
