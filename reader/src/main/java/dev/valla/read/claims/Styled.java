package dev.valla.read.claims;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose the dates in brackets are where more than a name stands before them: "Vera Lind, Baroness Harstad (1552–1618)", "Karl
 * Lind, 1st Duke of Harstad (1601–1652)", "Sir Karl Lind, 3rd Baronet (11 June 1790 – 2 February 1869)", "Vera Lind or Vera Berg (1840–1882)", "Vera Lind, née Berg (1840–1882)". The place or
 * the second name is nobody else's.
 */
final class Styled {
    /** How many words a style takes. */
    private static final int LONGEST = 8;

    /** Small words of surnames: "née von Berg". */
    private static final Set<String> PARTICLES =
            Set.of("von", "van", "de", "der", "den", "zu", "af", "du", "di", "da", "del", "ter");

    private Styled() {}

    /**
     * The last word of the person's name; {@code last} itself where no style stands behind one.
     *
     * @param titles whether a title may stand there: where mere years follow, they may be those in which it was borne
     */
    static int name(Tree tree, int last, boolean titles) {
        for (int i = last; i > 0 && i > last - LONGEST; i--) {
            Word word = tree.at(i);
            boolean name = i > 1 && tree.at(i - 1).entity().equals("PERSON");
            if (word.form().equals(",")) {
                return titles && name && isStyle(tree, i + 1, last) ? i - 1 : last;
            }
            if (isBorn(tree, i)) {
                return i - 2;
            }
            if (word.lemma().equals("or")) {
                return name && tree.nameStart(last) == i + 1 ? i - 1 : last;
            }
            boolean within = word.capitalised() || isNumber(word) || PARTICLES.contains(word.form());
            if (!within) {
                return last;
            }
        }
        return last;
    }

    /** The "née" of "Vera Lind, née Berg", the "born" of "Vera Lind, born Berg". */
    static boolean isBorn(Tree tree, int i) {
        boolean behindName = i > 1
                && tree.at(i - 1).form().equals(",")
                && tree.at(i - 2).entity().equals("PERSON");
        String form = tree.at(i).form().toLowerCase(Locale.ROOT);
        return behindName
                && (Set.of("née", "né", "nee").contains(form)
                        || (form.equals("born")
                                && i + 1 < tree.size()
                                && tree.at(i + 1).isName()
                                && !tree.at(i + 1).entity().equals("DATE")));
    }

    /** "1st", which the tagger cuts in two, and what may stand between capitals. */
    private static boolean isNumber(Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        return word.tag().equals("CD")
                || form.equals("of")
                || form.equals("and")
                || form.equals("the")
                || form.matches("\\d*(?:st|nd|rd|th)");
    }

    private static boolean isStyle(Tree tree, int from, int last) {
        int title = from;
        while (title < last && (tree.at(title).lemma().equals("#ord#") || isNumber(tree.at(title)))) {
            title++;
        }
        Word word = tree.at(title);
        String lemma = word.form().toLowerCase(Locale.ROOT);
        Lexicon words = Lexicon.english();
        boolean whole = title < last || (title == last && title > from);
        return whole
                && word.capitalised()
                && Stream.of("monarch", "title", "office", "peerage").anyMatch(list -> words.in(list, lemma));
    }
}
