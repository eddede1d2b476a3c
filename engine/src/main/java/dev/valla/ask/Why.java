package dev.valla.ask;

import dev.valla.claim.Quotation;
import java.util.List;

/**
 * A proof, as a nested list: it prints, reads aloud and folds.
 *
 * @param told       one line in plain words
 * @param quotations the words it rests on, here
 * @param parts      what it follows from
 * @param leg        whether it is a way in which the finding told above it is supported
 */
public record Why(String told, List<Quotation> quotations, List<Why> parts, boolean leg) {
    public Why {
        quotations = List.copyOf(quotations);
        parts = List.copyOf(parts);
    }

    /** What is no leg. */
    public Why(String told, List<Quotation> quotations, List<Why> parts) {
        this(told, quotations, parts, false);
    }
}
