package dev.valla.read.parse;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.IOException;
import java.util.Arrays;

/** The weights that are not zero, row by row, as they gather. */
final class Entries {
    private final MajorVector dense;
    private int[] starts = new int[1 << 16];
    private int rows;
    private byte[] labels = new byte[1 << 20];
    private float[] weights = new float[1 << 20];
    private int count;

    Entries(MajorVector dense) {
        if (dense.getLabelSize() > 256) throw new IllegalStateException("more labels than a byte can tell");
        this.dense = dense;
    }

    /** Takes the weights of a feature; false if all are zero, and then there is no row. */
    boolean addRow(int feature) {
        int before = count;
        int at = feature * dense.getLabelSize();
        for (int label = 0; label < dense.getLabelSize(); label++) {
            float weight = dense.get(at + label);
            if (weight != 0) add(label, weight);
        }
        if (count == before) return false;
        if (rows + 2 > starts.length) starts = Arrays.copyOf(starts, 2 * starts.length);
        starts[++rows] = count;
        return true;
    }

    private void add(int label, float weight) {
        if (count == labels.length) {
            labels = Arrays.copyOf(labels, 2 * count);
            weights = Arrays.copyOf(weights, 2 * count);
        }
        labels[count] = (byte) label;
        weights[count++] = weight;
    }

    int rows() {
        return rows;
    }

    void write(ModelFileWriter out, String name) throws IOException {
        var bytes = ModelPreparation.littleEndian((rows + 1) * Integer.BYTES);
        for (int i = 0; i <= rows; i++) bytes.putInt(starts[i]);
        out.add(name + ".starts", bytes.flip());
        out.add(
                name + ".labels",
                ModelPreparation.littleEndian(count).put(labels, 0, count).flip());
        bytes = ModelPreparation.littleEndian(count * Float.BYTES);
        for (int i = 0; i < count; i++) bytes.putFloat(weights[i]);
        out.add(name + ".weights", bytes.flip());
    }
}
