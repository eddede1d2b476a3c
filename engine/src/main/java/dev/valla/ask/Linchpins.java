package dev.valla.ask;

import dev.valla.align.Finding;
import dev.valla.weigh.Cuts;
import dev.valla.weigh.Ids;
import dev.valla.weigh.ManyWhatIfs;
import dev.valla.weigh.SupportGraph;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What falls without each source and each witness alone, without two of them, and whom to look into next. */
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

    /**
     * Pairs without which together findings fall that neither brings down alone; the heaviest first. Those in the very same legs
     * are told as one.
     *
     * @param most how many are looked at: the what-if decides what falls, for a cut says only what no longer stands
     */
    List<Together> together(int most) {
        Map<Cuts.Two, Integer> brought = new HashMap<>();
        Alike alike = evidence.alike();
        Cuts cuts = reading.weighing().cuts();
        for (Finding finding : evidence.findings().all()) {
            cuts.twos(reading.number(finding.id())).stream()
                    .filter(two -> alike.isFirst(two.first()) && alike.isFirst(two.second()))
                    .forEach(two -> brought.merge(two, 1, Integer::sum));
        }
        List<Cuts.Two> heaviest = brought.entrySet().stream()
                .sorted(Map.Entry.<Cuts.Two, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(
                                Comparator.comparingInt(Cuts.Two::first).thenComparingInt(Cuts.Two::second))))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
        return together(heaviest);
    }

    private List<Together> together(List<Cuts.Two> pairs) {
        var weighing = reading.weighing();
        ManyWhatIfs whatIfs = weighing.withoutEach(
                pairs.stream().map(two -> Ids.of(two.first(), two.second())).toList());
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> {
                    Cuts.Two two = pairs.get(i);
                    Ids alone = weighing.fallsWithout(two.first()).plus(weighing.fallsWithout(two.second()));
                    return new Together(
                            evidence.alike().told(two.first(), two.second()),
                            evidence.listed(whatIfs.falls(i).minus(alone)));
                })
                .filter(pair -> !pair.falls().isEmpty())
                .sorted(Comparator.comparingInt((Together pair) -> pair.falls().size())
                        .reversed())
                .toList();
    }

    /** Whom to look into next: who was judged is settled. Only findings that the dossier lists are counted. */
    Optional<NextQuestion> nextQuestion() {
        SupportGraph graph = evidence.graph();
        Set<String> judged = evidence.material().judgements().stream()
                .map(judgement -> evidence.names().canonical(judgement.on()).written())
                .collect(Collectors.toSet());
        Ids open = Ids.of(IntStream.range(0, graph.members())
                .filter(graph::canCut)
                .filter(member -> !judged.contains(graph.memberKey(member)))
                .toArray());
        Ids counted = Ids.of(
                evidence.findings().ids().stream().mapToInt(reading::number).toArray());
        return reading.weighing()
                .nextQuestion(open, counted)
                .map(question -> new NextQuestion(
                        evidence.alike().subjects(question.member()),
                        evidence.listed(reading.weighing().moved(question.member()))));
    }

    private Linchpin linchpin(int member) {
        var subject = Members.subject(evidence.graph().memberKey(member));
        return new Linchpin(
                subject, Told.name(subject), evidence.listed(reading.weighing().fallsWithout(member)));
    }
}
