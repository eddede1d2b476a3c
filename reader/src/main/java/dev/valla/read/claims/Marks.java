package dev.valla.read.claims;

import dev.valla.claim.Claim.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reference marks of a text and which words they cover: "[5]" cites, "[citation needed]" asks for it. */
final class Marks {
    private static final Pattern MARK =
            Pattern.compile("\\[(\\d{1,3}(?:[,–-] ?\\d{1,3})*|\\^[^\\]\\s]{1,20}|[Cc]itation needed)\\]");

    private record Mark(int start, int end, Citation kind) {}

    private final CharSequence text;
    private final List<Mark> marks = new ArrayList<>();

    Marks(CharSequence text, int from) {
        this.text = text;
        Matcher found = MARK.matcher(text).region(from, text.length());
        while (found.find()) {
            Citation kind = found.group(1).toLowerCase(Locale.ROOT).startsWith("c") ? Citation.NEEDED : Citation.CITED;
            marks.add(new Mark(found.start(), found.end(), kind));
        }
    }

    /**
     * The first mark behind the words, within their sentence or right after it; a mark that begins a line belongs to what
     * stands before.
     *
     * @param from     the last char of the words that carry the claim
     * @param sentence one past the last char of their sentence
     */
    Citation covering(int from, int sentence) {
        int low = firstFrom(from);
        int reach = sentence;
        for (int i = low; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.start() < sentence) {
                return mark.kind();
            }
            if (!onlySpace(reach, mark.start())) {
                return Citation.NONE;
            }
            return mark.kind();
        }
        return Citation.NONE;
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean onlySpace(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '.' && c != '"' && c != '”' && c != ')') {
                return false;
            }
        }
        return true;
    }
}
