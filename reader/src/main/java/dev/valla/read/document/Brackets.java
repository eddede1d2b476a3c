package dev.valla.read.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where each template, link, table, tag and reference of a wiki's page ends, found in one pass; what never ends opens nothing.
 */
final class Brackets {
    private static final Pattern TOKEN = Pattern.compile(
            "(?i)\\{\\{|\\}\\}|\\[\\[|\\]\\]|\\{\\||\\|\\}|\\[(?=https?://|//)|\\]|"
                    + "<(ref|nowiki|gallery|math|score|timeline|script|style)\\b[^<>]{0,300}?(/?)>|</(ref|nowiki|gallery|math|score|timeline|script|style)\\s*>|</?[a-z][a-z0-9]{0,14}\\b[^<>]{0,300}>");

    /** For each char at which something opens one past its end, else 0. */
    private final int[] ends;

    private Brackets(int[] ends) {
        this.ends = ends;
    }

    private record Open(String kind, int at) {}

    static Brackets of(String text) {
        int[] ends = new int[text.length() + 1];
        Deque<Open> open = new ArrayDeque<>();
        Matcher token = TOKEN.matcher(text);
        int from = 0;
        while (from <= text.length() && token.find(from)) {
            from = token.end();
            String found = token.group();
            if (token.group(1) != null && token.group(2).isEmpty()) {
                String name = token.group(1).toLowerCase(java.util.Locale.ROOT);
                if (name.equals("ref")) {
                    open.push(new Open(name, token.start()));
                } else {
                    from = verbatim(text, name, token, ends);
                }
            } else if (token.group(3) != null) {
                close(open, token.group(3).toLowerCase(java.util.Locale.ROOT), token.end(), ends);
            } else if (found.startsWith("<")) {
                ends[token.start()] = token.end();
            } else {
                bracket(text, found, token, open, ends);
            }
        }
        return new Brackets(ends);
    }

    /** What stands inside is not markup; it ends at its own closing tag. */
    private static int verbatim(String text, String name, Matcher tag, int[] ends) {
        int close = text.indexOf("</" + name, tag.end());
        int end = close < 0 ? -1 : text.indexOf('>', close);
        if (end < 0) {
            return tag.end();
        }
        ends[tag.start()] = end + 1;
        return end + 1;
    }

    private static void bracket(String text, String found, Matcher token, Deque<Open> open, int[] ends) {
        switch (found) {
            case "{{", "[[", "[" -> open.push(new Open(found, token.start()));
            case "{|" -> {
                if (token.start() == 0 || text.charAt(token.start() - 1) == '\n') {
                    open.push(new Open(found, token.start()));
                }
            }
            case "}}" -> close(open, "{{", token.end(), ends);
            case "]]" -> close(open, "[[", token.end(), ends);
            case "|}" -> close(open, "{|", token.end(), ends);
            default -> close(open, "[", token.end(), ends);
        }
    }

    /** Closes the last of that kind, if it is open; what was opened within it and never closed is forgotten. */
    private static void close(Deque<Open> open, String kind, int end, int[] ends) {
        int depth = 0;
        for (Open one : open) {
            if (one.kind().equals(kind)) {
                while (depth-- > 0) {
                    open.pop();
                }
                ends[open.pop().at()] = end;
                return;
            }
            if (++depth > 100) {
                return;
            }
        }
    }

    /** One past the end of what opens there; 0 if nothing does. */
    int past(int at) {
        return ends[at];
    }
}
