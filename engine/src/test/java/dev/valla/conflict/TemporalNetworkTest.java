package dev.valla.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The network against Floyd and Warshall's algorithm on thousands of small random networks. */
class TemporalNetworkTest {
    private static final int CASES = 4000;
    private static final long NO_PATH = Long.MAX_VALUE / 4;

    record Limit(int x, int y, long days, int source) {}

    /** Shortest distances, or empty where the limits contradict one another. */
    private static Optional<long[][]> distances(int points, List<Limit> limits) {
        long[][] d = new long[points][points];
        for (int i = 0; i < points; i++) {
            for (int j = 0; j < points; j++) {
                d[i][j] = i == j ? 0 : NO_PATH;
            }
        }
        for (Limit l : limits) {
            d[l.x][l.y] = Math.min(d[l.x][l.y], l.days);
        }
        for (int k = 0; k < points; k++) {
            for (int i = 0; i < points; i++) {
                for (int j = 0; j < points; j++) {
                    if (d[i][k] < NO_PATH && d[k][j] < NO_PATH) {
                        d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
                    }
                }
            }
        }
        for (int i = 0; i < points; i++) {
            if (d[i][i] < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(d);
    }

    /** Some around one hidden truth, so that many hold; some not, so that some do not. */
    private static List<Limit> limits(Random random, int points) {
        long[] truth = random.longs(points, -50, 50).toArray();
        truth[0] = 0;
        List<Limit> limits = new ArrayList<>();
        int count = random.nextInt(4 * points);
        for (int i = 0; i < count; i++) {
            int x = random.nextInt(points);
            int y = random.nextInt(points);
            if (x != y) {
                long slack = random.nextInt(12) == 0 ? -random.nextInt(30) : random.nextInt(25);
                limits.add(new Limit(x, y, truth[y] - truth[x] + slack, random.nextInt(4)));
            }
        }
        return limits;
    }

    private static void assertExact(TemporalNetwork network, List<Limit> taken) {
        long[][] d = distances(network.points(), taken).orElseThrow();
        Propagated bounds = network.bounds();
        long[] byRoom = network.earliest().byRoom();
        for (int v = 1; v < network.points(); v++) {
            assertThat(bounds.latest(v))
                    .isEqualTo(d[0][v] == NO_PATH ? OptionalLong.empty() : OptionalLong.of(d[0][v]));
            assertThat(bounds.earliest(v))
                    .isEqualTo(d[v][0] == NO_PATH ? OptionalLong.empty() : OptionalLong.of(-d[v][0]));
            assertThat(byRoom[v]).isEqualTo(bounds.earliest(v).orElse(-Constraints.FAR));
        }
    }

    private static void assertMinimal(Cycle cycle, TemporalNetwork network) {
        List<Limit> limits = cycle.constraints().stream()
                .map(c -> new Limit(network.from(c), network.to(c), network.days(c), network.source(c)))
                .toList();
        assertThat(limits.stream().mapToLong(Limit::days).sum())
                .isEqualTo(cycle.sum())
                .isNegative();
        Set<Integer> met = new HashSet<>();
        for (int i = 0; i < limits.size(); i++) {
            assertThat(limits.get(i).y).isEqualTo(limits.get((i + 1) % limits.size()).x);
            assertThat(met.add(limits.get(i).x)).isTrue();
            List<Limit> without = new ArrayList<>(limits);
            without.remove(i);
            assertThat(distances(network.points(), without)).isPresent();
        }
    }

    @Test
    void refusesExactlyWhatContradictsAndSaysWhy() {
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            int points = 2 + random.nextInt(9);
            TemporalNetwork network = new TemporalNetwork(points);
            List<Limit> taken = new ArrayList<>();
            for (Limit l : limits(random, points)) {
                List<Limit> with = new ArrayList<>(taken);
                with.add(l);
                Optional<Cycle> cycle = network.add(l.x, l.y, l.days, l.source);
                assertThat(cycle.isEmpty()).isEqualTo(distances(points, with).isPresent());
                if (cycle.isPresent()) {
                    refused++;
                    assertThat(cycle.get().constraints()).contains(network.constraints() - 1);
                    assertMinimal(cycle.get(), network);
                } else {
                    taken = with;
                }
            }
            assertExact(network, taken);
        }
        assertThat(refused).isGreaterThan(CASES / 4);
    }

    @Test
    void explainsWithAsFewConstraintsAsThereCanBe() {
        Random random = new Random(2);
        int compared = 0;
        for (int i = 0; i < CASES; i++) {
            int points = 2 + random.nextInt(6);
            TemporalNetwork network = new TemporalNetwork(points);
            List<Limit> taken = new ArrayList<>();
            for (Limit l : limits(random, points)) {
                Optional<Cycle> cycle = network.add(l.x, l.y, l.days, l.source);
                if (cycle.isPresent()) {
                    compared++;
                    assertThat(cycle.get().constraints()).hasSize(fewest(points, taken, l));
                } else {
                    taken.add(l);
                }
            }
        }
        assertThat(compared).isGreaterThan(CASES / 10);
    }

    /** Steps of the shortest negative closed walk through a limit: sums over exactly k steps from its end to its beginning. */
    private static int fewest(int points, List<Limit> taken, Limit through) {
        long[] at = new long[points];
        Arrays.fill(at, NO_PATH);
        at[through.y] = 0;
        for (int steps = 1; ; steps++) {
            if (at[through.x] < NO_PATH && at[through.x] + through.days < 0) {
                return steps;
            }
            long[] next = new long[points];
            Arrays.fill(next, NO_PATH);
            for (Limit l : taken) {
                if (at[l.x] < NO_PATH) {
                    next[l.y] = Math.min(next[l.y], at[l.x] + l.days);
                }
            }
            at = next;
        }
    }

    @Test
    void retractingAndAddingAgainChangesNothing() {
        Random random = new Random(3);
        for (int i = 0; i < CASES; i++) {
            int points = 2 + random.nextInt(9);
            TemporalNetwork network = new TemporalNetwork(points);
            List<Limit> limits = limits(random, points);
            limits.forEach(l -> network.add(l.x, l.y, l.days, l.source));
            List<Integer> taken = new ArrayList<>();
            for (int c = 0; c < network.constraints(); c++) {
                if (network.counts(c)) {
                    taken.add(c);
                }
            }
            List<Limit> left = new ArrayList<>();
            List<Integer> out = new ArrayList<>();
            for (int c : taken) {
                if (random.nextBoolean()) {
                    out.add(c);
                    network.retract(c);
                } else {
                    left.add(limits.get(c));
                }
            }
            assertExact(network, left);
            for (int c : out) {
                assertThat(network.restore(c)).isEmpty();
            }
            assertExact(network, taken.stream().map(limits::get).toList());
        }
    }

    @Test
    void allAtOnceSaysTheSameAsOneByOne() {
        Random random = new Random(4);
        int contradictory = 0;
        for (int i = 0; i < CASES; i++) {
            int points = 2 + random.nextInt(9);
            List<Limit> limits = limits(random, points);
            TemporalNetwork oneByOne = new TemporalNetwork(points);
            boolean holds = true;
            for (Limit l : limits) {
                holds &= oneByOne.add(l.x, l.y, l.days, l.source).isEmpty();
            }
            switch (allAtOnce(points, limits)) {
                case TemporalNetwork.Whole.Consistent c -> {
                    assertThat(holds).isTrue();
                    assertExact(c.network(), limits);
                    assertThat(c.network().constraints()).isEqualTo(limits.size());
                }
                case TemporalNetwork.Whole.Contradictory c -> {
                    assertThat(holds).isFalse();
                    assertMinimal(c.cycle(), oneByOne);
                    contradictory++;
                }
            }
        }
        assertThat(contradictory).isGreaterThan(CASES / 10);
    }

    private static TemporalNetwork.Whole allAtOnce(int points, List<Limit> limits) {
        return TemporalNetwork.of(
                points,
                limits.stream().mapToInt(Limit::x).toArray(),
                limits.stream().mapToInt(Limit::y).toArray(),
                limits.stream().mapToLong(Limit::days).toArray(),
                limits.stream().mapToInt(Limit::source).toArray());
    }

    @Test
    void aNetworkTakenInAtOnceCanGrowAndShrink() {
        Random random = new Random(5);
        for (int i = 0; i < CASES; i++) {
            int points = 2 + random.nextInt(9);
            List<Limit> limits = limits(random, points);
            if (allAtOnce(points, limits) instanceof TemporalNetwork.Whole.Consistent c) {
                List<Limit> taken = new ArrayList<>(limits);
                for (Limit l : limits(random, points)) {
                    if (c.network().add(l.x, l.y, l.days, l.source).isEmpty()) {
                        taken.add(l);
                    }
                }
                if (!limits.isEmpty()) {
                    c.network().retract(0);
                    taken.remove(0);
                }
                assertExact(c.network(), taken);
            }
        }
    }

    @Test
    void pointsAddedLaterAreAsGoodAsThoseOfTheStart() {
        Random random = new Random(6);
        for (int i = 0; i < CASES / 4; i++) {
            int points = 2 + random.nextInt(40);
            TemporalNetwork network = new TemporalNetwork(1);
            List<Limit> taken = new ArrayList<>();
            for (int p = 1; p < points; p++) {
                assertThat(network.addPoint()).isEqualTo(p);
            }
            for (Limit l : limits(random, points)) {
                if (network.add(l.x, l.y, l.days, l.source).isEmpty()) {
                    taken.add(l);
                }
            }
            assertExact(network, taken);
        }
    }
}
