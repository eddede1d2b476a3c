package dev.valla.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Diagnoses against all subsets, on small random supports. */
class DiagnosesTest {
    /** Each finding with its legs, each leg with its members. */
    private record Legs(Map<String, List<Set<String>>> of) implements Diagnoses.Support {
        @Override
        public Set<String> members(Collection<String> findings) {
            Set<String> members = new TreeSet<>();
            findings.forEach(f -> of.getOrDefault(f, List.of()).forEach(members::addAll));
            return members;
        }

        @Override
        public boolean stand(Collection<String> findings, Set<String> without) {
            return findings.stream()
                    .allMatch(f -> of.getOrDefault(f, List.of()).stream()
                            .anyMatch(leg -> leg.stream().noneMatch(without::contains)));
        }
    }

    private static Conflict conflict(String... findings) {
        return new Conflict(
                "x-" + String.join("-", findings),
                List.of(findings),
                List.of(),
                "",
                "",
                List.of(),
                Optional.empty(),
                false);
    }

    @Test
    void offersEverySmallestSetAndNoOther() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            Legs legs = randomLegs(random);
            List<Conflict> live = new ArrayList<>();
            for (int c = 1 + random.nextInt(3); c > 0; c--) {
                live.add(conflict("f" + random.nextInt(5), "g" + random.nextInt(5)));
            }
            for (Diagnosis d : Diagnoses.of(live, legs, 100_000)) {
                List<Conflict> own = live.stream()
                        .filter(c -> d.conflicts().contains(c.id()))
                        .toList();
                assertThat(d.limited()).isFalse();
                assertThat(new HashSet<>(d.smallest())).isEqualTo(bruteForce(own, legs));
                assertThat(d.smallest()).allMatch(s -> s.size() == d.atLeast());
            }
        }
    }

    private static Legs randomLegs(Random random) {
        Map<String, List<Set<String>>> of = new LinkedHashMap<>();
        for (String f : List.of("f0", "f1", "f2", "f3", "f4", "g0", "g1", "g2", "g3", "g4")) {
            List<Set<String>> legs = new ArrayList<>();
            for (int l = 1 + random.nextInt(3); l > 0; l--) {
                Set<String> leg = new TreeSet<>();
                for (int m = 1 + random.nextInt(3); m > 0; m--) {
                    leg.add("m" + random.nextInt(7));
                }
                legs.add(leg);
            }
            of.put(f, legs);
        }
        return new Legs(of);
    }

    private static Set<Set<String>> bruteForce(List<Conflict> live, Legs legs) {
        List<String> members = live.stream()
                .flatMap(c -> legs.members(c.findings()).stream())
                .distinct()
                .toList();
        Set<Set<String>> best = new HashSet<>();
        int size = Integer.MAX_VALUE;
        for (int bits = 0; bits < 1 << members.size(); bits++) {
            Set<String> without = new TreeSet<>();
            for (int m = 0; m < members.size(); m++) {
                if ((bits >> m & 1) == 1) {
                    without.add(members.get(m));
                }
            }
            if (without.size() <= size && live.stream().noneMatch(c -> legs.stand(c.findings(), without))) {
                if (without.size() < size) {
                    best.clear();
                    size = without.size();
                }
                best.add(without);
            }
        }
        return best;
    }

    @Test
    void conflictsThatShareNobodyAreDiagnosedApart() {
        Legs legs = new Legs(Map.of(
                "a",
                List.of(Set.of("m1")),
                "b",
                List.of(Set.of("m2")),
                "c",
                List.of(Set.of("m3")),
                "d",
                List.of(Set.of("m4"))));
        assertThat(Diagnoses.of(List.of(conflict("a", "b"), conflict("c", "d")), legs, 1000))
                .extracting(Diagnosis::smallest)
                .containsExactly(List.of(Set.of("m1"), Set.of("m2")), List.of(Set.of("m3"), Set.of("m4")));
    }

    @Test
    void saysThatALimitEndedIt() {
        Legs legs = randomLegs(new Random(9));
        assertThat(Diagnoses.of(List.of(conflict("f0", "g0")), legs, 1)).allMatch(Diagnosis::limited);
    }
}
