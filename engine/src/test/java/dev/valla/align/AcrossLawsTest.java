package dev.valla.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.align.Difference.Relation;
import dev.valla.claim.Claim;
import dev.valla.claim.Claim.Polarity;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Role;
import dev.valla.claim.StatedTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds whatever the sources say, over seeded random claims. */
class AcrossLawsTest {
    private static final String[] NAMES = {"Georgy Safarov", "G. Safarov", "Ivan Safarov", "Safarov", "Inessa Armand"};
    private static final EventType[] TYPES = {
        EventType.BIRTH,
        EventType.DEATH,
        EventType.ARREST,
        EventType.MEMBERSHIP,
        EventType.EXPULSION,
        EventType.EXECUTION
    };
    private static final String[] TIMES = {
        "1891", "1891-10-14", "1860", "1942-07-27", "1918/1936", "1927", "1942~", "XXXX-07"
    };
    private static final String[] PLACES = {
        "Petrograd",
        "Leningrad, Russia",
        "Saratov",
        "Soviet Union",
        "Reuver, Netherlands",
        "Hasselt, Belgium",
        "Paris",
        "Paris, Texas"
    };
    private static final String[] WORDS = {
        "for two years", "for ten years", "more than 100 people", "157 people", "here"
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfClaimsDoesNotMatter(int seed) {
        List<Claim> claims = claims(new Random(seed), 40);
        Gathered gathered = gather(claims, Set.of());
        Collections.shuffle(claims, new Random(seed + 100));

        assertThat(gather(claims, Set.of())).isEqualTo(gathered);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyMatchCanBeSwitchedOffAndOnAgain(int seed) {
        List<Claim> claims = claims(new Random(seed), 40);
        Gathered gathered = gather(claims, Set.of());
        Set<String> off = new HashSet<>();
        for (Match match : gathered.matches()) {
            Gathered split = gather(claims, Set.of(match.id()));
            assertThat(split).isNotEqualTo(gathered);
            off.add(match.id());
        }
        gather(claims, off);

        assertThat(gather(claims, Set.of())).isEqualTo(gathered);
    }

    /** "These two are one", entered and switched off again, leaves all findings as they were; two such entries commute. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatAPersonJoinedCanBeSplitAgain(int seed) {
        List<Claim> claims = claims(new Random(seed), 40);
        Gathered before = gather(claims, Set.of());
        List<Joined> joins = joins(claims, before, new Random(seed + 200));
        for (Joined join : joins) {
            Gathered together = Alignment.gather(List.of(), claims, Set.of(), List.of(join));
            assertThat(together.matches()).anySatisfy(m -> assertThat(m.id()).isEqualTo(join.id()));
            assertThat(together.findings()).isNotEqualTo(before.findings());
            Gathered apart = Alignment.gather(List.of(), claims, Set.of(join.id()), List.of(join));
            assertThat(apart.findings()).isEqualTo(before.findings());
            assertThat(apart.stated()).isEqualTo(before.stated());
            assertThat(apart.people()).isEqualTo(before.people());
            assertThat(apart.differences()).isEqualTo(before.differences());
        }
        List<Joined> backwards = new ArrayList<>(joins);
        Collections.reverse(backwards);
        assertThat(Alignment.gather(List.of(), claims, Set.of(), backwards).people())
                .isEqualTo(Alignment.gather(List.of(), claims, Set.of(), joins).people());
        assertThat(events(Alignment.gather(List.of(), claims, Set.of(), backwards)))
                .isEqualTo(events(Alignment.gather(List.of(), claims, Set.of(), joins)));
    }

    private static Set<List<String>> events(Gathered gathered) {
        Set<List<String>> events = new HashSet<>();
        gathered.findings().stream().filter(f -> f.slot() == Finding.Slot.EVENT).forEach(f -> events.add(f.claims()));
        return events;
    }

    /** A few pairs of claims of one kind in two events, and of names that are two persons'. */
    private static List<Joined> joins(List<Claim> claims, Gathered gathered, Random random) {
        List<Joined> joins = new ArrayList<>();
        for (int i = 0; i < 400 && joins.size() < 6; i++) {
            Claim one = claims.get(random.nextInt(claims.size()));
            Claim other = claims.get(random.nextInt(claims.size()));
            if (Alignment.hindrance(one.type(), other.type()).isEmpty()
                    && !eventOf(gathered, one).equals(eventOf(gathered, other))) {
                joins.add(new Joined(one.id(), other.id()));
            }
        }
        List<Named> names = new ArrayList<>(gathered.people().keySet());
        Collections.sort(names);
        for (int i = 0; i < 400 && joins.size() < 9; i++) {
            Named one = names.get(random.nextInt(names.size()));
            Named other = names.get(random.nextInt(names.size()));
            if (!gathered.canonical(one.source(), one.name())
                    .equals(gathered.canonical(other.source(), other.name()))) {
                joins.add(new Joined(one.told(), other.told()));
            }
        }
        return joins;
    }

    private static String eventOf(Gathered gathered, Claim claim) {
        return gathered.stated().getOrDefault(claim.id(), List.of("")).get(0);
    }

    /** As if it had never been: a claim whose match is off stands as it would without those it was joined with. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void withoutAnyMatchEveryClaimStandsAlone(int seed) {
        List<Claim> claims = claims(new Random(seed), 30);
        Set<String> off = new HashSet<>();
        Gathered gathered = gather(claims, off);
        while (off.addAll(gathered.matches().stream().map(Match::id).toList())) {
            gathered = gather(claims, off);
        }

        assertThat(gathered.findings().stream().filter(f -> f.slot() == Finding.Slot.EVENT))
                .allSatisfy(f -> assertThat(f.claims()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void valuesExcludeOneAnotherFromBothSidesOrFromNeither(int seed) {
        List<Claim> claims = claims(new Random(seed), 60);
        for (EventType type : TYPES) {
            List<Value> values = claims.stream()
                    .filter(c -> c.type() == type)
                    .flatMap(c -> Value.of(c, new PlaceMatches(List.of(c), Set.of()).of(c), Count.of(c)).stream())
                    .toList();
            for (Value one : values) {
                assertThat(one.to(one)).isEqualTo(Relation.AGREES);
                for (Value other : values) {
                    boolean there = one.to(other) == Relation.CONTRADICTS;
                    assertThat(other.to(one) == Relation.CONTRADICTS)
                            .as("%s and %s", one.shown(), other.shown())
                            .isEqualTo(there);
                }
            }
        }
    }

    private static Gathered gather(List<Claim> claims, Set<String> overruled) {
        return Alignment.gather(List.of(), claims, overruled);
    }

    private static List<Claim> claims(Random random, int count) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String name = one(random, NAMES);
            String time = one(random, TIMES);
            String words = name + " " + one(random, WORDS);
            claims.add(new Claim(
                    "c" + i,
                    one(random, TYPES),
                    new Quotation(random.nextInt(6) + ".txt", 0, words.length(), words),
                    List.of(new Participant(Role.SUBJECT, name, name), new Participant(Role.BODY, "Party", "Party")),
                    random.nextBoolean() ? Optional.of(StatedTime.of(time, time)) : Optional.empty(),
                    random.nextBoolean() ? Optional.of(one(random, PLACES)) : Optional.empty(),
                    List.of(),
                    List.of(),
                    Claim.Citation.NONE,
                    random.nextInt(8) == 0 ? Polarity.DENIED : Polarity.ASSERTED,
                    Claim.Certainty.PLAIN,
                    List.of(),
                    false,
                    List.of(),
                    List.of()));
        }
        return claims;
    }

    private static <T> T one(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }
}
