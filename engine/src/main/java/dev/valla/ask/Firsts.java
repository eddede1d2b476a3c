package dev.valla.ask;

import dev.valla.align.Deed;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.EventType.Shape;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.conflict.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What comes first, in whichever source: two persons have met before they do something together, if a source tells when they first
 * met; and nobody does anything under a name before taking it, if a source tells when that was.
 */
final class Firsts {
    private static final Pattern FIRST_MET = Pattern.compile(
            "(?i)\\bfirst met\\b|\\bmet (?:\\p{L}+ ){0,3}for the first time\\b|\\b(?:got|came) to know\\b|\\b(?:made|making) the acquaintance\\b");

    private static final Pattern UNDER_NAME = Pattern.compile(
            "\\b(?:under|by|using) the (?:name|alias|pseudonym)(?: of)? [“\"]?(\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*)*)");

    /** What is done with somebody whom one knows. */
    private static final Set<EventType> TOGETHER = Set.of(
            EventType.FOUNDING, EventType.PARTICIPATION, EventType.MARRIAGE, EventType.MEETING, EventType.AUTHORSHIP);

    private final Around around;
    private final Names names;
    /** Two persons → what they did together. */
    private final Map<Set<String>, List<Claim>> together = new HashMap<>();
    /** A person and a name → claims that it was taken. */
    private final Map<List<String>, List<Claim>> taken = new HashMap<>();

    Firsts(Around around, Names names, List<Claim> claims) {
        this.around = around;
        this.names = names;
        for (Claim claim : claims) {
            if (claim.time().isPresent()) {
                Set<String> both = two(claim);
                if (both.size() == 2 && TOGETHER.contains(claim.type())) {
                    in(together, both).add(claim);
                }
                Deed.of(claim)
                        .filter(deed -> deed.kind() == Deed.Kind.NAMED)
                        .ifPresent(deed -> persons(claim, Role.SUBJECT)
                                .forEach(who ->
                                        in(taken, List.of(who, deed.name())).add(claim)));
            }
        }
    }

    private static <K> List<Claim> in(Map<K, List<Claim>> claims, K key) {
        return claims.computeIfAbsent(key, k -> new ArrayList<>());
    }

    boolean saysNothing(Claim claim) {
        return underName(claim).isEmpty() && !tellsFirstMeeting(claim);
    }

    Stream<Relation> of(Claim claim) {
        return Stream.concat(met(claim), named(claim));
    }

    private Stream<Relation> met(Claim first) {
        Set<String> both = tellsFirstMeeting(first) ? two(first) : Set.of();
        return together.getOrDefault(both, List.of()).stream()
                .filter(later -> !later.equals(first))
                .map(later -> new Relation.After(
                        first.id(),
                        later.id(),
                        Long.MIN_VALUE,
                        0,
                        "before they did anything together, "
                                + Around.quoted(first.quotation().words())));
    }

    private static boolean tellsFirstMeeting(Claim claim) {
        return claim.type() == EventType.MEETING
                && FIRST_MET.matcher(claim.quotation().words()).find();
    }

    private Stream<Relation> named(Claim claim) {
        return claim.type().shape() != Shape.MOMENT
                ? Stream.empty()
                : underName(claim).stream()
                        .flatMap(said -> persons(claim, Role.SUBJECT)
                                .flatMap(who ->
                                        taken.getOrDefault(List.of(who, Deed.plain(said.group(1))), List.of()).stream()
                                                .filter(taking -> !taking.equals(claim))
                                                .map(taking -> new Relation.After(
                                                        claim.id(),
                                                        taking.id(),
                                                        0,
                                                        Long.MAX_VALUE,
                                                        Around.quoted(said.group()) + ": not before it was taken"))));
    }

    private List<MatchResult> underName(Claim claim) {
        Matcher before = Pattern.compile(UNDER_NAME.pattern() + ",?\\s(?:[^.;]{0,40})$")
                .matcher(around.before(claim.quotation()));
        List<MatchResult> said = new ArrayList<>(around.in(claim.quotation(), UNDER_NAME));
        if (said.isEmpty() && before.find()) {
            said.add(before.toMatchResult());
        }
        return said;
    }

    /** The persons of whom it tells that they met, or did something together; whoever they are, where there are two. */
    private Set<String> two(Claim claim) {
        Set<String> both = new TreeSet<>();
        Stream.of(Role.SUBJECT, Role.OBJECT, Role.SPOUSE)
                .forEach(role -> persons(claim, role).forEach(both::add));
        return both;
    }

    private Stream<String> persons(Claim claim, Role role) {
        return claim.in(role)
                .map(Participant::name)
                .map(name -> names.canonical(claim.quotation().source(), name));
    }
}
