package dev.valla.cli;

import dev.valla.ask.Inquiry;
import dev.valla.claim.Argument;
import dev.valla.claim.Argument.Meant;
import dev.valla.claim.Subject;
import dev.valla.dossier.Dossier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "argue",
        description = "Enters what a finding rests on: one leg more, made of findings, claims, sources and witnesses."
                + " All in it must hold for the leg to hold.",
        header = {
            "Examples",
            "  valla argue f9g --rests-on c12 --rests-on f20 --because \"the file names both\"",
            "  valla argue f9g --rests-on witness:\"Anna Weil\" --only",
            "  valla argue f9 --rests-on f31 --instead-of a4",
            "  valla argue --take-back a4",
            "  valla argue                                              lists every argument in force",
            ""
        })
final class Argue implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    @Parameters(
            arity = "0..1",
            paramLabel = "FINDING",
            description =
                    "What rests on them: f9 (that it happened), f9t17 (a value), f9g (that an outcome is well founded).")
    @Nullable
    String finding;

    @Option(
            names = "--rests-on",
            paramLabel = "ID",
            description = "A finding, a claim, source:FILE, witness:NAME or a name. Repeat it for each that is needed.")
    List<String> restsOn = new ArrayList<>();

    @Option(names = "--only", description = "For a ground: nothing else is said to carry it.")
    boolean only;

    @Option(names = "--because", paramLabel = "REASON", description = "Why; kept with it.")
    String reason = "";

    @Option(names = "--instead-of", paramLabel = "ARGUMENT", description = "It takes the place of this one.")
    @Nullable
    String insteadOf;

    @Option(
            names = "--take-back",
            paramLabel = "ENTRY",
            description = "This one holds no longer; both remain in the journal.")
    @Nullable
    String takeBack;

    @Option(names = "--jsonl", description = "The list, one JSON object a line.")
    boolean jsonl;

    @Mixin
    Who who = new Who();

    private final Outside outside;

    Argue(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        if (takeBack != null) {
            return takeBack(takeBack);
        }
        return finding == null ? list() : enter(finding);
    }

    private Integer enter(String conclusion) {
        if (restsOn.isEmpty()) {
            throw new Misuse("what does it rest on?", "valla argue " + conclusion, "add --rests-on ID, once for each");
        }
        try (Dossier dossier = DossierFile.toWrite(common, outside)) {
            Inquiry inquiry = Asking.about(dossier);
            Meant meant = conclusion(inquiry, conclusion);
            var premises = new ArrayList<Meant>();
            var members = new LinkedHashSet<Subject>();
            restsOn.forEach(typed -> inquiry.arguable(typed.strip())
                    .ifPresentOrElse(premises::add, () -> members.add(member(inquiry, typed))));
            if (premises.stream().anyMatch(meant::equals)) {
                throw new Misuse("a finding cannot rest on itself", conclusion, "leave it out of --rests-on");
            }
            Argument entered = dossier.argue(
                    meant,
                    premises,
                    List.copyOf(members),
                    only,
                    Optional.ofNullable(insteadOf).map(typed -> entry(dossier, typed)),
                    reason,
                    who.name(outside));
            told(common.screen(outside), Asking.about(dossier), entered);
            return Exit.DONE;
        }
    }

    private void told(Screen screen, Inquiry now, Argument entered) {
        screen.line("Entry %d: argument %s, that %s (%s) rests on %s, by %s.%s"
                .formatted(
                        entered.entry(),
                        entered.id(),
                        entered.conclusion().id(),
                        entered.conclusion().told(),
                        ArgumentText.on(entered),
                        entered.who(),
                        entered.supersedes()
                                .map(old -> " It supersedes entry " + old + ".")
                                .orElse("")));
        screen.line("%s is %s now."
                .formatted(
                        entered.conclusion().id(),
                        now.standing(entered.conclusion().id()).degree().word()));
        screen.say("See it: valla why %s; take it back: valla argue --take-back %s"
                .formatted(entered.conclusion().id(), entered.id()));
    }

    /** A claim's own standing is its words'; what people argue about are findings. */
    private Meant conclusion(Inquiry inquiry, String id) {
        Meant meant = inquiry.arguable(id.strip())
                .orElseThrow(() -> new Misuse(
                        "the dossier has no finding \"" + id + "\"",
                        "FINDING",
                        "see the ids: valla claims, valla why c1"));
        if (!inquiry.stated(id).isEmpty()) {
            throw new Misuse(
                    id + " is a claim: that it was said rests on its words alone",
                    "FINDING",
                    "argue about what it says: " + String.join(", ", inquiry.stated(id)));
        }
        boolean ground = id.endsWith("g");
        if (only && !ground) {
            throw new Misuse(
                    "only a ground can rest on nothing else than is named; " + id + " rests on whatever says it",
                    "--only",
                    "leave --only away" + (inquiry.meant(id).isPresent() ? ", or argue about " + id + "g" : ""));
        }
        return meant;
    }

    private static Subject member(Inquiry inquiry, String typed) {
        if (typed.matches("[cf]\\d+[a-z0-9]*")) {
            throw new Misuse(
                    "the dossier has no finding or claim \"" + typed + "\"", "--rests-on", "see the ids: valla claims");
        }
        Subject one = Named.one(inquiry, typed);
        return switch (one) {
            case Subject.OfSource source -> source;
            case Subject.OfWitness witness -> witness;
            case Subject.OfClaim claim -> throw noMember(claim, "give the claim's id alone: " + claim.id());
            case Subject.OfMatch match -> throw noMember(match, "a match joins names; judge it with valla judge");
            case Subject.OfCopy copy ->
                throw noMember(copy, "a copy link says which legs there are; judge it with valla judge");
            case Subject.OfSame same -> throw noMember(same, "that two are one is judged: valla judge");
            case Subject.OfLink link -> throw noMember(link, "a link names somebody; judge it with valla judge");
        };
    }

    private static Misuse noMember(Subject subject, String mend) {
        return new Misuse("nothing can rest on " + subject.written(), "--rests-on", mend);
    }

    private Integer takeBack(String typed) {
        try (Dossier dossier = DossierFile.toWrite(common, outside)) {
            int taken = entry(dossier, typed);
            int entered = dossier.takeBackArgument(taken, reason, who.name(outside));
            common.screen(outside)
                    .line("Entry %d takes back entry %d. Both remain; valla argue --take-back a%d brings it back."
                            .formatted(entered, taken, entered));
            return Exit.DONE;
        }
    }

    /** Of an argument, or of what took one back. */
    private static int entry(Dossier dossier, String typed) {
        String digits = typed.startsWith("a") ? typed.substring(1) : typed;
        if (!digits.matches("[1-9]\\d{0,8}") || !dossier.isAboutArguments(Integer.parseInt(digits))) {
            throw new Misuse("the journal has no argument \"" + typed + "\"", "valla argue", "see them: valla argue");
        }
        return Integer.parseInt(digits);
    }

    private Integer list() {
        try (Dossier dossier = DossierFile.toRead(common, outside)) {
            Inquiry inquiry = Asking.about(dossier);
            ArgumentText text = new ArgumentText(common.screen(outside), inquiry);
            if (jsonl) {
                Lines lines = new Lines(outside.out());
                inquiry.arguments().forEach(argued -> lines.line(text.line(argued)));
            } else {
                text.print();
            }
            return Exit.DONE;
        }
    }
}
