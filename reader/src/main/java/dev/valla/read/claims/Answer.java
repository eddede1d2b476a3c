package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What another wrote below a document in the same file: the office's reply under a petition. It is known by a letterhead in
 * capitals after more than one blank line, by a name at the foot of both, and by these names being two.
 *
 * @param start first char of its letterhead, in UTF-16 units
 */
record Answer(int start, String speaker) {
    private static final String LETTER = "letter";
    private static final int BLANKS = 2;
    /** Two words and more in capitals, and nothing else; each part takes all it can, so that a long line needs no stack. */
    private static final Pattern LETTERHEAD =
            Pattern.compile("[ \\t*_#]*+[\\p{Lu}\\d.,'’-]++(?:[ \\t]++[\\p{Lu}\\d.,'’-]++)++[ \\t*_]*+");

    static List<Answer> of(String text, int body) {
        List<Answer> found = new ArrayList<>();
        List<Integer> starts = letterheads(text, body);
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

    /** Where the letterheads begin that stand below more than one blank line. Cost: linear. */
    private static List<Integer> letterheads(String text, int body) {
        List<Integer> found = new ArrayList<>();
        int at = text.indexOf('\n', body) + 1;
        int blanks = 0;
        while (at > 0) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, Math.max(at, end));
            if (line.isBlank()) {
                blanks++;
            } else {
                if (blanks >= BLANKS && LETTERHEAD.matcher(line).matches()) {
                    found.add(at);
                }
                blanks = 0;
            }
            at = end + 1;
        }
        return found;
    }

    private static Optional<String> writer(String text, int from, int to) {
        return Masthead.of(text.substring(from, to), LETTER, false).speaker();
    }
}
