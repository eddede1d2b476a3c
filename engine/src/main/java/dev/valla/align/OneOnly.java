package dev.valla.align;

import dev.valla.align.Difference.Relation;
import dev.valla.claim.Claim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What only one can be, told of two: by names with given names of which neither is a form of the other, since a wife's surname
 * changes, and neither known to be the other.
 */
final class OneOnly {
    private record Holder(Group group, Account account, Held held) {
        boolean isAnother(Holder other) {
            Optional<PersonName> mine = name(held);
            Optional<PersonName> theirs = name(other.held);
            return mine.isPresent()
                    && theirs.filter(mine.get()::isAnother).isPresent()
                    && !account.person(held.who()).equals(other.account.person(other.held.who()));
        }

        private static Optional<PersonName> name(Held held) {
            return Optional.of(held.who().name()).filter(People::looksLikeAName).flatMap(PersonName::of);
        }
    }

    private OneOnly() {}

    static List<Difference> of(List<Group> groups) {
        Map<List<Object>, List<Holder>> holders = new LinkedHashMap<>();
        for (Group group : groups) {
            for (Account account : group.inOrder()) {
                if (isPlain(account.claim)) {
                    Held.by(account)
                            .forEach(held -> holders.computeIfAbsent(held.of(), k -> new ArrayList<>())
                                    .add(new Holder(group, account, held)));
                }
            }
        }
        return holders.values().stream()
                .flatMap(those -> rivals(those).stream())
                .toList();
    }

    private static boolean isPlain(Claim claim) {
        return claim.polarity() == Claim.Polarity.ASSERTED && claim.certainty() == Claim.Certainty.PLAIN;
    }

    /** Of several accounts of one event the first is compared. */
    private static List<Difference> rivals(List<Holder> holders) {
        List<Difference> rivals = new ArrayList<>();
        Set<Set<String>> told = new HashSet<>();
        for (int i = 0; i < holders.size(); i++) {
            for (int j = i + 1; j < holders.size(); j++) {
                Holder one = holders.get(i);
                Holder other = holders.get(j);
                if (one.group() != other.group()
                        && one.isAnother(other)
                        && told.add(Set.of(finding(one), finding(other)))) {
                    rivals.add(difference(one, other));
                }
            }
        }
        return rivals;
    }

    private static String finding(Holder holder) {
        return Numbers.finding(holder.group().founder());
    }

    private static Difference difference(Holder one, Holder other) {
        List<String> claims = new ArrayList<>();
        one.group().claims().forEach(c -> claims.add(c.id()));
        other.group().claims().forEach(c -> claims.add(c.id()));
        return new Difference(
                finding(one),
                finding(other),
                Relation.CONTRADICTS,
                claims,
                "only one can be %s: %s, %s"
                        .formatted(
                                one.held().told(),
                                one.held().who().name(),
                                other.held().who().name()));
    }
}
