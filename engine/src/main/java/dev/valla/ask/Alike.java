package dev.valla.ask;

import dev.valla.claim.Subject;
import dev.valla.weigh.Ids;
import dev.valla.weigh.Leg;
import dev.valla.weigh.SupportGraph;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Members that are in the very same legs: whatever falls without the one falls without the other. By refinement of a partition,
 * split once for each leg (Paige and Tarjan 1987); linear in the legs.
 */
final class Alike {
    private final SupportGraph graph;
    private final int[] group;
    private final Map<Integer, List<Integer>> members = new TreeMap<>();

    Alike(SupportGraph graph) {
        this.graph = graph;
        this.group = new int[graph.members()];
        int[] size = new int[graph.members() + 1];
        size[0] = graph.members();
        int groups = 1;
        for (int finding = 0; finding < graph.findings(); finding++) {
            for (Leg leg : graph.legs(finding)) {
                groups = split(leg.members(), size, groups);
            }
        }
        IntStream.range(0, graph.members())
                .filter(graph::canCut)
                .boxed()
                .forEach(m -> members.computeIfAbsent(group[m], g -> new java.util.ArrayList<>())
                        .add(m));
    }

    /** Those of a group that are in the leg part from those that are not. */
    private int split(Ids leg, int[] size, int groups) {
        Map<Integer, Integer> inLeg = new HashMap<>();
        leg.forEach(member -> inLeg.merge(group[member], 1, Integer::sum));
        Map<Integer, Integer> renamed = new HashMap<>();
        int next = groups;
        for (int member : leg) {
            int old = group[member];
            int here = inLeg.getOrDefault(old, 0);
            Integer fresh = renamed.get(old);
            if (fresh == null && here < size[old]) {
                fresh = next++;
                renamed.put(old, fresh);
                size[fresh] = here;
                size[old] -= here;
                inLeg.put(fresh, here);
            }
            if (fresh != null) {
                group[member] = fresh;
            }
        }
        return next;
    }

    /** The first of those in the same legs as this member. */
    int first(int member) {
        return of(member).getFirst();
    }

    boolean isFirst(int member) {
        return first(member) == member;
    }

    /** With the member itself; persons before documents, as the question is mostly about them. */
    List<Subject> subjects(int member) {
        return of(member).stream()
                .map(m -> Members.subject(graph.memberKey(m)))
                .sorted((a, b) -> Boolean.compare(a instanceof Subject.OfSource, b instanceof Subject.OfSource))
                .toList();
    }

    OneOfEach told(int... different) {
        return new OneOfEach(Arrays.stream(different).mapToObj(this::subjects).toList());
    }

    private List<Integer> of(int member) {
        return members.getOrDefault(group[member], List.of(member));
    }
}
