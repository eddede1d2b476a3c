package dev.valla.workbench.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.valla.align.Finding;
import dev.valla.ask.ConflictNow;
import dev.valla.ask.Inquiry;
import dev.valla.weigh.Ids;
import dev.valla.weigh.Leg;
import dev.valla.weigh.SupportGraph;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the report's script weighs, as JSON: {@code members} (key, and whether it is in cuts), {@code off} in this reading,
 * {@code findings} (the legs of each as members and premises, {@code open} where not all legs are named), {@code listed}, the
 * numbers of those the report shows, {@code conflicts}, and the {@code words} it says.
 */
final class Weights {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Inquiry inquiry;
    private final Numbers numbers;
    private final SupportGraph graph;

    Weights(Inquiry inquiry, Numbers numbers) {
        this.inquiry = inquiry;
        this.numbers = numbers;
        this.graph = numbers.graph();
    }

    String json() {
        try {
            return JSON.writeValueAsString(Map.of(
                    "words", Texts.ofTheScript(),
                    "members",
                            IntStream.range(0, graph.members())
                                    .mapToObj(this::member)
                                    .toList(),
                    "off", list(inquiry.weighing().off()),
                    "findings",
                            IntStream.range(0, graph.findings())
                                    .mapToObj(this::finding)
                                    .toList(),
                    "listed",
                            inquiry.findings().stream()
                                    .map(Finding::id)
                                    .map(numbers::finding)
                                    .toList(),
                    "conflicts",
                            inquiry.conflicts().stream().map(this::conflict).toList()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("numbers and names make JSON", e);
        }
    }

    private Map<String, Object> member(int member) {
        return Map.of("key", graph.memberKey(member), "cut", graph.canCut(member));
    }

    private Map<String, Object> finding(int finding) {
        return Map.of(
                "legs", graph.legs(finding).stream().map(Weights::leg).toList(), "open", !graph.allLegsNamed(finding));
    }

    private static List<List<Integer>> leg(Leg leg) {
        return List.of(list(leg.members()), list(leg.premises()));
    }

    private Map<String, Object> conflict(ConflictNow now) {
        return Map.of(
                "id",
                now.conflict().id(),
                "findings",
                now.conflict().findings().stream().map(numbers::finding).toList(),
                "explained",
                now.conflict().explained().isPresent());
    }

    private static List<Integer> list(Ids ids) {
        return ids.stream().boxed().toList();
    }
}
