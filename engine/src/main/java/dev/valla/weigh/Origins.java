package dev.valla.weigh;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;

/**
 * The largest number of standing legs of a finding that share no member, neither in themselves nor in anything that
 * their premises could rest on. It tells of no dependence that the graph does not know.
 *
 * @param atLeast so many were found
 * @param atMost  more there cannot be; the same as {@code atLeast} unless the search met its limit
 * @param legs    the legs found, {@code atLeast} of them
 */
public record Origins(int atLeast, int atMost, List<Leg> legs) {
    private static final int STEPS = 100_000;

    public boolean isExact() {
        return atLeast == atMost;
    }

    static Origins of(Weighing weighing, int finding) {
        List<Leg> legs = weighing.standingLegs(finding);
        List<BitSet> grounds =
                legs.stream().map(leg -> ground(weighing, finding, leg)).toList();
        var packing = new Packing(grounds, STEPS);
        List<Leg> apart = packing.best().stream().mapToObj(legs::get).toList();
        return new Origins(apart.size(), packing.atMost(), apart);
    }

    /** The members of a leg and of all that its premises may rest on, but for the finding itself. */
    private static BitSet ground(Weighing weighing, int finding, Leg leg) {
        var ground = new BitSet();
        var seen = new HashSet<>(List.of(finding));
        var waiting = new ArrayDeque<>(List.of(leg));
        while (!waiting.isEmpty()) {
            Leg next = waiting.remove();
            next.members().forEach(ground::set);
            for (int premise : next.premises()) {
                if (seen.add(premise)) {
                    waiting.addAll(weighing.standingLegs(premise));
                }
            }
        }
        return ground;
    }
}
