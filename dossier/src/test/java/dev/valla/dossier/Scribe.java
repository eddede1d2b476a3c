package dev.valla.dossier;

import dev.valla.claim.Judgement;
import dev.valla.claim.Source;
import dev.valla.claim.Subject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes into a dossier for ever, and says after each commit what is kept: a process to be killed. */
final class Scribe {
    private Scribe() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        int from = Integer.parseInt(arguments[1]);
        try (Dossier dossier = Dossier.open(file, Access.CREATE)) {
            for (int n = from; ; n++) {
                Source source = Specimens.source(
                        n + ".txt", "He died, says number %d. ".formatted(n).repeat(20));
                dossier.keep(Specimens.arrival(file.resolveSibling("in"), source), Specimens.deaths(source), List.of());
                dossier.judge(
                        Judgement.Verdict.DOUBT, new Subject.OfSource(source.path()), Optional.empty(), "r", "me");
                System.out.println(n);
            }
        }
    }
}
