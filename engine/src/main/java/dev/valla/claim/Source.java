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
 */
public record Source(String path, String text, int body, String sha256, Bibliography about, List<String> notRead) {
    public Source {
        notRead = List.copyOf(notRead);
        if (body < 0 || body > text.length()) {
            throw new IllegalArgumentException("%s: the body starts at %d, outside the text".formatted(path, body));
        }
    }

    /** Which ends and names a source in lists: its title, else its path. */
    public String label() {
        return about.title().orElse(path);
    }
}
