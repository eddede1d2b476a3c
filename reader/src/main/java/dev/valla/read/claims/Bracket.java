package dev.valla.read.claims;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Round brackets in running text.
 *
 * @param start   of the opening one, in UTF-16 units of the source's text
 * @param end     one past the closing one
 * @param moments the times stated within
 */
record Bracket(int start, int end, List<Moment> moments) {
    private static final int LONGEST = 240;

    /** "(a tenant farmer, died 1866)". */
    private static final Pattern DESCRIBED =
            Pattern.compile("^an? [\\p{L} ’'-]{3,60}, (?:died|d\\.|born|b\\.) [^,;]{0,20}\\d{4}$");

    Bracket {
        moments = List.copyOf(moments);
    }

    /** Whether one time and nothing else stands within. */
    boolean holdsOnlyATime() {
        return moments.size() == 1
                && end - start - 2
                        == moments.getFirst().end() - moments.getFirst().start();
    }

    /**
     * All brackets of the text from {@code from}, in their order; of one within another only the inner, unless the outer alone
     * holds times: "(née Berg (Берг); 1889 – 1920)". Linear.
     */
    static List<Bracket> of(String text, int from, List<Moment> moments) {
        List<Bracket> found = new ArrayList<>();
        Deque<Opened> open = new ArrayDeque<>();
        int next = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            while (next < moments.size() && moments.get(next).start() < i) {
                next++;
            }
            if (c == '(') {
                open.push(new Opened(i, next, found.size()));
            } else if (c == '\n') {
                open.clear();
            } else if (c == ')' && !open.isEmpty()) {
                Opened last = open.pop();
                if (i - last.at() <= LONGEST) {
                    close(text, last, i, moments.subList(last.next(), next), found);
                }
            }
        }
        return found;
    }

    /**
     * An opening bracket.
     *
     * @param next  the first moment behind it
     * @param found how many brackets were closed before it
     */
    private record Opened(int at, int next, int found) {}

    private static void close(String text, Opened open, int at, List<Moment> within, List<Bracket> found) {
        List<Bracket> inner = found.subList(open.found(), found.size());
        if (!inner.isEmpty()
                && (within.isEmpty()
                        || !inner.stream().allMatch(b -> b.moments().isEmpty()))) {
            return;
        }
        inner.clear();
        List<Moment> glued = Glued.in(text, open.at(), at);
        found.add(new Bracket(open.at(), at + 1, glued.isEmpty() ? within : glued));
    }

    /** Whether it only disturbs the sentence: dates of a life, a name in another script, a way to say it. */
    boolean aside(String text) {
        String within = text.substring(start + 1, end - 1);
        boolean foreign = within.codePoints()
                .anyMatch(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
        boolean described = DESCRIBED.matcher(within).find();
        boolean born = described
                || within.startsWith("born ")
                || within.startsWith("b. ")
                || within.startsWith("d. ")
                || within.startsWith("died ")
                || within.startsWith("née ")
                || within.startsWith("né ");
        boolean spans = moments.size() >= 2
                || (moments.size() == 1 && moments.getFirst().ends().size() == 2);
        boolean dateOnly = moments.size() == 1
                && within.strip().length()
                        == moments.getFirst().end() - moments.getFirst().start();
        return dateOnly
                || foreign
                || born
                || spans
                || within.startsWith("French pronunciation")
                || within.contains("pronunciation:");
    }
}
