package dev.valla.ask;

import dev.valla.claim.Subject;
import dev.valla.weigh.Cuts;
import dev.valla.weigh.Ids;
import dev.valla.weigh.Leg;
import dev.valla.weigh.Origins;
import dev.valla.weigh.SmallestCut;
import dev.valla.weigh.SupportGraph;
import dev.valla.weigh.Weighing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What would bring a finding down, and how many ways hold it up. */
final class Cutting {
    private final Alike alike;
    private final SupportGraph graph;
    private final Weighing weighing;

    Cutting(Evidence evidence, Reading reading) {
        this.alike = evidence.alike();
        this.graph = evidence.graph();
        this.weighing = reading.weighing();
    }

    /** Empty for a finding that does not stand. */
    Optional<Resilience> of(int finding) {
        return weighing.stands(finding) ? resilience(finding) : Optional.empty();
    }

    private Optional<Resilience> resilience(int finding) {
        List<OneOfEach> few = ofOneOrTwo(finding);
        if (!few.isEmpty()) {
            return Optional.of(told(finding, few.getFirst().size(), true, few));
        }
        return switch (weighing.smallestCut(finding)) {
            case SmallestCut.Exactly cut ->
                Optional.of(told(finding, cut.members().size(), true, List.of(told(cut.members()))));
            case SmallestCut.AtLeast cut -> Optional.of(told(finding, cut.size(), false, List.of(told(cut.known()))));
            case SmallestCut.Never never -> Optional.empty();
        };
    }

    private List<OneOfEach> ofOneOrTwo(int finding) {
        Cuts cuts = weighing.cuts();
        var smallest = new ArrayList<OneOfEach>();
        cuts.ones(finding).stream().filter(alike::isFirst).forEach(m -> smallest.add(alike.told(m)));
        if (smallest.isEmpty()) {
            cuts.twos(finding).stream()
                    .filter(two -> alike.isFirst(two.first()) && alike.isFirst(two.second()))
                    .forEach(two -> smallest.add(alike.told(two.first(), two.second())));
        }
        return smallest;
    }

    private OneOfEach told(Ids members) {
        return alike.told(members.toArray());
    }

    private Resilience told(int finding, int atLeast, boolean exact, List<OneOfEach> cuts) {
        Origins origins = weighing.origins(finding);
        return new Resilience(
                atLeast, exact, cuts, origins.legs().stream().map(this::members).toList(), !origins.isExact());
    }

    private List<Subject> members(Leg leg) {
        return leg.members().stream()
                .filter(graph::canCut)
                .mapToObj(graph::memberKey)
                .map(Members::subject)
                .toList();
    }
}
