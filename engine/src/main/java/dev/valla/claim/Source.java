package dev.valla.claim;

import java.util.List;

/**
 * A document as received.
 *
 * @param path   relative to the folder studied, with {@code /} between its parts; unique in a dossier
 * @param text   as stored: line ends are {@code \n}, no byte-order mark, front matter included
 * @param body   first char of the text that is read for claims, in UTF-16 units (what stands before is front matter)
 * @param sha256 of the bytes received, in lower-case hexadecimal
 * @param about  what is known of the document itself
 * @param notRead what of the document was not read, in plain words ("pages 7–8 hold images only"); empty if all was
 * @param landmarks its pages and notes, in the order of the text
 */
public record Source(
        String path,
        String text,
        int body,
        String sha256,
        Bibliography about,
        List<String> notRead,
        List<Landmark> landmarks) {
    public Source {
        notRead = List.copyOf(notRead);
        landmarks = List.copyOf(landmarks);
        if (body < 0 || body > text.length()) {
            throw new IllegalArgumentException("%s: the body starts at %d, outside the text".formatted(path, body));
        }
        for (Landmark landmark : landmarks) {
            if (landmark.end() > text.length()) {
                throw new IllegalArgumentException("%s: %s lies outside the text".formatted(path, landmark));
            }
        }
    }

    /** A text without pages and notes. */
    public Source(String path, String text, int body, String sha256, Bibliography about, List<String> notRead) {
        this(path, text, body, sha256, about, notRead, List.of());
    }

    /** The text with its front matter blanked: what is read in it stands where it stands in the text. */
    public String withoutFrontMatter() {
        return "\n".repeat(body) + text.substring(body);
    }

    /** Which ends and names a source in lists: its title, else its path. */
    public String label() {
        return about.title().orElse(path);
    }

    /** One past the last char of the main text; what follows are its notes. */
    public int bodyEnd() {
        return landmarks.stream()
                .filter(landmark -> landmark.kind() == Landmark.Kind.NOTE)
                .mapToInt(Landmark::start)
                .min()
                .orElse(text.length());
    }

    public Source withPath(String path) {
        return new Source(path, text, body, sha256, about, notRead, landmarks);
    }
}
