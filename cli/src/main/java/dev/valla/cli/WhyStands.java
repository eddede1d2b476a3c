package dev.valla.cli;

import dev.valla.ask.Inquiry;
import dev.valla.ask.Why;
import dev.valla.claim.Locators;
import dev.valla.claim.Quotation;
import dev.valla.dossier.Dossier;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "why",
        description = "The proof of a standing or a conflict, down to the exact words.",
        header = {"Examples", "  valla why c17", "  valla why f9t17", ""})
final class WhyStands implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    @Mixin
    InReading reading = new InReading();

    @Parameters(paramLabel = "ID", description = "Of a claim, a finding or a conflict.")
    String id = "";

    @Option(names = "--jsonl", description = "The proof as one JSON object.")
    boolean jsonl;

    private final Outside outside;

    WhyStands(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        try (Dossier dossier = DossierFile.toRead(common, outside)) {
            Inquiry inquiry = reading.about(dossier);
            reading.told(dossier).ifPresent(common.screen(outside)::say);
            Why why = inquiry.why(id);
            if (jsonl) {
                new Lines(outside.out())
                        .line(line(why, new CodePoints(inquiry.material().sources())));
            } else {
                print(common.screen(outside), new Locators(inquiry.material().sources()), why, 0);
            }
            return Exit.DONE;
        }
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode line(Why why, CodePoints points) {
        var line = Lines.object().put("told", why.told());
        line.set(
                "quotes",
                Lines.list(
                        why.quotations(),
                        quotation -> Lines.object()
                                .put("source", quotation.source())
                                .put("start", points.before(quotation.source(), quotation.start()))
                                .put("end", points.before(quotation.source(), quotation.end()))
                                .put("words", quotation.words())));
        line.set("parts", Lines.list(why.parts(), part -> line(part, points)));
        return line;
    }

    private static void print(Screen screen, Locators locators, Why why, int depth) {
        int indent = 2 * depth;
        if (depth == 0) {
            screen.paragraph(0, screen.strong(why.told()));
        } else {
            screen.item(indent + 2, screen.dash(), why.told());
        }
        for (Quotation quotation : why.quotations()) {
            screen.paragraph(
                    indent + 4,
                    screen.quoted(quotation.words()) + " "
                            + screen.quiet(screen.dash() + " " + locators.cited(quotation)));
        }
        why.parts().forEach(part -> print(screen, locators, part, depth + 1));
    }
}
