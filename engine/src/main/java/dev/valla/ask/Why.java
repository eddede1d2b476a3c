package dev.valla.ask;

import dev.valla.claim.Quotation;
import java.util.List;

/**
 * A proof, as a nested list: it prints, reads aloud and folds.
 *
 * @param told       one line in plain words
 * @param quotations the words it rests on, here
 * @param parts      what it follows from
 */
public record Why(String told, List<Quotation> quotations, List<Why> parts) {
    public Why {
        quotations = List.copyOf(quotations);
        parts = List.copyOf(parts);
    }
}
