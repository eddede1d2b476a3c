package dev.valla.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Linchpin;
import dev.valla.claim.Subject;
import dev.valla.dossier.Dossier;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "linchpins",
        description = "Sources and witnesses by how many findings fall without them alone.",
        header = {"Examples", "  valla linchpins", "  valla linchpins --jsonl", ""})
final class ListLinchpins implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    @Option(names = "--jsonl", description = "One JSON object a line.")
    boolean jsonl;

    private final Outside outside;

    ListLinchpins(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        try (Dossier dossier = DossierFile.toRead(common, outside)) {
            Inquiry inquiry = Asking.about(dossier);
            List<Linchpin> linchpins = inquiry.linchpins();
            if (jsonl) {
                Lines lines = new Lines(outside.out());
                linchpins.forEach(linchpin -> lines.line(line(linchpin)));
            } else if (linchpins.isEmpty()) {
                common.screen(outside).line("Nothing falls without any one source or witness alone.");
            } else {
                new LoadBars(common.screen(outside)).print(linchpins, linchpins.size());
            }
            return Exit.DONE;
        }
    }

    static ObjectNode line(Linchpin linchpin) {
        ObjectNode line = Lines.object()
                .put("member", linchpin.member().written())
                .put("kind", kind(linchpin.member()))
                .put("load", linchpin.load());
        line.set("falls", Lines.texts(linchpin.falls()));
        return line;
    }

    static String kind(Subject subject) {
        String written = subject.written();
        return written.substring(0, written.indexOf(':'));
    }
}
