package dev.valla.align;

import dev.valla.align.Difference.Relation;
import dev.valla.place.Whereabouts;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How two stated places lie to one another. They exclude one another only where every way to understand the two names does:
 * two towns of the tables of which neither lies in the other, two lands between which no border moved, places said to be in two
 * such lands, two hospitals or cemeteries of different names. All else that is not the same differs.
 */
final class Places {
    /** Houses of one kind with different names are two houses. */
    private static final Set<String> HOUSES = Set.of("hospital", "cemetery", "krankenhaus", "friedhof", "hôpital");

    private Places() {}

    static Relation relation(String left, String right) {
        List<Whereabouts> all = Whereabouts.of(left);
        List<Whereabouts> others = Whereabouts.of(right);
        Optional<Relation> best = all.stream()
                .flatMap(a -> others.stream().map(b -> relation(a, b)))
                .min(Comparator.comparingInt(Places::strangeness));
        Relation relation = best.orElse(Relation.DIFFERS);
        return relation == Relation.DIFFERS && areTwoHouses(left, right) ? Relation.CONTRADICTS : relation;
    }

    private static int strangeness(Relation relation) {
        return switch (relation) {
            case AGREES -> 0;
            case REFINES -> 1;
            case EXPLAINED -> 2;
            case DIFFERS -> 3;
            case CONTRADICTS -> 4;
        };
    }

    private static Relation relation(Whereabouts a, Whereabouts b) {
        if (a.id().equals(b.id())) {
            boolean known = a.kind() != Whereabouts.Kind.UNKNOWN && b.kind() != Whereabouts.Kind.UNKNOWN;
            if (!known && a.isInAnotherLandThan(b)) {
                return Relation.CONTRADICTS;
            }
            boolean tellsMore =
                    a.stated().containsAll(b.stated()) && !a.stated().equals(b.stated());
            return tellsMore ? Relation.REFINES : Relation.AGREES;
        }
        if (a.liesIn(b)) {
            return Relation.REFINES;
        }
        return areApart(a, b) ? Relation.CONTRADICTS : Relation.DIFFERS;
    }

    private static boolean areApart(Whereabouts a, Whereabouts b) {
        return !b.liesIn(a) && ((a.isTown() && b.isTown()) || a.isInAnotherLandThan(b));
    }

    private static boolean areTwoHouses(String left, String right) {
        Set<String> a = wordsOfHouse(left);
        Set<String> b = wordsOfHouse(right);
        Set<String> kinds = new HashSet<>(a);
        kinds.retainAll(b);
        boolean sameKind = kinds.size() == 1 && kinds.stream().allMatch(HOUSES::contains);
        return sameKind && a.size() > 1 && b.size() > 1;
    }

    /** Of what stands before the first comma; none where a word is in small letters and not the kind: "the old hospital". */
    private static Set<String> wordsOfHouse(String place) {
        Set<String> words = new HashSet<>();
        for (String word : place.split(",", 2)[0].split("\\s+", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && !Set.of("the", "of", "st", "st.", "saint").contains(lower)) {
                words.add(lower);
            }
        }
        return words;
    }
}
