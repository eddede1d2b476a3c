package dev.valla.cli;

import dev.valla.claim.Problem;
import dev.valla.dossier.Dossier;
import dev.valla.read.document.Documents;
import dev.valla.read.document.Found;
import dev.valla.read.document.Listing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what is dropped on the page, by the way that {@code study} reads. */
final class Dropped implements dev.valla.workbench.Intake {
    private final Dossier dossier;
    private final Progress progress;
    private final SourceReader reader;

    Dropped(Dossier dossier, Outside outside, Screen screen) {
        this.dossier = dossier;
        this.progress = new Progress(outside, screen, 1, System::currentTimeMillis);
        this.reader = Language.whenNeeded(progress, dossier.namedDays());
    }

    @Override
    public Outcome take(Path file, String path) {
        Listing listing = Documents.list(List.of(file));
        List<Found> found = listing.found().stream()
                .map(one -> new Found(
                        one.file(), one.entry().map(entry -> path + "/" + entry).orElse(path), one.entry()))
                .toList();
        if (found.isEmpty() && listing.problems().isEmpty()) {
            return new Outcome(true, List.of("kept beside the document that it describes"));
        }
        var told = new ArrayList<String>();
        listing.problems().forEach(problem -> told.add(told(problem)));
        try {
            Intake.Outcome outcome = new Intake(dossier, reader, progress, () -> false, false).take(found);
            outcome.problems().forEach(problem -> told.add(told(problem)));
            told.addAll(outcome.remarks());
            if (outcome.unchanged() > 0) {
                told.add("the dossier has it already, byte for byte");
            }
            return new Outcome(outcome.added() + outcome.changed() + outcome.unchanged() > 0, told);
        } catch (Unreadable unreadable) {
            told.add(told(unreadable.problem()));
            return new Outcome(false, told);
        }
    }

    private static String told(Problem problem) {
        return problem.what() + "; " + problem.mend();
    }
}
