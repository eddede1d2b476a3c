package dev.valla.weigh;

import java.util.List;

/** How many findings change their standing when the verdict on one member is turned round, for many members. */
final class Moves {
    private final SupportGraph graph;
    private final Weighing weighing;
    private final int[] moved;

    /** Cost: the cuts of one and two. */
    Moves(SupportGraph graph, Weighing weighing, Fixpoint lower, Fixpoint upper) {
        this.graph = graph;
        this.weighing = weighing;
        this.moved = new int[graph.members()];
        int[] lastSeen = new int[graph.members()];
        for (int p = 0; p < graph.findings(); p++) {
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
        WhatIf turned = weighing.off().contains(member) ? weighing.believing(member) : weighing.without(member);
        return turned.falls().size()
                + turned.cannotBeTold().size()
                + turned.weakens().size()
                + turned.standsAgain().size()
                + turned.firmer().size();
    }
}
