package dev.valla.read.parse;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All of one of NLP4J's components but its weights: what it decides between and what it looks at. Written as lines of a
 * word and its values, parted by tabs.
 *
 * @param labels what is decided between, in the order of the weights
 * @param sets features of which there may be several at once, in NLP4J's notation ("i-1:word_clusters")
 * @param lists features that are joined of one or more looks
 * @param vectors whose word vectors are looked at
 * @param moves for the parser: which labels may be chosen in which state
 */
record Plan(List<String> labels, List<String> sets, List<List<String>> lists, List<String> vectors, Moves moves) {

    static Plan of(OnlineComponent<NLPNode, ?> component, Moves moves) {
        var template = component.getFeatureTemplate();
        return new Plan(
                component.getOptimizer().getLabelMap().getLabelList(),
                template.getSetFeatureList().stream().map(Plan::notation).toList(),
                template.getFeatureList().stream()
                        .map(items -> Arrays.stream(items).map(Plan::notation).toList())
                        .toList(),
                template.getEmbeddingFeatureList().stream().map(Plan::notation).toList(),
                moves);
    }

    private static String notation(FeatureItem item) {
        return item.source
                + (item.window == 0 ? "" : String.valueOf(item.window))
                + (item.relation == null ? "" : "_" + item.relation)
                + ":" + item.field
                + (item.attribute == null ? "" : ":" + item.attribute);
    }

    String written() {
        var lines = new ArrayList<String>();
        labels.forEach(l -> lines.add("label\t" + l));
        sets.forEach(s -> lines.add("set\t" + s));
        lists.forEach(l -> lines.add("list\t" + String.join("\t", l)));
        vectors.forEach(v -> lines.add("vector\t" + v));
        moves.written().forEach(m -> lines.add("moves\t" + m));
        return String.join("\n", lines);
    }

    static Plan read(String written) {
        var plan = new Plan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new Moves());
        written.lines().map(line -> List.of(line.split("\t", -1))).forEach(plan::take);
        return plan;
    }

    private void take(List<String> line) {
        var values = line.subList(1, line.size());
        switch (line.getFirst()) {
            case "label" -> labels.add(values.getFirst());
            case "set" -> sets.add(values.getFirst());
            case "list" -> lists.add(values);
            case "vector" -> vectors.add(values.getFirst());
            case "moves" -> moves.read(values);
            default -> throw new IllegalArgumentException("no line of a plan: " + line);
        }
    }

    @Override
    public String toString() {
        return written().lines().limit(3).collect(Collectors.joining(" "));
    }
}
