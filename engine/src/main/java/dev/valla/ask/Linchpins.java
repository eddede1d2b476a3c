package dev.valla.ask;

import dev.valla.weigh.SupportGraph;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What falls without each source and each witness alone. */
final class Linchpins {
    private final Evidence evidence;
    private final Reading reading;

    Linchpins(Evidence evidence, Reading reading) {
        this.evidence = evidence;
        this.reading = reading;
    }

    /** All members, those that nothing falls without included; the heaviest first, then by name. */
    List<Linchpin> all() {
        SupportGraph graph = evidence.graph();
        return IntStream.range(0, graph.members())
                .filter(graph::canCut)
                .mapToObj(this::linchpin)
                .sorted(Comparator.comparingInt(Linchpin::load).reversed().thenComparing(Linchpin::name))
                .toList();
    }

    private Linchpin linchpin(int member) {
        SupportGraph graph = evidence.graph();
        List<String> falls = reading.weighing().fallsWithout(member).stream()
                .mapToObj(graph::findingKey)
                .filter(evidence.findings()::has)
                .toList();
        var subject = Members.subject(graph.memberKey(member));
        return new Linchpin(subject, Told.name(subject), falls);
    }
}
