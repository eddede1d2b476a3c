package dev.valla.read.parse;

import dev.valla.claim.Problem;
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
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.tukaani.xz.XZInputStream;

/** NLP4J's model as it comes: Java objects in the jar, some 1.8 GB of heap. */
final class StockModel {
    /** The classes that the model is made of; anything else in the stream is refused. */
    private static final ObjectInputFilter ONLY_THE_MODEL = ObjectInputFilter.Config.createFilter(
            "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;java.util.*;java.lang.*;java.util.regex.*;org.magicwerk.brownies.collections.**;!*");

    private final JarFile jar;

    private StockModel(JarFile jar) {
        this.jar = jar;
    }

    /** All that decodes a sentence, in the order in which it is to run. */
    static List<NLPComponent<NLPNode>> load(Path jar, Progress progress) throws ModelUnavailable {
        try (var file = new JarFile(jar.toFile())) {
            return new StockModel(file).components(progress);
        } catch (IOException | ClassNotFoundException e) {
            throw new ModelUnavailable(
                    new Problem("the language model cannot be read: " + e.getMessage(), jar.toString(), "build again"),
                    e);
        }
    }

    private List<NLPComponent<NLPNode>> components(Progress progress) throws IOException, ClassNotFoundException {
        var lexica = new Lexica();
        progress.told("reading the language model: word classes", 0.1);
        lexica.setAmbiguityClasses(
                lexicon("en-ambiguity-classes-simplified-lowercase.xz", Field.word_form_simplified_lowercase));
        lexica.setWordClusters(
                lexicon("en-brown-clusters-simplified-lowercase.xz", Field.word_form_simplified_lowercase));
        progress.told("reading the language model: word vectors", 0.2);
        lexica.setWordEmbeddings(lexicon("en-word-embeddings-undigitalized.xz", Field.word_form_undigitalized));
        progress.told("reading the language model: lists of names", 0.5);
        lexica.setNamedEntityGazetteers(
                lexicon("en-named-entity-gazetteers-simplified.xz", Field.word_form_simplified));
        progress.told("reading the language model: the parser", 0.6);
        return List.of(
                lexica,
                component("en-pos.xz"),
                new MorphologicalAnalyzer<>(Language.ENGLISH),
                component("en-ner.xz"),
                component("en-dep.xz"));
    }

    private <T> GlobalLexicon<T> lexicon(String name, Field field) throws IOException, ClassNotFoundException {
        @SuppressWarnings("unchecked")
        var content = (T) object(ModelJar.LEXICA + name);
        return new GlobalLexicon<>(content, field, "");
    }

    private NLPComponent<NLPNode> component(String name) throws IOException, ClassNotFoundException {
        @SuppressWarnings("unchecked")
        var component = (OnlineComponent<NLPNode, ?>) object(ModelJar.MODELS + name);
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    Object object(String entry) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(
                new BufferedInputStream(new XZInputStream(jar.getInputStream(jar.getEntry(entry))), 1 << 16))) {
            in.setObjectInputFilter(ONLY_THE_MODEL);
            return in.readObject();
        }
    }

    /** NLP4J's own lookup of words in its lists, without its reading of a configuration file. */
    private static final class Lexica extends GlobalLexica<NLPNode> {
        Lexica() {
            super(NothingConfigured.document());
        }
    }
}
