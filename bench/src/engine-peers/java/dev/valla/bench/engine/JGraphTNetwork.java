package dev.valla.bench.engine;

import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.BellmanFordShortestPath;
import org.jgrapht.alg.shortestpath.NegativeCycleDetectedException;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;

/** JGraphT: Bellman and Ford's shortest paths from a vertex that reaches all. */
final class JGraphTNetwork extends NetworkPeer {
    private final Graph<Integer, DefaultWeightedEdge> graph;
    private final int start;

    JGraphTNetwork(NetworkFile file) {
        graph = GraphTypeBuilder.<Integer, DefaultWeightedEdge>directed()
                .weighted(true)
                .allowingMultipleEdges(true)
                .edgeClass(DefaultWeightedEdge.class)
                .buildGraph();
        start = file.points();
        for (int p = 0; p <= start; p++) {
            graph.addVertex(p);
        }
        for (int p = 0; p < start; p++) {
            graph.setEdgeWeight(graph.addEdge(start, p), 0);
        }
        for (int i = 0; i < file.size(); i++) {
            if (file.x()[i] != file.y()[i]) {
                graph.setEdgeWeight(graph.addEdge(file.x()[i], file.y()[i]), (double) file.days()[i]);
            }
        }
    }

    @Override
    public long ask() {
        try {
            new BellmanFordShortestPath<>(graph).getPaths(start);
            return HOLDS;
        } catch (NegativeCycleDetectedException e) {
            explained(e.getCycle().getLength());
            return CONTRADICTS;
        }
    }
}
