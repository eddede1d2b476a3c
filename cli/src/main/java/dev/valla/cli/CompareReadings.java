package dev.valla.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Standing;
import dev.valla.ask.WhatIf;
import dev.valla.claim.Subject;
import dev.valla.dossier.Dossier;
import dev.valla.dossier.KeptReading;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "compare",
        description = "In which switches two readings differ, and how each finding stands in the one and in the other.",
        header = {
            "Examples",
            "  valla readings compare \"no informers\" \"archives only\"",
            "  valla readings compare \"no informers\"        with the judgements in force",
            "  valla readings compare \"Anna’s\" \"Ben’s\" --jsonl",
            ""
        })
final class CompareReadings implements Callable<Integer> {
    private static final String IN_FORCE = "the judgements in force";
    private static final int INDENT = 6;

    @Mixin
    Common common = new Common();

    @Parameters(index = "0", paramLabel = "A", description = "The name of a kept reading.")
    String first = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "B",
            description = "Another; without it, the judgements in force.")
    @Nullable
    String second;

    @Option(names = "--jsonl", description = "One JSON object a line.")
    boolean jsonl;

    private final Outside outside;

    CompareReadings(Outside outside) {
        this.outside = outside;
    }

    /** One of the two, with all whom it does not believe. */
    private record Side(String name, List<Subject> off) {
        static Side of(KeptReading reading) {
            return new Side(reading.name(), reading.notBelieved());
        }

        List<Subject> only(Side other) {
            List<Subject> only = new ArrayList<>(off);
            only.removeAll(other.off);
            return only;
        }
    }

    @Override
    public Integer call() {
        try (Dossier dossier = DossierFile.toRead(common, outside)) {
            Inquiry inquiry = Asking.about(dossier);
            Side a = Side.of(InReading.named(dossier, first));
            Side b = second == null
                    ? new Side(IN_FORCE, inquiry.notBelieved())
                    : Side.of(InReading.named(dossier, second));
            WhatIf answer = bothWays(inquiry, a, b);
            if (jsonl) {
                lines(a, b, answer);
            } else {
                print(common.screen(outside), new Told(inquiry), a, b, answer);
            }
            return Exit.DONE;
        }
    }

    /** What was left out counts for whoever is not believed on either side. */
    private static WhatIf bothWays(Inquiry inquiry, Side a, Side b) {
        WhatIf there = inquiry.between(a.off(), b.off());
        WhatIf back = inquiry.between(b.off(), a.off());
        return new WhatIf(
                there.without(),
                there.changes(),
                there.settled(),
                there.newConflicts(),
                Stream.of(there.notWeighed(), back.notWeighed())
                        .flatMap(List::stream)
                        .distinct()
                        .toList(),
                there.beside());
    }

    private static void print(Screen screen, Told told, Side a, Side b, WhatIf answer) {
        int switches = a.only(b).size() + b.only(a).size();
        screen.paragraph(
                0,
                screen.strong("\"%s\" and \"%s\" differ in %s; from that follows how %s."
                        .formatted(
                                a.name(),
                                b.name(),
                                Told.count(switches, "switch", "switches"),
                                Told.count(answer.changes().size(), "finding stands", "findings stand"))));
        side(screen, "only \"%s\" does not believe".formatted(a.name()), a.only(b));
        side(screen, "only \"%s\" does not believe".formatted(b.name()), b.only(a));
        findings(screen, told, a, b, answer);
        conflicts(screen, "in conflict only in \"%s\"".formatted(a.name()), answer.settled());
        conflicts(screen, "in conflict only in \"%s\"".formatted(b.name()), answer.newConflicts());
        screen.blank();
        screen.line("  not weighed in this answer");
        List<String> left =
                answer.notWeighed().isEmpty() ? List.of("nothing that Valla knows of") : answer.notWeighed();
        left.forEach(one -> screen.item(INDENT, screen.dot(), one));
    }

    private static void side(Screen screen, String heading, List<Subject> off) {
        if (!off.isEmpty()) {
            screen.blank();
            screen.line("  " + heading);
            off.forEach(subject -> screen.item(INDENT, screen.dot(), subject.written()));
        }
    }

    private static void findings(Screen screen, Told told, Side a, Side b, WhatIf answer) {
        if (answer.changes().isEmpty()) {
            return;
        }
        screen.blank();
        screen.line("  how they stand: in \"%s\", then in \"%s\"".formatted(a.name(), b.name()));
        for (WhatIf.Change change : answer.changes()) {
            screen.item(
                    INDENT + 4,
                    Screen.padded(screen.sign(change.before()), 3) + Screen.padded(screen.sign(change.after()), 2),
                    "%s  [%s] %s"
                            .formatted(
                                    told.finding(change.finding()),
                                    change.finding(),
                                    screen.quiet("%s %s, then %s: %s"
                                            .formatted(
                                                    screen.dash(),
                                                    word(change.before()),
                                                    word(change.after()),
                                                    change.because()))));
        }
    }

    private static void conflicts(Screen screen, String heading, List<String> conflicts) {
        if (!conflicts.isEmpty()) {
            screen.blank();
            screen.line("  " + heading);
            conflicts.forEach(id -> screen.item(INDENT, screen.dot(), id));
        }
    }

    private static String word(Standing standing) {
        return standing.degree().word().replace('-', ' ') + (standing.contested() ? ", contested" : "");
    }

    private void lines(Side a, Side b, WhatIf answer) {
        Lines lines = new Lines(outside.out());
        ObjectNode head = Lines.object().put("a", a.name()).put("b", b.name());
        head.set("onlyA", written(a.only(b)));
        head.set("onlyB", written(b.only(a)));
        head.set("conflictsOnlyA", Lines.texts(answer.settled()));
        head.set("conflictsOnlyB", Lines.texts(answer.newConflicts()));
        lines.line(head);
        for (WhatIf.Change change : answer.changes()) {
            lines.line(Lines.object()
                    .put("finding", change.finding())
                    .put("a", change.before().degree().word())
                    .put("b", change.after().degree().word())
                    .put("contestedA", change.before().contested())
                    .put("contestedB", change.after().contested())
                    .put("because", change.because()));
        }
        ObjectNode last = Lines.object();
        last.set("notWeighed", Lines.texts(answer.notWeighed()));
        lines.line(last);
    }

    private static com.fasterxml.jackson.databind.node.ArrayNode written(List<Subject> subjects) {
        return Lines.texts(subjects.stream().map(Subject::written).toList());
    }
}
