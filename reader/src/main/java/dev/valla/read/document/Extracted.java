package dev.valla.read.document;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Landmark;
import java.util.List;

/**
 * What a format yields.
 *
 * @param text    as stored
 * @param body    where the text proper begins; before it stands front matter
 * @param about   what the document says of itself
 * @param notRead what was left out of the text, in plain words
 * @param remarks what a reader should know of how it was read
 */
record Extracted(
        String text,
        int body,
        Bibliography about,
        List<String> notRead,
        List<Landmark> landmarks,
        List<String> remarks) {
    Extracted {
        notRead = List.copyOf(notRead);
        landmarks = List.copyOf(landmarks);
        remarks = List.copyOf(remarks);
    }
}
