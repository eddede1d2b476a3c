package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What another wrote below a document in the same file: the office's reply under a petition. It is known by a letterhead in
 * capitals after more than one blank line, by a name at the foot of both, and by these names being two.
 *
 * @param start first char of its letterhead, in UTF-16 units
 */
record Answer(int start, String speaker) {
    private static final String LETTER = "letter";
    private static final Pattern LETTERHEAD = Pattern.compile(
            "\\n[ \\t]*\\n(?:[ \\t]*\\n)+(?=[ \\t*_#]*(?:[\\p{Lu}\\d.,'’-]+[ \\t]+)+[\\p{Lu}\\d.,'’-]+[ \\t*_]*\\n)");

    static List<Answer> of(String text, int body) {
        List<Answer> found = new ArrayList<>();
        Matcher head = LETTERHEAD.matcher(text).region(body, text.length());
        List<Integer> starts = new ArrayList<>();
        while (head.find()) {
            starts.add(head.end());
        }
        Optional<String> before = starts.isEmpty() ? Optional.empty() : writer(text, body, starts.getFirst());
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            Optional<String> writer = writer(text, starts.get(i), end);
            if (before.isEmpty() || writer.isEmpty() || writer.equals(before)) {
                return List.copyOf(found);
            }
            found.add(new Answer(starts.get(i), writer.get()));
            before = writer;
        }
        return List.copyOf(found);
    }

    private static Optional<String> writer(String text, int from, int to) {
        return Masthead.of(text.substring(from, to), LETTER, false).speaker();
    }
}
