package dev.valla.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Brute force and the laws, over thousands of small random cases. */
class WeighingTest {
    private static final int OF_EACH = 1000;

    @Test
    void everyFindingStandsAsTheDefinitionSays() {
        Chance.several(OF_EACH).forEach(chance -> {
            Set<Integer> off = chance.someMembers();
            Weighing weighing = chance.graph().weigh(Chance.ids(off));
            for (int f = 0; f < chance.findings(); f++) {
                assertThat(weighing.standing(f).written())
                        .as("%s without %s, finding %d", chance, off, f)
                        .isEqualTo(standing(chance, off, f));
            }
        });
    }

    private static String standing(Chance chance, Set<Integer> off, int finding) {
        if (chance.standing(off, false).get(finding)) {
            return chance.cuts(finding, off, 1).isEmpty() ? "stands" : "hangs-by-one";
        }
        return chance.standing(off, true).get(finding) ? "cannot-be-told" : "falls";
    }

    @Test
    void everyProofIsFollowedByTheChecker() {
        Chance.several(OF_EACH).forEach(chance -> {
            Ids off = Chance.ids(chance.someMembers());
            Weighing weighing = chance.graph().weigh(off);
            var checker = new Checker(weighing.graph(), off);
            for (int f = 0; f < chance.findings(); f++) {
                assertThat(checker.check(f, weighing.proof(f))).as("%s", chance).isEmpty();
            }
        });
    }

    @Test
    void everyFindingThatChangesIsInOneListOfTheWhatIf() {
        Chance.several(OF_EACH).forEach(chance -> {
            Set<Integer> off = chance.someMembers();
            Set<Integer> more = chance.someMembers();
            Weighing before = chance.graph().weigh(Chance.ids(off));
            WhatIf whatIf = before.without(Chance.ids(more));
            for (int f = 0; f < chance.findings(); f++) {
                String was = standing(chance, off, f);
                String is = standing(chance, Chance.union(off, more), f);
                assertThat(lists(whatIf, f))
                        .as("%s without %s then %s", chance, off, more)
                        .isEqualTo(change(was, is));
            }
        });
    }

    private static String change(String was, String is) {
        if (was.equals(is)) {
            return "";
        }
        return switch (is) {
            case "stands" -> was.equals("hangs-by-one") ? "firmer" : "again";
            case "hangs-by-one" -> was.equals("stands") ? "weakens" : "again";
            default -> is;
        };
    }

    private static String lists(WhatIf whatIf, int finding) {
        return (whatIf.falls().contains(finding) ? "falls" : "")
                + (whatIf.cannotBeTold().contains(finding) ? "cannot-be-told" : "")
                + (whatIf.weakens().contains(finding) ? "weakens" : "")
                + (whatIf.standsAgain().contains(finding) ? "again" : "")
                + (whatIf.firmer().contains(finding) ? "firmer" : "");
    }

    @Test
    void believingAgainUndoesAWhatIf() {
        Chance.several(OF_EACH).forEach(chance -> {
            Ids off = Chance.ids(chance.someMembers());
            Ids more = Chance.ids(chance.someMembers()).minus(off);
            Weighing before = chance.graph().weigh(off);
            WhatIf there = before.without(more);
            WhatIf back = there.after().believing(more);
            assertThat(back.after().off()).isEqualTo(before.off());
            assertThat(back.after().standing()).isEqualTo(before.standing());
            assertThat(back.standsAgain().size() + back.cannotBeTold().size())
                    .isGreaterThanOrEqualTo(there.falls().size());
            for (int f = 0; f < chance.findings(); f++) {
                assertThat(back.after().standing(f)).isEqualTo(before.standing(f));
                assertThat(change(back.before(), back.after(), f)).isEqualTo(lists(back, f));
            }
            // The same question again, on the same work space, has the same answer.
            assertThat(before.without(more).falls()).isEqualTo(there.falls());
        });
    }

    private static String change(Weighing before, Weighing after, int finding) {
        return change(
                before.standing(finding).written(), after.standing(finding).written());
    }

    @Test
    void losingMoreNeverHelps() {
        Chance.several(OF_EACH).forEach(chance -> {
            Ids off = Chance.ids(chance.someMembers());
            Ids more = off.plus(Chance.ids(chance.someMembers()));
            SupportGraph graph = chance.graph();
            for (int f : graph.weigh(more).standing()) {
                assertThat(graph.weigh(off).stands(f)).as("%s", chance).isTrue();
            }
        });
    }

