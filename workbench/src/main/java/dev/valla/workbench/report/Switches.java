package dev.valla.workbench.report;

import dev.valla.ask.Inquiry;
import dev.valla.ask.Linchpin;
import dev.valla.weigh.SupportGraph;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Whom to believe: a box for each source and witness, hidden where no script would answer it. */
final class Switches {
    private final Inquiry inquiry;
    private final SupportGraph graph;

    Switches(Inquiry inquiry, Numbers numbers) {
        this.inquiry = inquiry;
        this.graph = numbers.graph();
    }

    void into(Paper paper) {
        Element form = paper.main().appendElement("form").id("switches").attr("hidden", "");
        Element box = form.appendElement("fieldset");
        box.appendElement("legend").text(Texts.of("believe"));
        Map<String, Integer> loads = loads();
        IntStream.range(0, graph.members())
                .filter(graph::canCut)
                .boxed()
                .sorted((a, b) -> Integer.compare(
                        loads.getOrDefault(graph.memberKey(b), 0), loads.getOrDefault(graph.memberKey(a), 0)))
                .forEach(member -> one(box, member, loads));
        form.appendElement("p").id("said").attr("role", "status").text(Texts.of("script.as-made"));
        Element fallen = form.appendElement("details").id("changes");
        fallen.appendElement("summary").text(Texts.of("changed"));
        fallen.appendElement("ul");
        form.appendElement("p").addClass("quiet").text(Texts.of("as-in-reading"));
    }

    private void one(Element box, int member, Map<String, Integer> loads) {
        String key = graph.memberKey(member);
        Element label = box.appendElement("label");
        Element input =
                label.appendElement("input").attr("type", "checkbox").attr("data-member", String.valueOf(member));
        if (!inquiry.weighing().off().contains(member)) {
            input.attr("checked", "");
        }
        label.appendElement("span").text(key.substring(key.indexOf(':') + 1));
        int load = loads.getOrDefault(key, 0);
        label.appendElement("small").text(load == 0 ? "" : Texts.of("falls-alone", load));
    }

    private Map<String, Integer> loads() {
        var loads = new HashMap<String, Integer>();
        for (Linchpin linchpin : inquiry.linchpins()) {
            loads.put(linchpin.member().written(), linchpin.load());
        }
        return loads;
    }
}
