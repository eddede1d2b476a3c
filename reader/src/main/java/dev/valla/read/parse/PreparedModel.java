package dev.valla.read.parse;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.optimization.method.AdaGradMiniBatch;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** NLP4J's own decoder over the mapped model. */
final class PreparedModel {
    private final ModelFile file;

    private PreparedModel(ModelFile file) {
        this.file = file;
    }

    /** All that decodes a sentence, in the order in which it is to run. */
    static List<NLPComponent<NLPNode>> open(ModelFile file) {
        // The dictionary of word forms takes as long as all the rest.
        var lemmas = CompletableFuture.supplyAsync(() -> new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH));
        var model = new PreparedModel(file);
        var lexica = new MappedLexica(file);
        var tags = model.wired("pos", new POSTagger<>());
        var names = model.wired("ner", new NERTagger<>());
        return List.of(lexica, tags, lemmas.join(), names, model.parser());
    }

    private NLPComponent<NLPNode> parser() {
        var parser = new DEPParser<NLPNode>();
        plan("dep").moves().into(parser);
        return wired("dep", parser);
    }

    private Plan plan(String name) {
        return Plan.read(file.text(name + ".plan"));
    }

    private <S extends NLPState<NLPNode>> NLPComponent<NLPNode> wired(
            String name, OnlineComponent<NLPNode, S> component) {
        var plan = plan(name);
        component.setFeatureTemplate(new MappedTemplate<>(plan, new Table(file.section(name + ".rows"))));
        component.setOptimizer(
                new AdaGradMiniBatch(new MappedWeights(file, name, plan.labels().size()), 0, 0));
        component.getOptimizer().setLabelMap(labels(plan));
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    private static LabelMap labels(Plan plan) {
        var labels = new LabelMap();
        plan.labels().forEach(labels::add);
        return labels;
    }
}
