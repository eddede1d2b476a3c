package dev.valla.align;

import dev.valla.align.Difference.Relation;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many of what, as a claim's words have it: "157 people", "more than 100 murders", "2 years".
 *
 * @param least  the smallest number that it can be
 * @param most   the largest
 * @param unit   what is counted, cut to its stem
 * @param words  as they stand
 */
record Count(long least, long most, String unit, String words) {
    private static final int STEM = 5;

    private static final Pattern STRETCH = Pattern.compile("(?i)(?:years?|months?|weeks?|days?|hours?|decad.*)");

    private static final Pattern COUNTED = Pattern.compile("(?i)(?:\\b" + Bound.PATTERN
            + "\\s+)?(?<![\\p{L}\\d.,-])(?<n>" + Numerals.PATTERN
            + ")\\s+(?!(?:of|to|and|or|in|on|at|by|for|was|were|had|who)\\b)(?<unit>(?-i:\\p{Ll}{3,}))");

    /** The one thing that a claim counts; empty when it counts none or several. */
    static Optional<Count> of(Claim claim) {
        Optional<Tally> tally = tally(claim);
        if (tally.isPresent()) {
            return tally.map(t -> new Count(t.least(), t.most(), t.unit(), t.words()));
        }
        String words = claim.quotation().words();
        String said = claim.time().map(t -> words.replace(t.words(), " | ")).orElse(words);
        List<Count> found = new ArrayList<>();
        Matcher counted = COUNTED.matcher(said);
        while (counted.find()) {
            String written = counted.group("n");
            if (!isYear(written)) {
                Bound bound = Bound.of(Optional.ofNullable(counted.group("bound")));
                Numerals.range(written)
                        .map(r ->
                                new Count(bound.least(r), bound.most(r), stem(counted.group("unit")), counted.group()))
                        .ifPresent(found::add);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What it counts as a whole, where that is all it says. */
    static Optional<Tally> tally(Claim claim) {
        return claim.type() == EventType.EVENT
                ? claim.in(Role.OBJECT)
                        .map(p -> Tally.exactly(p.name()))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isYear(String written) {
        return written.length() == 4 && written.charAt(0) <= '2' && Character.isDigit(written.charAt(0));
    }

    private static String stem(String unit) {
        return unit.length() > STEM ? unit.substring(0, STEM) : unit;
    }

    /** "seven years". */
    boolean isStretchOfTime() {
        return STRETCH.matcher(unit).matches();
    }

    Relation to(Count other) {
        if (!unit.equals(other.unit)) {
            return Relation.DIFFERS;
        }
        if (most < other.least || other.most < least) {
            return Relation.CONTRADICTS;
        }
        if (least == other.least && most == other.most) {
            return Relation.AGREES;
        }
        return least >= other.least && most <= other.most ? Relation.REFINES : Relation.DIFFERS;
    }

    /** The claim's words without the number and without what it counts them of: what must agree before two counts compare. */
    String frame(Claim claim) {
        return claim.quotation().words().replace(words, unit);
    }
}
