package dev.valla.weigh;

import java.util.List;

/** How many findings change their standing when the verdict on one member is turned round, for many members. */
final class Moves {
    private final SupportGraph graph;
    private final Weighing weighing;
    private final Ids counted;
    private final int[] moved;

    /**
     * Cost: the cuts of one and two.
     *
     * @param counted the findings that count
     */
    Moves(SupportGraph graph, Weighing weighing, Fixpoint lower, Fixpoint upper, Ids counted) {
        this.graph = graph;
        this.weighing = weighing;
        this.counted = counted;
        this.moved = new int[graph.members()];
        int[] lastSeen = new int[graph.members()];
        for (int finding : counted) {
            int p = graph.layout().order().position(finding);
            if (lower.stands(p)) {
                countStanding(lower.twos(), p, lastSeen);
            } else if (upper.stands(p)) {
                countOnes(upper.ones(), p);
            }
        }
    }

    /** One that hangs is lost without any one of its members; one that stands hangs without either of a pair. */
    private void countStanding(CutLabels labels, int position, int[] lastSeen) {
        if (labels.oneStart(position) < labels.oneStart(position + 1)) {
            countOnes(labels, position);
            return;
        }
        for (int i = labels.twoStart(position); i < labels.twoStart(position + 1); i++) {
            count(Label.first(labels.two(i)), position, lastSeen);
            count(Label.second(labels.two(i)), position, lastSeen);
        }
    }

    private void countOnes(CutLabels labels, int position) {
        for (int i = labels.oneStart(position); i < labels.oneStart(position + 1); i++) {
            moved[labels.one(i)]++;
        }
    }

    private void count(int member, int position, int[] lastSeen) {
        if (lastSeen[member] != position + 1) {
            lastSeen[member] = position + 1;
            moved[member]++;
        }
    }

    List<Weighing.NextQuestion> of(Ids candidates) {
        return candidates.stream()
                .mapToObj(member -> new Weighing.NextQuestion(member, moves(member)))
                .toList();
    }

    private int moves(int member) {
        if (graph.canCut(member) && !weighing.off().contains(member)) {
            return moved[member];
        }
        return (int) weighing.moved(member).stream().filter(counted::contains).count();
    }
}
