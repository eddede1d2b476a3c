package dev.valla.cli;

import dev.valla.ask.Inquiry;
import dev.valla.claim.Problem;
import dev.valla.claim.Unweighed;
import dev.valla.dossier.Anchored;
import dev.valla.dossier.Dossier;
import dev.valla.dossier.Stored;
import java.util.Comparator;
import java.util.List;

/** What the report could not speak of: passages without a claim, claims without a date, what was not read, what was lost. */
final class LeftOut {
    private static final int INDENT = 4;
    private static final int PASSAGES = 3;

    private final Screen screen;
    private final Dossier dossier;
    private final Inquiry inquiry;
    private boolean said;

    LeftOut(Screen screen, Dossier dossier, Inquiry inquiry) {
        this.screen = screen;
        this.dossier = dossier;
        this.inquiry = inquiry;
    }

    void print(List<Problem> problems, List<String> remarks) {
        problems.forEach(problem -> note(problem.where() + ": " + problem.what()));
        remarks.stream().filter(remark -> remark.contains(" has changed: ")).forEach(this::note);
        passages(inquiry.material().unweighed());
        int undated = (int) inquiry.material().claims().stream()
                .filter(claim -> claim.time().isEmpty())
                .count();
        if (undated > 0) {
            note("%s no date, and can clash with nothing in time"
                    .formatted(Told.count(undated, "claim has", "claims have")));
        }
        for (Stored stored : dossier.sources()) {
            stored.source().notRead().forEach(what -> note(stored.source().path() + ": not read: " + what));
            stored.remarks().forEach(what -> note(stored.source().path() + ": " + what));
        }
        dossier.suspended().forEach(this::suspended);
        if (!said) {
            note("nothing that Valla knows of");
        }
    }

    private void passages(List<Unweighed> passages) {
        if (passages.isEmpty()) {
            return;
        }
        note(Told.count(passages.size(), "passage names", "passages name")
                + " somebody but gave no claim, for instance");
        passages.stream()
                .sorted(Comparator.comparingInt(
                        passage -> -passage.passage().words().length()))
                .limit(PASSAGES)
                .forEach(passage -> screen.item(
                        INDENT + 2,
                        screen.dash(),
                        screen.quoted(screen.cut(passage.passage().words(), 2 * screen.width() - 50)) + " "
                                + screen.dash() + " " + passage.passage().source()));
    }

    private void suspended(Anchored lost) {
        note("%s is suspended: %s is no longer in %s"
                .formatted(
                        lost.claim().id(),
                        screen.quoted(lost.claim().quotation().words()),
                        lost.claim().quotation().source()));
    }

    private void note(String what) {
        screen.item(INDENT, screen.dot(), what);
        said = true;
    }
}
