package dev.valla.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Linchpin;
import dev.valla.ask.Together;
import dev.valla.claim.Subject;
import dev.valla.dossier.Dossier;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "linchpins",
        description = "Sources and witnesses by how many findings fall without them alone.",
        header = {"Examples", "  valla linchpins", "  valla linchpins --together", "  valla linchpins --jsonl", ""})
final class ListLinchpins implements Callable<Integer> {
    private static final int SHOWN = 8;
    private static final int LOOKED_AT = 256;
    private static final int ALL = 100_000;

    @Mixin
    Common common = new Common();

    @Mixin
    InReading reading = new InReading();

    @Option(names = "--jsonl", description = "One JSON object a line.")
    boolean jsonl;

    @Option(names = "--together", description = "Pairs instead: what falls without both and without neither alone.")
    boolean together;

    private final Outside outside;

    ListLinchpins(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        try (Dossier dossier = DossierFile.toRead(common, outside)) {
            Inquiry inquiry = reading.about(dossier);
            reading.told(dossier).ifPresent(common.screen(outside)::say);
            if (jsonl) {
                Lines lines = new Lines(outside.out());
                if (together) {
                    inquiry.together(ALL).forEach(pair -> lines.line(line(pair)));
                } else {
                    inquiry.linchpins().forEach(linchpin -> lines.line(line(linchpin)));
                }
            } else {
                print(inquiry);
            }
            return Exit.DONE;
        }
    }

    private void print(Inquiry inquiry) {
        Screen screen = common.screen(outside);
        List<Linchpin> linchpins = inquiry.linchpins();
        if (!together) {
            screen.paragraph(0, "How many findings fall if this one alone is not believed:");
            screen.blank();
            new LoadBars(screen).print(linchpins, linchpins.size());
            screen.blank();
        }
        pairs(screen, inquiry.together(together ? ALL : LOOKED_AT));
        inquiry.nextQuestion()
                .ifPresent(question -> screen.paragraph(
                        0,
                        "Look into this one next: %s. Of those nobody has judged, most standings turn on it: %d."
                                .formatted(
                                        question.members().stream()
                                                .map(Told::subject)
                                                .collect(Collectors.joining(", ")),
                                        question.moves().size())));
    }

    private void pairs(Screen screen, List<Together> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        screen.paragraph(0, "How many fall without two together, and without neither alone:");
        screen.blank();
        int shown = together ? pairs.size() : Math.min(SHOWN, pairs.size());
        for (Together pair : pairs.subList(0, shown)) {
            screen.item(6, String.valueOf(pair.falls().size()), pair.members().told());
        }
        screen.more(pairs.size() - shown, "pair", "pairs", "valla linchpins --together");
        screen.blank();
    }

    static ObjectNode line(Together pair) {
        ObjectNode line = Lines.object();
        line.set(
                "oneOfEach",
                Lines.list(
                        pair.members().lists(),
                        list -> Lines.texts(list.stream().map(Subject::written).toList())));
        line.put("load", pair.falls().size());
        line.set("falls", Lines.texts(pair.falls()));
        return line;
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
