package dev.valla.cli;

import dev.valla.dossier.Dossier;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "report",
        description = "The report that study prints, from the dossier as it is now.",
        header = {"Examples", "  valla report", "  valla report -d safarov.valla > report.txt", ""})
final class Report implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    private final Outside outside;

    Report(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        try (Dossier dossier = DossierFile.toRead(common, outside)) {
            new ReportText(common.screen(outside), dossier, Asking.about(dossier)).print(List.of(), List.of());
            return Exit.DONE;
        }
    }
}
