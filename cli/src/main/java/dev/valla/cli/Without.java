package dev.valla.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.align.Finding;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Standing;
import dev.valla.ask.WhatIf;
import dev.valla.claim.Subject;
import dev.valla.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "without",
        description = "What falls, weakens or is settled if these are not believed. Changes nothing.",
        header = {
            "Examples",
            "  valla without Safarov",
            "  valla without witness:\"Raymond Teller\" source:study.md",
            ""
        })
final class Without implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    @Mixin
    InReading reading = new InReading();

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "A source or witness: NAME, source:FILE, witness:NAME.")
    List<String> names = new ArrayList<>();

    @Option(
            names = "--doubted",
            description = "And all that were judged doubtful, each within the scope of the judgement.")
    boolean doubted;

    @Option(names = "--jsonl", description = "One JSON object a line.")
    boolean jsonl;

    @Option(names = "--fail-on", paramLabel = "WHAT", description = "fall: exit code 4 if something falls.")
    @org.jspecify.annotations.Nullable
    String failOn;

    private final Outside outside;

    Without(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        FailOn.Wanted wanted = FailOn.of(failOn);
        try (Dossier dossier = DossierFile.toRead(common, outside)) {
            Inquiry inquiry = reading.about(dossier);
            reading.told(dossier).ifPresent(common.screen(outside)::say);
            List<Subject> subjects = subjects(inquiry);
            WhatIf answer = doubted ? inquiry.withoutDoubted(subjects) : inquiry.without(subjects);
            if (jsonl) {
                lines(answer, new Told(inquiry));
            } else {
                new WithoutText(common.screen(outside), inquiry).print(answer);
            }
            boolean falls = answer.changes().stream().anyMatch(c -> c.after().degree() == Standing.Degree.FALLS);
            return wanted == FailOn.Wanted.FALL && falls ? Exit.FOUND : Exit.DONE;
        }
    }

    private List<Subject> subjects(Inquiry inquiry) {
        List<Subject> subjects = new ArrayList<>(Named.all(inquiry, names));
        if (subjects.isEmpty() && !(doubted && !inquiry.doubted().isEmpty())) {
            throw new Misuse(
                    doubted ? "nobody was judged doubtful" : "without whom?",
                    "valla without",
                    "name a source or witness");
        }
        return subjects;
    }

    private void lines(WhatIf answer, Told told) {
        Lines lines = new Lines(outside.out());
        for (WhatIf.Change change : answer.changes()) {
            lines.line(Lines.object()
                    .put("finding", change.finding())
                    .put(
                            "slot",
                            told.known(change.finding())
                                    .map(Finding::slot)
                                    .map(Without::word)
                                    .orElse("event"))
                    .put("before", change.before().degree().word())
                    .put("after", change.after().degree().word())
                    .put("because", change.because())
                    .put("step", change.step()));
        }
        ObjectNode last = Lines.object();
        last.set("notWeighed", Lines.texts(answer.notWeighed()));
        lines.line(last);
    }

    private static String word(Finding.Slot slot) {
        return slot.name().toLowerCase(Locale.ROOT);
    }
}
