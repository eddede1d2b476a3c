package dev.valla.read.parse;

import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;

/** The rows of weights of the features at hand, in their order: NLP4J's sparse vector without an object for each. */
final class Rows extends SparseVector {
    private static final long serialVersionUID = 1;

    private int[] rows = new int[128];
    private int count;

    @Override
    public void add(int row) {
        if (count == rows.length) rows = Arrays.copyOf(rows, 2 * count);
        rows[count++] = row;
    }

    int count() {
        return count;
    }

    int row(int i) {
        return rows[i];
    }
}
