package dev.valla.dossier;

import dev.valla.claim.Bibliography;
import java.util.List;
import java.util.Optional;

/** What two dossiers know of one document, joined: what the one lacks it has from the other. */
final class Bibliographies {
    private Bibliographies() {}

    /** @param first its word holds where the two differ */
    static Bibliography joined(Bibliography first, Bibliography other) {
        return new Bibliography(
                one(first.title(), other.title()),
                one(first.authors(), other.authors()),
                one(first.date(), other.date()),
                one(first.language(), other.language()),
                one(first.licence(), other.licence()),
                one(first.kind(), other.kind()),
                one(first.speaker(), other.speaker()),
                one(first.through(), other.through()),
                one(first.subject(), other.subject()));
    }

    private static Optional<String> one(Optional<String> first, Optional<String> other) {
        return first.or(() -> other);
    }

    private static List<String> one(List<String> first, List<String> other) {
        return first.isEmpty() ? other : first;
    }
}
