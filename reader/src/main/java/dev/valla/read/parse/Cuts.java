package dev.valla.read.parse;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends where NLP4J ends a sentence too early: at the mark that belongs to a title ("entitled Trotskyism or Leninism?, which
 * ran …"), after an abbreviation before a small letter, and before a closing quotation mark or bracket. And where it ends none:
 * after an abbreviation ("moved to Washington, D.C. He worked"), and in talk written down without a stop, which is one sentence of
 * thousands of words; what looks for a word's company within its sentence would cost the square of that.
 */
final class Cuts {
    private static final Set<String> GO_ON = Set.of(",", ";");
    private static final Set<String> CLOSING = Set.of(")", "]", "”", "’", "»", "''");

    /** Words of one piece. The longest sentences of lives, lists of works and posts, have about half as many. */
    static final int LONGEST = 300;

    /** Where a sentence that is too long is best cut. */
    private static final Set<String> PAUSES = Set.of(",", ";", ":", "--", "–", "—");

    private Cuts() {}

    static List<List<Token>> mended(List<List<Token>> sentences) {
        var pieces = new ArrayList<List<Token>>();
        for (var sentence : whole(sentences)) for (var one : Abbreviations.ended(sentence)) cut(one, pieces);
        return pieces;
    }

    private static void cut(List<Token> sentence, List<List<Token>> pieces) {
        var rest = sentence;
        while (rest.size() > LONGEST) {
            int end = pause(rest);
            pieces.add(rest.subList(0, end));
            rest = rest.subList(end, rest.size());
        }
        pieces.add(rest);
    }

    /** Behind the last pause in the further half of what one piece may hold; where there is none, behind its last word. */
    private static int pause(List<Token> sentence) {
        for (int end = LONGEST; end > LONGEST / 2; end--)
            if (PAUSES.contains(sentence.get(end - 1).getWordForm())) return end;
        return LONGEST;
    }

    private static List<List<Token>> whole(List<List<Token>> sentences) {
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
