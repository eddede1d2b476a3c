package dev.valla.cli;

import dev.valla.ask.Inquiry;
import dev.valla.claim.Claim;
import dev.valla.dossier.Dossier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "claims",
        description = "Every claim with its words, its place and how it stands.",
        header = {
            "Examples",
            "  valla claims --about Safarov --type arrest",
            "  valla claims --jsonl > claims.jsonl",
            "  valla claims --links                 whom names and pronouns are taken for; each can be switched off",
            ""
        })
final class ListClaims implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    @Mixin
    InReading reading = new InReading();

    @Option(names = "--jsonl", description = "One JSON object a line; offsets in Unicode code points.")
    boolean jsonl;

    @Option(names = "--explain", description = "By which pattern and from which words each slot came.")
    boolean explain;

    @Option(
            names = "--links",
            description =
                    "Whom the words of each source are taken for, and why; \"valla judge discount link:ID\" switches one off.")
    boolean links;

    @Option(names = "--checked-only", description = "Only claims that a person has checked.")
    boolean checkedOnly;

    @Option(names = "--type", paramLabel = "TYPE", description = "Only this type of event: birth, arrest, …")
    @Nullable
    String type;

    @Option(names = "--about", paramLabel = "NAME", description = "Only claims in which this name takes part.")
    @Nullable
    String about;

    @Option(names = "--source", paramLabel = "FILE", description = "Only claims read in this source.")
    @Nullable
    String source;

    private final Outside outside;

    ListClaims(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        try (Dossier dossier = DossierFile.toRead(common, outside)) {
            Inquiry inquiry = reading.about(dossier);
            reading.told(dossier).ifPresent(common.screen(outside)::say);
            List<Claim> claims = wanted(inquiry).toList();
            if (links) {
                new LinkList(inquiry, claims).print(common.screen(outside), outside, jsonl);
            } else if (jsonl) {
                Lines lines = new Lines(outside.out());
                ClaimLine line = new ClaimLine(inquiry);
                claims.forEach(claim -> lines.line(explain ? line.explained(claim) : line.of(claim)));
            } else {
                new ClaimList(common.screen(outside), inquiry, explain).print(claims);
            }
            return Exit.DONE;
        }
    }

    private Stream<Claim> wanted(Inquiry inquiry) {
        return inquiry.material().claims().stream()
                .filter(claim -> !checkedOnly || inquiry.material().checked().contains(claim.id()))
                .filter(claim -> given(type).map(claim.type().word()::equals).orElse(true))
                .filter(claim ->
                        given(source).map(claim.quotation().source()::equals).orElse(true))
                .filter(claim -> given(about).map(name -> isAbout(claim, name)).orElse(true));
    }

    private static Optional<String> given(@Nullable String option) {
        return Optional.ofNullable(option);
    }

    private static boolean isAbout(Claim claim, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return claim.participants().stream()
                .anyMatch(participant ->
                        participant.name().toLowerCase(Locale.ROOT).contains(wanted));
    }
}
