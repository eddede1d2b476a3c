package dev.valla.read.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Printed lines put together to paragraphs. A word parted at the end of a line is joined, with its hyphen only if the document has it
 * with the hyphen elsewhere; a line that ends well before the others of its page keeps its end.
 */
final class PageLines {
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}+-\\p{L}+");
    private static final Pattern PARTED = Pattern.compile(".*?(\\p{L}+)[-\u00AD\u2010]");
    private static final Pattern WORD = Pattern.compile("\\p{Ll}\\p{L}*");
    private static final double SHORT = 0.6;

    private final Set<String> compounds = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();

    /**
     * @param page  counted from 0
     * @param opens whether it opens a paragraph
     * @param whole whether it ends well before the others of its page
     */
    private record Line(String text, int page, boolean opens, boolean whole) {}

    /** @param pages for each page its paragraphs, each a list of lines */
    PageLines(List<List<List<String>>> pages) {
        for (int i = 0; i < pages.size(); i++) {
            int width = pages.get(i).stream()
                    .flatMap(List::stream)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            for (List<String> paragraph : pages.get(i)) {
                for (int l = 0; l < paragraph.size(); l++) {
                    String text = paragraph.get(l);
                    add(new Line(text, i, l == 0, text.length() < SHORT * width));
                }
            }
        }
    }

    private void add(Line line) {
        Matcher compound = COMPOUND.matcher(line.text());
        while (compound.find()) {
            compounds.add(compound.group().toLowerCase(Locale.ROOT));
        }
        lines.add(line);
    }

    void tell(Prose prose, List<String> labels) {
        boolean joined = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean first = i == 0;
            if (first || !goesOn(lines.get(i - 1), line)) {
                prose.paragraph();
            } else if (lines.get(i - 1).whole()) {
                prose.line();
            } else if (!joined) {
                prose.words(" ");
            }
            if (first || lines.get(i - 1).page() != line.page()) {
                prose.page(labels.get(line.page()));
            }
            joined = i + 1 < lines.size() && goesOn(line, lines.get(i + 1)) && parted(line, lines.get(i + 1));
            prose.words((joined ? start(line, lines.get(i + 1)) : line.text()).replace("\u00AD", ""));
        }
    }

    /** Whether the paragraph goes on: always within one, and over the page's end where a sentence is open. */
    private static boolean goesOn(Line line, Line next) {
        if (!next.opens()) {
            return true;
        }
        return next.page() != line.page()
                && !line.text().matches("(?s).*[.!?:]['\"”’»)\\]\\d]*")
                && (WORD.matcher(next.text()).lookingAt()
                        || line.text().endsWith("-")
                        || line.text().endsWith(","));
    }

    private static boolean parted(Line line, Line next) {
        return PARTED.matcher(line.text()).matches()
                && WORD.matcher(next.text()).lookingAt();
    }

    private String start(Line line, Line next) {
        Matcher first = PARTED.matcher(line.text());
        Matcher second = WORD.matcher(next.text());
        boolean compound = first.matches()
                && second.lookingAt()
                && compounds.contains((first.group(1) + "-" + second.group()).toLowerCase(Locale.ROOT));
        return compound ? line.text() : line.text().substring(0, line.text().length() - 1);
    }
}
