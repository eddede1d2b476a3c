package dev.valla.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.claim.Subject;
import dev.valla.dossier.Dossier;
import dev.valla.dossier.KeptReading;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "readings",
        description =
                "Readings that were kept under a name: whom each does not believe; what follows from one and not from another.",
        header = {
            "Examples",
            "  valla readings                                            lists them",
            "  valla readings keep \"no informers\" --without Safarov Merkulov",
            "  valla readings compare \"no informers\" \"archives only\"",
            "  valla readings compare \"no informers\"                     with the judgements in force",
            "  valla readings forget \"no informers\"",
            "  valla report --reading \"no informers\"",
            ""
        })
final class Readings implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    @Option(names = "--jsonl", description = "One JSON object a line.")
    boolean jsonl;

    private final Outside outside;

    private Readings(Outside outside) {
        this.outside = outside;
    }

    /** With what can be done to readings. */
    static CommandLine of(Outside outside) {
        return new CommandLine(new Readings(outside))
                .addSubcommand("keep", new KeepReading(outside))
                .addSubcommand("compare", new CompareReadings(outside))
                .addSubcommand("forget", new ForgetReading(outside));
    }

    @Override
    public Integer call() {
        try (Dossier dossier = DossierFile.toRead(common, outside)) {
            if (jsonl) {
                Lines lines = new Lines(outside.out());
                dossier.readings().forEach(reading -> lines.line(line(reading)));
            } else {
                print(common.screen(outside), dossier);
            }
            return Exit.DONE;
        }
    }

    private static void print(Screen screen, Dossier dossier) {
        if (dossier.readings().isEmpty()) {
            screen.line("No reading is kept yet.");
            screen.say("Keep one: valla readings keep NAME --without …; or on the page, under What if.");
        }
        for (KeptReading reading : dossier.readings()) {
            screen.line(screen.strong(reading.name()) + "  "
                    + screen.quiet(
                            "(%s, %s)".formatted(reading.who(), reading.when().truncatedTo(ChronoUnit.SECONDS))));
            if (reading.notBelieved().isEmpty()) {
                screen.item(4, screen.dot(), "believes everybody");
            }
            for (Subject subject : reading.notBelieved()) {
                screen.item(4, screen.dot(), "without " + subject.written());
            }
        }
    }

    static ObjectNode line(KeptReading reading) {
        ObjectNode line = Lines.object().put("name", reading.name());
        line.set(
                "notBelieved",
                Lines.texts(reading.notBelieved().stream().map(Subject::written).toList()));
        return line.put("who", reading.who())
                .put("when", reading.when().toString())
                .put("entry", reading.entry());
    }
}
