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
    /** A stop behind a word of small letters or a number, right before a capital; no stop of an abbreviation or an address. */
    private static final Pattern GLUED = Pattern.compile(
            "(?<![.@/_])\\b(?!(?:St|Mt|Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Jr|Sr|No|Nos|Vol|Op|Ave|Ft|Gov|Sen|Rep|Pres|Maj|Cpl|Fr|Bp|Ed|vs|cf|ca|al|etc)\\.)"
                    + "(?:\\p{L}*\\p{Ll}{2}|\\d{1,4})[)\"\u201d\u2019]?[.!?](?=\\p{Lu}\\p{Ll}* [\\p{L}\\d])");

    private static final int NARROWEST_WRAP = 50;
    private static final int NARROWEST_COLUMN = 24;
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
        boolean wrapped = (width >= NARROWEST_WRAP && width <= WIDEST_WRAP) || isNarrow(text, block, width);
        for (int i = 0; i < block.size(); i++) {
            int first = i;
            while (i + 1 < block.size()
                    && (runsOn(text, block.get(i), block.get(i + 1))
                            || (wrapped && continues(text, block.get(i), block.get(i + 1), width)))) i++;
            glued(text, block.get(first).start, block.get(i).end, found);
        }
        block.clear();
    }

    /** "He left in 1911.His wife stayed": the blank between two sentences was lost on the way. */
    private static void glued(CharSequence text, int from, int to, List<Stretch> found) {
        int start = from;
        var glue = GLUED.matcher(text).region(from, to).useTransparentBounds(true);
        while (glue.find()) {
            found.add(new Stretch(start, glue.end()));
            start = glue.end();
        }
        found.add(new Stretch(start, to));
    }

    /** Whether a narrow block is wrapped too: each line is as full as it can be, and one goes on in small letters. */
    private static boolean isNarrow(CharSequence text, List<Stretch> block, int width) {
        if (width < NARROWEST_COLUMN || width >= NARROWEST_WRAP) return false;
        boolean goesOn = false;
        for (int i = 0; i + 1 < block.size(); i++) {
            if (!continues(text, block.get(i), block.get(i + 1), width)) return false;
            goesOn |= runsOn(text, block.get(i), block.get(i + 1));
        }
        return goesOn;
    }

    /** "… was arrested by the" and "police of Riga": a line that ends within a sentence, wherever it was broken. */
    private static boolean runsOn(CharSequence text, Stretch line, Stretch next) {
        int end = line.end;
        while (end > line.start && Character.isWhitespace(text.charAt(end - 1))) end--;
        int start = next.start;
        while (start < next.end && Character.isWhitespace(text.charAt(start))) start++;
        if (end - line.start < NARROWEST_COLUMN || start + 1 >= next.end) return false;
        char last = text.charAt(end - 1);
        boolean within = Character.isLowerCase(last) || last == ',' || Character.isDigit(last);
        return within && Character.isLowerCase(text.charAt(start)) && Character.isLetter(text.charAt(start + 1));
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
