package dev.valla.ask;

import dev.valla.align.Numerals;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType.Shape;
import dev.valla.claim.Quotation;
import dev.valla.conflict.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Three days after his arrest", "before his trial", "on the day of the wedding": what came before what, in one source's words. */
final class Orders {
    private static final Pattern SAID =
            Pattern.compile("(?i)(?:(?<![\\w-])(?:(" + Numerals.PATTERN + "|an?|the|the next)\\s"
                    + Length.UNIT + "|shortly|soon|immediately|just|long)\\s)?"
                    + "(?<![\\w-])(after|before|following|prior to|on the day of|on the same day as)\\s$");

    /** Then the number is no number, and the order alone is sure; or it is not even that. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?i)\\b(?:about|around|some|nearly|almost|over|approximately|roughly|more than|less than|up to|at least|within)\\s$");

    private static final Pattern EITHER = Pattern.compile("(?i)\\b(?:or|not|until|even|and)\\s$");
    private static final Pattern COMMA = Pattern.compile(",?\\s?");

    private final Around around;
    private final Map<String, List<Claim>> bySource = new HashMap<>();

    Orders(Around around, List<Claim> claims) {
        this.around = around;
        claims.forEach(claim -> bySource.computeIfAbsent(claim.quotation().source(), s -> new ArrayList<>())
                .add(claim));
    }

    boolean saysNothing(Claim other) {
        return !SAID.matcher(around.before(other.quotation())).find();
    }

    /** What came before or after the event of this claim, or on its day. */
    Optional<Relation> of(Claim other) {
        String before = around.before(other.quotation());
        Matcher said = SAID.matcher(before);
        if (!said.find()) {
            return Optional.empty();
        }
        String lead = before.substring(0, said.start());
        return EITHER.matcher(lead).find()
                ? Optional.empty()
                : governed(other, other.quotation().start() - (before.length() - said.start()))
                        .filter(claim -> isCertain(claim, said.group(3)))
                        .map(claim -> after(claim, other, said, lead));
    }

    /** A state that was so after something may have been so before it too. */
    private static boolean isCertain(Claim claim, String how) {
        return claim.type().shape() == Shape.MOMENT || isBefore(how);
    }

    private static boolean isBefore(String how) {
        return how.equalsIgnoreCase("before") || how.equalsIgnoreCase("prior to");
    }

    private static Relation after(Claim claim, Claim other, Matcher said, String lead) {
        String told =
                Around.quoted(said.group().strip() + " " + other.quotation().words());
        if (said.group(3).toLowerCase(Locale.ROOT).startsWith("on the")) {
            return new Relation.After(claim.id(), other.id(), 0, 0, told);
        }
        Optional<Length> length = VAGUE.matcher(lead).find() ? Optional.empty() : length(said);
        boolean counted = claim.type().shape() == Shape.MOMENT && length.isPresent();
        long least = counted ? length.get().least() : 0;
        long most = counted ? length.get().most() : Long.MAX_VALUE;
        return isBefore(said.group(3))
                ? new Relation.After(claim.id(), other.id(), counted ? -most : Long.MIN_VALUE, -least, told)
                : new Relation.After(claim.id(), other.id(), least, most, told);
    }

    /** "The day after" is one day; "the year after" is the next year, whenever in it. */
    private static Optional<Length> length(Matcher said) {
        Optional<String> number = Optional.ofNullable(said.group(1)).map(n -> n.toLowerCase(Locale.ROOT));
        if (number.filter(n -> n.startsWith("the")).isPresent()) {
            return said.group(2).equalsIgnoreCase("day") ? Length.of("a", "day") : Optional.empty();
        }
        return number.flatMap(n -> Length.of(n, said.group(2)));
    }

    /** The claim around the words; else the one that ends before them; else the one that begins behind. One, or nothing is sure. */
    private Optional<Claim> governed(Claim other, int phrase) {
        Quotation there = other.quotation();
        List<Claim> near = bySource.getOrDefault(there.source(), List.of()).stream()
                .filter(claim -> !claim.equals(other))
                .toList();
        List<Claim> about = near.stream()
                .filter(c -> c.quotation().start() <= phrase && c.quotation().end() > phrase)
                .toList();
        List<Claim> ended = near.stream()
                .filter(c -> COMMA.matcher(around.between(there, c.quotation().end(), phrase))
                        .matches())
                .toList();
        List<Claim> begun = near.stream()
                .filter(c -> COMMA.matcher(
                                around.between(there, there.end(), c.quotation().start()))
                        .matches())
                .toList();
        List<Claim> first = !about.isEmpty() ? about : !ended.isEmpty() ? ended : begun;
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }
}
