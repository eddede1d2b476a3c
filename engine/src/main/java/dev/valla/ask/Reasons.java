package dev.valla.ask;

import dev.valla.claim.Judgement;
import dev.valla.claim.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Judgements that rest on findings, in one reading: where these do not stand the judgement is flagged, never undone. */
final class Reasons {
    private final Evidence evidence;
    private final Reading reading;

    Reasons(Evidence evidence, Reading reading) {
        this.evidence = evidence;
        this.reading = reading;
    }

    /** In the order of the journal. */
    List<Flagged> flagged() {
        return evidence.material().judgements().stream()
                .map(judgement -> new Flagged(judgement, fallen(judgement)))
                .filter(flagged -> !flagged.fallen().isEmpty())
                .toList();
    }

    private List<String> fallen(Judgement judgement) {
        return judgement.restsOn().stream()
                .filter(id -> evidence.arguments()
                        .today(id)
                        .filter(now -> reading.weighing().stands(reading.number(now)))
                        .isEmpty())
                .toList();
    }

    /** What is to be said where this member is not believed: by which judgement, if its reason does not stand. */
    Optional<String> flag(Subject member) {
        return flagged().stream()
                .filter(flagged ->
                        evidence.names().canonical(flagged.judgement().on()).equals(member))
                .map(flagged -> "by entry %d, whose reason %s does not stand"
                        .formatted(flagged.judgement().entry(), Told.list(flagged.fallen())))
                .findFirst();
    }

    /** A judgement that has lost its reason, in plain words. */
    static String told(Flagged flagged) {
        Judgement judgement = flagged.judgement();
        return "the judgement to %s %s (entry %d) rests on %s, which %s not stand: it holds until it is taken back"
                .formatted(
                        judgement.verdict().name().toLowerCase(Locale.ROOT),
                        Told.name(judgement.on()),
                        judgement.entry(),
                        Told.list(flagged.fallen()),
                        flagged.fallen().size() == 1 ? "does" : "do");
    }
}
