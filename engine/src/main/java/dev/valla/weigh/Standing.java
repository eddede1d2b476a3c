package dev.valla.weigh;

import java.util.List;

/** How a finding stands in a weighing, with the nearest step of its proof; {@link Weighing#proof} goes to the ground. */
public sealed interface Standing {
    /** Some leg stands, and no single member is in all that do. */
    record Stands(Leg by) implements Standing {}

    /** Some leg stands, but the loss of any one of these members would break all. */
    record HangsByOne(Leg by, Ids members) implements Standing {}

    /** No leg stands, and these are all there are. */
    record Falls(List<BrokenLeg> broken) implements Standing {}

    /** No leg is known to stand, but the record does not say that these are all. */
    record CannotBeTold(List<BrokenLeg> broken) implements Standing {}

    default char glyph() {
        return switch (this) {
            case Stands s -> '●';
            case HangsByOne h -> '◐';
            case Falls f -> '○';
            case CannotBeTold c -> '?';
        };
    }

    /** As the lines of {@code --jsonl} spell it. */
    default String written() {
        return switch (this) {
            case Stands s -> "stands";
            case HangsByOne h -> "hangs-by-one";
            case Falls f -> "falls";
            case CannotBeTold c -> "cannot-be-told";
        };
    }
}
