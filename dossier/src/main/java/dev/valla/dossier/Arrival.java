package dev.valla.dossier;

import dev.valla.claim.Source;
import java.nio.file.Path;
import java.util.List;

/**
 * A source on its way into a dossier.
 *
 * @param origin  the file it came from
 * @param remarks how it was read, in plain words
 * @param reader  which version of the reader read it
 */
public record Arrival(Source source, Path origin, List<String> remarks, String reader) {
    public Arrival {
        remarks = List.copyOf(remarks);
    }
}
