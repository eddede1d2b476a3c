package dev.valla.read.names;

import java.util.EnumMap;
import java.util.Map;

/** How much speaks for each kind. */
final class Scores {
    private final Map<Kind, Double> scores = new EnumMap<>(Kind.class);

    void add(Kind kind, double weight) {
        scores.merge(kind, weight, Double::sum);
    }

    void add(Scores other, double part) {
        other.scores.forEach((kind, weight) -> add(kind, weight * part));
    }

    double of(Kind kind) {
        return scores.getOrDefault(kind, 0.0);
    }

    /** The kind for which most speaks; of equals the one that {@link Kind} lists first. */
    Kind best() {
        var best = Kind.THING;
        for (var kind : Kind.values()) if (of(kind) > of(best)) best = kind;
        return best;
    }

    double most() {
        return of(best());
    }

    @Override
    public String toString() {
        return scores.toString();
    }
}
