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
        int from = 0;
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (ends(sentence, i)) {
                found.add(sentence.subList(from, i + 1));
                from = i + 1;
            }
        }
        found.add(sentence.subList(from, sentence.size()));
        return found;
    }

    private static boolean ends(List<Token> sentence, int i) {
        var form = sentence.get(i).getWordForm();
        if (form.length() < 2 || !form.endsWith(".") || GO_ON.contains(form.toLowerCase(Locale.ROOT))) return false;
        var next = sentence.get(i + 1).getWordForm();
        boolean initial = form.length() == 2;
        return SURE.contains(next)
                || (!initial && BEGINNING.contains(next))
                || (Character.isUpperCase(next.codePointAt(0)) && isWhole(sentence, i));
    }

    /** "World War I. Lind came home", "Sun Yat-sen. Lind led it": the last of a name, and no abbreviation. */
    private static boolean isWhole(List<Token> sentence, int i) {
        var form = sentence.get(i).getWordForm();
        var before = sentence.get(i - 1);
        boolean hyphened = before.getWordForm().equals("-")
                && before.getEndOffset() == sentence.get(i).getStartOffset();
        return hyphened
                ? Character.isLowerCase(form.charAt(0))
                : before.getWordForm().equals("War") && form.equals("I.");
    }
}
