package dev.valla.weigh;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A smallest cut of one finding by implicit hitting sets (Reiter 1987; Moreno-Centeno and Karp 2013): a cut has a
 * member of every support, so find a smallest set that hits the supports known; if the finding outlives its loss,
 * that shows a support not hit. NP-hard, and so with a limit. Works on the part of the graph that the finding rests
 * on, a pass over it for each step.
 */
final class CutSearch {
    static final int USUAL_LIMIT = 100_000;

    private final boolean stands;
    private final HittingSet hitting;
    private final Cone cone;
    private final Layout layout;
    private final List<Ids> supports = new ArrayList<>();
    private @Nullable Ids known;
    private int atLeast;

    CutSearch(Weighing weighing, int finding, int limit) {
        this.stands = weighing.stands(finding);
        this.hitting = new HittingSet(limit);
        this.cone = new Cone(weighing, finding);
        this.layout = cone.layout();
    }

    SmallestCut search() {
        if (!stands) {
            return new SmallestCut.Exactly(Ids.of(), List.of());
        }
        while (true) {
            HittingSet.Answer answer = hitting.smallest(supports);
            atLeast = Math.max(atLeast, answer.atLeast());
            Fixpoint without = without(answer.set());
            if (!without.stands(cone.top())) {
                return answer(better(answer.set()));
            }
            Ids grown = answer.set();
            while (without.stands(cone.top())) {
                Ids support = support(without);
                if (support.isEmpty()) {
                    return new SmallestCut.Never();
                }
                supports.add(support);
                grown = grown.plus(support);
                without = without(grown);
            }
            Ids best = better(shrunk(grown));
            if (best.size() == atLeast || hitting.isSpent()) {
                return answer(best);
            }
        }
    }

    private Ids better(Ids cut) {
        Ids best = known == null || cut.size() < known.size() ? cut : known;
        known = best;
        return best;
    }

    private SmallestCut answer(Ids best) {
        List<Ids> shown = supports.stream().map(cone::named).toList();
        return best.size() == atLeast
                ? new SmallestCut.Exactly(cone.named(best), shown)
                : new SmallestCut.AtLeast(atLeast, cone.named(best), shown);
    }

    private Fixpoint without(Ids members) {
        hitting.spend(1);
        return new Fixpoint(layout, members, false);
    }

    /** The members of one way in which the finding still stands. */
    private Ids support(Fixpoint fixpoint) {
        var members = new BitSet();
        var seen = new BitSet();
        var waiting = new ArrayDeque<Integer>();
        waiting.add(cone.top());
        seen.set(cone.top());
        while (!waiting.isEmpty()) {
            int lead = fixpoint.leads().lead(waiting.remove());
            int end = layout.legEnd(lead);
            for (int i = lead; i < end; i++) {
                int literal = layout.lits()[i] & Layout.LITERAL;
                if (layout.isMember(literal)) {
                    members.set(layout.member(literal));
                } else if (literal != Layout.TRUE && !seen.get(layout.position(literal))) {
                    seen.set(layout.position(literal));
                    waiting.add(layout.position(literal));
                }
            }
        }
        return Ids.of(members);
    }

    private Ids shrunk(Ids cut) {
        Ids kept = cut;
        for (int member : cut) {
            Ids fewer = kept.minus(Ids.of(member));
            if (!without(fewer).stands(cone.top())) {
                kept = fewer;
            }
        }
        return kept;
    }
}
