package dev.valla.cli;

import dev.valla.ask.ConflictNow;
import dev.valla.ask.Inquiry;
import dev.valla.conflict.Conflict;
import dev.valla.dossier.Dossier;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "conflicts",
        description = "Smallest sets of findings that cannot all be true, with the words and the arithmetic.",
        header = {
            "Examples",
            "  valla conflicts",
            "  valla conflicts --diagnoses",
            "  valla conflicts --jsonl --fail-on conflict",
            ""
        })
final class ListConflicts implements Callable<Integer> {
    private static final int OFFERS = 8;

    @Mixin
    Common common = new Common();

    @Mixin
    InReading reading = new InReading();

    @Option(names = "--jsonl", description = "One JSON object a line.")
    boolean jsonl;

    @Option(
            names = "--diagnoses",
            description =
                    "Only who might be wrong: the fewest sources and witnesses, then the fewest claims, without which no"
                            + " conflict is left.")
    boolean diagnoses;

    @Option(names = "--fail-on", paramLabel = "WHAT", description = "conflict: exit code 4 if one is live.")
    @Nullable
    String failOn;

    private final Outside outside;

    ListConflicts(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        FailOn.Wanted wanted = FailOn.of(failOn);
        try (Dossier dossier = DossierFile.toRead(common, outside)) {
            Inquiry inquiry = reading.about(dossier);
            reading.told(dossier).ifPresent(common.screen(outside)::say);
            if (jsonl) {
                Lines lines = new Lines(outside.out());
                if (diagnoses) {
                    inquiry.diagnoses().forEach(diagnosis -> lines.line(DiagnosisText.line("sources", diagnosis)));
                    inquiry.suspectClaims().forEach(diagnosis -> lines.line(DiagnosisText.line("claims", diagnosis)));
                } else {
                    inquiry.conflicts().forEach(now -> lines.line(line(now)));
                }
            } else if (diagnoses) {
                diagnoses(common.screen(outside), inquiry);
            } else {
                print(inquiry);
            }
            return FailOn.exit(wanted, inquiry);
        }
    }

    private void print(Inquiry inquiry) {
        Screen screen = common.screen(outside);
        if (inquiry.conflicts().isEmpty()) {
            int undated = (int) inquiry.material().claims().stream()
                    .filter(claim -> claim.time().isEmpty())
                    .count();
            screen.line("No conflict among %s. %s no time, so that no date of theirs can clash."
                    .formatted(
                            Told.count(inquiry.material().claims().size(), "claim"),
                            undated == 1 ? "1 has" : undated + " have"));
        }
        ConflictText text = new ConflictText(screen, inquiry);
        Sharing.of(inquiry.conflicts()).forEach(text::print);
        diagnoses(screen, inquiry);
    }

    private static void diagnoses(Screen screen, Inquiry inquiry) {
        new DiagnosisText(screen, inquiry, OFFERS).print(words -> {
            screen.paragraph(0, screen.strong(words));
            screen.blank();
        });
    }

    static com.fasterxml.jackson.databind.node.ObjectNode line(ConflictNow now) {
        Conflict conflict = now.conflict();
        var line = Lines.object().put("id", conflict.id());
        line.set("findings", Lines.texts(conflict.findings()));
        line.set("claims", Lines.texts(conflict.claims()));
        line.put("live", now.live());
        Lines.put(line, "explained", conflict.explained());
        return line.put("reason", conflict.reason());
    }
}
