package dev.valla.read.claims;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who speaks in a document that has a voice; nobody in a narrated one.
 *
 * @param speaker "I"
 * @param through those the words passed through
 * @param turns   who speaks which lines
 */
record Voice(Optional<String> speaker, List<String> through, Turns turns) {
    private static final Pattern SIGNED = Pattern.compile(
            "(?:Signed|\\(signed\\)|\\(Signed\\)|/s/)[:,]?\\s*(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3})");
    private static final int SIGNATURE = 300;

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
        Optional<String> voice = speaker.or(() -> spoken ? signature(source) : Optional.empty());
        boolean heard = spoken || voice.isPresent();
        Turns turns = Turns.of(source.text(), source.body(), heard, about.through());
        return new Voice(voice, about.through(), turns);
    }

    /** Who signed at the end. */
    private static Optional<String> signature(Source source) {
        String text = source.text();
        String end = text.substring(Math.max(source.body(), text.length() - SIGNATURE));
        Matcher signed = SIGNED.matcher(end);
        return signed.find() ? Optional.of(signed.group(1)) : Optional.empty();
    }

    /** Who says "I" at that char. */
    Optional<String> at(int offset) {
        return turns.at(offset).flatMap(Turns.Turn::speaker).map(this::full).or(() -> speaker);
    }

    private String full(String mark) {
        return speaker.filter(s -> s.toLowerCase(Locale.ROOT).contains(mark.toLowerCase(Locale.ROOT)))
                .orElse(mark);
    }

    /** The chain of a claim's words, with the speaker first. */
    List<String> chain(int offset, List<String> within) {
        Optional<String> says = at(offset);
        if (says.isEmpty() || (!within.isEmpty() && within.getFirst().equals(says.get()))) {
            return within;
        }
        List<String> chain = new ArrayList<>();
        chain.add(says.get());
        chain.addAll(within);
        return chain;
    }
}
