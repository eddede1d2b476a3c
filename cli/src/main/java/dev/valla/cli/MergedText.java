package dev.valla.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.valla.dossier.Merged;
import java.util.List;
import java.util.Map;

/** What became of a dossier that was brought into another: for people, and a JSON object a line for machines. */
final class MergedText {
    private static final int INDENT = 4;
    private final Screen screen;
    private final Outside outside;

    MergedText(Screen screen, Outside outside) {
        this.screen = screen;
        this.outside = outside;
    }

    void print(String from, String into, Merged merged, boolean jsonl) {
        if (jsonl) {
            lines(from, merged);
        } else {
            text(from, into, merged);
        }
    }

    private void text(String from, String into, Merged merged) {
        Merged.Added added = merged.added();
        screen.paragraph(
                0,
                screen.strong("%s brought into %s: %s new (%d both had), %s new (%d both had), %s of the journal."
                        .formatted(
                                from,
                                into,
                                Told.count(added.sources(), "source"),
                                merged.paths().size() - added.sources(),
                                Told.count(added.claims(), "claim"),
                                merged.claims().size() - added.claims(),
                                Told.count(added.entries(), "entry", "entries"))));
        renamed("sources that are called otherwise here", merged.paths());
        renamed("claims whose id is another here", merged.claims());
        if (merged.otherwise() > 0) {
            screen.paragraph(
                    2,
                    "%s the words of a claim that was here otherwise; both are kept. If the two were read by different versions of"
                                    .formatted(Told.count(merged.otherwise(), "claim reads", "claims read"))
                            + " Valla, study both again (valla study --again) and join them anew.");
        }
        undecided(merged);
        merged.loose()
                .forEach(id -> screen.item(
                        INDENT, screen.dot(), "%s joins nothing here: judge again what it was about".formatted(id)));
    }

    private void renamed(String heading, Map<String, String> names) {
        List<String> changed = names.entrySet().stream()
                .filter(one -> !one.getKey().equals(one.getValue()))
                .map(one -> one.getKey() + " " + screen.arrowTo() + " " + one.getValue())
                .toList();
        if (!changed.isEmpty()) {
            screen.blank();
            screen.line("  " + heading);
            screen.paragraph(INDENT, String.join(", ", changed));
        }
    }

    private void undecided(Merged merged) {
        if (merged.undecided().isEmpty()) {
            return;
        }
        screen.blank();
        screen.line("  they contradict each other, and neither was followed");
        for (Merged.Undecided one : merged.undecided()) {
            screen.item(
                    INDENT,
                    screen.contested(),
                    "%s: %s; %s. Until you decide: %s".formatted(one.about(), one.ours(), one.theirs(), one.now()));
        }
        if (!merged.readings().isEmpty()) {
            screen.paragraph(
                    INDENT,
                    "Both readings are kept: valla readings compare "
                            + String.join(
                                    " ",
                                    merged.readings().stream()
                                            .map(name -> '"' + name + '"')
                                            .toList()));
        }
    }

    private void lines(String from, Merged merged) {
        Lines lines = new Lines(outside.out());
        merged.paths()
                .forEach((was, is) -> lines.line(line(from).put("source", was).put("is", is)));
        merged.claims()
                .forEach((was, is) -> lines.line(line(from).put("claim", was).put("is", is)));
        merged.undecided()
                .forEach(one -> lines.line(line(from)
                        .put("undecided", one.about())
                        .put("ours", one.ours())
                        .put("theirs", one.theirs())
                        .put("now", one.now())));
        merged.readings().forEach(name -> lines.line(line(from).put("reading", name)));
        merged.loose().forEach(id -> lines.line(line(from).put("loose", id)));
        ObjectNode added = line(from);
        added.putObject("added")
                .put("sources", merged.added().sources())
                .put("claims", merged.added().claims())
                .put("entries", merged.added().entries());
        lines.line(added.put("otherwise", merged.otherwise()));
    }

    private static ObjectNode line(String from) {
        return Lines.object().put("from", from);
    }
}
