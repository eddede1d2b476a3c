package dev.valla.read.claims;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How far a time may stand from the one it is counted from. "A year later" is counted from what was told just before: where
 * sentences without a time stand between, nobody knows from which of them, and the time is unknown.
 */
final class Reckoned {
    /** Sentences back in which the time must stand that years, months and seasons are counted from. */
    private static final int REACH = 1;

    /** The same for days: what is told of one day may take some sentences. */
    private static final int REACH_OF_DAYS = 3;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Reckoned() {}

    /** @param trees the text's sentences, in their order */
    static List<Moment> closely(List<Moment> moments, List<Tree> trees) {
        List<Integer> starts = trees.stream().map(Tree::start).toList();
        return moments.stream()
                .filter(m -> m.from()
                        .filter(from -> sentence(starts, m.start()) - sentence(starts, from) > reach(m))
                        .isEmpty())
                .toList();
    }

    private static int reach(Moment moment) {
        return DAY.matcher(moment.edtf()).find() ? REACH_OF_DAYS : REACH;
    }

    /** The sentence that a char lies in or behind; its number in the text. */
    private static int sentence(List<Integer> starts, int at) {
        int found = Collections.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }
}
