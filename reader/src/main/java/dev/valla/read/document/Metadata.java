package dev.valla.read.document;

import dev.valla.claim.Bibliography;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file's own properties say, of which a program wrote most. A title is taken if it reads like one. A name is shown and never
 * taken for the author: it may be the typist's, and an author is a witness in every leg of what the document says. Its dates are
 * the file's and not the document's.
 */
final class Metadata {
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)untitled.*|microsoft word.*|.*\\.(?:docx?|odt|pdf|rtf|tex|dvi|indd|qxd|txt|wpd)|document ?\\d*|"
                    + "\\W*|\\d+|title|slide ?\\d+|powerpoint.*|scan.*\\d+.*");

    private Metadata() {}

    static Bibliography about(Optional<String> title, Optional<String> language) {
        Bibliography none = Bibliography.UNSTATED;
        return new Bibliography(
                title.map(String::strip)
                        .filter(t -> t.length() > 3
                                && t.length() < 300
                                && !NO_TITLE.matcher(t.toLowerCase(Locale.ROOT)).matches()),
                none.authors(),
                none.date(),
                language.filter(tag -> tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")),
                none.licence(),
                none.kind(),
                none.speaker(),
                none.through(),
                none.subject());
    }

    static List<String> remarks(Optional<String> author) {
        return author
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() < 200)
                .map(name -> ("the file's properties name \"%s\", who may be the typist: not taken for the author;"
                                + " name the author in front matter or a sidecar")
                        .formatted(name))
                .stream()
                .toList();
    }
}
