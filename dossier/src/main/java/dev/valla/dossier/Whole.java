package dev.valla.dossier;

import dev.valla.claim.Unweighed;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * All that a dossier holds, as it travels to another: claims as the machine read them, every entry of the journal, nothing weighed.
 *
 * @param claims  suspended ones included, in the order of their ids
 * @param journal from its first entry on
 */
public record Whole(List<Document> documents, List<Anchored> claims, List<Unweighed> unweighed, List<Entry> journal) {
    public Whole {
        documents = List.copyOf(documents);
        claims = List.copyOf(claims);
        unweighed = List.copyOf(unweighed);
        journal = List.copyOf(journal);
    }

    /**
     * A source, with what only the file knows of it.
     *
     * @param origin the file it came from
     * @param before its earlier texts, the oldest first
     */
    public record Document(Stored stored, Path origin, List<Before> before) {
        public Document {
            before = List.copyOf(before);
        }
    }

    /** A text that a source had before. */
    public record Before(String sha256, String text, Instant received) {}
}
