package dev.valla.lineage;

import dev.valla.lineage.CopyLink.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A copy of a copy is told once, through the nearest exemplar. Of two exemplars of which the second copies the first, the link to
 * one is left out where all words that the copy has from it are told by the link to the other. Where the copy has the same words
 * from both, it is told to have them from the first.
 */
final class Nearest {
    private final List<Tie> told;

    private Nearest(List<Tie> ties) {
        this.told = new ArrayList<>(ties);
    }

    /** @param ties in an order that is the same for the same ties */
    static List<Tie> among(List<Tie> ties) {
        Nearest nearest = new Nearest(ties);
        for (Tie later : ties) {
            if (isCopy(later)) {
                nearest.consider(later);
            }
        }
        return nearest.told;
    }

    /** Leaves out one of the two ties of a third source to the two of this one, where the other tells all of it. */
    private void consider(Tie between) {
        String first = exemplar(between);
        String second = copy(between);
        for (Tie tie : List.copyOf(told)) {
            if (isCopy(tie) && exemplar(tie).equals(first) && !copy(tie).equals(second)) {
                of(copy(tie), second).ifPresent(other -> leaveOut(between, tie, other));
            }
        }
    }

    private void leaveOut(Tie between, Tie toFirst, Tie toSecond) {
        BitSet fromFirst = words(toFirst);
        if (isWithin(words(toSecond), fromFirst)) {
            told.remove(toSecond);
        } else if (isWithin(fromFirst, through(toSecond, between))) {
            told.remove(toFirst);
        }
    }

    private Optional<Tie> of(String copy, String exemplar) {
        return told.stream()
                .filter(t -> isCopy(t) && copy(t).equals(copy) && exemplar(t).equals(exemplar))
                .findFirst();
    }

    private static boolean isWithin(BitSet inner, BitSet outer) {
        BitSet outside = (BitSet) inner.clone();
        outside.andNot(outer);
        return outside.isEmpty();
    }

    /** Words of the copy that it has from its exemplar. */
    private static BitSet words(Tie tie) {
        BitSet words = new BitSet();
        fromCopy(tie).passages().forEach(p -> {
            for (int word : p.a()) {
                words.set(word);
            }
        });
        return words;
    }

    /** Words of the copy that its exemplar has from its own. */
    private static BitSet through(Tie tie, Tie next) {
        BitSet further = words(next);
        BitSet words = new BitSet();
        fromCopy(tie).passages().forEach(p -> {
            for (int i = 0; i < p.shared(); i++) {
                words.set(p.a()[i], further.get(p.b()[i]));
            }
        });
        return words;
    }

    /** In one language; a translation has facts in common, and no words. */
    private static boolean isCopy(Tie tie) {
        return tie.link().relation() != Relation.RELATED && !tie.likeness().translated();
    }

    private static Likeness fromCopy(Tie tie) {
        return tie.link().relation() == Relation.COPIES
                ? tie.likeness()
                : tie.likeness().turned();
    }

    private static String copy(Tie tie) {
        return tie.link().relation() == Relation.COPIES
                ? tie.link().a()
                : tie.link().b();
    }

    private static String exemplar(Tie tie) {
        return tie.link().relation() == Relation.COPIES
                ? tie.link().b()
                : tie.link().a();
    }
}
