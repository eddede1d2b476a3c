package dev.valla.dossier;

import dev.valla.claim.Subject;
import java.time.Instant;
import java.util.List;

/**
 * A reading that somebody named and kept.
 *
 * @param entry       its number in the journal
 * @param notBelieved all whom it does not believe, whatever the dossier's own judgements say
 */
public record KeptReading(int entry, String name, List<Subject> notBelieved, String who, Instant when) {
    public KeptReading {
        notBelieved = List.copyOf(notBelieved);
    }
}
