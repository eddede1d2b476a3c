package dev.valla.cli;

import dev.valla.claim.Claim;
import dev.valla.claim.Problem;
import dev.valla.claim.Source;
import dev.valla.dossier.Arrival;
import dev.valla.dossier.Dossier;
import dev.valla.dossier.Kept;
import dev.valla.dossier.Known;
import dev.valla.read.document.Documents;
import dev.valla.read.document.Found;
import dev.valla.read.document.Received;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Takes documents into a dossier, one commit each, so that it can stop and be stopped anywhere. */
final class Intake {
    private final Dossier dossier;
    private final SourceReader reader;
    private final Progress progress;
    private final BooleanSupplier stop;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;
    private int left;

    /** @param stop asked before each document */
    Intake(Dossier dossier, SourceReader reader, Progress progress, BooleanSupplier stop) {
        this.dossier = dossier;
        this.reader = reader;
        this.progress = progress;
        this.stop = stop;
    }

    /**
     * What became of the documents.
     *
     * @param remarks what a reader should know, in plain words: what moved, what was lost, what was guessed
     * @param left    documents not reached when it was interrupted
     */
    record Outcome(int added, int changed, int unchanged, int left, List<Problem> problems, List<String> remarks) {
        public Outcome {
            problems = List.copyOf(problems);
            remarks = List.copyOf(remarks);
        }
    }

    Outcome take(List<Found> documents) {
        for (int i = 0; i < documents.size(); i++) {
            if (stop.getAsBoolean()) {
                left = documents.size() - i;
                break;
            }
            progress.at(i, documents.get(i).path());
            switch (Documents.receive(documents.get(i))) {
                case Received.Refused refused -> problems.add(refused.problem());
                case Received.Whole whole -> whole(documents.get(i), whole);
            }
        }
        progress.clear();
        return new Outcome(added, changed, unchanged, left, problems, remarks);
    }

    private void whole(Found found, Received.Whole whole) {
        Source source = whole.source();
        switch (dossier.known(source.path(), found.origin(), source.sha256())) {
            case Known.Unchanged same -> {
                dossier.moved(same.path(), found.origin());
                unchanged++;
            }
            case Known.SameBytes same ->
                problems.add(new Problem(
                        "this file is byte for byte the same as %s; it was read once".formatted(same.other()),
                        found.path(),
                        "take one of them away, or leave it: it weighs nothing"));
            case Known.Changed old -> {
                keep(found, source.withPath(old.path()), whole.remarks(), true);
                changed++;
            }
            case Known.No fresh -> {
                keep(found, source.withPath(fresh.path()), whole.remarks(), false);
                added++;
            }
        }
    }

    private void keep(Found found, Source source, List<String> how, boolean again) {
        SourceReader.Reading reading = reader.read(source);
        Kept kept = dossier.keep(
                new Arrival(source, found.origin(), how, Version.number()), reading.claims(), reading.unweighed());
        how.forEach(remark -> remarks.add(source.path() + ": " + remark));
        if (again) {
            remarks.add("%s has changed: of its claims %d stand where they stood, %d moved, %d changed, %d lost, %d new"
                    .formatted(
                            source.path(),
                            kept.exact(),
                            kept.moved(),
                            kept.changed(),
                            kept.lost().size(),
                            kept.added()));
            kept.lost().forEach(lost -> remarks.add(lost(lost.claim())));
        }
    }

    private static String lost(Claim claim) {
        return "%s is suspended: \"%s\" is no longer in %s"
                .formatted(
                        claim.id(), claim.quotation().words(), claim.quotation().source());
    }
}
