package dev.valla.weigh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small random support, told as plain sets, and what it means by trying everything. Shares nothing with the engine. */
final class Chance {
    record PlainLeg(Set<Integer> members, Set<Integer> premises) {}

    enum Kind {
        STRAIGHT,
        SINGLE_LEGS,
        CIRCULAR,
        CIRCULAR_SINGLE_LEGS,
        PARTLY_RECORDED
    }

    final Kind kind;
    final int members;
    final List<List<PlainLeg>> legs = new ArrayList<>();
    final Set<Integer> open = new TreeSet<>();
    private final SplittableRandom random;
    private final Map<Set<Integer>, BitSet> strict = new HashMap<>();
    private final Map<Set<Integer>, BitSet> loose = new HashMap<>();

    Chance(long seed, Kind kind) {
        this(new SplittableRandom(seed * 31 + kind.name().hashCode()), kind, 8, 11);
    }

    /** Too large to try every set of members, but not to try some. */
    static Chance larger(long seed, Kind kind) {
        return new Chance(new SplittableRandom(seed), kind, 40, 400);
    }

    private Chance(SplittableRandom random, Kind kind, int membersBelow, int findingsBelow) {
        this.kind = kind;
        this.random = random;
        this.members = 2 + random.nextInt(membersBelow - 2);
        int findings = 1 + random.nextInt(findingsBelow - 1);
        for (int f = 0; f < findings; f++) {
            legs.add(someLegs(f, findings));
            if (kind == Kind.PARTLY_RECORDED && random.nextInt(4) == 0) {
                open.add(f);
            }
        }
    }

    static Stream<Chance> several(int ofEach) {
        return Stream.of(Kind.values())
                .flatMap(kind -> IntStream.range(0, ofEach).mapToObj(seed -> new Chance(seed, kind)));
    }

    private List<PlainLeg> someLegs(int finding, int findings) {
        boolean single = kind == Kind.SINGLE_LEGS || kind == Kind.CIRCULAR_SINGLE_LEGS;
        boolean circular = kind != Kind.STRAIGHT && kind != Kind.SINGLE_LEGS;
        int count = single && random.nextInt(10) < 6 ? 1 : random.nextInt(5);
        var some = new ArrayList<PlainLeg>();
        for (int i = 0; i < count; i++) {
            int below = circular ? findings : finding;
            some.add(new PlainLeg(some(members, 3), below == 0 ? Set.of() : some(below, circular ? 2 : 3)));
        }
        return some;
    }

    private Set<Integer> some(int below, int most) {
        return random.ints(random.nextInt(most + 1), 0, below).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Integer> someMembers() {
        return some(members, members);
    }

    Set<Integer> fewMembers() {
        return some(members, 3);
    }

    int findings() {
        return legs.size();
    }

    SupportGraph graph() {
        return graphInOrder(IntStream.range(0, findings()).boxed().toList());
    }

    /** The same findings, their legs told in another order. */
    SupportGraph graphInOrder(List<Integer> order) {
        var builder = SupportGraph.builder();
        for (int m = 0; m < members; m++) {
            builder.member("m" + m);
        }
        for (int f = 0; f < findings(); f++) {
            builder.finding("f" + f);
        }
        for (int f : order) {
            addLegs(builder, f);
        }
        return builder.build();
    }

    /** Only the first of the members and findings, and legs that hold no others. */
    void tell(SupportGraph.Builder builder, int firstMembers, int firstFindings) {
        for (int f = 0; f < firstFindings; f++) {
            builder.finding("f" + f);
        }
        int[] numbers = IntStream.range(0, firstMembers)
                .map(m -> builder.member("m" + m))
                .toArray();
        for (int f = 0; f < firstFindings; f++) {
            for (PlainLeg leg : legs.get(f)) {
                if (leg.members().stream().allMatch(m -> m < firstMembers)
                        && leg.premises().stream().allMatch(p -> p < firstFindings)) {
                    int[] named =
                            leg.members().stream().mapToInt(m -> numbers[m]).toArray();
                    builder.leg(f, named, array(leg.premises()));
                }
            }
            if (open.contains(f)) {
                builder.notAllNamed(f);
            }
        }
    }

    void addLegs(SupportGraph.Builder builder, int finding) {
        for (PlainLeg leg : legs.get(finding)) {
            builder.leg(finding, array(leg.members()), array(leg.premises()));
        }
        if (open.contains(finding)) {
            builder.notAllNamed(finding);
        }
    }

    static int[] array(Set<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    static Ids ids(Set<Integer> numbers) {
        return Ids.of(array(numbers));
    }

    /** What stands without these, from the definition. */
    BitSet standing(Set<Integer> off, boolean granting) {
        var tried = granting ? loose : strict;
        return (BitSet)
                tried.computeIfAbsent(Set.copyOf(off), o -> tryOut(o, granting)).clone();
    }

    private BitSet tryOut(Set<Integer> off, boolean granting) {
        var standing = new BitSet();
        int before;
        do {
            before = standing.cardinality();
            for (int f = 0; f < findings(); f++) {
                boolean stands = (granting && open.contains(f))
                        || legs.get(f).stream()
                                .anyMatch(leg -> leg.members().stream().noneMatch(off::contains)
                                        && leg.premises().stream().allMatch(standing::get));
                standing.set(f, stands || standing.get(f));
            }
        } while (standing.cardinality() > before);
        return standing;
    }

    /** Smallest sets of this many members without which a finding no longer stands: all are tried. */
    Set<Set<Integer>> cuts(int finding, Set<Integer> off, int size) {
        return subsets(members, size)
                .filter(cut -> cut.stream().noneMatch(off::contains))
                .filter(cut -> !standing(union(off, cut), false).get(finding))
                .filter(cut -> cut.stream()
                        .allMatch(m ->
                                standing(union(off, without(cut, m)), false).get(finding)))
                .collect(Collectors.toSet());
    }

    static Stream<Set<Integer>> subsets(int below, int size) {
        return IntStream.range(0, 1 << below)
                .filter(bits -> Integer.bitCount(bits) == size)
                .mapToObj(bits ->
                        BitSet.valueOf(new long[] {bits}).stream().boxed().collect(Collectors.toSet()));
    }

    static Set<Integer> union(Set<Integer> a, Set<Integer> b) {
        var all = new TreeSet<>(a);
        all.addAll(b);
        return all;
    }

    private static Set<Integer> without(Set<Integer> set, int one) {
        var rest = new TreeSet<>(set);
        rest.remove(one);
        return rest;
    }

    @Override
    public String toString() {
        return "%s, %d members, open %s, %s".formatted(kind, members, open, legs);
    }
}