    @Test
    void aLoadIsWhatFallsWithoutTheMemberAlone() {
        Chance.several(OF_EACH).forEach(chance -> {
            Set<Integer> off = chance.someMembers();
            Weighing weighing = chance.graph().weigh(Chance.ids(off));
            for (int m = 0; m < chance.members; m++) {
                BitSet falls = chance.standing(off, true);
                falls.andNot(chance.standing(Chance.union(off, Set.of(m)), true));
                assertThat(weighing.fallsWithout(m)).as("%s", chance).isEqualTo(Ids.of(falls));
                assertThat(weighing.without(m).falls()).isEqualTo(Ids.of(falls));
                assertThat(weighing.load(m)).isEqualTo(falls.cardinality());
            }
        });
    }

    @Test
    void largerCirclesFallAsTheDefinitionSaysToo() {
        for (int seed = 0; seed < 60; seed++) {
            for (Chance.Kind kind : Chance.Kind.values()) {
                Chance chance = Chance.larger(seed, kind);
                Weighing weighing = chance.graph().weigh();
                for (int i = 0; i < 10; i++) {
                    Set<Integer> off = chance.fewMembers();
                    BitSet falls = chance.standing(Set.of(), true);
                    falls.andNot(chance.standing(off, true));
                    Ids asked = Chance.ids(off);
                    assertThat(weighing.without(asked).falls())
                            .as("%s %d without %s", kind, seed, off)
                            .isEqualTo(Ids.of(falls));
                    assertThat(weighing.withoutEach(List.of(asked)).falls(0)).isEqualTo(Ids.of(falls));
                    assertThat(weighing.without(asked).weakens())
                            .isEqualTo(weakened(weighing, chance.graph().weigh(asked)));
                    assertThat(chance.graph().weigh(asked).standing()).isEqualTo(Ids.of(chance.standing(off, false)));
                }
                for (int m = 0; m < chance.members; m++) {
                    BitSet falls = chance.standing(Set.of(), true);
                    falls.andNot(chance.standing(Set.of(m), true));
                    assertThat(weighing.fallsWithout(m)).isEqualTo(Ids.of(falls));
                }
            }
        }
    }

    private static Ids weakened(Weighing before, Weighing after) {
        return Ids.of(before.standing().stream()
                .filter(f -> before.standing(f) instanceof Standing.Stands)
                .filter(f -> after.standing(f) instanceof Standing.HangsByOne)
                .toArray());
    }

    @Test
    void originsAreTheMostLegsThatShareNothing() {
        Chance.several(300).forEach(chance -> {
            Weighing weighing = chance.graph().weigh(Chance.ids(chance.fewMembers()));
            var checker = new Checker(weighing.graph(), weighing.off());
            for (int f = 0; f < chance.findings(); f++) {
                Origins origins = weighing.origins(f);
                assertThat(origins.isExact()).isTrue();
                assertThat(checker.checkOrigins(f, origins.legs()))
                        .as("%s", chance)
                        .isEmpty();
                assertThat(origins.atLeast())
                        .isEqualTo(mostApart(checker, weighing.graph().legs(f), f));
            }
        });
    }

    private static int mostApart(Checker checker, List<Leg> legs, int finding) {
        return IntStream.range(0, 1 << legs.size())
                .mapToObj(bits -> IntStream.range(0, legs.size())
                        .filter(i -> (bits >> i & 1) != 0)
                        .mapToObj(legs::get)
                        .toList())
                .filter(some -> checker.checkOrigins(finding, some).isEmpty())
                .mapToInt(List::size)
                .max()
                .orElseThrow();
    }

