package dev.valla.read.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where paragraphs begin and end in plain text. A blank line always parts two; a single line break parts them too, unless
 * the block is wrapped at a fixed width and the next line's first word would not have fitted on this one.
 */
final class Paragraphs {
    private static final Pattern BLOCK_MARK = Pattern.compile("\\s*(?:[-*+•–—=#|>:;]|\\d{1,3}[.)]\\s|\\p{Lu}:\\s).*");
    private static final int NARROWEST_WRAP = 50;
    private static final int WIDEST_WRAP = 110;

    /** Half-open, in UTF-16 units of the whole text. */
    record Stretch(int start, int end) {}

    private Paragraphs() {}

    static List<Stretch> of(CharSequence text, int from, int to) {
        var found = new ArrayList<Stretch>();
        var block = new ArrayList<Stretch>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i < to && !breaks(text.charAt(i))) continue;
            if (isBlank(text, start, i)) close(text, block, found);
            else block.add(new Stretch(start, i));
            start = i + 1;
        }
        close(text, block, found);
        return found;
    }

    private static void close(CharSequence text, List<Stretch> block, List<Stretch> found) {
        int width = block.stream().mapToInt(l -> l.end - l.start).max().orElse(0);
        boolean wrapped = width >= NARROWEST_WRAP && width <= WIDEST_WRAP;
        for (int i = 0; i < block.size(); i++) {
            int first = i;
            while (wrapped && i + 1 < block.size() && continues(text, block.get(i), block.get(i + 1), width)) i++;
            found.add(new Stretch(block.get(first).start, block.get(i).end));
        }
        block.clear();
    }

    private static boolean continues(CharSequence text, Stretch line, Stretch next, int width) {
        if (BLOCK_MARK.matcher(text.subSequence(next.start, next.end)).matches()) return false;
        int word = next.start;
        while (word < next.end && !Character.isWhitespace(text.charAt(word))) word++;
        return line.end - line.start + 1 + word - next.start > width;
    }

    private static boolean breaks(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2029';
    }

    private static boolean isBlank(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) if (!Character.isWhitespace(text.charAt(i))) return false;
        return true;
    }
}
