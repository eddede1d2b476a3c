package dev.valla.read.parse;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import it.unimi.dsi.fastutil.ints.IntArraySet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which labels the parser may choose in which state. Their order decides between labels of equal score, and NLP4J leaves it
 * to the places of a hash set; so it is kept, and put back into fields that NLP4J does not open.
 */
final class Moves {
    private static final List<String> STATES =
            List.of("X_SHIFT", "NO_X", "NO_SHIFT_OR_PASS", "NOT_NO_REDUCE", "LEFT_ARC", "RIGHT_ARC");

    private final Map<String, int[]> byState = new LinkedHashMap<>();

    static Moves of(DEPParser<?> parser) {
        var moves = new Moves();
        for (var state : STATES) {
            try {
                var field = DEPLabelCandidate.class.getDeclaredField(state);
                field.setAccessible(true);
                moves.byState.put(state, ((IntSet) field.get(parser.getLabelCandidates())).toIntArray());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("this is not NLP4J 1.1.3", e);
            }
        }
        return moves;
    }

    void into(DEPParser<NLPNode> parser) {
        for (var state : STATES) {
            try {
                var field = DEPLabelCandidate.class.getDeclaredField(state);
                field.setAccessible(true);
                field.set(parser.getLabelCandidates(), new IntArraySet(byState.get(state)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("this is not NLP4J 1.1.3", e);
            }
        }
    }

    List<String> written() {
        var lines = new ArrayList<String>();
        byState.forEach((state, labels) -> {
            var line = new StringBuilder(state);
            for (int label : labels) line.append('\t').append(label);
            lines.add(line.toString());
        });
        return lines;
    }

    void read(List<String> line) {
        byState.put(
                line.getFirst(),
                line.stream().skip(1).mapToInt(Integer::parseInt).toArray());
    }
}
