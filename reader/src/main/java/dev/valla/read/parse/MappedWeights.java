package dev.valla.read.parse;

import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;

/**
 * NLP4J's weights without their zeros: for each feature a row of labels and weights. Adds in NLP4J's order, so that every
 * sum is the same to the last bit: a weight of zero left out changes none.
 */
final class MappedWeights extends WeightVector {
    private static final long serialVersionUID = 1;

    private final transient IntBuffer starts;
    private final transient ByteBuffer labels;
    private final transient FloatBuffer weights;
    private final transient FloatBuffer dense;
    private final int labelCount;

    /** @param name the component, as {@code dep} */
    MappedWeights(ModelFile file, String name, int labelCount) {
        this.labelCount = labelCount;
        starts = file.section(name + ".starts").asIntBuffer();
        labels = file.section(name + ".labels");
        weights = file.section(name + ".weights").asFloatBuffer();
        dense = file.section(name + ".dense").asFloatBuffer();
    }

    @Override
    public int getLabelSize() {
        return labelCount;
    }

    @Override
    public float[] scores(FeatureVector x) {
        var scores = new float[labelCount];
        if (x.getSparseVector() instanceof Rows rows) addRows(rows, scores);
        if (x.hasDenseVector()) addDense(x.getDenseVector(), scores);
        return scores;
    }

    private void addRows(Rows rows, float[] scores) {
        for (int i = 0; i < rows.count(); i++) {
            int row = rows.row(i);
            int end = starts.get(row + 1);
            for (int k = starts.get(row); k < end; k++) scores[labels.get(k) & 0xff] += weights.get(k);
        }
    }

    private void addDense(float[] vector, float[] scores) {
        int at = 0;
        for (int label = 0; label < scores.length; label++) {
            for (float v : vector) scores[label] += dense.get(at++) * v;
        }
    }
}