    @Test
    void twoGraphsAreNotCompared() {
        Weighing one = new Chance(1, Chance.Kind.STRAIGHT).graph().weigh();
        Weighing other = new Chance(1, Chance.Kind.STRAIGHT).graph().weigh();
        assertThatThrownBy(() -> WhatIf.between(one, other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsLostAndWonAtOnceIsTold() {
        Chance.several(OF_EACH / 3).forEach(chance -> {
            SupportGraph graph = chance.graph();
            Weighing before = graph.weigh(Chance.ids(chance.someMembers()));
            Weighing after = graph.weigh(Chance.ids(chance.someMembers()));
            WhatIf whatIf = WhatIf.between(before, after);
            for (int f = 0; f < chance.findings(); f++) {
                assertThat(lists(whatIf, f)).as("%s", chance).isEqualTo(change(before, after, f));
            }
        });
    }

    @Test
    void manyWhatIfsAtOnceAreTheWhatIfsOneByOne() {
        Chance.several(200).forEach(chance -> {
            Weighing weighing = chance.graph().weigh(Chance.ids(chance.someMembers()));
            List<Ids> questions = IntStream.range(0, 70)
                    .mapToObj(i -> Chance.ids(chance.someMembers()))
                    .toList();
            ManyWhatIfs many = weighing.withoutEach(questions);
            for (int q = 0; q < questions.size(); q++) {
                assertThat(many.falls(q))
                        .isEqualTo(weighing.without(questions.get(q)).falls());
                Weighing after = weighing.without(questions.get(q)).after();
                assertThat(many.noLongerStands(q)).isEqualTo(weighing.standing().minus(after.standing()));
            }
        });
    }

    @Test
    void allCutsOfOneAndTwoAreFoundAndAreSmallest() {
        Chance.several(OF_EACH).forEach(chance -> {
            Set<Integer> off = chance.someMembers();
            Cuts cuts = chance.graph().weigh(Chance.ids(off)).cuts();
            for (int f = 0; f < chance.findings(); f++) {
                boolean stands = chance.standing(off, false).get(f);
                Set<Set<Integer>> ones = stands ? chance.cuts(f, off, 1) : Set.of();
                Set<Set<Integer>> twos = stands ? chance.cuts(f, off, 2) : Set.of();
                assertThat(cuts.ones(f).stream().mapToObj(Set::of).collect(Collectors.toSet()))
                        .as("%s without %s, finding %d", chance, off, f)
                        .isEqualTo(ones);
                assertThat(cuts.twos(f).stream()
                                .map(two -> Set.of(two.first(), two.second()))
                                .collect(Collectors.toSet()))
                        .as("%s without %s, finding %d", chance, off, f)
                        .isEqualTo(twos);
                assertThat(cuts.twos(f)).doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void theSmallestCutIsOneAndIsSmallest() {
        Chance.several(300).forEach(chance -> {
            Set<Integer> off = chance.someMembers();
            Weighing weighing = chance.graph().weigh(Chance.ids(off));
            var checker = new Checker(weighing.graph(), weighing.off());
            for (int f = 0; f < chance.findings(); f++) {
                switch (weighing.smallestCut(f)) {
                    case SmallestCut.Exactly cut -> {
                        if (weighing.stands(f)) {
                            assertThat(checker.checkCut(f, cut.members())).isEmpty();
                            assertThat(checker.checkAtLeast(f, cut.members().size(), cut.supports()))
                                    .isEmpty();
                        }
                        assertThat(cut.members().size()).isEqualTo(leastCut(chance, off, f));
                    }
                    case SmallestCut.AtLeast bound ->
                        assertThat(bound).as("the limit is far").isNull();
                    case SmallestCut.Never never ->
                        assertThat(leastCut(chance, off, f)).isGreaterThan(chance.members);
                }
            }
        });
    }

    private static int leastCut(Chance chance, Set<Integer> off, int finding) {
        for (int size = 0; size <= chance.members; size++) {
            boolean cuts = Chance.subsets(chance.members, size)
                    .anyMatch(cut ->
                            !chance.standing(Chance.union(off, cut), false).get(finding));
            if (cuts) {
                return size;
            }
        }
        return Integer.MAX_VALUE;
    }

    @Test
    void aBoundOnTheSmallestCutIsHonest() {
        Chance.several(300).forEach(chance -> {
            Weighing weighing = chance.graph().weigh();
            for (int f = 0; f < chance.findings(); f++) {
                if (weighing.smallestCut(f, 1) instanceof SmallestCut.AtLeast bound) {
                    int least = leastCut(chance, Set.of(), f);
                    assertThat(bound.size()).isLessThanOrEqualTo(least);
                    assertThat(bound.known().size()).isGreaterThanOrEqualTo(least);
                    assertThat(weighing.without(bound.known()).after().stands(f))
                            .isFalse();
                }
            }
        });
    }

    @Test
    void theNextQuestionMovesMost() {
        Chance.several(OF_EACH / 3).forEach(chance -> {
            Set<Integer> off = chance.someMembers();
            Weighing weighing = chance.graph().weigh(Chance.ids(off));
            int most = IntStream.range(0, chance.members)
                    .map(m -> changes(chance, off, m))
                    .max()
                    .orElseThrow();
            assertThat(weighing.nextQuestion().map(Weighing.NextQuestion::moves).orElse(0))
                    .as("%s without %s", chance, off)
                    .isEqualTo(most);
        });
    }

    private static int changes(Chance chance, Set<Integer> off, int member) {
        Set<Integer> turned = Chance.union(off, Set.of());
        if (!turned.remove(member)) {
            turned.add(member);
        }
        return (int) IntStream.range(0, chance.findings())
                .filter(f -> !standing(chance, off, f).equals(standing(chance, turned, f)))
                .count();
    }

    @Test
    void theOrderOfTellingDoesNotMatter() {
        Chance.several(OF_EACH).forEach(chance -> {
            var order = new ArrayList<>(
                    IntStream.range(0, chance.findings()).boxed().toList());
            Collections.shuffle(order, new Random(chance.hashCode()));
            SupportGraph one = chance.graph();
            SupportGraph other = chance.graphInOrder(order);
            Ids off = Chance.ids(chance.someMembers());
            for (int f = 0; f < chance.findings(); f++) {
                assertThat(other.legs(f)).isEqualTo(one.legs(f));
                assertThat(other.weigh(off).standing(f))
                        .isEqualTo(one.weigh(off).standing(f));
            }
        });
    }

    @Test
    void anEditedGraphIsTheGraphBuiltAnew() {
        Chance.several(OF_EACH / 3).forEach(chance -> {
            SupportGraph whole = chance.graph();
            SupportGraph.Builder edit = whole.edit();
            int changed = chance.hashCode() & 1;
            for (int f = changed; f < chance.findings(); f += 2) {
                edit.dropLegs(f);
            }
            SupportGraph part = edit.build();
            for (int f = changed; f < chance.findings(); f += 2) {
                assertThat(part.legs(f)).isEmpty();
            }
            SupportGraph.Builder again = part.edit();
            for (int f = changed; f < chance.findings(); f += 2) {
                chance.addLegs(again, f);
            }
            SupportGraph restored = again.build();
            for (int f = 0; f < chance.findings(); f++) {
                assertThat(restored.legs(f)).isEqualTo(whole.legs(f));
                assertThat(restored.allLegsNamed(f)).isEqualTo(whole.allLegsNamed(f));
                assertThat(restored.findingKey(f)).isEqualTo(whole.findingKey(f));
            }
        });
    }

    @Test
    void aGraphThatGrewIsTheGraphBuiltAnew() {
        Chance.several(OF_EACH / 3).forEach(chance -> {
            SupportGraph.Builder half = SupportGraph.builder();
            chance.tell(half, chance.members / 2, chance.findings() / 2);
            SupportGraph.Builder more = half.build().edit();
            more.members(70);
            chance.tell(more, chance.members, chance.findings());
            SupportGraph grown = more.build();
            SupportGraph whole = chance.graph();
            for (int f = 0; f < chance.findings(); f++) {
                int same = grown.finding("f" + f).orElseThrow();
                assertThat(same).isEqualTo(f);
                assertThat(named(grown, f)).isEqualTo(named(whole, f));
                assertThat(grown.weigh().standing(f).written())
                        .isEqualTo(whole.weigh().standing(f).written());
            }
        });
    }

    private static Set<Set<String>> named(SupportGraph graph, int finding) {
        return graph.legs(finding).stream()
                .map(leg -> Stream.concat(
                                leg.members().stream().mapToObj(graph::memberKey),
                                leg.premises().stream().mapToObj(graph::findingKey))
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    @Test
    void aStoredGraphIsTheGraph(@TempDir Path folder) {
        Chance.several(20).forEach(chance -> {
            SupportGraph graph = chance.graph();
            SupportGraph opened = storedAndOpened(graph, folder.resolve("graph"));
            Ids off = Chance.ids(chance.someMembers());
            for (int f = 0; f < chance.findings(); f++) {
                assertThat(opened.legs(f)).isEqualTo(graph.legs(f));
                assertThat(opened.findingKey(f)).isEqualTo(graph.findingKey(f));
                assertThat(opened.finding(graph.findingKey(f))).hasValue(f);
                assertThat(opened.weigh(off).standing(f))
                        .isEqualTo(graph.weigh(off).standing(f));
            }
        });
    }

    private static SupportGraph storedAndOpened(SupportGraph graph, Path file) {
        try {
            graph.save(file);
            return SupportGraph.open(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFileThatIsNoGraphIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Anselm, ".repeat(20));
        assertThatThrownBy(() -> SupportGraph.open(file)).hasMessageContaining("no stored graph");
        new Chance(1, Chance.Kind.CIRCULAR).graph().save(file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 16));
        assertThatThrownBy(() -> SupportGraph.open(file)).hasMessageContaining("in the middle");
    }
}
