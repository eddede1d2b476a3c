package dev.valla.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valla.align.Finding;
import dev.valla.claim.Claim;
import dev.valla.claim.Source;
import dev.valla.claim.Subject;
import dev.valla.conflict.Conflict;
import dev.valla.weigh.Checker;
import dev.valla.weigh.Ids;
import dev.valla.weigh.SmallestCut;
import dev.valla.weigh.SupportGraph;
import dev.valla.weigh.Weighing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws, asked as a user asks: small dossiers drawn by lot against what their legs say when every set of members is tried. The legs
 * are written down here once more, from the material alone.
 */
class InquiryLawsTest {
    private static final List<String> PEOPLE = List.of("Karl Ott", "Eva Lund", "Max Horn");

    static Stream<Integer> seeds() {
        return IntStream.range(0, 30).boxed();
    }

    /** What a finding rests on: each leg by the keys of its sources and witnesses. */
    private record Support(List<Set<String>> legs, boolean open) {
        boolean stands(Set<String> off) {
            return legs.stream().anyMatch(leg -> Collections.disjoint(leg, off));
        }

        Standing.Degree degree(Set<String> off) {
            if (!stands(off)) {
                return open ? Standing.Degree.CANNOT_BE_TOLD : Standing.Degree.FALLS;
            }
            return hangsBy(off).isEmpty() ? Standing.Degree.STANDS : Standing.Degree.HANGS_BY_ONE;
        }

        Set<String> hangsBy(Set<String> off) {
            Set<String> shared = new TreeSet<>();
            List<Set<String>> whole =
                    legs.stream().filter(leg -> Collections.disjoint(leg, off)).toList();
            whole.stream().limit(1).forEach(shared::addAll);
            whole.forEach(shared::retainAll);
            return shared;
        }
    }

    /** A dossier and what it should answer. */
    private static final class Case {
        final Random lot;
        final Inquiry inquiry;
        final List<String> members;

        Case(int seed) {
            lot = new Random(seed);
            inquiry = sample(lot).ask();
            members = inquiry.linchpins().stream()
                    .map(l -> l.member().written())
                    .sorted()
                    .toList();
        }

        Support support(String id) {
            Optional<Finding> finding =
                    inquiry.findings().stream().filter(f -> f.id().equals(id)).findFirst();
            if (finding.isEmpty()) {
                return new Support(List.of(members(claim(id))), false);
            }
            List<Claim> claims =
                    finding.get().claims().stream().map(this::claim).toList();
            if (finding.get().slot() != Finding.Slot.GROUND) {
                return new Support(claims.stream().map(this::members).toList(), false);
            }
            List<Set<String>> legs = new ArrayList<>();
            for (Claim claim : claims) {
                for (List<Claim.Ground> evidence : claim.restsOn()) {
                    Set<String> leg = members(claim);
                    evidence.forEach(e -> leg.add("witness:" + e.name()));
                    legs.add(leg);
                }
            }
            return new Support(legs, claims.stream().noneMatch(Claim::only));
        }

