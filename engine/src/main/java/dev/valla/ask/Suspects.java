package dev.valla.ask;

import dev.valla.claim.Subject;
import dev.valla.conflict.Conflict;
import dev.valla.conflict.Diagnoses;
import dev.valla.weigh.Ids;
import dev.valla.weigh.Leg;
import dev.valla.weigh.SupportGraph;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Asks the support of a reading who might be wrong, or which single claims. Of sources and witnesses that are in the very same legs one
 * is asked for; a claim is asked for by itself.
 */
final class Suspects implements Diagnoses.Support {
    /** What-ifs for each group of conflicts; the same question has the same answer on every machine. */
    private static final int QUESTIONS = 20_000;

    private final Evidence evidence;
    private final Reading reading;
    private final SupportGraph graph;
    private final IntPredicate suspected;
    private final IntUnaryOperator oneOf;
    private final IntFunction<List<Subject>> subjects;
    private final Map<Collection<String>, Set<String>> known = new HashMap<>();

    private Suspects(
            Evidence evidence,
            Reading reading,
            IntPredicate suspected,
            IntUnaryOperator oneOf,
            IntFunction<List<Subject>> subjects) {
        this.evidence = evidence;
        this.reading = reading;
        this.graph = evidence.graph();
        this.suspected = suspected;
        this.oneOf = oneOf;
        this.subjects = subjects;
    }

    static Suspects sourcesAndWitnesses(Evidence evidence, Reading reading) {
        Alike alike = evidence.alike();
        return new Suspects(evidence, reading, evidence.graph()::canCut, alike::first, alike::subjects);
    }

    static Suspects claims(Evidence evidence, Reading reading) {
        SupportGraph graph = evidence.graph();
        return new Suspects(
                evidence,
                reading,
                member -> Members.isClaim(graph.memberKey(member)),
                member -> member,
                member -> List.of(Members.subject(graph.memberKey(member))));
    }

    /** For each group of these conflicts that hang together; those that are not live have nobody to blame. */
    List<Diagnosis> of(List<Conflict> conflicts) {
        return certified(conflicts).stream().map(this::offered).toList();
    }

    /** As they were found, members by their keys, with the sets that prove the bound. */
    List<dev.valla.conflict.Diagnosis> certified(List<Conflict> conflicts) {
        return Diagnoses.of(conflicts.stream().filter(reading::isLive).toList(), this, QUESTIONS);
    }

    private Diagnosis offered(dev.valla.conflict.Diagnosis diagnosis) {
        List<Ids> sets = diagnosis.smallest().stream().map(this::numbers).toList();
        var whatIfs = reading.weighing().withoutEach(sets);
        List<Diagnosis.Offer> offers = java.util.stream.IntStream.range(0, sets.size())
                .mapToObj(i -> new Diagnosis.Offer(
                        new OneOfEach(sets.get(i).stream().mapToObj(subjects).toList()),
                        evidence.listed(whatIfs.falls(i))))
                .sorted(java.util.Comparator.comparingInt(offer -> offer.falls().size()))
                .toList();
        List<List<Subject>> toMeet =
                diagnosis.toMeet().stream().map(this::withThoseAlike).toList();
        return new Diagnosis(diagnosis.conflicts(), offers, diagnosis.atLeast(), diagnosis.limited(), toMeet);
    }

    /** One was asked for of those in the very same legs; without the others these legs would be broken. */
    private List<Subject> withThoseAlike(Set<String> keys) {
        return numbers(keys).stream()
                .boxed()
                .flatMap(member -> subjects.apply(member).stream())
                .toList();
    }

    @Override
    public Set<String> members(Collection<String> findings) {
        return known.computeIfAbsent(List.copyOf(findings), this::cone);
    }

    /** In the legs that are whole, down through what they rest on. */
    private Set<String> cone(Collection<String> findings) {
        var members = new TreeSet<String>();
        var seen = new TreeSet<Integer>();
        var waiting = new ArrayDeque<Integer>();
        findings.forEach(id -> waiting.add(reading.number(id)));
        while (!waiting.isEmpty()) {
            int finding = waiting.remove();
            if (seen.add(finding)) {
                for (Leg leg : graph.legs(finding)) {
                    if (leg.members().stream().noneMatch(reading.weighing().off()::contains)) {
                        leg.members().stream()
                                .filter(suspected)
                                .map(oneOf)
                                .mapToObj(graph::memberKey)
                                .forEach(members::add);
                        leg.premises().forEach(waiting::add);
                    }
                }
            }
        }
        return members;
    }

    @Override
    public boolean stand(Collection<String> findings, Set<String> without) {
        var lost = reading.weighing().without(numbers(without));
        return findings.stream()
                .map(reading::number)
                .noneMatch(f -> lost.falls().contains(f) || lost.cannotBeTold().contains(f));
    }

    private Ids numbers(Set<String> keys) {
        return Ids.of(
                keys.stream().mapToInt(key -> graph.member(key).orElseThrow()).toArray());
    }
}
