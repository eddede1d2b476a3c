package dev.valla.read.document;

import dev.valla.claim.Landmark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notes at the foot of a plain text or a Markdown document: "[^1]: Lind, p. 12.", "[1] Lind, p. 12.". */
final class PlainNotes {
    private static final Pattern NOTE = Pattern.compile("(?m)^ {0,3}\\[\\^?([^\\[\\]\\s^]{1,20})\\]:?[ \\t]+(?=\\S)");
    private static final Pattern INDENTED = Pattern.compile("[ \\t]+\\S.*");

    private PlainNotes() {}

    /**
     * Those with which the text ends, each of them cited before; empty where other words follow. Cost: linear.
     *
     * @param body where the text begins behind its front matter
     */
    static List<Landmark> of(String text, int body) {
        List<Landmark> notes = new ArrayList<>();
        int end = text.length();
        int from = text.length();
        while (from > body) {
            int start = Math.max(body, text.lastIndexOf('\n', from - 2) + 1);
            Matcher note = NOTE.matcher(text).region(start, from);
            String line = text.substring(start, from).stripTrailing();
            if (note.lookingAt()) {
                notes.addFirst(new Landmark(Landmark.Kind.NOTE, note.group(1), start, end));
                end = start;
            } else if (!line.isEmpty() && !INDENTED.matcher(line).matches()) {
                break;
            }
            from = start;
        }
        return notes.stream()
                        .allMatch(note -> cited(text, body, notes.getFirst().start(), note.label()))
                ? List.copyOf(notes)
                : List.of();
    }

    private static boolean cited(String text, int body, int foot, String label) {
        int plain = text.indexOf("[" + label + "]", body);
        int raised = text.indexOf("[^" + label + "]", body);
        return (plain >= 0 && plain < foot) || (raised >= 0 && raised < foot);
    }
}
