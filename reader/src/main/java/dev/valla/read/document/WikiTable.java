package dev.valla.read.document;

/** A table of a wiki's page: a line for each of its rows, {@code - Born: 1891}. */
final class WikiTable {
    /** Tells a stretch of running text. */
    interface Words {
        void tell(int from, int to, int depth);
    }

    private final Prose prose;
    private final Words words;
    private int cells;

    WikiTable(Prose prose, Words words) {
        this.prose = prose;
        this.words = words;
    }

    void tell(String text, int from, int to) {
        prose.paragraph();
        int start = text.indexOf('\n', from, to);
        start = start < 0 ? to : start + 1;
        while (start < to) {
            int end = text.indexOf('\n', start, to);
            end = end < 0 ? to : end;
            line(text, start, end);
            start = end + 1;
        }
        prose.paragraph();
    }

    private void line(String text, int start, int end) {
        int first = start;
        while (first < end && text.charAt(first) == ' ') {
            first++;
        }
        if (text.startsWith("|-", first)) {
            prose.line();
            cells = 0;
        } else if (text.startsWith("|}", first) || text.startsWith("{|", first)) {
            prose.line();
        } else if (text.startsWith("|+", first)) {
            prose.line();
            words.tell(first + 2, end, 1);
            prose.line();
        } else if (first < end && (text.charAt(first) == '|' || text.charAt(first) == '!')) {
            row(text, first + 1, end, text.charAt(first) == '!' ? "!!" : "||");
        } else if (first < end) {
            prose.words(" ");
            words.tell(first, end, 1);
        }
    }

    private void row(String text, int from, int end, String between) {
        int start = from;
        while (start <= end) {
            int next = text.indexOf(between, start, end);
            next = next < 0 ? end : next;
            cell(text, start, next);
            start = next + between.length();
        }
    }

    /** What stands before a single bar is form ({@code style="…"}). */
    private void cell(String text, int from, int to) {
        int bar = text.lastIndexOf('|', to - 1);
        boolean form = bar > from
                && text.substring(from, bar).contains("=")
                && !text.substring(from, bar).contains("[[");
        int start = form ? bar + 1 : from;
        if (text.substring(Math.min(start, to), to).isBlank()) {
            return;
        }
        cells++;
        if (cells == 1) {
            prose.item();
        } else {
            prose.nextCell(cells == 2);
        }
        words.tell(start, to, 1);
    }
}
