package dev.valla.read.claims;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who speaks in a document that has a voice; nobody in a narrated one.
 *
 * @param speaker "I"
 * @param through those the words passed through
 */
record Voice(Optional<String> speaker, List<String> through) {
    private static final Set<String> SPOKEN = Set.of(
            "interview",
            "letter",
            "memoir",
            "diary",
            "protocol",
            "certificate",
            "statement",
            "testimony",
            "deposition",
            "autobiography",
            "affidavit");

    static Voice of(Source source) {
        Bibliography about = source.about();
        boolean spoken = about.kind()
                .map(k -> SPOKEN.contains(k.toLowerCase(Locale.ROOT)))
                .orElse(false);
        Optional<String> speaker =
                about.speaker().or(() -> spoken ? about.authors().stream().findFirst() : Optional.empty());
        return new Voice(speaker, about.through());
    }

    /** The chain of a claim's words, with the speaker first. */
    List<String> chain(List<String> within) {
        if (speaker.isEmpty() || (!within.isEmpty() && within.getFirst().equals(speaker.get()))) {
            return within;
        }
        List<String> chain = new ArrayList<>();
        chain.add(speaker.get());
        chain.addAll(within);
        return chain;
    }
}
