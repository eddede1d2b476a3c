package dev.valla.claim;

import java.util.List;

/**
 * A passage that gave no claim, and whom it names: what an answer has to leave out.
 *
 * @param names canonical names of those it speaks of; may be empty
 * @param why   in plain words ("names Safarov, but no event was read in it")
 */
public record Unweighed(Quotation passage, List<String> names, String why) {
    public Unweighed {
        names = List.copyOf(names);
    }
}
