package dev.valla.cli;

import dev.valla.ask.Inquiry;
import dev.valla.dossier.Dossier;
import dev.valla.workbench.report.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "report",
        description =
                "The report that study prints, from the dossier as it is now; or one HTML file for others to open.",
        header = {
            "Examples",
            "  valla report",
            "  valla report --html safarov.html",
            "  valla report --html safarov.html --quotations-only",
            ""
        })
final class Report implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    @Mixin
    InReading reading = new InReading();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "One file that opens offline, with switches that work; printed, it is the report.")
    @Nullable
    Path html;

    @Option(names = "--quotations-only", description = "Without the full text of the sources.")
    boolean quotationsOnly;

    private final Outside outside;

    Report(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        if (quotationsOnly && html == null) {
            throw new Misuse("quotations only is for the HTML report", "--quotations-only", "add --html FILE");
        }
        try (Dossier dossier = DossierFile.toRead(common, outside)) {
            Inquiry inquiry = reading.about(dossier);
            if (html == null) {
                Screen screen = common.screen(outside);
                reading.told(dossier).ifPresent(told -> {
                    screen.paragraph(0, told);
                    screen.blank();
                });
                new ReportText(screen, dossier, inquiry).print(List.of(), List.of());
            } else {
                write(outside.file(html), dossier, inquiry);
            }
            return Exit.DONE;
        }
    }

    private void write(Path file, Dossier dossier, Inquiry inquiry) {
        String title = String.valueOf(dossier.file().getFileName()).replaceFirst("\\.valla$", "");
        var about = new HtmlReport.About(
                reading.told(dossier).map(told -> title + " — " + told).orElse(title),
                Version.number(),
                LocalDate.now(ZoneId.systemDefault()).toString(),
                !quotationsOnly);
        try {
            Files.writeString(file, HtmlReport.of(about, inquiry));
        } catch (IOException e) {
            throw new Misuse(
                    "the report cannot be written: " + e.getMessage(),
                    file.toString(),
                    "name a file in a folder you may write to");
        }
        common.screen(outside).say("Written: " + file);
    }
}
