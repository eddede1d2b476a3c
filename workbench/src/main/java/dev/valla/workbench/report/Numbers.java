package dev.valla.workbench.report;

import dev.valla.weigh.SupportGraph;
import org.jsoup.nodes.Element;

/** The numbers under which the report's script knows findings and members: those of the support graph. */
record Numbers(SupportGraph graph) {
    int finding(String id) {
        return graph.finding(id).orElseThrow(() -> new IllegalArgumentException("not in the graph: " + id));
    }

    /** Marks what stands for a finding, so that the script can show how it stands. */
    void mark(Element element, String finding) {
        element.attr("data-n", String.valueOf(finding(finding)));
    }
}
