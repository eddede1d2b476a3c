package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;

/**
 * The body of a source parted into running text and labelled lines.
 *
 * @param running as long as the source's text; all that the parser should not see is blank
 * @param labels  the labelled lines, in their order
 * @param entries the lines of lists under their headings, in their order
 */
record Layout(String running, List<LabelLine> labels, List<Entry> entries, List<Bracket> brackets) {

    static Layout of(String text, int body, List<Moment> moments, Turns turns) {
        StringBuilder running = new StringBuilder(text);
        blank(running, 0, body);
        List<LabelLine> labels = new ArrayList<>();
        int start = body;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            LabelLine.of(text, start, end).ifPresent(labels::add);
            if (!labels.isEmpty() && labels.getLast().start() >= start) {
                blank(running, start, end);
            }
            start = end + 1;
        }
        turns.all().forEach(turn -> blank(running, turn.start(), turn.words()));
        List<Bracket> brackets = Bracket.of(text, body, moments);
        for (Bracket bracket : brackets) {
            if (bracket.aside(text)) {
                blank(running, bracket.start(), bracket.end());
            }
        }
        List<Entry> entries = Entry.of(text, body);
        entries.forEach(entry -> blank(running, entry.start(), entry.end()));
        return new Layout(running.toString(), List.copyOf(labels), entries, brackets);
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
