package dev.valla.cli;

import dev.valla.ask.Flagged;
import dev.valla.ask.Inquiry;
import dev.valla.claim.Judgement;
import dev.valla.claim.Subject;
import dev.valla.dossier.Dossier;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "judge",
        description = "Enters a verdict in the journal. An earlier one on the same is superseded, never deleted.",
        header = {
            "Examples",
            "  valla judge discount Safarov --because \"he invented evidence\"",
            "  valla judge believe source:study.md --because \"written from the files\"",
            "  valla judge discount Safarov --because f12               flagged when f12 falls",
            "  valla judge                                              lists every judgement",
            ""
        })
final class Judge implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "VERDICT",
            description = "believe, doubt, discount or withhold.")
    Judgement.@Nullable Verdict verdict;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NAME",
            description =
                    "source:FILE, witness:NAME, claim:ID, match:ID, copy:ID, link:ID, or a name; \"same:ID = ID\" and"
                            + " \"same:NAME in FILE = NAME in FILE\" for what is one.")
    @Nullable
    String name;

    @Option(
            names = "--because",
            paramLabel = "REASON",
            description = "Why; kept with it. Ids of findings or claims and nothing else count as --rests-on.")
    @Nullable
    String reason;

    @Option(
            names = "--rests-on",
            paramLabel = "ID",
            description = "A finding or claim that is the reason: when it falls the judgement is flagged, not undone.")
    List<String> restsOn = new ArrayList<>();

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            description = "What limits it: time:1938/1940, about:PERSON or claim:ID.")
    @Nullable
    String scope;

    @Mixin
    Who who = new Who();

    private final Outside outside;

    Judge(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        if (verdict == null) {
            return list();
        }
        String subject = required(name, "on whom or what?", "valla judge " + word(verdict) + " NAME --because \"…\"");
        String because = required(reason, "a judgement needs its reason", "add --because \"…\"");
        Optional<String> within = Optional.ofNullable(scope);
        within.ifPresent(Judge::demandAScope);
        try (Dossier dossier = DossierFile.toWrite(common, outside)) {
            Inquiry inquiry = Asking.about(dossier);
            Subject on = Named.one(inquiry, subject);
            demandOneKind(inquiry, on);
            List<String> reasons = reasons(inquiry, because);
            Judgement entered = dossier.judge(verdict, on, within, because, reasons, who.name(outside));
            Screen screen = common.screen(outside);
            screen.line("Entry %d: %s %s%s, by %s.%s"
                    .formatted(
                            entered.entry(),
                            word(verdict),
                            on.written(),
                            within.map(limit -> " within " + limit).orElse(""),
                            entered.who(),
                            entered.supersedes()
                                    .map(old -> " It supersedes entry " + old + ".")
                                    .orElse("")));
            Asking.about(dossier).flagged().stream()
                    .filter(flagged -> flagged.judgement().entry() == entered.entry())
                    .forEach(flagged -> screen.line("Flagged: " + flagged.told() + "."));
            screen.say("See what it does: valla report; take it back: valla judge %s %s --because \"…\""
                    .formatted(on instanceof Subject.OfSame ? "discount" : "believe", quoted(on.written())));
            return Exit.DONE;
        }
    }

    private List<String> reasons(Inquiry inquiry, String because) {
        List<String> reasons = new ArrayList<>(restsOn);
        reasons.stream().filter(id -> inquiry.meant(id).isEmpty()).findFirst().ifPresent(id -> {
            throw new Misuse(
                    "the dossier has no finding or claim \"" + id + "\"", "--rests-on", "see the ids: valla claims");
        });
        reasons.addAll(FindingIds.among(inquiry, because));
        return reasons.stream().distinct().toList();
    }

    private static String quoted(String written) {
        return written.contains(" ") ? '"' + written + '"' : written;
    }

    private static String required(@Nullable String given, String what, String mend) {
        if (given == null || given.isBlank()) {
            throw new Misuse(what, "valla judge", mend);
        }
        return given.strip();
    }

    private static void demandAScope(String scope) {
        if (!scope.matches("(time|about|claim):\\S.*")) {
            throw new Misuse("\"" + scope + "\" is no scope", "--scope", "time:1938/1940, about:PERSON or claim:ID");
        }
    }

    private static void demandOneKind(Inquiry inquiry, Subject on) {
        inquiry.hindrance(on).ifPresent(why -> {
            throw new Misuse(
                    "these cannot be one event: " + why,
                    on.written(),
                    "correct the type of one first: valla correct ID --type TYPE");
        });
    }

    private Integer list() {
        try (Dossier dossier = DossierFile.toRead(common, outside)) {
            Screen screen = common.screen(outside);
            List<Flagged> flagged = Asking.about(dossier).flagged();
            if (dossier.judgements().isEmpty()) {
                screen.line("Nothing was judged yet: every source and witness is believed.");
            }
            for (Judgement one : dossier.judgements()) {
                boolean superseded = dossier.judgements().stream()
                        .anyMatch(later -> later.supersedes().equals(Optional.of(one.entry())));
                screen.item(
                        6,
                        String.valueOf(one.entry()),
                        "%s %s%s: %s%s %s%s"
                                .formatted(
                                        word(one.verdict()),
                                        one.on().written(),
                                        one.scope()
                                                .map(limit -> " within " + limit)
                                                .orElse(""),
                                        one.reason(),
                                        one.restsOn().isEmpty()
                                                ? ""
                                                : " [rests on " + String.join(", ", one.restsOn()) + "]",
                                        screen.quiet("(" + one.who() + ", "
                                                + one.when().truncatedTo(ChronoUnit.SECONDS) + ")"),
                                        superseded ? " " + screen.dash() + " superseded" : ""));
                flagged.stream()
                        .filter(flag -> flag.judgement().entry() == one.entry())
                        .forEach(flag -> screen.item(6, "", "flagged: " + flag.told()));
            }
            return Exit.DONE;
        }
    }

    private static String word(Judgement.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
