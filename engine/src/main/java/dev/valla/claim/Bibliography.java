package dev.valla.claim;

import java.util.List;
import java.util.Optional;

/**
 * Bibliographic data of a source, from its front matter or a sidecar file, as stated there.
 *
 * @param authors  each of them a witness
 * @param date     when the document was made, EDTF or as written
 * @param language BCP 47 tag ({@code en}); empty where unknown
 * @param kind     what it is: {@code article}, {@code interview}, {@code letter}, {@code memoir}, {@code protocol}, {@code certificate}
 * @param speaker  the voice of a document that has one: "I" is that person
 * @param through  those its words passed through: interviewer, interpreter, certifying officer
 * @param subject  whom the document is about, where stated
 */
public record Bibliography(
        Optional<String> title,
        List<String> authors,
        Optional<String> date,
        Optional<String> language,
        Optional<String> licence,
        Optional<String> kind,
        Optional<String> speaker,
        List<String> through,
        Optional<String> subject) {
    /** Nothing is stated. */
    public static final Bibliography UNSTATED = new Bibliography(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    public Bibliography {
        authors = List.copyOf(authors);
        through = List.copyOf(through);
    }
}
