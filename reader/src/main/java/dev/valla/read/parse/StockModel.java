package dev.valla.read.parse;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import org.tukaani.xz.XZInputStream;

/** NLP4J's model as it comes: Java objects in the jar. All of it needs some 1.8 GB of heap, a part at a time 0.7 GB. */
final class StockModel implements Closeable {
    /** The classes that the model is made of; anything else in the stream is refused. */
    private static final ObjectInputFilter ONLY_THE_MODEL = ObjectInputFilter.Config.createFilter(
            "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;org.magicwerk.brownies.collections.**;"
                    + "java.util.*;java.lang.*;!*");

    private final JarFile jar;

    private StockModel(JarFile jar) {
        this.jar = jar;
    }

    /** @param jar checked by {@link ModelJar#check} before */
    static StockModel open(Path jar) throws IOException {
        return new StockModel(new JarFile(jar.toFile()));
    }

    /** All that decodes a sentence, in the order in which it is to run. */
    List<NLPComponent<NLPNode>> components() throws IOException, ClassNotFoundException {
        var lexica = new GlobalLexica<NLPNode>(NothingConfigured.document());
        lexica.setAmbiguityClasses(new GlobalLexicon<>(wordClasses(), Field.word_form_simplified_lowercase, ""));
        lexica.setWordClusters(new GlobalLexicon<>(wordClusters(), Field.word_form_simplified_lowercase, ""));
        lexica.setWordEmbeddings(new GlobalLexicon<>(wordVectors(), Field.word_form_undigitalized, ""));
        lexica.setNamedEntityGazetteers(new GlobalLexicon<>(names(), Field.word_form_simplified, ""));
        return List.of(
                lexica,
                component("pos"),
                new MorphologicalAnalyzer<>(Language.ENGLISH),
                component("ner"),
                component("dep"));
    }

    @SuppressWarnings("unchecked")
    Map<String, List<String>> wordClasses() throws IOException, ClassNotFoundException {
        return (Map<String, List<String>>) object(ModelJar.LEXICA + "en-ambiguity-classes-simplified-lowercase.xz");
    }

    @SuppressWarnings("unchecked")
    Map<String, Set<String>> wordClusters() throws IOException, ClassNotFoundException {
        return (Map<String, Set<String>>) object(ModelJar.LEXICA + "en-brown-clusters-simplified-lowercase.xz");
    }

    @SuppressWarnings("unchecked")
    Map<String, float[]> wordVectors() throws IOException, ClassNotFoundException {
        return (Map<String, float[]>) object(ModelJar.LEXICA + "en-word-embeddings-undigitalized.xz");
    }

    @SuppressWarnings("unchecked")
    PrefixTree<String, Set<String>> names() throws IOException, ClassNotFoundException {
        return (PrefixTree<String, Set<String>>) object(ModelJar.LEXICA + "en-named-entity-gazetteers-simplified.xz");
    }

    /** @param name {@code pos} for tags, {@code ner} for names, {@code dep} for trees */
    @SuppressWarnings("unchecked")
    OnlineComponent<NLPNode, ?> component(String name) throws IOException, ClassNotFoundException {
        var component = (OnlineComponent<NLPNode, ?>) object(ModelJar.MODELS + "en-" + name + ".xz");
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    private Object object(String entry) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(
                new BufferedInputStream(new XZInputStream(jar.getInputStream(jar.getEntry(entry))), 1 << 16))) {
            in.setObjectInputFilter(ONLY_THE_MODEL);
            return in.readObject();
        }
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}