        private Claim claim(String id) {
            return inquiry.material().claims().stream()
                    .filter(c -> c.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private Set<String> members(Claim claim) {
            Set<String> members =
                    new TreeSet<>(Set.of("source:" + claim.quotation().source()));
            Source source = inquiry.material().sources().stream()
                    .filter(s -> s.path().equals(claim.quotation().source()))
                    .findFirst()
                    .orElseThrow();
            Stream.of(source.about().authors(), claim.attributedTo(), claim.through())
                    .flatMap(List::stream)
                    .forEach(name -> members.add("witness:" + name));
            return members;
        }

        Set<String> some() {
            return members.stream().filter(m -> lot.nextInt(3) == 0).collect(Collectors.toCollection(TreeSet::new));
        }

        /** Every set of members of this size. */
        List<Set<String>> sets(int size) {
            List<Set<String>> sets = new ArrayList<>();
            for (int bits = 0; bits < (1 << members.size()); bits++) {
                if (Integer.bitCount(bits) == size) {
                    int chosen = bits;
                    sets.add(IntStream.range(0, members.size())
                            .filter(i -> ((chosen >> i) & 1) == 1)
                            .mapToObj(members::get)
                            .collect(Collectors.toCollection(TreeSet::new)));
                }
            }
            return sets;
        }

        boolean live(Conflict conflict, Set<String> off) {
            return conflict.explained().isEmpty()
                    && conflict.findings().stream().allMatch(f -> support(f).stands(off));
        }
    }

    private static List<Subject> subjects(Set<String> keys) {
        return keys.stream().map(Members::subject).toList();
    }

    private static Set<String> keys(List<Subject> subjects) {
        return subjects.stream().map(Subject::written).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Sample sample(Random lot) {
        List<String[]> told = List.of(
                new String[] {"birth", "Dennis Hale", "Dennis Hale was born in 1891", "1891"},
                new String[] {"birth", "Dennis Hale", "Dennis Hale was born in 1871", "1871"},
                new String[] {"birth", "Olga Brandt", "Olga Brandt was born in 1900", "1900"},
                new String[] {"birth", "Olga Brandt", "Olga Brandt was born in 1902", "1902"},
                new String[] {"arrest", "Dennis Hale", "Dennis Hale was arrested on 3 May 1921", "1921-05-03"},
                new String[] {"sentence", "Dennis Hale", "Dennis Hale was sentenced on 4 June 1930", "1930-06-04"});
        Sample sample = new Sample();
        for (int s = 0; s < 2 + lot.nextInt(3); s++) {
            List<String[]> here = new ArrayList<>(told);
            Collections.shuffle(here, lot);
            here = here.subList(0, 1 + lot.nextInt(3));
            String text = here.stream().map(t -> t[2] + ". " + filler(lot)).collect(Collectors.joining(" "));
            sample.source("s" + s + ".md", text, String.valueOf(1950 + s)).by(few(lot), "", List.of(), "");
            for (String[] t : here) {
                sample.claim(t[0], t[1], t[2], t[3]).saidBy(few(lot), lot.nextInt(4) == 0 ? few(lot) : List.of());
                if (t[0].equals("sentence") && lot.nextBoolean()) {
                    sample.restingOn(PEOPLE.get(lot.nextInt(3)), lot.nextBoolean());
                }
            }
        }
        return sample;
    }

    private static List<String> few(Random lot) {
        return lot.nextInt(3) > 0 ? List.of() : List.of(PEOPLE.get(lot.nextInt(3)));
    }

    /** Words that nobody else uses, so that nothing is a copy by chance. */
    private static String filler(Random lot) {
        return IntStream.range(0, 25)
                        .mapToObj(i ->
                                Long.toString(lot.nextLong(Long.MAX_VALUE), 36).replaceAll("\\d", "e"))
                        .collect(Collectors.joining(" "))
                + ".";
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aStandingIsWhatTheLegsSay(int seed) {
        Case c = new Case(seed);
        for (int i = 0; i < 6; i++) {
            Set<String> off = c.some();
            Inquiry reading = c.inquiry.inReading(subjects(off));
            for (Finding finding : c.inquiry.findings()) {
                Support support = c.support(finding.id());
                Standing standing = reading.standing(finding.id());
                assertThat(standing.degree()).as("%s without %s", finding, off).isEqualTo(support.degree(off));
                assertThat(keys(standing.hangsOn())).isEqualTo(support.hangsBy(off));
            }
            for (ConflictNow now : reading.conflicts()) {
                assertThat(now.live()).isEqualTo(c.live(now.conflict(), off));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takingAwayNeverHelpsAndGivingBackRestores(int seed) {
        Case c = new Case(seed);
        Set<String> less = c.some();
        Set<String> more = new TreeSet<>(less);
        more.addAll(c.some());
        WhatIf gone = c.inquiry.between(subjects(less), subjects(more));
        WhatIf back = c.inquiry.between(subjects(more), subjects(less));
        assertThat(gone.newConflicts()).isEmpty();
        assertThat(gone.changes())
                .filteredOn(change -> change.before().degree() != change.after().degree())
                .noneMatch(change -> change.after().degree() == Standing.Degree.STANDS)
                .noneMatch(change -> change.before().degree() == Standing.Degree.FALLS);
        assertThat(back.newConflicts()).isEqualTo(gone.settled());
        assertThat(back.changes())
                .extracting(WhatIf.Change::finding)
                .containsExactlyInAnyOrderElementsOf(
                        gone.changes().stream().map(WhatIf.Change::finding).toList());
        Inquiry again = c.inquiry.inReading(subjects(more)).inReading(List.of());
        c.inquiry.findings().forEach(f -> assertThat(again.standing(f.id())).isEqualTo(c.inquiry.standing(f.id())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLoadIsWhatFallsWithoutAndAPairIsWhatFallsBesides(int seed) {
        Case c = new Case(seed);
        for (Linchpin linchpin : c.inquiry.linchpins()) {
            assertThat(linchpin.falls())
                    .containsExactlyInAnyOrderElementsOf(
                            falls(c, Set.of(linchpin.member().written())))
                    .containsExactlyInAnyOrderElementsOf(
                            c.inquiry.without(List.of(linchpin.member())).changes().stream()
                                    .filter(change -> change.after().degree() == Standing.Degree.FALLS)
                                    .map(WhatIf.Change::finding)
                                    .toList());
        }
        Set<Set<String>> told = new HashSet<>();
        for (Together pair : c.inquiry.together(1000)) {
            for (Subject one : pair.members().lists().getFirst()) {
                for (Subject other : pair.members().lists().getLast()) {
                    Set<String> both = keys(List.of(one, other));
                    Set<String> besides = besides(c, both);
                    assertThat(pair.falls()).containsExactlyInAnyOrderElementsOf(besides);
                    told.add(both);
                }
            }
        }
        assertThat(c.sets(2))
                .allSatisfy(both -> assertThat(told.contains(both))
                        .as("%s", both)
                        .isEqualTo(!besides(c, both).isEmpty()));
    }

    private static Set<String> falls(Case c, Set<String> off) {
        return c.inquiry.findings().stream()
                .map(Finding::id)
                .filter(f -> c.support(f).degree(Set.of()) != Standing.Degree.FALLS)
                .filter(f -> c.support(f).degree(off) == Standing.Degree.FALLS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> besides(Case c, Set<String> both) {
        Set<String> falls = falls(c, both);
        both.forEach(one -> falls.removeAll(falls(c, Set.of(one))));
        return falls;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void resilienceIsTheSmallestSetThatBringsItDown(int seed) {
        Case c = new Case(seed);
        for (Finding finding : c.inquiry.findings()) {
            Support support = c.support(finding.id());
            Optional<Resilience> resilience = c.inquiry.resilience(finding.id());
            assertThat(resilience.isPresent()).isEqualTo(support.stands(Set.of()));
            resilience.ifPresent(r -> {
                int least = IntStream.rangeClosed(1, c.members.size())
                        .filter(size -> c.sets(size).stream().anyMatch(off -> !support.stands(off)))
                        .findFirst()
                        .orElseThrow();
                assertThat(r.atLeast()).isEqualTo(least);
                assertThat(r.isExact()).isTrue();
                assertThat(r.cuts())
                        .isNotEmpty()
                        .allSatisfy(cut ->
                                assertThat(support.stands(keys(cut.first()))).isFalse());
                if (least <= 2) {
                    long all = c.sets(least).stream()
                            .filter(off -> !support.stands(off))
                            .count();
                    long told = r.cuts().stream()
                            .mapToLong(cut ->
                                    cut.lists().stream().mapToLong(List::size).reduce(1, (a, b) -> a * b))
                            .sum();
                    assertThat(told).isEqualTo(all);
                }
                assertThat(r.origins().size()).isBetween(1, least);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNextQuestionMovesMost(int seed) {
        Case c = new Case(seed);
        int most = c.members.stream().mapToInt(m -> moved(c, m).size()).max().orElse(0);
        assertThat(c.inquiry.nextQuestion().map(q -> q.moves().size()).orElse(0))
                .isEqualTo(most);
        c.inquiry
                .nextQuestion()
                .ifPresent(q -> assertThat(q.moves())
                        .containsExactlyInAnyOrderElementsOf(
                                moved(c, q.members().getFirst().written())));
    }

    private static List<String> moved(Case c, String member) {
        return c.inquiry.findings().stream()
                .map(Finding::id)
                .filter(f -> c.support(f).degree(Set.of()) != c.support(f).degree(Set.of(member)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDiagnosisSettlesAllAndNoSmallerSetDoes(int seed) {
        Case c = new Case(seed);
        for (Diagnosis diagnosis : c.inquiry.diagnoses()) {
            List<Conflict> group = c.inquiry.conflicts().stream()
                    .map(ConflictNow::conflict)
                    .filter(conflict -> diagnosis.conflicts().contains(conflict.id()))
                    .toList();
            assertThat(diagnosis.limited()).isFalse();
            Set<Set<String>> all = c.sets(diagnosis.atLeast()).stream()
                    .filter(off -> group.stream().noneMatch(conflict -> c.live(conflict, off)))
                    .collect(Collectors.toSet());
            assertThat(c.sets(diagnosis.atLeast() - 1))
                    .allMatch(off -> group.stream().anyMatch(conflict -> c.live(conflict, off)));
            assertThat(diagnosis.offered())
                    .allSatisfy(offer ->
                            assertThat(all).contains(keys(offer.members().first())))
                    .allSatisfy(offer -> assertThat(offer.falls())
                            .containsExactlyInAnyOrderElementsOf(
                                    falls(c, keys(offer.members().first()))));
            long told = diagnosis.offered().stream()
                    .mapToLong(offer -> offer.members().lists().stream()
                            .mapToLong(List::size)
                            .reduce(1, (a, b) -> a * b))
                    .sum();
            assertThat(told).isEqualTo(all.size());
        }
        assertThat(c.inquiry.diagnoses().stream()
                        .mapToInt(d -> d.conflicts().size())
                        .sum())
                .isEqualTo((int)
                        c.inquiry.conflicts().stream().filter(ConflictNow::live).count());
    }

    /** Everything that is answered, checked by whoever trusts nothing but the legs. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyAnswerIsProven(int seed) {
        Case c = new Case(seed);
        var weighed = (Weighed) c.inquiry.inReading(subjects(c.some()));
        var weighing = weighed.reading().weighing();
        var checker = new Checker(weighing.graph(), weighing.off());
        for (int f = 0; f < weighing.graph().findings(); f++) {
            assertThat(checker.check(f, weighing.proof(f))).isEmpty();
            assertThat(checker.checkOrigins(f, weighing.origins(f).legs())).isEmpty();
            if (weighing.smallestCut(f) instanceof SmallestCut.Exactly cut
                    && !cut.members().isEmpty()) {
                assertThat(checker.checkCut(f, cut.members())).isEmpty();
                assertThat(checker.checkAtLeast(f, cut.members().size(), cut.supports()))
                        .isEmpty();
            }
        }
        Ids counted = Ids.of(IntStream.range(0, weighing.graph().findings()).toArray());
        weighing.nextQuestion()
                .ifPresent(
                        q -> assertThat(checker.checkNextQuestion(q, counted)).isEmpty());
        Weighing then = weighing.graph().weigh(Ids.of(numbers(weighing.graph(), c.some())));
        assertThat(checker.checkChanges(then.off(), Checker.Changes.of(dev.valla.weigh.WhatIf.between(weighing, then))))
                .isEmpty();
        weighed.diagnoses()
                .forEach(d -> assertThat(proof(c, checker, weighing.graph(), d, weighing.graph()::canCut))
                        .isEmpty());
        weighed.suspectClaims()
                .forEach(d -> assertThat(proof(
                                c,
                                checker,
                                weighing.graph(),
                                d,
                                m -> Members.isClaim(weighing.graph().memberKey(m))))
                        .isEmpty());
        assertThat(weighed.suspectClaims().stream()
                        .flatMap(d -> d.conflicts().stream())
                        .sorted()
                        .toList())
                .isEqualTo(weighed.diagnoses().stream()
                        .flatMap(d -> d.conflicts().stream())
                        .sorted()
                        .toList());
        var conflicts = new dev.valla.conflict.Checker(c.inquiry.findings());
        c.inquiry.findings().stream()
                .flatMap(f -> c.inquiry.derived(f.id()).stream())
                .forEach(derived -> assertThat(conflicts.check(derived)).isEmpty());
        for (ConflictNow now : c.inquiry.conflicts()) {
            weighed.evidence()
                    .certificate(now.conflict().id())
                    .ifPresent(certificate -> assertThat(conflicts.check(now.conflict(), certificate))
                            .isEmpty());
        }
    }

    private static Optional<String> proof(
            Case c, Checker checker, SupportGraph graph, Diagnosis diagnosis, IntPredicate suspected) {
        List<Ids> live = diagnosis.conflicts().stream()
                .map(id -> c.inquiry.conflicts().stream()
                        .filter(now -> now.conflict().id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .map(now -> Ids.of(now.conflict().findings().stream()
                        .mapToInt(f -> graph.finding(f).orElseThrow())
                        .toArray()))
                .toList();
        return checker.checkDiagnosis(
                live,
                diagnosis.offered().stream()
                        .map(offer -> members(graph, offer.members().first()))
                        .toList(),
                diagnosis.atLeast(),
                diagnosis.toMeet().stream().map(set -> members(graph, set)).toList(),
                suspected);
    }

    private static int[] numbers(SupportGraph graph, Set<String> keys) {
        return keys.stream()
                .map(graph::member)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .toArray();
    }

    private static Ids members(SupportGraph graph, List<Subject> subjects) {
        return Ids.of(numbers(graph, subjects.stream().map(Subject::written).collect(Collectors.toSet())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anExactCopyChangesNothingButTheList(int seed) {
        Random lot = new Random(seed);
        Sample sample = sample(lot);
        Inquiry before = sample.ask();
        Inquiry after = sample.copyOfTheFirst("copy.md", "2011").ask();
        for (Finding finding : before.findings()) {
            Standing was = before.standing(finding.id());
            Standing is = after.standing(finding.id());
            assertThat(is.origins()).as(finding.told()).isEqualTo(was.origins());
            assertThat(is.degree()).isEqualTo(was.degree());
            assertThat(is.hangsOn()).containsExactlyInAnyOrderElementsOf(was.hangsOn());
        }
        assertThat(after.conflicts())
                .extracting(c -> c.conflict().reason())
                .isEqualTo(before.conflicts().stream()
                        .map(c -> c.conflict().reason())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfSourcesDoesNotMatter(int seed) {
        Case c = new Case(seed);
        List<Source> turned = new ArrayList<>(c.inquiry.material().sources());
        Collections.reverse(turned);
        Material m = c.inquiry.material();
        Inquiry other = Inquiry.into(new Material(turned, m.claims(), m.checked(), m.judgements(), m.unweighed()));
        assertThat(other.findings()).isEqualTo(c.inquiry.findings());
        assertThat(other.conflicts()).containsExactlyInAnyOrderElementsOf(c.inquiry.conflicts());
        c.inquiry.findings().forEach(f -> {
            assertThat(other.standing(f.id()).degree())
                    .isEqualTo(c.inquiry.standing(f.id()).degree());
            assertThat(other.standing(f.id()).origins())
                    .isEqualTo(c.inquiry.standing(f.id()).origins());
        });
    }
}
