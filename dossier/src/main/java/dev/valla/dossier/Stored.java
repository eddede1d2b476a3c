package dev.valla.dossier;

import dev.valla.claim.Source;
import java.time.Instant;
import java.util.List;

/**
 * A source as a dossier has it.
 *
 * @param received when its present text came in
 * @param remarks  how it was read, in plain words
 * @param reader   which version of the reader read it
 */
public record Stored(Source source, Instant received, List<String> remarks, String reader) {
    public Stored {
        remarks = List.copyOf(remarks);
    }
}
