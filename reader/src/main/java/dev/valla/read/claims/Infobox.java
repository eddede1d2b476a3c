package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labelled lines of a text, those of an infobox among them as page scrapers leave it: a label whose value stands on the
 * next lines ("Born |"), one grown into its value ("Died29 August 1938"), a term of office under the name of the office.
 */
final class Infobox {
    private static final Pattern EMPTY = Pattern.compile("\\s*(\\p{Lu}[\\p{L} ()]{1,30}?)\\s*\\|[\\s|]*");
    /** Alone on its line, the date and the place on the next ones. */
    private static final Pattern VITAL = Pattern.compile("(?:Born|Died)\\s*");

    private static final Pattern TERM = Pattern.compile("[Ii]n office\\s*");
    private static final Pattern TITLE = Pattern.compile("(?:\\p{Lu}|\\d{1,3}(?:st|nd|rd|th)\\b)[^|.!?]{2,110}");
    /** What a term of office begins with. */
    private static final Pattern DATED = Pattern.compile(
            "\\s*(?:\\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s)");
    /** "for Kazan", "of the Volga Fleet": the second line of an office's name. */
    private static final Pattern ON = Pattern.compile("(?:for|of|from|in|to|at|and) .*");

    private static final Pattern YEAR = Pattern.compile("\\d{4}\\)?(?: ?\\([^()]*\\))*\\s*$");
    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}[\\p{L}'’. -]{1,40}(?:, \\p{Lu}[\\p{L}'’. -]{1,40}){1,3}");

    private static final int LINES = 3;

    private final String text;
    private final List<LabelLine> lines = new ArrayList<>();

    private Infobox(String text) {
        this.text = text;
    }

    /** Those from {@code body} on, in their order; linear in the text. */
    static List<LabelLine> of(String text, int body) {
        Infobox box = new Infobox(text);
        int start = body;
        int before = -1;
        while (start < text.length()) {
            int end = box.end(start);
            int next = box.line(start, end, before);
            before = box.isBlank(start, end) ? before : start;
            start = next;
        }
        return box.lines;
    }

    /** Reads the line, and those after it that belong to it; where to go on. */
    private int line(int start, int end, int before) {
        Optional<LabelLine> line = LabelLine.of(text, start, end).or(() -> LabelLine.grown(text, start, end));
        Optional<LabelLine> split = line.isPresent() ? Optional.empty() : split(start, end);
        if (split.isPresent()) {
            add(split.get(), before);
            return end(split.get().end()) + 1;
        }
        Optional<LabelLine> whole = line.map(found -> withPlace(found, end));
        whole.ifPresent(found -> add(found, before));
        return end(whole.map(LabelLine::end).orElse(end)) + 1;
    }

    /** "Born 3 May 1880" and "Kazan, Russia" on the next line: where it was. */
    private LabelLine withPlace(LabelLine line, int end) {
        int from = Math.min(end + 1, text.length());
        int to = end(from);
        boolean dated = Set.of("birth", "death").contains(line.field())
                && YEAR.matcher(line.value(text)).find()
                && PLACE.matcher(text).region(from, to).matches()
                && LabelLine.of(text, from, to)
                        .or(() -> LabelLine.grown(text, from, to))
                        .isEmpty();
        return dated ? new LabelLine(line.field(), line.key(), line.start(), line.valueStart(), to) : line;
    }

    private boolean isVital(int start, int end) {
        return VITAL.matcher(text).region(start, end).matches();
    }

    private void add(LabelLine line, int before) {
        if (line.field().equals("term")) {
            title(before, line).ifPresent(lines::add);
        }
        lines.add(line);
    }

    /** "Born |" or "In office" by itself, with the next lines as its value. */
    private Optional<LabelLine> split(int start, int end) {
        Matcher empty = EMPTY.matcher(text).region(start, end);
        boolean vital = isVital(start, end);
        boolean alone = vital || TERM.matcher(text).region(start, end).matches();
        if (!alone && !empty.matches()) {
            return Optional.empty();
        }
        String key = alone ? text.substring(start, end).strip() : empty.group(1);
        Optional<String> field = LabelLine.field(LabelLine.normal(key));
        int from = end + 1;
        int to = from;
        for (int k = 0; field.isPresent() && k < (alone && !vital ? 1 : LINES) && to < text.length(); k++) {
            int stop = end(to);
            if (isBlank(to, stop)
                    || LabelLine.of(text, to, stop).isPresent()
                    || isEmptyLabel(to, stop)
                    || isVital(to, stop)) {
                break;
            }
            to = stop + 1;
        }
        String value = from < to ? text.substring(from, Math.min(to - 1, text.length())) : "";
        int last = from + value.replaceAll("[\\s|,]+$", "").length();
        boolean told = !value.isBlank() && (!alone || DATED.matcher(value).lookingAt());
        return told
                ? field.map(f ->
                        new LabelLine(f, key, start + text.substring(start, end).indexOf(key), from, last))
                : Optional.empty();
    }

    private boolean isEmptyLabel(int start, int end) {
        Matcher empty = EMPTY.matcher(text).region(start, end);
        return empty.matches()
                && LabelLine.field(LabelLine.normal(empty.group(1))).isPresent();
    }

    /** The line above a term of office names the office, unless the office has been told by its own label. */
    private Optional<LabelLine> title(int before, LabelLine term) {
        boolean told = !lines.isEmpty()
                && (lines.getLast().field().equals("office")
                        || lines.getLast().field().startsWith("term"))
                && term.follows(lines.getLast(), text);
        if (before < 0 || told || (!lines.isEmpty() && lines.getLast().end() > before)) {
            return Optional.empty();
        }
        int end = before
                + text.substring(before, end(before)).replaceAll("[\\s|]+$", "").length();
        boolean second = before > 1 && ON.matcher(text).region(before, end).matches();
        int start = second ? text.lastIndexOf('\n', before - 2) + 1 : before;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return TITLE.matcher(text).region(start, end).matches()
                ? Optional.of(
                        new LabelLine("office", text.substring(start, end).replaceAll("\\s+", " "), start, start, end))
                : Optional.empty();
    }

    private int end(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Whether nothing is told in it: no letter and no digit. */
    private boolean isBlank(int start, int end) {
        return text.substring(start, end).chars().noneMatch(Character::isLetterOrDigit);
    }
}
