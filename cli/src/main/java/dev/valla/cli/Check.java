package dev.valla.cli;

import dev.valla.claim.Correction;
import dev.valla.claim.Problem;
import dev.valla.dossier.Anchored;
import dev.valla.dossier.Dossier;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description =
                "Looks through a dossier: the file, every text's fingerprint, every quotation, every seal of the journal.",
        header = {"Examples", "  valla check", "  valla check -d safarov.valla", ""})
final class Check implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    private final Outside outside;

    Check(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        Screen screen = common.screen(outside);
        try (Dossier dossier = DossierFile.toRead(common, outside)) {
            List<Problem> problems = dossier.check();
            problems.forEach(screen::problem);
            if (problems.isEmpty()) {
                sound(screen, dossier);
            }
            suspended(screen, dossier.suspended());
            outdated(screen, dossier.outdated());
            return problems.isEmpty() ? Exit.DONE : Exit.UNREADABLE;
        }
    }

    private static void sound(Screen screen, Dossier dossier) {
        screen.line("%s is sound: %s as read, %s verbatim, %s sealed."
                .formatted(
                        dossier.file().getFileName(),
                        Told.count(dossier.sources().size(), "source"),
                        Told.count(dossier.claimCount() - dossier.suspended().size(), "quotation"),
                        Told.count(dossier.entries(), "entry of the journal", "entries of the journal")));
    }

    private static void suspended(Screen screen, List<Anchored> suspended) {
        for (Anchored lost : suspended) {
            screen.item(
                    4,
                    screen.dot(),
                    "%s is suspended: its words are no longer in %s: %s"
                            .formatted(
                                    lost.claim().id(),
                                    lost.claim().quotation().source(),
                                    screen.quoted(lost.claim().quotation().words())));
        }
    }

    private static void outdated(Screen screen, List<Correction> outdated) {
        for (Correction correction : outdated) {
            screen.item(
                    4,
                    screen.dot(),
                    "entry %d corrects %s as it read before its source changed; it does not hold until it is made again"
                            .formatted(correction.entry(), correction.claim()));
        }
    }
}
