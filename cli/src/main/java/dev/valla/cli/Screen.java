package dev.valla.cli;

import dev.valla.ask.Standing;
import dev.valla.claim.Problem;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Writes for people: width, colour and signs. Colour never says anything that a sign or a word does not. */
final class Screen {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int USUAL = 80;

    private final Outside outside;
    private final boolean coloured;
    private final boolean ascii;
    private final int width;
    private boolean afterBlank = true;

    Screen(Outside outside, boolean coloured, boolean ascii) {
        this.outside = outside;
        this.coloured = coloured;
        this.ascii = ascii;
        this.width = width(outside.variable("COLUMNS"));
    }

    private static int width(String columns) {
        return columns.matches("\\d{1,4}") ? Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns))) : USUAL;
    }

    int width() {
        return width;
    }

    PrintStream out() {
        return outside.out();
    }

    void line(String text) {
        outside.out().println(text);
        afterBlank = text.isEmpty();
    }

    /** An empty line, unless there is one already. */
    void blank() {
        if (!afterBlank) {
            line("");
        }
    }

    /** A result in running words, broken at the width, each line after as many blanks. */
    void paragraph(int indent, String text) {
        wrapped(text, width - indent).forEach(line -> line(" ".repeat(indent) + line));
    }

    /** As {@link #paragraph}, but the first line begins with a sign that hangs out to the left. */
    void item(int indent, String sign, String text) {
        String first = " ".repeat(Math.max(0, indent - length(sign) - 1)) + sign + " ";
        List<String> lines = wrapped(text, width - indent);
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? first : " ".repeat(indent)) + lines.get(i));
        }
    }

    /** Says that there is more, and which command shows it. */
    void more(int number, String one, String many, String command) {
        if (number > 0) {
            paragraph(6, "and %d more %s: %s".formatted(number, number == 1 ? one : many, command));
        }
    }

    /** Talk: to standard error, at once. */
    void say(String text) {
        outside.out().flush();
        outside.err().println(text);
        outside.err().flush();
    }

    void problem(Problem problem) {
        say(problem.told());
    }

    String strong(String text) {
        return coloured ? "\u001B[1m" + text + "\u001B[0m" : text;
    }

    String quiet(String text) {
        return coloured ? "\u001B[2m" + text + "\u001B[0m" : text;
    }

    /** The sign of a standing; contested adds its own. */
    String sign(Standing standing) {
        return degree(standing.degree()) + (standing.contested() ? contested() : "");
    }

    String degree(Standing.Degree degree) {
        String sign = !ascii
                ? String.valueOf(degree.glyph())
                : switch (degree) {
                    case STANDS -> "+";
                    case HANGS_BY_ONE -> "~";
                    case FALLS -> "o";
                    case CANNOT_BE_TOLD -> "?";
                };
        return switch (degree) {
            case STANDS -> ink("34", sign);
            case HANGS_BY_ONE -> ink("33", sign);
            case FALLS, CANNOT_BE_TOLD -> ink("90", sign);
        };
    }

    String contested() {
        return ink("35", ascii ? "x" : "✕");
    }

    /** A bar as long as its part of the whole, at least a sliver. */
    String bar(int part, int whole, int cells) {
        int eighths = whole == 0 ? 0 : Math.max(1, (int) Math.round(8.0 * cells * part / whole));
        if (ascii) {
            return "#".repeat(Math.max(1, eighths / 8));
        }
        String rest = eighths % 8 == 0 ? "" : String.valueOf("▏▎▍▌▋▊▉".charAt(eighths % 8 - 1));
        return "█".repeat(eighths / 8) + rest;
    }

    String quoted(String words) {
        String flat = words.strip().replaceAll("\\s+", " ");
        return ascii ? '"' + flat + '"' : "“" + flat + "”";
    }

    String dash() {
        return ascii ? "-" : "—";
    }

    String dot() {
        return ascii ? "-" : "·";
    }

    String arrow() {
        return ascii ? "<-" : "←";
    }

    /** Between what a thing was and what it is. */
    String arrowTo() {
        return ascii ? "->" : "→";
    }

    /** What a thing hangs from that stands under another. */
    String branch() {
        return ascii ? "`-" : "└─";
    }

    String rule(int length) {
        return (ascii ? "-" : "─").repeat(length);
    }

    private String ink(String code, String text) {
        return coloured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }

    /** At most so many columns, cut at a blank where that can be, with three dots for what is left out. */
    String cut(String text, int columns) {
        String flat = text.strip().replaceAll("\\s+", " ");
        String dots = ascii ? "..." : "…";
        if (flat.codePointCount(0, flat.length()) <= columns) {
            return flat;
        }
        int room = Math.max(1, columns - dots.length());
        int end = flat.offsetByCodePoints(0, room);
        int blank = flat.lastIndexOf(' ', end);
        return flat.substring(0, blank > end * 2 / 3 ? blank : end).stripTrailing() + dots;
    }

    /** To so many columns, filled with blanks. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - length(text)));
    }

    /** Columns that a text takes, without what only gives it colour. */
    static int length(String text) {
        String plain = text.indexOf('\u001B') < 0 ? text : text.replaceAll("\u001B\\[[0-9;]*m", "");
        return plain.codePointCount(0, plain.length());
    }

    static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && length(line.toString()) + 1 + length(word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
