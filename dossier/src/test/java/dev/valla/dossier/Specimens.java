package dev.valla.dossier;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Quotation;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import dev.valla.claim.StatedTime;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small sources and claims: each sentence of a text is one claim. */
final class Specimens {
    private Specimens() {}

    static Source source(String path, String text) {
        return new Source(path, text, 0, Digests.sha256(text), Bibliography.UNSTATED, List.of());
    }

    static Arrival arrival(Path folder, Source source) {
        return new Arrival(source, folder.resolve(source.path()), List.of(), "test");
    }

    /** Every sentence up to a full stop is a death. */
    static List<Claim> deaths(Source source) {
        List<Claim> claims = new ArrayList<>();
        int start = 0;
        for (int stop = source.text().indexOf('.');
                stop >= 0;
                stop = source.text().indexOf('.', start)) {
            while (source.text().charAt(start) == ' ' || source.text().charAt(start) == '\n') {
                start++;
            }
            claims.add(claim(Quotation.of(source, start, stop)));
            start = stop + 1;
        }
        return claims;
    }

    static Claim claim(Quotation quotation) {
        return new Claim(
                "",
                EventType.DEATH,
                quotation,
                List.of(new Participant(Role.SUBJECT, "Georgy Safarov", "he")),
                Optional.of(StatedTime.of("1942-07-27", "on 27 July 1942")),
                Optional.of("Saratov"),
                List.of("Merkulov"),
                List.of("a clerk"),
                Claim.Citation.CITED,
                Claim.Polarity.ASSERTED,
                Claim.Certainty.HEDGED,
                List.of(List.of(new Claim.Ground("the certificate", "on the certificate"))),
                true,
                List.of("by shooting"),
                List.of("pattern 7"));
    }
}
