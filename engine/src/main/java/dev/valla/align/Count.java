package dev.valla.align;

import dev.valla.align.Difference.Relation;
import dev.valla.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final long ENDLESS = Long.MAX_VALUE / 4;
    private static final int STEM = 5;

    private static final Pattern COUNTED = Pattern.compile(
            "(?i)(?:\\b(more than|over|at least|fewer than|less than|under|up to|about|around|some|nearly|almost|approximately|roughly)\\s+)?"
                    + "(?<![\\p{L}\\d.,-])(" + Numerals.PATTERN
                    + ")\\s+(?!(?:of|to|and|or|in|on|at|by|for|was|were|had|who)\\b)(\\p{Ll}{3,})");

    /** The one thing that a claim counts; empty when it counts none or several. */
    static Optional<Count> of(Claim claim) {
        String words = claim.quotation().words();
        String said = claim.time().map(t -> words.replace(t.words(), " | ")).orElse(words);
        List<Count> found = new ArrayList<>();
        Matcher counted = COUNTED.matcher(said);
        while (counted.find()) {
            Optional<Long> number = Numerals.of(counted.group(2));
            if (number.isPresent() && !isYear(counted.group(2))) {
                found.add(of(Optional.ofNullable(counted.group(1)), number.get(), counted.group(3), counted.group()));
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isYear(String written) {
        return written.length() == 4 && written.charAt(0) <= '2' && Character.isDigit(written.charAt(0));
    }

    private static Count of(Optional<String> before, long n, String unit, String words) {
        String stem = unit.length() > STEM ? unit.substring(0, STEM) : unit;
        return switch (before.orElse("").toLowerCase(Locale.ROOT)) {
            case "more than", "over" -> new Count(n + 1, ENDLESS, stem, words);
            case "at least" -> new Count(n, ENDLESS, stem, words);
            case "fewer than", "less than", "under" -> new Count(0, n - 1, stem, words);
            case "up to" -> new Count(0, n, stem, words);
            case "" -> new Count(n, n, stem, words);
            default -> new Count(n - n / 5, n + n / 5, stem, words);
        };
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
