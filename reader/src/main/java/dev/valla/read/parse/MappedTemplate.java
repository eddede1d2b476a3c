package dev.valla.read.parse;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.List;
import org.w3c.dom.Document;

/** NLP4J's looks at a sentence, found by fingerprint instead of by string. */
final class MappedTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
    private static final long serialVersionUID = 1;

    private final transient Table rows;

    MappedTemplate(Plan plan, Table rows) {
        super(NothingConfigured.document(), new HyperParameter());
        this.rows = rows;
        var document = NothingConfigured.document().getOwnerDocument();
        plan.sets().forEach(s -> addSet(items(document, List.of(s))[0]));
        plan.lists().forEach(l -> add(items(document, l)));
        plan.vectors().forEach(v -> addWordEmbedding(items(document, List.of(v))[0]));
    }

    /** NLP4J reads its notation from the attributes f0, f1, … of an element. */
    private FeatureItem[] items(Document document, List<String> notation) {
        var element = document.createElement("feature");
        for (int i = 0; i < notation.size(); i++) element.setAttribute("f" + i, notation.get(i));
        return createFeatureItems(element);
    }

    @Override
    public SparseVector createSparseVector(S state, boolean isTrain) {
        var found = new Rows();
        int type = 0;
        for (var item : feature_set) {
            var values = getFeatures(state, item);
            if (values != null) {
                for (var value : values) look(found, Fingerprint.add(Fingerprint.begin(type), String.valueOf(value)));
            }
            type++;
        }
        for (var items : feature_list) joined(found, type++, state, items);
        return found;
    }

    /** NLP4J joins the looks with underscores; one that sees nothing makes the whole feature nothing. */
    private void joined(Rows found, int type, S state, FeatureItem[] items) {
        long h = Fingerprint.begin(type);
        for (int i = 0; i < items.length; i++) {
            var value = getFeature(state, items[i]);
            if (value == null) return;
            if (i > 0) h = Fingerprint.add(h, '_');
            h = Fingerprint.add(h, value);
        }
        look(found, h);
    }

    private void look(Rows found, long unfinished) {
        int row = rows.find(Fingerprint.finish(unfinished));
        if (row != Table.ABSENT) found.add(row);
    }
}
