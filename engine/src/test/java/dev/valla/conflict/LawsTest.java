package dev.valla.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.align.Finding;
import dev.valla.time.Bounds;
import dev.valla.time.Day;
import dev.valla.time.Edtf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Laws over many small made-up lives. */
class LawsTest {
    private static final int CASES = 1500;
    private static final List<String> TYPES = List.of("birth", "death", "joining", "arrest", "marriage");

    private static String around(Random random, long day, boolean wrong) {
        long shown = wrong ? day + random.nextInt(8000) - 4000 : day;
        String iso = Told.iso(shown);
        return switch (random.nextInt(6)) {
            case 0 -> iso;
            case 1 -> iso.substring(0, 7);
            case 2 -> iso.substring(0, 4);
            case 3 -> iso.substring(0, 3) + "X";
            case 4 -> iso.substring(0, 4) + "~";
            default ->
                "%04d/%04d"
                        .formatted(
                                Integer.parseInt(iso.substring(0, 4)) - 1, Integer.parseInt(iso.substring(0, 4)) + 1);
        };
    }

    /** A life from birth to death, told by several, some of them wrong. */
    private static SmallDossier life(Random random, double wrong) {
        long birth = Day.of(1925 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
        long death = birth + 3000 + random.nextInt(20000);
        StringBuilder text = new StringBuilder("life\n");
        int claims = 2 + random.nextInt(5);
        for (int c = 0; c < claims; c++) {
            String type = TYPES.get(random.nextInt(TYPES.size()));
            long day = switch (type) {
                case "birth" -> birth;
                case "death" -> death;
                default -> birth + (death - birth) * (1 + TYPES.indexOf(type)) / 7;
            };
            text.append("c%d | %s | %s | Ada Ruzhin | %s | %s.txt | gregorian%n"
                    .formatted(c, type, type, around(random, day, random.nextDouble() < wrong), random.nextInt(3)));
        }
        return SmallDossier.read(text.toString());
    }

    @Test
    void whatAgreesWithOneTruthNeverConflicts() {
        Random random = new Random(21);
        for (int i = 0; i < CASES; i++) {
            SmallDossier d = life(random, 0);
            assertThat(Conflicts.among(d.findings(), d.claims(), Options.NONE).all())
                    .as(d.claims().toString())
                    .isEmpty();
        }
    }

    @Test
    void findsEverySmallestSetThatCannotBeTrueAndNoOther() {
        Random random = new Random(22);
        int found = 0;
        for (int i = 0; i < CASES; i++) {
            SmallDossier d = life(random, 0.5);
            Conflicts conflicts = Conflicts.among(d.findings(), d.claims(), Options.NONE);
            Set<Set<String>> sets = new HashSet<>();
            conflicts.all().forEach(c -> sets.add(Set.copyOf(c.findings())));
            assertThat(sets).as(d.claims().toString()).isEqualTo(bruteForce(d));
            found += sets.size();
            for (Conflict c : conflicts.all()) {
                assertThat(new Checker(d.findings())
                                .check(c, conflicts.certificate(c.id()).orElseThrow()))
                        .isEmpty();
            }
        }
        assertThat(found).isGreaterThan(CASES / 2);
    }

    private static Set<Set<String>> bruteForce(SmallDossier d) {
        List<Finding> values =
                d.findings().stream().filter(f -> f.slot() == Finding.Slot.TIME).toList();
        Set<Set<String>> smallest = new HashSet<>();
        for (int size = 2; size <= 3; size++) {
            for (int bits = 0; bits < 1 << values.size(); bits++) {
                if (Integer.bitCount(bits) == size) {
                    List<Finding> chosen = new ArrayList<>();
                    for (int v = 0; v < values.size(); v++) {
                        if ((bits >> v & 1) == 1) {
                            chosen.add(values.get(v));
                        }
                    }
                    Set<String> ids =
                            new HashSet<>(chosen.stream().map(Finding::id).toList());
                    if (smallest.stream().noneMatch(ids::containsAll) && !canAllBeTrue(chosen)) {
                        smallest.add(ids);
                    }
                }
            }
        }
        return smallest;
    }

    /** Each kind of event within all that is said of it, birth first, death last, and at most 125 years between. */
    private static boolean canAllBeTrue(List<Finding> chosen) {
        Map<String, long[]> days = new java.util.HashMap<>();
        for (Finding f : chosen) {
            Bounds b = Edtf.parse(f.value()).span();
            long[] own = days.computeIfAbsent(f.event(), e -> new long[] {Long.MIN_VALUE / 2, Long.MAX_VALUE / 2});
            own[0] = Math.max(own[0], b.earliestOr(own[0]));
            own[1] = Math.min(own[1], b.latestOr(own[1]));
        }
        if (days.values().stream().anyMatch(d -> d[0] > d[1])) {
            return false;
        }
        long bornAtTheEarliest = days.containsKey("birth") ? days.get("birth")[0] : Long.MIN_VALUE / 2;
        long deadAtTheLatest = days.containsKey("death") ? days.get("death")[1] : Long.MAX_VALUE / 2;
        long latestOfFirst = days.values().stream().mapToLong(d -> d[1]).min().orElseThrow();
        long earliestOfLast = days.values().stream().mapToLong(d -> d[0]).max().orElseThrow();
        return days.values().stream().allMatch(d -> d[1] >= bornAtTheEarliest && d[0] <= deadAtTheLatest)
                && earliestOfLast - latestOfFirst <= 125 * 366;
    }

    @Test
    void aYearIsDerivedWhereTheDossierPinsIt() {
        SmallDossier d = SmallDossier.read("""
                a November of one year
                c1 | birth | birth | Ada Ruzhin | 1933-12-24 | a.txt
                c2 | trial | trial | Ada Ruzhin | XXXX-11 | a.txt
                c3 | trial | trial | Ada Ruzhin | 1934/.. | b.txt
                c4 | trial | trial | Ada Ruzhin | ../1935-06 | c.txt
                """);
        Derived derived = Conflicts.among(d.findings(), d.claims(), Options.NONE)
                .derived(d.finding("trial=XXXX-11"))
                .orElseThrow();
        assertThat(derived.time()).contains(Edtf.parse("1934-11"));
        assertThat(derived.bounds()).isEqualTo(Edtf.parse("1934-11").span());
        assertThat(derived.findings()).containsExactlyInAnyOrder("trial=1934/..", "trial=../1935-06");
        assertThat(derived.reason()).contains("not before 1 January 1934", "not after 30 June 1935");
    }

    @Test
    void agesDurationsAndSpansBetweenEventsAreReckoned() {
        SmallDossier d = SmallDossier.read("""
                told of one another
                c1 | birth | birth | Ada Ruzhin | 1891-10-26 | a.txt
                c2 | death | death | Ada Ruzhin | 1938-02-10 | a.txt
                c3 | arrest | arrest | Ada Ruzhin | 1936-08-15 | a.txt
                """);
        assertThat(with(d, new Relation.Aged("c2", "Ada Ruzhin", 46, "aged 46")))
                .isEmpty();
        assertThat(with(d, new Relation.Aged("c2", "Ada Ruzhin", 44, "aged 44")))
                .extracting(Conflict::rule)
                .containsExactly("age told");
        assertThat(with(d, new Relation.After("c2", "c3", 365, 366 + 365, "in the second year after")))
                .isEmpty();
        assertThat(with(d, new Relation.After("c2", "c3", 0, 0, "the same day")))
                .extracting(Conflict::rule)
                .containsExactly("times told of one another");
    }

    private static List<Conflict> with(SmallDossier d, Relation relation) {
        Options options = new Options(List.of(relation), Map.of(), Options.NONE.tooFar(), Options.NONE.most());
        return Conflicts.among(d.findings(), d.claims(), options).all();
    }
}
