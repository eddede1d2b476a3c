package dev.valla.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The checker is worth something only if it refuses: each kind of certificate, spoilt in each way there is. */
class CorruptedTest {
    private static final int OF_EACH = 40;

    private record Case(Chance chance, Weighing weighing, Checker checker) {
        static Case of(Chance chance) {
            Ids off = Chance.ids(chance.someMembers());
            return new Case(chance, chance.graph().weigh(off), new Checker(chance.graph(), off));
        }

        IntStream findings() {
            return IntStream.range(0, chance.findings());
        }
    }

    private static Stream<Case> cases() {
        return Chance.several(OF_EACH).map(Case::of);
    }

    private static <T> List<T> without(List<T> all, int at) {
        var rest = new ArrayList<>(all);
        rest.remove(at);
        return rest;
    }

    @Test
    void aProofWithAStepLeftOutIsRefused() {
        int refused = cases().mapToInt(c -> c.findings()
                        .map(f -> switch (c.weighing().proof(f)) {
                            case Proof.ItStands proof -> spoilt(c, f, proof);
                            case Proof.ItFalls proof -> spoilt(c, f, proof);
                            case Proof.ItCannotBeTold proof -> {
                                assertThat(c.checker().check(f, proof.ifMissing()))
                                        .isPresent();
                                assertThat(c.checker().check(f, proof.ifGranted()))
                                        .isPresent();
                                yield 2;
                            }
                        })
                        .sum())
                .sum();
        assertThat(refused).isGreaterThan(1000);
    }

    /** Every step is needed by a later one, or is the finding itself. */
    private static int spoilt(Case c, int finding, Proof.ItStands proof) {
        for (int i = 0; i < proof.steps().size(); i++) {
            assertThat(c.checker().check(finding, new Proof.ItStands(without(proof.steps(), i))))
                    .as("%s: %s without step %d", c.chance(), proof, i)
                    .isPresent();
        }
        return proof.steps().size();
    }

    private static int spoilt(Case c, int finding, Proof.ItFalls proof) {
        int refused = 0;
        for (int i = 0; i < proof.fallen().size(); i++) {
            Proof.Fallen fallen = proof.fallen().get(i);
            for (int leg = 0; leg < fallen.broken().size(); leg++) {
                var spoilt = new ArrayList<>(proof.fallen());
                spoilt.set(i, new Proof.Fallen(fallen.finding(), without(fallen.broken(), leg)));
                assertThat(c.checker().check(finding, new Proof.ItFalls(spoilt)))
                        .isPresent();
                refused++;
            }
        }
        assertThat(c.checker().check(finding, new Proof.ItFalls(List.of()))).isPresent();
        return refused;
    }

    @Test
    void aCutThatIsNoneOrTooLargeIsRefusedAndSoIsABoundTooHigh() {
        int refused = cases().mapToInt(c -> c.findings()
                        .map(f -> c.weighing().smallestCut(f) instanceof SmallestCut.Exactly cut
                                        && !cut.members().isEmpty()
                                ? spoilt(c, f, cut)
                                : 0)
                        .sum())
                .sum();
        assertThat(refused).isGreaterThan(100);
    }

    private static int spoilt(Case c, int finding, SmallestCut.Exactly cut) {
        Ids members = cut.members();
        assertThat(c.checker().checkCut(finding, members.minus(Ids.of(members.get(0)))))
                .isPresent();
        IntStream.range(0, c.chance().members)
                .filter(m -> !members.contains(m) && !c.weighing().off().contains(m))
                .forEach(m -> assertThat(c.checker().checkCut(finding, members.plus(Ids.of(m))))
                        .isPresent());
        assertThat(c.checker().checkAtLeast(finding, members.size() + 1, cut.supports()))
                .isPresent();
        assertThat(c.checker().checkAtLeast(finding, members.size(), List.of())).isPresent();
        assertThat(c.checker().checkAtLeast(finding, 1, List.of(Ids.of()))).isPresent();
        return 1;
    }

