package dev.valla.cli;

import dev.valla.ask.Inquiry;
import dev.valla.ask.Standing.Degree;
import dev.valla.ask.WhatIf;
import dev.valla.ask.WhatIf.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a what-if answers, for people: a headline, what falls in the order of the fall, what was not weighed. */
final class WithoutText {
    private static final int INDENT = 4;
    private final Screen screen;
    private final Told told;

    WithoutText(Screen screen, Inquiry inquiry) {
        this.screen = screen;
        this.told = new Told(inquiry);
    }

    void print(WhatIf answer) {
        List<Change> falls = changes(answer, change -> change.after().degree() == Degree.FALLS);
        List<Change> untold = changes(answer, change -> change.after().degree() == Degree.CANNOT_BE_TOLD);
        List<Change> weaker = changes(
                answer,
                change -> change.after().degree() == Degree.HANGS_BY_ONE
                        && change.before().degree() == Degree.STANDS);
        List<Change> others = new ArrayList<>(answer.changes());
        others.removeAll(falls);
        others.removeAll(untold);
        others.removeAll(weaker);
        screen.line(screen.strong(
                "Without %s: %s.".formatted(Told.subjects(answer.without()), sum(answer, falls, weaker, untold))));
        section("falls", falls);
        section("hangs by one now", weaker);
        section("cannot be told: the record does not say that it rests on these alone", untold);
        section("changes besides", others);
        notes("no longer in conflict", answer.settled());
        notes("in conflict now", answer.newConflicts());
        notes("to know beside this", answer.beside());
        notWeighed(answer.notWeighed());
    }

    private static List<Change> changes(WhatIf answer, Predicate<Change> which) {
        return answer.changes().stream().filter(which).toList();
    }

    private static String sum(WhatIf answer, List<Change> falls, List<Change> weaker, List<Change> untold) {
        List<String> parts = new ArrayList<>();
        parts.add(Told.count(falls.size(), "finding falls", "findings fall"));
        if (!weaker.isEmpty()) {
            parts.add(Told.count(weaker.size(), "hangs by one", "hang by one"));
        }
        if (!untold.isEmpty()) {
            parts.add(untold.size() + " cannot be told");
        }
        if (!answer.settled().isEmpty()) {
            parts.add(Told.count(answer.settled().size(), "conflict is settled", "conflicts are settled"));
        }
        return String.join(", ", parts);
    }

    private void section(String heading, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        screen.blank();
        screen.line("  " + heading);
        for (Change change : changes) {
            screen.item(
                    INDENT + 2,
                    screen.sign(change.after()),
                    told.finding(change.finding()) + "  [" + change.finding() + "] "
                            + screen.quiet(screen.dash() + " " + change.because() + order(change)));
        }
    }

    /** What falls later says so: what it rested on fell first. */
    private static String order(Change change) {
        return change.step() > 1 ? " (step " + change.step() + ")" : "";
    }

    private void notes(String heading, List<String> notes) {
        if (!notes.isEmpty()) {
            screen.blank();
            screen.line("  " + heading);
            notes.forEach(note -> screen.item(INDENT + 2, screen.dot(), note));
        }
    }

    /** Always said: an answer that hides what it left out is a lie. */
    private void notWeighed(List<String> left) {
        screen.blank();
        screen.line("  not weighed in this answer");
        if (left.isEmpty()) {
            screen.item(INDENT + 2, screen.dot(), "nothing that Valla knows of");
        }
        left.forEach(one -> screen.item(INDENT + 2, screen.dot(), one));
    }
}
