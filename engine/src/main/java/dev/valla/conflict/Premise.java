package dev.valla.conflict;

import java.util.List;

/**
 * A constraint {@code t[y] - t[x] <= days} of a dossier, and what it rests on.
 *
 * @param basis ids of the findings (or claims) that must all be true for it; empty where it holds of any life
 * @param told  in plain words; of a bound, what the finding tells
 */
record Premise(int x, int y, long days, List<String> basis, Rule rule, String told) {
    Premise {
        basis = List.copyOf(basis);
    }

    boolean isUpperBound() {
        return x == TemporalNetwork.ORIGIN;
    }

    boolean isLowerBound() {
        return y == TemporalNetwork.ORIGIN;
    }

    boolean isBound() {
        return isUpperBound() || isLowerBound();
    }
}
