package dev.valla.read.parse;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends where NLP4J ends a sentence too early: at the mark that belongs to a title ("entitled Trotskyism or Leninism?, which
 * ran …"), after an abbreviation before a small letter, and before a closing quotation mark or bracket.
 */
final class Cuts {
    private static final Set<String> GO_ON = Set.of(",", ";");
    private static final Set<String> CLOSING = Set.of(")", "]", "”", "’", "»", "''");

    private Cuts() {}

    static List<List<Token>> mended(List<List<Token>> sentences) {
        var mended = new ArrayList<List<Token>>();
        for (var cut : sentences) {
            var rest = new ArrayList<>(cut);
            while (!mended.isEmpty() && !rest.isEmpty() && closes(rest))
                mended.getLast().add(rest.removeFirst());
            if (rest.isEmpty()) continue;
            if (!mended.isEmpty() && goesOn(mended.getLast(), rest))
                mended.getLast().addAll(rest);
            else mended.add(rest);
        }
        return mended;
    }

    /** A straight quotation mark closes when a blank follows it. */
    private static boolean closes(List<Token> sentence) {
        var first = sentence.getFirst();
        if (CLOSING.contains(first.getWordForm())) return true;
        boolean blankFollows = sentence.size() == 1 || sentence.get(1).getStartOffset() > first.getEndOffset();
        return first.getWordForm().equals("\"") && blankFollows;
    }

    private static boolean goesOn(List<Token> before, List<Token> next) {
        var first = next.getFirst().getWordForm();
        if (GO_ON.contains(first) || Character.isLowerCase(first.codePointAt(0))) return true;
        var last = before.getLast().getWordForm();
        return first.startsWith("(") && (last.equals("?") || last.equals("!"));
    }
}
