package dev.valla.cli;

import dev.valla.ask.Inquiry;
import dev.valla.claim.Problem;
import dev.valla.dossier.Access;
import dev.valla.dossier.Dossier;
import dev.valla.read.document.Documents;
import dev.valla.read.document.Listing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "study",
        description =
                "Reads documents into a dossier, weighs them, reports, and says what to do next. On a dossier that is there"
                        + " already it adds what is new and reads again what has changed; nothing is doubled.",
        header = {
            "Examples",
            "  valla study letters/                 makes letters.valla here, or adds to it",
            "  valla study a.pdf b.html -d life.valla",
            "  valla study letters/ --again         reads all of it anew, after an update of Valla",
            ""
        })
final class Study implements Callable<Integer> {
    @Mixin
    Common common = new Common();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Folders, ZIP archives or files: plain text, Markdown, HTML, wikitext, PDF, Word, OpenDocument, rich text, e-books, TEI.")
    List<Path> paths = new ArrayList<>();

    @Option(
            names = "--again",
            description =
                    "Reads what has not changed again too, with the reader of this Valla; ids and judgements stay.")
    boolean again;

    @Option(
            names = "--day",
            paramLabel = "NAME=EDTF",
            description =
                    "This dossier's own name for a day, kept with it: \"the market bombing=1975-03-04\"; \"NAME=\" forgets it."
                            + " What was read before is read anew with --again.")
    List<String> days = new ArrayList<>();

    @Mixin
    Who who = new Who();

    @Option(names = "--no-report", description = "Only one line at the end.")
    boolean noReport;

    @Option(names = "--fail-on", paramLabel = "WHAT", description = "conflict or fall: exit code 4 if there is one.")
    @Nullable
    String failOn;

    private final Outside outside;

    Study(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        FailOn.Wanted wanted = FailOn.of(failOn);
        List<GivenDay> given =
                days.stream().map(typed -> GivenDay.read(typed, "--day")).toList();
        Screen screen = common.screen(outside);
        Path file = file();
        Listing listing = Documents.list(paths.stream().map(outside::file).toList());
        listing.problems().forEach(screen::problem);
        if (listing.found().isEmpty()) {
            return Exit.UNREADABLE;
        }
        boolean fresh = !Files.exists(file);
        try {
            int exit = study(screen, file, listing, wanted, given);
            takeAwayIfEmpty(file, fresh && exit == Exit.UNREADABLE);
            return exit;
        } catch (Unreadable noModel) {
            takeAwayIfEmpty(file, fresh);
            throw noModel;
        }
    }

    private int study(Screen screen, Path file, Listing listing, FailOn.Wanted wanted, List<GivenDay> given) {
        CtrlC ctrlC = CtrlC.watched(() -> screen.say("Finishing this source; press Ctrl-C again to leave at once."));
        try (Dossier dossier = Dossier.open(file, Access.CREATE)) {
            Progress progress = new Progress(outside, screen, listing.found().size(), System::currentTimeMillis);
            given.forEach(day -> dossier.nameDay(day.name(), day.time(), who.name(outside)));
            SourceReader reader = Language.whenNeeded(progress, dossier.namedDays());
            Intake.Outcome outcome = new Intake(dossier, reader, progress, ctrlC::pressed, again).take(listing.found());
            outcome.problems().forEach(screen::problem);
            return outcome.left() > 0
                    ? interrupted(screen, dossier, outcome)
                    : finished(screen, dossier, listing, outcome, wanted);
        }
    }

    /** A dossier that was made just now and holds nothing is no result. */
    private static void takeAwayIfEmpty(Path file, boolean fresh) {
        try {
            if (fresh && isEmpty(file)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the empty dossier could not be taken away", e);
        }
    }

    private static boolean isEmpty(Path file) {
        try (Dossier dossier = Dossier.open(file, Access.READ)) {
            return dossier.sources().isEmpty();
        }
    }

    /** A folder NAME, or an archive of that name, is studied into NAME.valla here; anything else needs to be told, or finds the one that is here. */
    Path file() {
        if (common.dossier().isEmpty() && paths.size() == 1) {
            Path path = outside.file(paths.get(0));
            String name = String.valueOf(path.getFileName());
            if (Files.isDirectory(path) && path.getFileName() != null) {
                return outside.folder().resolve(name + ".valla");
            }
            if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                return outside.folder().resolve(name.substring(0, name.length() - 4) + ".valla");
            }
        }
        return DossierFile.of(common, outside);
    }

    private int interrupted(Screen screen, Dossier dossier, Intake.Outcome outcome) {
        screen.say("Interrupted: %s kept in %s, %d not read. Go on with the same command."
                .formatted(
                        Told.count(dossier.sources().size(), "source"),
                        dossier.file().getFileName(),
                        outcome.left()));
        return Exit.INTERRUPTED;
    }

    private int finished(
            Screen screen, Dossier dossier, Listing listing, Intake.Outcome outcome, FailOn.Wanted wanted) {
        if (dossier.sources().isEmpty()) {
            screen.say("Nothing could be read.");
            return Exit.UNREADABLE;
        }
        List<Problem> problems = new ArrayList<>(listing.problems());
        problems.addAll(outcome.problems());
        Inquiry inquiry = Asking.about(dossier);
        if (!noReport) {
            new ReportText(screen, dossier, inquiry).print(problems, outcome.remarks());
        }
        screen.say(summary(dossier, inquiry, outcome));
        int found = FailOn.exit(wanted, inquiry);
        return found != Exit.DONE ? found : problems.isEmpty() ? Exit.DONE : Exit.PARTLY;
    }

    private String summary(Dossier dossier, Inquiry inquiry, Intake.Outcome outcome) {
        String news = outcome.added() + outcome.changed() + outcome.reread() == 0
                ? "nothing new"
                : "%s new, %d changed, %d %s"
                        .formatted(
                                Told.count(outcome.added(), "source"),
                                outcome.changed(),
                                again ? outcome.reread() : outcome.unchanged(),
                                again ? "read again" : "as before");
        return "%s: %s, %s (%s)."
                .formatted(
                        dossier.file().getFileName(),
                        Told.count(dossier.sources().size(), "source"),
                        Told.count(inquiry.material().claims().size(), "claim"),
                        news);
    }
}
