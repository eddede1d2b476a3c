package dev.valla.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.ask.Inquiry;
import dev.valla.dossier.Dossier;
import dev.valla.lineage.CopyLink;
import dev.valla.lineage.SharedPassage;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "lineage",
        description = "What copies, abridges, translates or follows what, with the words they share.",
        header = {"Examples", "  valla lineage", "  valla lineage --jsonl", ""})
final class ListLineage implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    @Option(names = "--jsonl", description = "One JSON object a line; offsets in Unicode code points.")
    boolean jsonl;

    private final Outside outside;

    ListLineage(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        try (Dossier dossier = DossierFile.toRead(common, outside)) {
            Inquiry inquiry = Asking.about(dossier);
            if (jsonl) {
                Lines lines = new Lines(outside.out());
                CodePoints points = new CodePoints(inquiry.material().sources());
                inquiry.lineage().forEach(link -> lines.line(line(link, points)));
            } else {
                print(inquiry);
            }
            return Exit.DONE;
        }
    }

    private void print(Inquiry inquiry) {
        Screen screen = common.screen(outside);
        if (inquiry.lineage().isEmpty()) {
            screen.line("No two of these %s were found to depend on one another. That is no proof that they do not."
                    .formatted(Told.count(inquiry.material().sources().size(), "source")));
        }
        LineageText text = new LineageText(screen);
        inquiry.lineage().forEach(link -> text.print(link, Integer.MAX_VALUE));
    }

    private static ObjectNode line(CopyLink link, CodePoints points) {
        ObjectNode line = Lines.object()
                .put("a", link.a())
                .put("b", link.b())
                .put("relation", LineageText.word(link.relation().name()));
        Lines.put(line, "kind", link.kind().map(kind -> kind.name().toLowerCase(Locale.ROOT)));
        line.put("reason", link.reason());
        line.set("evidence", Lines.list(link.evidence(), passage -> passage(link, passage, points)));
        return line;
    }

    private static ObjectNode passage(CopyLink link, SharedPassage passage, CodePoints points) {
        ObjectNode evidence = Lines.object();
        evidence.set("a", span(points, link.a(), passage.aStart(), passage.aEnd()));
        evidence.set("b", span(points, link.b(), passage.bStart(), passage.bEnd()));
        return evidence.put("words", passage.words());
    }

    private static ObjectNode span(CodePoints points, String source, int start, int end) {
        return Lines.object().put("start", points.before(source, start)).put("end", points.before(source, end));
    }
}
