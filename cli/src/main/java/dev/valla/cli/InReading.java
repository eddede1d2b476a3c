package dev.valla.cli;

import dev.valla.ask.Inquiry;
import dev.valla.claim.Subject;
import dev.valla.dossier.Dossier;
import dev.valla.dossier.KeptReading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which reading a question is asked. */
final class InReading {
    @Option(
            names = "--reading",
            paramLabel = "NAME",
            description = "As a kept reading has it, instead of the judgements in force; valla readings lists them.")
    @Nullable
    String name;

    Inquiry about(Dossier dossier) {
        Inquiry inquiry = Asking.about(dossier);
        return kept(dossier)
                .map(reading -> inquiry.inReading(reading.notBelieved()))
                .orElse(inquiry);
    }

    /** "in the reading …", for whoever reads the answer; empty for the reading in force. */
    Optional<String> told(Dossier dossier) {
        return kept(dossier).map(InReading::told);
    }

    static String told(KeptReading reading) {
        return "In the reading \"%s\" of %s: %s.".formatted(reading.name(), reading.who(), switches(reading));
    }

    static String switches(KeptReading reading) {
        return reading.notBelieved().isEmpty() ? "everybody is believed" : "without " + names(reading.notBelieved());
    }

    static String names(List<Subject> subjects) {
        return subjects.stream().map(Subject::written).collect(Collectors.joining(", "));
    }

    private Optional<KeptReading> kept(Dossier dossier) {
        return Optional.ofNullable(name).map(typed -> named(dossier, typed));
    }

    /** The one of that name, however its letters' case was typed. */
    static KeptReading named(Dossier dossier, String typed) {
        List<KeptReading> all = dossier.readings();
        return all.stream()
                .filter(reading -> reading.name().equals(typed.strip()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(reading -> reading.name().equalsIgnoreCase(typed.strip()))
                        .findFirst())
                .orElseThrow(() -> new Misuse(
                        "no reading is kept under the name \"%s\"".formatted(typed),
                        String.valueOf(dossier.file().getFileName()),
                        all.isEmpty()
                                ? "keep one: valla readings keep NAME --without …"
                                : "there are: "
                                        + all.stream().map(KeptReading::name).collect(Collectors.joining(", "))));
    }
}
