package dev.valla.read.document;

import dev.valla.claim.Bibliography;
import dev.valla.claim.Landmark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of a formatted document, written from its beginning to its end: paragraphs parted by blank lines, headings after
 * {@code ##}, list items and lines of tables after {@code -}, reference marks as {@code [5]}, the notes behind the text, each after
 * its mark.
 */
final class Prose {
    private final StringBuilder text = new StringBuilder();
    private final List<Landmark> pages = new ArrayList<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private String page = "";
    private int pageStart;

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    /** Running words; white space shrinks to one blank. */
    void words(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r' || c == '\u00A0';
            if (!blank) {
                text.append(sound(c));
            } else if (!text.isEmpty() && !endsWith(' ') && !endsWith('\n')) {
                text.append(' ');
            }
        }
    }

    /** Words whose line ends mean something. */
    void verbatim(String words) {
        text.append(words);
    }

    /** A zero, which some stores end a text at, is shown as the character that stands for what cannot be shown. */
    private static char sound(char c) {
        return c == 0 ? '\uFFFD' : c;
    }

    void line() {
        trim();
        if (!text.isEmpty() && !endsWith('\n')) {
            text.append('\n');
        }
    }

    void paragraph() {
        line();
        if (!text.isEmpty() && !(text.length() > 1 && text.charAt(text.length() - 2) == '\n')) {
            text.append('\n');
        }
    }

    /** Opens a heading; a {@link #paragraph} ends it. */
    void heading(int level) {
        paragraph();
        text.append("#".repeat(Math.clamp(level, 1, 6))).append(' ');
    }

    void item() {
        line();
        text.append("- ");
    }

    /** Between the cells of a table's line, which reads {@code - Born: 1891 in Saint Petersburg}. */
    void nextCell(boolean second) {
        trim();
        text.append(endsWith(':') ? " " : second ? ": " : "; ");
    }

    /** The mark of a note, right behind the words it covers. */
    void mark(String label) {
        trim();
        text.append('[').append(label).append(']');
    }

    /** What the note with that mark says; the first that is told of a mark holds. */
    void note(String label, String words) {
        String told = words.strip();
        if (!told.isEmpty()) {
            notes.putIfAbsent(label, told);
        }
    }

    /** From here on the text stands on that page. */
    void page(String label) {
        endPage();
        page = label;
        pageStart = text.length();
    }

    private void endPage() {
        if (!page.isEmpty() && text.length() > pageStart) {
            pages.add(new Landmark(Landmark.Kind.PAGE, page, pageStart, text.length()));
        }
    }

    private void trim() {
        while (endsWith(' ')) {
            text.setLength(text.length() - 1);
        }
    }

    private boolean endsWith(char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    /** The words so far, for a note or a title. */
    String told() {
        return text.toString().strip();
    }

    /**
     * The document, once it is told to its end.
     *
     * @param front what stands before the text and is kept as it is
     */
    Extracted extracted(String front, Bibliography about, List<String> notRead, List<String> remarks) {
        endPage();
        int end = text.toString().stripTrailing().length();
        if (end == 0) {
            return new Extracted(front, front.length(), about, notRead, List.of(), remarks);
        }
        StringBuilder whole = new StringBuilder(front).append(text, 0, end).append('\n');
        List<Landmark> landmarks = new ArrayList<>();
        for (Landmark one : pages) {
            int last = Math.min(one.end(), end);
            if (one.start() < last) {
                landmarks.add(
                        new Landmark(one.kind(), one.label(), one.start() + front.length(), last + front.length()));
            }
        }
        notes.forEach((label, words) -> {
            int start = whole.append('\n').length();
            whole.append('[').append(label).append("] ").append(words).append('\n');
            landmarks.add(new Landmark(Landmark.Kind.NOTE, label, start, whole.length() - 1));
        });
        List<String> left = new ArrayList<>(notRead);
        if (!notes.isEmpty()) {
            left.add(
                    notes.size() == 1
                            ? "the note at its end: kept and cited, but not read for claims"
                            : "the %d notes at its end: kept and cited, but not read for claims"
                                    .formatted(notes.size()));
        }
        return new Extracted(whole.toString(), front.length(), about, left, landmarks, remarks);
    }

    Extracted extracted(Bibliography about, List<String> notRead, List<String> remarks) {
        return extracted("", about, notRead, remarks);
    }
}
