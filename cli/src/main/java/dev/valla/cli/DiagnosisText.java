package dev.valla.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.ask.Diagnosis;
import dev.valla.claim.Subject;
import java.util.List;
import java.util.function.Consumer;

/** Who might be wrong, for people and for machines. Every way out is told with what it would cost. */
final class DiagnosisText {
    private static final int INDENT = 4;
    private final Screen screen;
    private final int most;

    /** @param most how many ways out are shown for each group of conflicts */
    DiagnosisText(Screen screen, int most) {
        this.screen = screen;
        this.most = most;
    }

    void print(List<Diagnosis> diagnoses, Consumer<String> heading) {
        if (diagnoses.isEmpty()) {
            return;
        }
        heading.accept("WHO MIGHT BE WRONG");
        screen.paragraph(2, "The fewest without whom no conflict is left. Offered, never chosen.");
        screen.blank();
        diagnoses.forEach(this::print);
    }

    private void print(Diagnosis diagnosis) {
        screen.paragraph(
                2,
                "%s (%s): %s"
                        .formatted(
                                Told.count(diagnosis.conflicts().size(), "conflict"),
                                String.join(", ", diagnosis.conflicts()),
                                needed(diagnosis)));
        for (Diagnosis.Offer offer : diagnosis.offered().stream().limit(most).toList()) {
            int falls = offer.falls().size();
            screen.item(
                    INDENT,
                    screen.dot(),
                    offer.members().told() + " "
                            + screen.quiet(screen.dash() + " " + Told.count(falls, "finding falls", "findings fall")
                                    + " then"));
        }
        screen.more(diagnosis.offered().size() - most, "way", "ways", "valla conflicts --diagnoses --jsonl");
        if (diagnosis.limited()) {
            screen.paragraph(INDENT, "The search stopped at its limit: there may be more.");
        }
        screen.blank();
    }

    private static String needed(Diagnosis diagnosis) {
        int least = diagnosis.atLeast();
        if (diagnosis.offered().isEmpty()) {
            return "at least %d would have to be wrong".formatted(least);
        }
        return least == 1
                ? "one would have to be wrong, any of these"
                : "%d would have to be wrong together, any of these sets".formatted(least);
    }

    static ObjectNode line(Diagnosis diagnosis) {
        ObjectNode line = Lines.object();
        line.set("conflicts", Lines.texts(diagnosis.conflicts()));
        line.put("atLeast", diagnosis.atLeast()).put("limited", diagnosis.limited());
        line.set(
                "toMeet",
                Lines.list(
                        diagnosis.toMeet(),
                        set -> Lines.texts(set.stream().map(Subject::written).toList())));
        line.set("offered", Lines.list(diagnosis.offered(), offer -> {
            ObjectNode one = Lines.object();
            one.set(
                    "oneOfEach",
                    Lines.list(
                            offer.members().lists(),
                            list -> Lines.texts(
                                    list.stream().map(Subject::written).toList())));
            one.set("falls", Lines.texts(offer.falls()));
            return one;
        }));
        return line;
    }
}
