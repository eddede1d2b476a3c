package dev.valla.read.parse;

import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.BILOU;
import java.nio.FloatBuffer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** NLP4J's lists of words: their classes, clusters, vectors and the names they begin. */
final class MappedLexica extends GlobalLexica<NLPNode> {
    /** How many numbers a word's vector has. */
    static final int VECTOR = 50;

    private final Table classes;
    private final List<List<String>> classLists;
    private final Table clusters;
    private final List<Set<String>> clusterSets;
    private final Table vectors;
    private final FloatBuffer vectorNumbers;
    private final Table names;
    private final List<List<String>> nameKinds;

    MappedLexica(ModelFile file) {
        super(NothingConfigured.document());
        classes = new Table(file.section("classes"));
        classLists = lists(file, "classes.lists");
        clusters = new Table(file.section("clusters"));
        clusterSets = lists(file, "clusters.lists").stream()
                .map(l -> Collections.unmodifiableSet(new LinkedHashSet<>(l)))
                .toList();
        vectors = new Table(file.section("vectors"));
        vectorNumbers = file.section("vectors.numbers").asFloatBuffer();
        names = new Table(file.section("names"));
        nameKinds = lists(file, "names.lists");
    }

    private static List<List<String>> lists(ModelFile file, String section) {
        return file.text(section)
                .lines()
                .map(line -> line.isEmpty() ? List.<String>of() : List.of(line.split("\t", -1)))
                .toList();
    }

    @Override
    public void processAmbiguityClasses(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            int at = classes.find(Fingerprint.of(nodes[i].getWordFormSimplifiedLowercase()));
            if (at != Table.ABSENT) nodes[i].setAmbiguityClasses(classLists.get(at));
        }
    }

    @Override
    public void processWordClusters(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            int at = clusters.find(Fingerprint.of(nodes[i].getWordFormSimplifiedLowercase()));
            if (at != Table.ABSENT) nodes[i].setWordClusters(clusterSets.get(at));
        }
    }

    @Override
    public void processWordEmbeddings(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            int at = vectors.find(Fingerprint.of(nodes[i].getWordFormUndigitalized()));
            if (at != Table.ABSENT) nodes[i].setWordEmbedding(vector(at));
        }
    }

    private float[] vector(int at) {
        var vector = new float[VECTOR];
        vectorNumbers.get(at * VECTOR, vector);
        return vector;
    }

    /** From every word the longest listed name that begins there; names may lie within names. */
    @Override
    public void processNamedEntityGazetteers(NLPNode[] nodes) {
        for (int first = 1; first < nodes.length; first++) {
            int last = 0;
            int kinds = 0;
            long path = 0;
            for (int i = first; i < nodes.length; i++) {
                path = Fingerprint.next(path, nodes[i].getWordFormSimplified());
                int at = names.find(path);
                if (at == Table.ABSENT) break;
                if (nameKinds.get(at).isEmpty()) continue;
                last = i;
                kinds = at;
            }
            if (last > 0) for (var kind : nameKinds.get(kinds)) mark(nodes, first, last, kind);
        }
    }

    private static void mark(NLPNode[] nodes, int first, int last, String kind) {
        if (first == last) {
            nodes[first].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.U, kind));
            return;
        }
        nodes[first].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.B, kind));
        nodes[last].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.L, kind));
        for (int i = first + 1; i < last; i++) nodes[i].addNamedEntityGazetteer(BILOU.toBILOUTag(BILOU.I, kind));
    }

    @Override
    public void processStopWords(NLPNode[] nodes) {
        // NLP4J's configuration for English names no stop words.
    }
}
