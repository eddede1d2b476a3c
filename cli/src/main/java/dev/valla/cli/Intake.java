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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/**
 * Takes documents into a dossier, one commit each, so that it can stop and be stopped anywhere. Several are read at once; they are
 * kept in their order, so that ids do not depend on who was quicker. The dossier's monitor is held while the dossier is used, but
 * not while a document is read: the page goes on meanwhile.
 */
final class Intake {
    /** More than this many at once would only hold more in memory: the disk and the dossier take one at a time. */
    private static final int MOST_HANDS = 8;

    /** A text of more UTF-16 units than this is read alone: its sentences are held until its last is read. */
    private static final int LONG = 1_000_000;

    private final Dossier dossier;
    private final SourceReader reader;
    private final Progress progress;
    private final BooleanSupplier stop;
    private final boolean again;
    private final int hands = Math.min(MOST_HANDS, Runtime.getRuntime().availableProcessors());
    private final Deque<Underway> underway = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;
    private int reread;
    private int left;

    /**
     * @param stop  asked before each document
     * @param again whether what has not changed is read again, since the reader may have
     */
    Intake(Dossier dossier, SourceReader reader, Progress progress, BooleanSupplier stop, boolean again) {
        this.dossier = dossier;
        this.reader = reader;
        this.progress = progress;
        this.stop = stop;
        this.again = again;
    }

    /**
     * What became of the documents.
     *
     * @param reread  unchanged ones that were read again because that was asked
     * @param remarks what a reader should know, in plain words: what moved, what was lost, what was guessed
     * @param left    documents not reached when it was interrupted
     */
    record Outcome(
            int added, int changed, int unchanged, int reread, int left, List<Problem> problems, List<String> remarks) {
        public Outcome {
            problems = List.copyOf(problems);
            remarks = List.copyOf(remarks);
        }
    }

    /** A source that is being read. */
    private record Underway(
            Found found, Source source, List<String> how, boolean known, Future<SourceReader.Reading> reading) {}

    Outcome take(List<Found> documents) {
        try (ExecutorService pool = Executors.newFixedThreadPool(hands)) {
            take(documents, pool);
        }
        progress.clear();
        return new Outcome(added, changed, unchanged, reread, left, problems, remarks);
    }

    private void take(List<Found> documents, ExecutorService pool) {
        Deque<Future<Received>> ahead = new ArrayDeque<>();
        int opened = 0;
        for (int i = 0; i < documents.size(); i++) {
            if (stop.getAsBoolean()) {
                left = documents.size() - i;
                ahead.forEach(one -> one.cancel(false));
                break;
            }
            for (; opened < documents.size() && opened <= i + hands; opened++) {
                Found next = documents.get(opened);
                ahead.add(pool.submit(() -> Documents.receive(next)));
            }
            progress.at(i, documents.get(i).path());
            switch (result(ahead.removeFirst())) {
                case Received.Refused refused -> problems.add(refused.problem());
                case Received.Whole whole -> {
                    problems.addAll(whole.lacking());
                    whole(documents.get(i), whole, pool);
                }
            }
        }
        keep(0);
    }

    private void whole(Found found, Received.Whole whole, ExecutorService pool) {
        Source source = whole.source();
        if (underway.stream().anyMatch(one -> one.source().sha256().equals(source.sha256()))) {
            keep(0);
        }
        switch (known(source, found)) {
            case Known.Unchanged same -> {
                if (again) {
                    read(found, source.withPath(same.path()), whole.remarks(), true, pool);
                    reread++;
                } else {
                    unchanged++;
                }
            }
            case Known.SameBytes same ->
                problems.add(new Problem(
                        "this file is byte for byte the same as %s; it was read once".formatted(same.other()),
                        found.path(),
                        "take one of them away, or leave it: it weighs nothing"));
            case Known.Changed old -> {
                read(found, source.withPath(old.path()), whole.remarks(), true, pool);
                changed++;
            }
            case Known.No fresh -> {
                read(found, source.withPath(fresh.path()), whole.remarks(), false, pool);
                added++;
            }
        }
    }

    private Known known(Source source, Found found) {
        synchronized (dossier) {
            Known known = dossier.known(source.path(), found.origin(), source.sha256());
            if (known instanceof Known.Unchanged same) {
                dossier.moved(same.path(), found.origin());
            }
            return known;
        }
    }

    private void read(Found found, Source source, List<String> how, boolean known, ExecutorService pool) {
        boolean alone = source.text().length() > LONG;
        keep(alone ? 0 : hands - 1);
        underway.add(new Underway(found, source, how, known, pool.submit(() -> reader.read(source))));
        if (alone) {
            keep(0);
        }
    }

    /** Keeps what is read, in its order, until no more than that many are underway. */
    private void keep(int most) {
        while (underway.size() > most) {
            Underway first = underway.removeFirst();
            SourceReader.Reading reading = result(first.reading());
            progress.read(first.source().text().length());
            keep(first, reading);
        }
    }

    private void keep(Underway one, SourceReader.Reading reading) {
        Source source = one.source();
        Kept kept;
        synchronized (dossier) {
            kept = dossier.keep(
                    new Arrival(source, one.found().origin(), one.how(), Version.number()),
                    reading.claims(),
                    reading.unweighed());
        }
        one.how().forEach(remark -> remarks.add(source.path() + ": " + remark));
        if (one.known()) {
            remarks.add("%s has %s: of its claims %d stand where they stood, %d moved, %d changed, %d lost, %d new"
                    .formatted(
                            source.path(),
                            again ? "been read again" : "changed",
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

    /** What a hand brought; its faults are ours. */
    private static <T> T result(Future<T> one) {
        try {
            return one.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody interrupts this thread", interrupted);
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw new IllegalStateException("a document was not read", fault.getCause());
        }
    }
}
