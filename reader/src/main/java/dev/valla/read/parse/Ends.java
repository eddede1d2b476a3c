package dev.valla.read.parse;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Ends sentences that NLP4J runs together, because the full stop could belong to an abbreviation: "worked for Lind & Co. He
 * died", "after World War I. Anna came", "headed by Sun Yat-sen. Lind joined".
 */
final class Ends {
    /** Words that open a sentence and stand in no name. */
    private static final Set<String> OPENING = Set.of(
            "He",
            "She",
            "They",
            "It",
            "We",
            "His",
            "Her",
            "Their",
            "Its",
            "In",
            "On",
            "At",
            "After",
            "Before",
            "During",
            "From",
            "When",
            "While",
            "There",
            "This",
            "These",
            "That",
            "By",
            "As",
            "Upon",
            "Following",
            "Until",
            "With",
            "For",
            "But",
            "Although",
            "Despite",
            "Later",
            "Then",
            "Soon",
            "Since",
            "Between",
            "Once",
            "Both");

    /** Abbreviations behind which something follows always. */
    private static final Set<String> LEADING = Set.of(
            "Dr.", "Mr.", "Mrs.", "Ms.", "Messrs.", "Mme.", "Mlle.", "St.", "Ste.", "Prof.", "Gen.", "Col.", "Capt.",
            "Lt.", "Maj.", "Sgt.", "Cpl.", "Adm.", "Rev.", "Hon.", "Fr.", "Gov.", "Sen.", "Rep.", "Pres.", "Mt.", "Ft.",
            "No.", "no.", "Nos.", "vs.", "v.", "feat.", "e.g.", "i.e.", "cf.", "ca.", "c.", "ed.", "eds.", "trans.",
            "vol.", "Vol.", "p.", "pp.", "b.", "d.", "m.", "r.", "fl.", "op.", "Op.", "Art.", "art.", "ch.");

    private Ends() {}

    static List<List<Token>> found(List<List<Token>> sentences) {
        var found = new ArrayList<List<Token>>();
        for (var sentence : sentences) {
            var rest = new ArrayList<Token>();
            for (int i = 0; i < sentence.size(); i++) {
                rest.add(sentence.get(i));
                if (ends(sentence, i)) {
                    stop(rest);
                    found.add(rest);
                    rest = new ArrayList<>();
                }
            }
            if (!rest.isEmpty()) found.add(rest);
        }
        return found;
    }

    private static boolean ends(List<Token> sentence, int i) {
        if (i == 0 || i + 1 >= sentence.size()) return false;
        var word = sentence.get(i).getWordForm();
        var next = sentence.get(i + 1).getWordForm();
        boolean abbreviated = word.length() > 1 && word.endsWith(".") && !word.startsWith(".");
        if (!abbreviated || !Character.isUpperCase(next.codePointAt(0))) return false;
        boolean war = numbered(sentence, i) && sentence.get(i - 1).getWordForm().equals("War");
        if (war || part(sentence, i) || capitals(word, next)) return true;
        boolean initial = word.length() == 2 && !numbered(sentence, i);
        return OPENING.contains(next) && !LEADING.contains(word) && !initial;
    }

    /** "Yat-sen." is no senator. */
    private static boolean part(List<Token> sentence, int i) {
        return i > 0
                && sentence.get(i - 1).getWordForm().equals("-")
                && sentence.get(i).getWordForm().chars().allMatch(c -> Character.isLowerCase(c) || c == '.');
    }

    /** "joined the KMT. Lind left": not "REV. LIND". */
    private static boolean capitals(String word, String next) {
        return acronym(word) && next.length() > 1 && Character.isLowerCase(next.codePointAt(1));
    }

    private static boolean acronym(String word) {
        return word.length() > 3
                && word.indexOf('.') == word.length() - 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && LEADING.stream().noneMatch(word::equalsIgnoreCase);
    }

    private static boolean numbered(List<Token> sentence, int i) {
        return sentence.get(i).getWordForm().equals("I.");
    }

    /** The stop becomes a token of its own, where the word is no abbreviation. */
    private static void stop(List<Token> rest) {
        int last = rest.size() - 1;
        if (!part(rest, last)
                && !numbered(rest, last)
                && !acronym(rest.get(last).getWordForm())) return;
        var word = rest.removeLast();
        int end = word.getEndOffset();
        var form = word.getWordForm();
        rest.add(new Token(form.substring(0, form.length() - 1), word.getStartOffset(), end - 1));
        rest.add(new Token(".", end - 1, end));
    }
}
