package dev.valla.bench.engine;

import dev.valla.weigh.SupportGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** As one would write it first: an object a finding, a memo in a hash map. */
final class PlainObjects implements Peer {
    private record Node(int id, List<Way> ways) {}

    private record Way(Set<Integer> members, List<Node> premises) {}

    private final List<Node> nodes = new ArrayList<>();
    private final Set<Integer> off;

    PlainObjects(Support support) {
        SupportGraph graph = support.graph();
        for (int f = 0; f < graph.findings(); f++) {
            nodes.add(new Node(f, new ArrayList<>()));
        }
        for (Node node : nodes) {
            graph.legs(node.id())
                    .forEach(leg -> node.ways()
                            .add(new Way(
                                    leg.members().stream().boxed().collect(Collectors.toSet()),
                                    leg.premises().stream().mapToObj(nodes::get).toList())));
        }
        off = support.off().stream().boxed().collect(Collectors.toSet());
    }

    @Override
    public long ask() {
        var known = new HashMap<Integer, Boolean>();
        return nodes.stream().filter(node -> stands(node, known)).count();
    }

    private boolean stands(Node node, Map<Integer, Boolean> known) {
        Boolean before = known.get(node.id());
        if (before != null) {
            return before;
        }
        boolean stands = node.ways().stream()
                .anyMatch(way -> way.members().stream().noneMatch(off::contains)
                        && way.premises().stream().allMatch(premise -> stands(premise, known)));
        known.put(node.id(), stands);
        return stands;
    }
}
