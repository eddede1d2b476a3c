package dev.valla.read.parse;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Ends sentences after an abbreviation, which NLP4J never does: where what follows begins a sentence and no name. "Washington, D.C.
 * He worked", but "Dr. Lind", "J. An", "Berg v. The Crown".
 */
final class Abbreviations {
    /** With a capital they begin a sentence, and nobody's name follows an initial with them. */
    private static final Set<String> SURE =
            Set.of("He", "She", "They", "It", "His", "Her", "Their", "Its", "The", "This", "These", "There");

    private static final Set<String> BEGINNING = Set.of(
            "A",
            "An",
            "In",
            "On",
            "At",
            "After",
            "Before",
            "During",
            "From",
            "Since",
            "When",
            "While",
            "As",
            "By",
            "Although",
            "Later",
            "Then",
            "However",
            "Following",
            "Upon",
            "Under",
            "With",
            "For",
            "Both",
            "Among",
            "Until",
            "Despite",
            "Though",
            "But",
            "And",
            "That",
            "Those",
            "Here",
            "Once",
            "Two",
            "Three",
            "Some",
            "Many",
            "Another",
            "Because",
            "If",
            "We",
            "I");

    /** What is followed by more of the same sentence, whatever it begins with. */
    private static final Set<String> GO_ON = Set.of("v.", "vs.", "e.g.", "i.e.", "cf.", "viz.", "nos.", "no.");

    private Abbreviations() {}

    static List<List<Token>> ended(List<Token> sentence) {
        var found = new ArrayList<List<Token>>();
        var one = new ArrayList<Token>();
        for (int i = 0; i < sentence.size(); i++) {
            var word = sentence.get(i);
            boolean last = i + 1 == sentence.size();
            boolean stop = i > 0
                    && word.getWordForm().endsWith(".")
                    && (last || capital(sentence, i + 1))
                    && isWhole(sentence, i);
            one.add(stop ? withoutStop(word) : word);
            if (stop) one.add(new Token(".", word.getEndOffset() - 1, word.getEndOffset()));
            if (!last && (stop || ends(sentence, i))) {
                found.add(one);
                one = new ArrayList<>();
            }
        }
        found.add(one);
        return found;
    }

    private static Token withoutStop(Token word) {
        var form = word.getWordForm();
        return new Token(form.substring(0, form.length() - 1), word.getStartOffset(), word.getEndOffset() - 1);
    }

    private static boolean capital(List<Token> sentence, int i) {
        return Character.isUpperCase(sentence.get(i).getWordForm().codePointAt(0));
    }

    private static boolean ends(List<Token> sentence, int i) {
        var form = sentence.get(i).getWordForm();
        if (form.length() < 2 || !form.endsWith(".") || GO_ON.contains(form.toLowerCase(Locale.ROOT))) return false;
        var next = sentence.get(i + 1).getWordForm();
        boolean initial = form.length() == 2;
        return SURE.contains(next) || (!initial && BEGINNING.contains(next));
    }

    /** "World War I. Lind came home", "the 9th Corps. Lind fell", "Sun Yat-sen. Lind led it": the last of a name, and no abbreviation. */
    private static boolean isWhole(List<Token> sentence, int i) {
        var form = sentence.get(i).getWordForm();
        var before = sentence.get(i - 1);
        boolean hyphened = before.getWordForm().equals("-")
                && before.getEndOffset() == sentence.get(i).getStartOffset();
        return hyphened
                ? Character.isLowerCase(form.charAt(0))
                : form.equals("Corps.")
                        || (before.getWordForm().equals("War") && form.equals("I."))
                        || isAcronym(sentence, i);
    }

    /** "joined the KMT. Lind left": capitals behind an article, as no title stands. */
    private static boolean isAcronym(List<Token> sentence, int i) {
        var form = sentence.get(i).getWordForm();
        return form.length() > 3
                && form.indexOf('.') == form.length() - 1
                && form.equals(form.toUpperCase(Locale.ROOT))
                && sentence.get(i - 1).getWordForm().equalsIgnoreCase("the");
    }
}
