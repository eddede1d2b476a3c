package dev.valla.read.parse;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes NLP4J's Java objects as files to be mapped: one part after the other, so that the largest alone needs heap (about
 * 0.7 GB). Runs in a process of its own, started by {@link ModelCache}.
 */
final class ModelPreparation {
    private final StockModel stock;
    private final ModelFileWriter out;

    private ModelPreparation(StockModel stock, ModelFileWriter out) {
        this.stock = stock;
        this.out = out;
    }

    static void run(Path jar, Path file, Progress progress) throws IOException, ClassNotFoundException {
        ModelJar.check(jar, done -> progress.told("checking the language model", done * 0.06));
        try (var stock = StockModel.open(jar);
                var out = new ModelFileWriter(file)) {
            var preparation = new ModelPreparation(stock, out);
            progress.told("preparing the language model: tags", 0.06);
            preparation.component("pos");
            progress.told("preparing the language model: names", 0.1);
            preparation.component("ner");
            progress.told("preparing the language model: trees", 0.14);
            preparation.component("dep");
            progress.told("preparing the language model: word classes", 0.32);
            preparation.lists("classes", stock.wordClasses());
            preparation.lists("clusters", stock.wordClusters());
            progress.told("preparing the language model: lists of names", 0.4);
            preparation.names(stock.names());
            progress.told("preparing the language model: word vectors", 0.55);
            preparation.vectors(stock.wordVectors());
            out.finish();
        }
        progress.told("the language model is prepared", 1);
    }

    private void component(String name) throws IOException, ClassNotFoundException {
        var component = stock.component(name);
        var moves = component instanceof DEPParser<?> parser ? Moves.of(parser) : new Moves();
        out.add(name + ".plan", Plan.of(component, moves).written());
        weights(name, component);
    }

    private void weights(String name, OnlineComponent<NLPNode, ?> component) throws IOException {
        var optimizer = component.getOptimizer();
        if (optimizer.getBias() != 0) throw new IllegalStateException("a bias, which NLP4J 1.1.3 has not");
        var sparse = optimizer.getWeightVector().getSparseWeightVector();
        var features = features(component.getFeatureTemplate());
        var rows = new TableBuilder(
                features.getIndexMaps().stream().mapToInt(Map::size).sum());
        var entries = new Entries(sparse);
        for (int type = 0; type < features.getIndexMaps().size(); type++) {
            for (var feature : features.getIndexMaps().get(type).object2IntEntrySet()) {
                long h = Fingerprint.add(Fingerprint.begin(type), feature.getKey());
                if (entries.addRow(feature.getIntValue())) rows.put(Fingerprint.finish(h), entries.rows() - 1);
            }
        }
        out.add(name + ".rows", rows.bytes());
        entries.write(out, name);
        out.add(name + ".dense", floats(optimizer.getWeightVector().getDenseWeightVector()));
    }

    private static FeatureMap features(FeatureTemplate<?, ?> template) {
        try {
            var field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            return (FeatureMap) field.get(template);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this is not NLP4J 1.1.3", e);
        }
    }

    private static ByteBuffer floats(MajorVector vector) {
        var bytes = littleEndian(vector.size() * Float.BYTES);
        for (int i = 0; i < vector.size(); i++) bytes.putFloat(vector.get(i));
        return bytes.flip();
    }

    /** Words that share a list share it here too: 400,000 words have some thousand lists. The order of a list is kept. */
    private void lists(String name, Map<String, ? extends Collection<String>> byWord) throws IOException {
        var lists = new Numbered();
        var table = new TableBuilder(byWord.size());
        byWord.forEach((word, list) -> table.put(Fingerprint.of(word), lists.number(List.copyOf(list))));
        out.add(name, table.bytes());
        out.add(name + ".lists", lists.written());
    }

    private void names(PrefixTree<String, Set<String>> tree) throws IOException {
        var kinds = new Numbered();
        var table = new TableBuilder(size(tree.getRoot()));
        names(tree.getRoot(), 0, table, kinds);
        out.add("names", table.bytes());
        out.add("names.lists", kinds.written());
    }

    private static void names(PrefixNode<String, Set<String>> node, long path, TableBuilder table, Numbered kinds) {
        node.forEach((word, next) -> {
            if (next.hasValue() && next.getValue().isEmpty()) throw new IllegalStateException("a name of no kind");
            long there = Fingerprint.next(path, word);
            table.put(there, kinds.number(next.hasValue() ? List.copyOf(next.getValue()) : List.of()));
            names(next, there, table, kinds);
        });
    }

    private static int size(PrefixNode<String, Set<String>> node) {
        return node.size()
                + node.values().stream().mapToInt(ModelPreparation::size).sum();
    }

    private void vectors(Map<String, float[]> byWord) throws IOException {
        var table = new TableBuilder(byWord.size());
        try (var numbers = out.begin("vectors.numbers")) {
            var bytes = littleEndian(1024 * MappedLexica.VECTOR * Float.BYTES);
            int at = 0;
            for (var word : byWord.entrySet()) {
                if (word.getValue().length != MappedLexica.VECTOR) throw new IllegalStateException("a longer vector");
                table.put(Fingerprint.of(word.getKey()), at++);
                for (float f : word.getValue()) bytes.putFloat(f);
                if (!bytes.hasRemaining()) {
                    numbers.write(bytes.flip());
                    bytes.clear();
                }
            }
            numbers.write(bytes.flip());
        }
        out.add("vectors", table.bytes());
    }

    static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Lists of words, each once, by number. */
    private static final class Numbered {
        private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();

        int number(List<String> list) {
            return numbers.computeIfAbsent(list, l -> numbers.size());
        }

        String written() {
            var lines = new ArrayList<String>();
            numbers.keySet().forEach(l -> lines.add(String.join("\t", l)));
            return String.join("\n", lines) + "\n";
        }
    }
}
