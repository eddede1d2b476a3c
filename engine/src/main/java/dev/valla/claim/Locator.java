package dev.valla.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where words stand in their source, as a footnote would give it.
 *
 * @param pages     labels of the pages they stand on, in order; empty where the source has none
 * @param section   the nearest heading before them
 * @param paragraph which paragraph of the text, counted from 1; headings and lines parted by blank lines count
 * @param notes     labels of the notes cited in these words or right behind their sentence
 */
public record Locator(List<String> pages, Optional<String> section, int paragraph, List<String> notes) {
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");
    private static final Pattern MARK = Pattern.compile("\\[\\^?([^\\[\\]\\s^]{1,20})\\]");
    private static final String CLOSING = ".!?\"”’»)";

    public Locator {
        pages = List.copyOf(pages);
        notes = List.copyOf(notes);
    }

    /** Costs a walk over the text before the words. */
    public static Locator of(Source source, Quotation words) {
        return new Locator(
                pages(source, words),
                section(source, words.start()),
                paragraph(source.text(), source.body(), words.start()),
                notes(source, words));
    }

    /** "p. 12, note 5", "pp. 12–13"; empty where there is neither page nor note. */
    public String told() {
        List<String> told = new ArrayList<>();
        if (!pages.isEmpty()) {
            told.add(pages.size() == 1 ? "p. " + pages.getFirst() : "pp. " + pages.getFirst() + "–" + pages.getLast());
        }
        if (!notes.isEmpty()) {
            told.add((notes.size() == 1 ? "note " : "notes ") + String.join(", ", notes));
        }
        return String.join(", ", told);
    }

    private static List<String> pages(Source source, Quotation words) {
        return source.landmarks().stream()
                .filter(l -> l.kind() == Landmark.Kind.PAGE && l.start() < words.end() && l.end() > words.start())
                .map(Landmark::label)
                .toList();
    }

    private static Optional<String> section(Source source, int at) {
        Optional<String> last = Optional.empty();
        Matcher heading = HEADING.matcher(source.text()).region(source.body(), at);
        while (heading.find()) {
            last = Optional.of(heading.group(1).strip());
        }
        return last;
    }

    private static int paragraph(String text, int body, int at) {
        int count = 1;
        for (int i = body + 1; i < at; i++) {
            boolean ends = text.charAt(i) == '\n' && text.charAt(i - 1) == '\n';
            count += ends && (i + 1 >= text.length() || text.charAt(i + 1) != '\n') ? 1 : 0;
        }
        return count;
    }

    private static List<String> notes(Source source, Quotation words) {
        List<String> labels = source.landmarks().stream()
                .filter(landmark -> landmark.kind() == Landmark.Kind.NOTE)
                .map(Landmark::label)
                .toList();
        if (labels.isEmpty()) {
            return List.of();
        }
        List<String> cited = new ArrayList<>();
        Matcher mark = MARK.matcher(source.text())
                .region(words.start(), Math.max(words.end(), reach(source.text(), words.end(), source.bodyEnd())));
        while (mark.find()) {
            if (labels.contains(mark.group(1)) && !cited.contains(mark.group(1))) {
                cited.add(mark.group(1));
            }
        }
        return cited;
    }

    /** One past the marks that stand right behind the sentence in which the words end. */
    private static int reach(String text, int from, int end) {
        int i = from;
        boolean ended = from > 0 && ".!?".indexOf(text.charAt(from - 1)) >= 0;
        while (i < end && text.charAt(i) != '\n') {
            char c = text.charAt(i);
            if (c == '[') {
                int close = text.indexOf(']', i);
                i = close < 0 || close >= end ? end : close + 1;
            } else if (ended && CLOSING.indexOf(c) < 0) {
                return i;
            } else {
                ended |= ".!?".indexOf(c) >= 0 && (i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1)));
                i++;
            }
        }
        return i;
    }
}
