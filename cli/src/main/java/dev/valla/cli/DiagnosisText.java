package dev.valla.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.ask.Diagnosis;
import dev.valla.ask.Inquiry;
import dev.valla.claim.Subject;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Who might be wrong, for people and for machines. Every way out is told with what it would cost. */
final class DiagnosisText {
    private static final int INDENT = 4;
    private final Screen screen;
    private final Inquiry inquiry;
    private final int most;

    /** @param most how many ways out are shown for each group of conflicts */
    DiagnosisText(Screen screen, Inquiry inquiry, int most) {
        this.screen = screen;
        this.inquiry = inquiry;
        this.most = most;
    }

    /** Sources and witnesses first; then single claims, for what clashes may be a misreading of ours. */
    void print(Consumer<String> heading) {
        print(
                "WHO MIGHT BE WRONG",
                "The fewest without whom no conflict is left. Offered, never chosen.",
                inquiry.diagnoses(),
                heading);
        print(
                "WHICH CLAIMS MIGHT BE WRONG, OR MISREAD HERE",
                "The fewest claims without which no conflict is left, whoever makes them. Compare the words.",
                inquiry.suspectClaims(),
                heading);
    }

    private void print(String title, String meaning, List<Diagnosis> diagnoses, Consumer<String> heading) {
        if (diagnoses.isEmpty()) {
            return;
        }
        heading.accept(title);
        screen.paragraph(2, meaning);
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
                    offer.members().told() + words(offer) + " "
                            + screen.quiet(screen.dash() + " " + Told.count(falls, "finding falls", "findings fall")
                                    + " then"));
        }
        screen.more(diagnosis.offered().size() - most, "way", "ways", "valla conflicts --diagnoses --jsonl");
        if (diagnosis.limited()) {
            screen.paragraph(INDENT, "The search stopped at its limit: there may be more.");
        }
        screen.blank();
    }

    /** Of claims, for an id tells nobody anything; nothing for sources and witnesses. */
    private String words(Diagnosis.Offer offer) {
        List<String> words = offer.members().first().stream()
                .flatMap(member -> member instanceof Subject.OfClaim claim
                        ? inquiry.material().claims().stream().filter(c -> c.id().equals(claim.id()))
                        : Stream.empty())
                .map(claim -> screen.quoted(claim.quotation().words()))
                .toList();
        return words.isEmpty() ? "" : " " + String.join(" ", words);
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

    /** @param of what the sets are made of: {@code sources} (and witnesses) or {@code claims} */
    static ObjectNode line(String of, Diagnosis diagnosis) {
        ObjectNode line = Lines.object().put("of", of);
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
