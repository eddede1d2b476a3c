package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;

/**
 * Round brackets in running text.
 *
 * @param start   of the opening one, in UTF-16 units of the source's text
 * @param end     one past the closing one
 * @param moments the times stated within
 */
record Bracket(int start, int end, List<Moment> moments) {
    private static final int LONGEST = 240;

    Bracket {
        moments = List.copyOf(moments);
    }

    /** Whether one time and nothing else stands within. */
    boolean holdsOnlyATime() {
        return moments.size() == 1
                && end - start - 2
                        == moments.getFirst().end() - moments.getFirst().start();
    }

    /** All brackets of the text from {@code from}, innermost only, in their order. Linear. */
    static List<Bracket> of(String text, int from, List<Moment> moments) {
        List<Bracket> found = new ArrayList<>();
        int open = -1;
        int next = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                open = i;
            } else if (c == '\n') {
                open = -1;
            } else if (c == ')' && open >= 0) {
                if (i - open <= LONGEST) {
                    List<Moment> within = new ArrayList<>();
                    while (next < moments.size() && moments.get(next).start() < i) {
                        if (moments.get(next).start() > open) {
                            within.add(moments.get(next));
                        }
                        next++;
                    }
                    List<Moment> glued = Glued.in(text, open, i);
                    found.add(new Bracket(open, i + 1, glued.isEmpty() ? within : glued));
                }
                open = -1;
            }
        }
        return found;
    }

    /** Whether it only disturbs the sentence: dates of a life, a name in another script, a way to say it. */
    boolean aside(String text) {
        String within = text.substring(start + 1, end - 1);
        boolean foreign = within.codePoints()
                .anyMatch(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
        boolean born = within.startsWith("born ")
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
