package dev.valla.cli;

import dev.valla.claim.Correction;
import dev.valla.claim.Correction.Change;
import dev.valla.claim.EventType;
import dev.valla.dossier.Anchored;
import dev.valla.dossier.Dossier;
import dev.valla.time.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "correct",
        description =
                "Corrects what was read in a claim. The machine's reading stays beneath; the correction can be taken back.",
        header = {
            "Examples",
            "  valla correct c17 --time 1918-06-29 --because \"the protocol has the day\"",
            "  valla correct c17 --person \"Safarov\" --to \"Georgy Safarov\"",
            "  valla correct c17 --checked",
            "  valla correct c17 --as-read",
            ""
        })
final class Correct implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    @Parameters(paramLabel = "CLAIM", description = "The claim's id.")
    String claim = "";

    @ArgGroup(multiplicity = "1")
    What what = new What();

    /** One change at a time, so that each has its reason. */
    static final class What {
        @Option(
                names = "--time",
                paramLabel = "EDTF",
                description = "It happened then; \"none\" where the text gives no time.")
        @Nullable
        String time;

        @Option(names = "--person", paramLabel = "NAME", description = "This name in it is another: give --to.")
        @Nullable
        String person;

        @Option(
                names = "--place",
                paramLabel = "PLACE",
                description = "It happened there; \"none\" where the text does not say.")
        @Nullable
        String place;

        @Option(names = "--type", paramLabel = "TYPE", description = "It is an event of this type.")
        @Nullable
        String type;

        @Option(names = "--not-a-claim", description = "These words assert nothing of the kind.")
        boolean notAClaim;

        @Option(names = "--checked", description = "You have compared it with its words, and it is right.")
        boolean checked;

        @Option(names = "--as-read", description = "Back to what was read.")
        boolean asRead;
    }

    @Option(names = "--to", paramLabel = "NAME", description = "With --person: who it is.")
    @Nullable
    String to;

    @Option(names = "--because", paramLabel = "REASON", description = "Why; kept with it.")
    String reason = "";

    @Mixin
    Who who = new Who();

    private final Outside outside;

    Correct(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        try (Dossier dossier = DossierFile.toWrite(common, outside)) {
            Anchored anchored = dossier.asRead(claim)
                    .orElseThrow(() -> new Misuse(
                            "the dossier has no claim \"" + claim + "\"",
                            dossier.file().toString(),
                            "see them: valla claims"));
            Change change = change(dossier);
            Correction entered = dossier.correct(claim, change, reason, who.name(outside));
            Screen screen = common.screen(outside);
            screen.line("Entry %d on %s %s, by %s.%s"
                    .formatted(
                            entered.entry(),
                            claim,
                            screen.quoted(
                                    screen.cut(anchored.claim().quotation().words(), 60)),
                            entered.who(),
                            entered.supersedes()
                                    .map(old -> " It supersedes entry " + old + ".")
                                    .orElse("")));
            screen.say("Take it back: valla correct " + claim + " --as-read");
            return Exit.DONE;
        }
    }

    private Change change(Dossier dossier) {
        if (what.time != null) {
            return new Change.Time(given(what.time).map(Correct::edtf));
        } else if (what.person != null) {
            return person(dossier, what.person);
        } else if (what.place != null) {
            return new Change.Place(given(what.place));
        } else if (what.type != null) {
            String type = what.type;
            return new Change.Type(EventType.of(type)
                    .orElseThrow(() -> new Misuse("there is no type \"" + type + "\"", "--type", "one of " + types())));
        } else if (what.notAClaim) {
            return new Change.NotAClaim();
        }
        return what.checked ? new Change.Checked() : new Change.AsRead();
    }

    private Change person(Dossier dossier, String from) {
        if (to == null || to.isBlank()) {
            throw new Misuse("who is it?", "--person \"" + from + "\"", "add --to NAME");
        }
        List<String> there = dossier.material().claims().stream()
                .filter(one -> one.id().equals(claim))
                .flatMap(one -> java.util.stream.Stream.of(
                                one.participants().stream().map(participant -> participant.name()),
                                one.attributedTo().stream(),
                                one.through().stream())
                        .flatMap(names -> names))
                .distinct()
                .toList();
        if (!there.contains(from)) {
            throw new Misuse(
                    "nobody in %s is called \"%s\"".formatted(claim, from),
                    "--person",
                    there.isEmpty() ? "see it: valla claims" : "there are: " + String.join(", ", there));
        }
        return new Change.Person(from, to.strip());
    }

    private static Optional<String> given(String typed) {
        return typed.isBlank() || typed.strip().equals("none") ? Optional.empty() : Optional.of(typed.strip());
    }

    private static Edtf edtf(String typed) {
        return Edtf.read(typed)
                .orElseThrow(() -> new Misuse(
                        "\"%s\" is no date in EDTF".formatted(typed),
                        "--time",
                        "for instance 1918-06-29, 1918-06, 1871~, [1871,1872], 1920/1922, XXXX-11, or none"));
    }

    private static String types() {
        return String.join(
                ", ",
                java.util.Arrays.stream(EventType.values()).map(EventType::word).toList());
    }
}
