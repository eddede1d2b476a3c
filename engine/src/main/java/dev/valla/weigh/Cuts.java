package dev.valla.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * For every finding that stands, all smallest sets of one and of two members without which it would no longer stand.
 * No set of two holds a member that is enough alone. Immutable.
 */
public final class Cuts {
    /** Two members; {@code first} is the smaller number. */
    public record Two(int first, int second) {}

    private final SupportGraph graph;
    private final CutLabels labels;

    Cuts(SupportGraph graph, CutLabels labels) {
        this.graph = graph;
        this.labels = labels;
    }

    /** Empty if it takes more, or if the finding does not stand anyhow. */
    public Ids ones(int finding) {
        return labels.ones(position(finding));
    }

    /** Ascending. */
    public List<Two> twos(int finding) {
        int position = position(finding);
        var twos = new ArrayList<Two>();
        for (int i = labels.twoStart(position); i < labels.twoStart(position + 1); i++) {
            twos.add(new Two(Label.first(labels.two(i)), Label.second(labels.two(i))));
        }
        return List.copyOf(twos);
    }

    /** Sets of one, over all findings. */
    public long countOfOnes() {
        return labels.oneStart(graph.findings());
    }

    /** Sets of two, over all findings. */
    public long countOfTwos() {
        return labels.twoStart(graph.findings());
    }

    private int position(int finding) {
        return graph.layout().order().position(Objects.checkIndex(finding, graph.findings()));
    }
}
