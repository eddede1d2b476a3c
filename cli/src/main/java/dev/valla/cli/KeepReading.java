package dev.valla.cli;

import dev.valla.ask.Inquiry;
import dev.valla.claim.Subject;
import dev.valla.dossier.Dossier;
import dev.valla.dossier.KeptReading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "keep",
        description = "Keeps a reading under a name; an earlier one of that name is superseded, never deleted.",
        header = {
            "Examples",
            "  valla readings keep \"no informers\" --without Safarov source:study.md",
            "  valla readings keep \"as judged in May\" --as-judged",
            "  valla readings keep \"all believed\" --believe-all",
            ""
        })
final class KeepReading implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    @Parameters(paramLabel = "NAME", description = "What it is to be called.")
    String name = "";

    @Option(
            names = "--without",
            arity = "1..*",
            paramLabel = "NAME",
            description =
                    "Whom it does not believe: source:FILE, witness:NAME, claim:ID, match:ID, copy:ID, or a name.")
    List<String> without = new ArrayList<>();

    @Option(names = "--as-judged", description = "And all whom the judgements in force discount.")
    boolean asJudged;

    @Option(names = "--believe-all", description = "It believes everybody, whatever the judgements say.")
    boolean believeAll;

    @Mixin
    Who who = new Who();

    private final Outside outside;

    KeepReading(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        if (name.isBlank()) {
            throw new Misuse("a reading needs a name", "valla readings keep", "valla readings keep NAME --without …");
        }
        boolean some = asJudged || !without.isEmpty();
        if (some == believeAll) {
            throw new Misuse(
                    some ? "it cannot believe everybody and not believe some" : "whom does it not believe?",
                    "valla readings keep",
                    "add --without NAME…, --as-judged, or --believe-all");
        }
        try (Dossier dossier = DossierFile.toWrite(common, outside)) {
            Inquiry inquiry = Asking.about(dossier);
            Set<Subject> off = new LinkedHashSet<>(asJudged ? inquiry.notBelieved() : List.of());
            off.addAll(Named.all(inquiry, without));
            off.forEach(KeepReading::demandASwitch);
            KeptReading kept = dossier.keep(name.strip(), List.copyOf(off), who.name(outside));
            Screen screen = common.screen(outside);
            screen.line("Entry %d: the reading \"%s\" is kept: %s."
                    .formatted(kept.entry(), kept.name(), InReading.switches(kept)));
            screen.say("See what follows: valla readings compare \"%s\"".formatted(kept.name()));
            return Exit.DONE;
        }
    }

    private static void demandASwitch(Subject subject) {
        if (subject instanceof Subject.OfSame) {
            throw new Misuse(
                    "what a person joined is no switch of a reading: %s".formatted(subject.written()),
                    "--without",
                    "name the match it made: match:ID");
        }
    }
}
