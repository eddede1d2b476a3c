package dev.valla.cli;

import dev.valla.ask.ConflictNow;
import dev.valla.ask.Inquiry;
import dev.valla.ask.Linchpin;
import dev.valla.claim.Judgement;
import dev.valla.claim.Problem;
import dev.valla.dossier.Dossier;
import dev.valla.lineage.CopyLink;
import java.util.List;
import java.util.Locale;

/**
 * The report for a historian, in plain text: what the sources are, what cannot all be true, what copies what, who carries it, what
 * hangs by one, what was left out, and what to try next. It shows a few of each and names the command that shows all.
 */
final class ReportText {
    private static final int INDENT = 4;
    private static final int CONFLICTS = 8;
    private static final int OFFERS = 3;
    private static final int LINKS = 8;
    private static final int CARRIERS = 8;

    private final Screen screen;
    private final Dossier dossier;
    private final Inquiry inquiry;

    ReportText(Screen screen, Dossier dossier, Inquiry inquiry) {
        this.screen = screen;
        this.dossier = dossier;
        this.inquiry = inquiry;
    }

    /**
     * @param problems what of the input could not be read just now
     * @param remarks  how it was read, in plain words
     */
    void print(List<Problem> problems, List<String> remarks) {
        head();
        heading("THE SOURCES");
        new SourceTree(screen, inquiry).print();
        heading("HOW IT STANDS");
        new Tallies(screen, inquiry).print();
        judgements();
        arguments();
        conflicts();
        new DiagnosisText(screen, inquiry, OFFERS).print(this::heading);
        lineage();
        linchpins();
        new Hanging(screen, inquiry).print(this::heading);
        heading("NOT READ, NOT WEIGHED");
        new LeftOut(screen, dossier, inquiry).print(problems, remarks);
        next();
    }

    private void head() {
        long live = inquiry.conflicts().stream().filter(ConflictNow::live).count();
        screen.line(screen.strong(String.valueOf(dossier.file().getFileName())));
        screen.paragraph(
                0,
                String.join(
                        " " + screen.dot() + " ",
                        Told.count(inquiry.material().sources().size(), "source"),
                        "%s (%d checked by a person)"
                                .formatted(
                                        Told.count(inquiry.material().claims().size(), "claim"),
                                        inquiry.material().checked().size()),
                        Told.count(inquiry.findings().size(), "finding"),
                        Told.count((int) live, "conflict")));
        screen.line(screen.rule(screen.width()));
    }

    private void heading(String words) {
        screen.blank();
        screen.paragraph(0, screen.strong(words));
        screen.blank();
    }

    private void judgements() {
        List<Judgement> inForce = inquiry.material().judgements();
        if (inForce.isEmpty()) {
            return;
        }
        heading("THE READING IN FORCE");
        for (Judgement judgement : inForce) {
            screen.item(
                    INDENT,
                    screen.dot(),
                    "%s %s%s: %s %s"
                            .formatted(
                                    judgement.verdict().name().toLowerCase(Locale.ROOT),
                                    judgement.on().written(),
                                    judgement
                                            .scope()
                                            .map(limit -> " within " + limit)
                                            .orElse(""),
                                    judgement.reason(),
                                    screen.quiet("(" + judgement.who() + ")")));
        }
        inquiry.flagged().forEach(flagged -> screen.item(INDENT, screen.dash(), "flagged: " + flagged.told()));
    }

    private void arguments() {
        if (!inquiry.arguments().isEmpty()) {
            heading("WHAT WAS ARGUED");
            new ArgumentText(screen, inquiry).print();
        }
    }

    private void conflicts() {
        List<ConflictNow> all = inquiry.conflicts();
        heading("WHAT CANNOT ALL BE TRUE");
        if (all.isEmpty()) {
            screen.paragraph(2, "No conflict was found.");
        }
        ConflictText text = new ConflictText(screen, inquiry);
        Sharing.of(all.stream().limit(CONFLICTS).toList()).forEach(text::print);
        screen.more(all.size() - CONFLICTS, "conflict", "conflicts", "valla conflicts");
    }

    private void lineage() {
        List<CopyLink> links = inquiry.lineage();
        if (links.isEmpty()) {
            return;
        }
        heading("WHAT COPIES WHAT");
        LineageText text = new LineageText(screen);
        links.stream().limit(LINKS).forEach(link -> text.print(link, 1));
        screen.more(links.size() - LINKS, "link", "links", "valla lineage");
    }

    private void linchpins() {
        List<Linchpin> heavy =
                inquiry.linchpins().stream().filter(one -> one.load() > 0).toList();
        heading("WHO CARRIES IT");
        if (heavy.isEmpty()) {
            screen.paragraph(2, "Nothing falls without any one source or witness alone.");
        }
        if (!heavy.isEmpty()) {
            screen.paragraph(2, "How many findings fall if this one alone is not believed:");
            screen.blank();
        }
        new LoadBars(screen).print(heavy, CARRIERS);
    }

    private void next() {
        heading("WHAT TO TRY NEXT");
        for (String step : inquiry.nextSteps()) {
            int dash = step.indexOf(" — ");
            if (dash < 0) {
                screen.item(INDENT, screen.dot(), step);
            } else {
                screen.line("  " + screen.strong(step.substring(0, dash)));
                screen.paragraph(INDENT + 2, step.substring(dash + 3));
            }
        }
    }
}
