package dev.valla.cli;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import dev.valla.claim.StatedTime;
import dev.valla.claim.Unweighed;
import dev.valla.dossier.Access;
import dev.valla.dossier.Arrival;
import dev.valla.dossier.Dossier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A dossier made by hand: two accounts of one life that differ in the year of a birth. */
final class Handmade {
    private Handmade() {}

    static Path dossier(Path folder) {
        Path file = folder.resolve("life.valla");
        Source chronicle = source(
                "chronicle.md",
                "𝔄. Georgy Safarov was born in 1891. Safarov was arrested in 1934, says Merkulov. He sang.");
        Source lexicon = source("lexicon.md", "Georgy Safarov was born in 1871.");
        try (Dossier dossier = Dossier.open(file, Access.CREATE)) {
            keep(
                    dossier,
                    folder,
                    chronicle,
                    List.of(
                            claim(chronicle, "Georgy Safarov was born in 1891", EventType.BIRTH, "1891", List.of()),
                            claim(
                                    chronicle,
                                    "Safarov was arrested in 1934, says Merkulov",
                                    EventType.ARREST,
                                    "1934",
                                    List.of("Merkulov"))),
                    List.of(new Unweighed(
                            quotation(chronicle, "He sang"), List.of("Georgy Safarov"), "no event was read in it")));
            keep(
                    dossier,
                    folder,
                    lexicon,
                    List.of(claim(lexicon, "Georgy Safarov was born in 1871", EventType.BIRTH, "1871", List.of())),
                    List.of());
        }
        return file;
    }

    private static void keep(
            Dossier dossier, Path folder, Source source, List<Claim> claims, List<Unweighed> unweighed) {
        dossier.keep(new Arrival(source, folder.resolve(source.path()), List.of(), "test"), claims, unweighed);
    }

    static Source source(String path, String text) {
        return new Source(path, text, 0, path, Bibliography.UNSTATED, List.of());
    }

    static Quotation quotation(Source source, String words) {
        int start = source.text().indexOf(words);
        return Quotation.of(source, start, start + words.length());
    }

    static Claim claim(Source source, String words, EventType type, String time, List<String> attributedTo) {
        return new Claim(
                "",
                type,
                quotation(source, words),
                List.of(new Participant(Role.SUBJECT, "Georgy Safarov", "Safarov")),
                Optional.of(StatedTime.of(time, "in " + time)),
                Optional.empty(),
                attributedTo,
                List.of(),
                Claim.Citation.NONE,
                Claim.Polarity.ASSERTED,
                Claim.Certainty.PLAIN,
                List.of(),
                false,
                List.of(),
                List.of("by hand"));
    }

    /** Reads every sentence as a death: enough to see what an intake does. */
    static SourceReader.Reading deaths(Source source) {
        List<Claim> claims = new ArrayList<>();
        int start = source.body();
        for (int stop = source.text().indexOf('.', start);
                stop >= 0;
                stop = source.text().indexOf('.', start)) {
            while (Character.isWhitespace(source.text().charAt(start))) {
                start++;
            }
            claims.add(claim(source, source.text().substring(start, stop), EventType.DEATH, "1942", List.of()));
            start = stop + 1;
        }
        return new SourceReader.Reading(claims, List.of());
    }
}
