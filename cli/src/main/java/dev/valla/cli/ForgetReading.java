package dev.valla.cli;

import dev.valla.dossier.Dossier;
import dev.valla.dossier.KeptReading;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "forget",
        description = "Offers a kept reading no longer; it stays in the journal.",
        header = {"Examples", "  valla readings forget \"no informers\"", ""})
final class ForgetReading implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    @Parameters(paramLabel = "NAME", description = "Which.")
    String name = "";

    @Mixin
    Who who = new Who();

    private final Outside outside;

    ForgetReading(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        try (Dossier dossier = DossierFile.toWrite(common, outside)) {
            KeptReading reading = InReading.named(dossier, name);
            dossier.forget(reading.name(), who.name(outside));
            common.screen(outside)
                    .line("The reading \"%s\" is no longer offered; entry %d of the journal still has it."
                            .formatted(reading.name(), reading.entry()));
            return Exit.DONE;
        }
    }
}
