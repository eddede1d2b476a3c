package dev.valla.read.claims;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of a source parted into running text and labelled lines.
 *
 * @param running as long as the source's text; all that the parser should not see is blank
 * @param labels  the labelled lines, in their order
 * @param entries the lines of lists under their headings, in their order
 */
record Layout(String running, List<LabelLine> labels, List<Entry> entries, List<Bracket> brackets) {

    private static final Pattern THAT = Pattern.compile("\\bthat[ \\t]*(\\n\\s*)(?=\\p{L})");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\d_])(_)(?=[\\p{L}\\d])[^_\\n]{1,120}(?<=\\S)(_)(?![\\p{L}\\d_])");
    /** "the 22nd. October 1884", "April 6th. 1917": no sentence ends there. */
    private static final Pattern ORDINAL = Pattern.compile(
            "(?<=\\d(?:st|nd|rd|th))\\.(?=\\s(?:\\d{4}\\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b))");

    private static final Pattern ON = Pattern.compile(",[ \\t]*(\\n\\s*)(?=\\p{Ll}+[ ,])");

    /** Letters in a line that no text wrapped at a fixed width has. */
    private static final int UNWRAPPED = 140;

    static Layout of(String text, int body, List<Moment> moments, Turns turns, Jottings jottings) {
        StringBuilder running = new StringBuilder(text);
        blank(running, 0, body);
        List<LabelLine> labels = Infobox.of(text, body).stream()
                .filter(label -> !jottings.hold(label.start()))
                .toList();
        jottings.all().forEach(jotting -> leave(running, jotting));
        for (LabelLine label : labels) {
            int end = text.indexOf('\n', label.end());
            blank(running, text.lastIndexOf('\n', label.start()) + 1, end < 0 ? text.length() : end);
        }
        Optional<ArticleHead> head = ArticleHead.of(text, body);
        head.ifPresent(h -> blank(running, h.name().start(), h.end()));
        Writings.of(text, body).forEach(line -> blank(running, line.start(), line.end()));
        WrittenName.opening(text, body)
                .filter(name -> head.isEmpty())
                .ifPresent(name -> running.replace(name.start(), name.end(), WrittenName.asRunning(name.words())));
        Headword.opening(text, body)
                .filter(word -> head.isEmpty() && !jottings.hold(word.start()))
                .ifPresent(word -> running.replace(word.start(), word.end(), word.running()));
        unmarked(running, body);
        WrittenName.byNames(text, body).forEach(name -> blank(running, name.start(), name.end()));
        goesOn(running, body);
        ORDINAL.matcher(text).results().forEach(stop -> blank(running, stop.start(), stop.end()));
        turns.all().forEach(turn -> blank(running, turn.start(), turn.words()));
        if (!turns.all().isEmpty()) {
            Margins.of(text, body).forEach(aside -> blank(running, aside.start(), aside.end()));
        }
        List<Bracket> brackets = Bracket.of(text, body, moments);
        for (Bracket bracket : brackets) {
            if (bracket.aside(text) || Degrees.fill(text, bracket)) {
                blank(running, bracket.start(), bracket.end());
            }
        }
        List<Entry> entries = Entry.of(text, body);
        entries.forEach(entry -> blank(running, entry.start(), entry.end()));
        return new Layout(running.toString(), List.copyOf(labels), entries, brackets);
    }

    /** "_The Sun_": marks of emphasis are no part of a name. */
    private static void unmarked(StringBuilder text, int body) {
        Matcher marked = EMPHASIS.matcher(text).region(body, text.length()).useTransparentBounds(true);
        while (marked.find()) {
            text.setCharAt(marked.start(1), '“');
            text.setCharAt(marked.start(2), '”');
        }
    }

    /** Whether a new paragraph begins between two sentences: behind a blank line, or a line too long to be wrapped. */
    static boolean parted(String text, int end, int start) {
        int line = end < start ? text.indexOf('\n', end) : -1;
        return line >= 0
                && line < start
                && (text.substring(line + 1, start).indexOf('\n') >= 0
                        || line - text.lastIndexOf('\n', line - 1) > UNWRAPPED);
    }

    /** "…, certifies that⏎⏎Mr Karl Lind,⏎born …,⏎⏎was arrested": a sentence that a certificate sets in several paragraphs. */
    private static void goesOn(StringBuilder text, int body) {
        Matcher that = THAT.matcher(text).region(body, text.length());
        while (that.find()) {
            Matcher on = ON.matcher(text);
            int from = join(text, that);
            while (on.find(from) && text.substring(from, on.start()).indexOf('\n') < 0) {
                from = join(text, on);
            }
        }
    }

    private static int join(StringBuilder text, Matcher parted) {
        for (int i = parted.start(1); i < parted.end(1); i++) {
            text.setCharAt(i, ' ');
        }
        return parted.end();
    }

    /** Nothing of it but its whole sentences, each with a stop and the end of its line behind it. */
    private static void leave(StringBuilder text, Jotting jotting) {
        int from = jotting.start();
        for (Jotting.Stretch whole : jotting.whole()) {
            blank(text, from, whole.start());
            from = whole.end();
        }
        blank(text, from, jotting.end());
        for (Jotting.Stretch whole : jotting.whole()) {
            String stop = ".\n\n".substring(0, Math.clamp(jotting.end() - whole.end(), 0, 2));
            text.replace(whole.end(), whole.end() + stop.length(), stop);
        }
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