    @Test
    void originsToldTwiceAreRefused() {
        cases().forEach(c -> c.findings().forEach(f -> {
            List<Leg> legs = c.weighing().origins(f).legs();
            if (!legs.isEmpty() && !legs.getFirst().members().isEmpty()) {
                var twice = new ArrayList<>(legs);
                twice.add(legs.getFirst());
                assertThat(c.checker().checkOrigins(f, twice)).isPresent();
            }
            assertThat(c.checker().checkOrigins(f, List.of(new Leg(Ids.of(), Ids.of(f)))))
                    .isPresent();
        }));
    }

    @Test
    void aNextQuestionThatMovesMoreOrLessIsRefused() {
        cases().forEach(c -> {
            Ids all = Ids.of(c.findings().toArray());
            c.weighing().nextQuestion().ifPresent(q -> {
                assertThat(c.checker().checkNextQuestion(new Weighing.NextQuestion(q.member(), q.moves() + 1), all))
                        .isPresent();
                assertThat(c.checker().checkNextQuestion(new Weighing.NextQuestion(q.member(), q.moves() - 1), all))
                        .isPresent();
            });
        });
    }

    @Test
    void aWhatIfThatForgetsOrInventsAFindingIsRefused() {
        int changed = 0;
        for (Case c : cases().toList()) {
            Weighing then = c.weighing().graph().weigh(Chance.ids(c.chance().someMembers()));
            Checker.Changes changes = Checker.Changes.of(WhatIf.between(c.weighing(), then));
            assertThat(c.checker().checkChanges(then.off(), changes))
                    .as("%s", c.chance())
                    .isEmpty();
            for (int f : changes.falls()) {
                assertThat(c.checker()
                                .checkChanges(
                                        then.off(),
                                        falling(changes, changes.falls().minus(Ids.of(f)))))
                        .isPresent();
                changed++;
            }
            for (int f : changes.standsAgain()) {
                assertThat(c.checker()
                                .checkChanges(
                                        then.off(),
                                        falling(changes, changes.falls().plus(Ids.of(f)))))
                        .isPresent();
            }
        }
        assertThat(changed).isGreaterThan(50);
    }

    private static Checker.Changes falling(Checker.Changes c, Ids falls) {
        return new Checker.Changes(falls, c.cannotBeTold(), c.weakens(), c.standsAgain(), c.firmer());
    }

    @Test
    void aDiagnosisThatSettlesNothingOrIsNotLeastIsRefused() {
        var builder = SupportGraph.builder();
        int ann = builder.member("ann");
        int bea = builder.member("bea");
        int clerk = builder.member("clerk");
        int born = builder.finding("born 1871");
        int rival = builder.finding("born 1891");
        builder.leg(born, new int[] {ann, clerk}, new int[0]);
        builder.leg(rival, new int[] {bea}, new int[0]);
        builder.leg(rival, new int[] {ann}, new int[0]);
        var checker = new Checker(builder.build(), Ids.of());
        List<Ids> conflicts = List.of(Ids.of(born, rival));
        List<Ids> toMeet = List.of(Ids.of(ann, clerk));
        List<Ids> smallest = List.of(Ids.of(ann), Ids.of(clerk));
        assertThat(checker.checkDiagnosis(conflicts, smallest, 1, toMeet)).isEmpty();
        assertThat(checker.checkDiagnosis(conflicts, List.of(Ids.of(bea)), 1, toMeet))
                .as("leaves the conflict live")
                .isPresent();
        assertThat(checker.checkDiagnosis(conflicts, List.of(Ids.of(ann, clerk)), 2, toMeet))
                .as("one is enough")
                .isPresent();
        assertThat(checker.checkDiagnosis(conflicts, smallest, 1, List.of(Ids.of(bea))))
                .as("a set that keeps nothing live")
                .isPresent();
        assertThat(checker.checkDiagnosis(conflicts, smallest, 1, List.of()))
                .as("no reason why none would not do")
                .isPresent();
    }
}
