package dev.valla.align;

import dev.valla.align.Difference.Relation;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Convicted in one account and acquitted in another, on the same day or in the same month, and of the same where the charge is told.
 * A verdict can be overturned later, and of two charges each has its own.
 */
final class Verdicts {
    private static final Pattern ACQUITTED = Pattern.compile("(?i)\\bacquitt?\\w*|\\bnot guilty\\b");
    private static final Pattern CONVICTED =
            Pattern.compile("(?i)\\bconvict\\w*|\\bfound guilty\\b|\\b(?:sentenced|condemned)\\b");

    /** There was another verdict before, or one of several charges. */
    private static final Pattern OF_SEVERAL = Pattern.compile(
            "(?i)\\b(?:appeal\\w*|retri\\w*|overturn\\w*|quash\\w*|revers\\w*|higher|supreme|counts?|charges|other|some|but|although|again)\\b");

    private final List<Group> convictions;
    private final List<Group> acquittals;

    private Verdicts(List<Group> groups) {
        convictions = telling(groups, EventType.SENTENCE, CONVICTED, ACQUITTED);
        acquittals = telling(groups, EventType.TRIAL, ACQUITTED, CONVICTED);
    }

    static List<Difference> of(List<Group> groups) {
        Verdicts verdicts = new Verdicts(groups);
        List<Difference> differences = new ArrayList<>();
        for (Group acquittal : verdicts.acquittals) {
            verdicts.convictions.stream()
                    .filter(conviction -> verdicts.exclude(conviction, acquittal))
                    .forEach(conviction -> differences.add(difference(conviction, acquittal)));
        }
        return differences;
    }

    /** Events of which every account tells that verdict and no other. */
    private static List<Group> telling(List<Group> groups, EventType type, Pattern said, Pattern opposite) {
        return groups.stream()
                .filter(g -> g.founder().type() == type && g.founder().polarity() == Claim.Polarity.ASSERTED)
                .filter(g -> g.accounts.stream()
                        .map(a -> a.claim.quotation().words())
                        .allMatch(w ->
                                said.matcher(w).find() && !opposite.matcher(w).find()))
                .toList();
    }

    private boolean exclude(Group conviction, Group acquittal) {
        return conviction.accounts.stream()
                .filter(one -> isOnly(one, acquittals))
                .anyMatch(one -> acquittal.accounts.stream()
                        .anyMatch(other -> isOnly(other, convictions) && isOneVerdict(one, other)));
    }

    /** Whether its source tells no opposite verdict on the same person: one that tells both tells one after the other. */
    private static boolean isOnly(Account account, List<Group> opposite) {
        return !OF_SEVERAL.matcher(account.claim.quotation().words()).find()
                && opposite.stream()
                        .flatMap(g -> g.accounts.stream())
                        .noneMatch(o -> o.source().equals(account.source()) && o.sharesSubjectWith(account));
    }

    private static boolean isOneVerdict(Account one, Account other) {
        boolean sameCharge = one.agreesOn(Role.CAUSE, other)
                .orElse(one.others.containsKey(Role.CAUSE) == other.others.containsKey(Role.CAUSE));
        return one.sharesSubjectWith(other)
                && sameCharge
                && one.claim.time().isPresent()
                && other.claim.time().isPresent()
                && Times.isOneDayOrMonth(
                        one.claim.time().get(), other.claim.time().get());
    }

    private static Difference difference(Group conviction, Group acquittal) {
        List<String> claims = new ArrayList<>();
        conviction.claims().forEach(c -> claims.add(c.id()));
        acquittal.claims().forEach(c -> claims.add(c.id()));
        return new Difference(
                Numbers.finding(conviction.founder()),
                Numbers.finding(acquittal.founder()),
                Relation.CONTRADICTS,
                claims,
                "the one tells a conviction, the other an acquittal of the same time: “%s”, “%s”"
                        .formatted(
                                conviction.founder().quotation().words(),
                                acquittal.founder().quotation().words()));
    }
}
