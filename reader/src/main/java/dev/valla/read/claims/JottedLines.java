package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a text, those that were wrapped joined: each a paragraph, a line of a list, or an entry. */
final class JottedLines {
    private static final Pattern BULLET =
            Pattern.compile("\\s*(?:[-*•·–]|\\(?\\d{1,3}[.)]|(?:No|Nr|№)\\.?\\s?\\d{1,6}[.:)]?)\\s+(?=\\S)");

    /** "Leary, Denis.": what begins so may be another's entry, though it is not known that it is a name. */
    private static final Pattern LIKE_A_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?:,? (?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.))+\\s*(?:[,.(;]|b\\.|born)");

    /** Letters in a line that may go on in the next. */
    private static final int WRAPPED = 55;

    private JottedLines() {}

    /**
     * @param from   first char behind a bullet or number
     * @param bullet whether there was one
     * @param below  the heading it stands under, in lower case; may be empty
     */
    record Line(int from, int end, boolean bullet, String below) {}

    /** In their order, headings and blank lines left out. Linear. */
    static List<Line> of(String text, int body, JottedDates dates) {
        List<Line> found = new ArrayList<>();
        String below = "";
        int begun = -1;
        int last = -1;
        boolean bullet = false;
        for (int start = body; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int first = first(text, start, end);
            if (first >= end || isHeading(text, first, end, dates)) {
                add(found, begun, last, bullet, below);
                begun = -1;
                below = first >= end ? below : heading(text.substring(first, end));
            } else {
                Matcher mark = BULLET.matcher(text).region(start, end);
                boolean marked = mark.lookingAt();
                boolean goesOn = begun >= 0 && !marked && goesOn(text, begun, last, start, first, end, dates);
                if (!goesOn) {
                    add(found, begun, last, bullet, below);
                    begun = marked ? mark.end() : first;
                    bullet = marked;
                }
                last = end;
            }
            start = end + 1;
        }
        add(found, begun, last, bullet, below);
        return found;
    }

    private static void add(List<Line> found, int begun, int last, boolean bullet, String below) {
        if (begun >= 0 && last > begun) {
            found.add(new Line(begun, last, bullet, below));
        }
    }

    /** Whether a line belongs to what was begun: it is indented, or the one before is long, or nothing but a date. */
    private static boolean goesOn(String text, int begun, int last, int start, int first, int end, JottedDates dates) {
        if (dates.at(first, end).isPresent() && !isLowerCase(text, first)) {
            return false;
        }
        if (isName(text, begun, text.indexOf('\n', begun))) {
            return Headword.at(text, first, end).isEmpty();
        }
        int before = text.lastIndexOf('\n', last - 1) + 1;
        boolean onlyDate =
                dates.at(begun, last).filter(d -> dates.behind(d, last) >= last).isPresent();
        boolean wrapped = last - Math.max(before, begun) >= WRAPPED
                && Headword.at(text, first, end).isEmpty()
                && !LIKE_A_NAME.matcher(text).region(first, end).lookingAt();
        boolean opens = last - Math.max(before, begun) < WRAPPED
                && Opening.at(text, first, end, false).isPresent();
        return onlyDate || first - start > indent(text, begun) || wrapped || (isLowerCase(text, first) && !opens);
    }

    /** Whether nothing but a name stands there: the lines below it are its entry. */
    private static boolean isName(String text, int from, int end) {
        return Headword.at(text, from, end)
                .filter(name -> text.substring(name.end(), end)
                        .replaceAll("\\([^()]*\\)", "")
                        .chars()
                        .noneMatch(Character::isLetterOrDigit))
                .isPresent();
    }

    private static int indent(String text, int at) {
        return at - (text.lastIndexOf('\n', at - 1) + 1);
    }

    private static boolean isLowerCase(String text, int at) {
        return Character.isLowerCase(text.charAt(at))
                && JottedWords.english().opening(text, at, text.length()).isEmpty();
    }

    private static int first(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** "# Career", "WORKS", "Education:": short, and no clause. */
    private static boolean isHeading(String text, int first, int end, JottedDates dates) {
        String line = text.substring(first, end).strip();
        boolean marked = line.startsWith("#") || line.startsWith("=");
        boolean bare = line.length() < 40
                && line.matches("[\\p{L}][\\p{L} ,&/()'’-]*:?")
                && (line.endsWith(":") || line.equals(line.toUpperCase(Locale.ROOT)) || isKnown(line));
        return (marked || (bare && !isName(text, first, end)))
                && dates.within(first, end).isEmpty();
    }

    private static boolean isKnown(String line) {
        String plain = heading(line);
        return Lexicon.english().in("jotted-not", plain) || Lexicon.english().in("section", plain);
    }

    private static String heading(String line) {
        return line.replaceAll("^[\\s#=*]+|[\\s#=*:]+$", "").toLowerCase(Locale.ROOT);
    }
}
