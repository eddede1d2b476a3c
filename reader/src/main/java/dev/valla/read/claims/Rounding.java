package dev.valla.read.claims;

import dev.valla.claim.EventType;
import java.util.Locale;
import java.util.Set;

/**
 * Rounds a quotation off where its claim's words alone would cut through a phrase: "the new government, he served" begins a word
 * too late, "he welcomed some foreign aid in an effort" ends in the middle of what it says. It is widened to the next edge of a
 * phrase; it is narrowed only where nothing that the claim says is lost. Cost: the words of the sentence.
 */
final class Rounding {
    private static final Set<String> BEFORE_A_VERB = Set.of("after", "while", "upon", "following", "when");
    private static final Set<String> CLAUSES = Set.of("relcl", "acl", "xcomp", "ccomp", "advcl", "pcomp");
    private static final Set<String> STOPS = Set.of(",", ";", ":", "(", ".");
    private static final Set<String> DASHES = Set.of("-", "–", "—");
    /** How many words are taken in to complete what was begun. */
    private static final int MOST = 12;

    private static final int LONGEST_CLAUSE = 20;
    private static final int LONGEST_BRACKET = 4;
    /** From so many chars on, a bracket behind a name would be most of what is shown. */
    private static final int LONG_BRACKET = 30;
    /** "He persuaded her", "he published a proof": so few words behind the verb tell little without what they govern. */
    private static final int BRIEF = 2;

    private final Draft draft;
    private final Tree tree;

    private Rounding(Draft draft) {
        this.draft = draft;
        this.tree = draft.tree;
    }

    static void of(Draft draft) {
        Rounding rounding = new Rounding(draft);
        rounding.leaveOffNextSubject();
        rounding.leaveOffBracket();
        rounding.clause();
        rounding.preposition();
        rounding.begunPhrase();
        rounding.wholeNoun();
        rounding.age();
        rounding.marks();
        rounding.suffix();
        rounding.shortForm();
    }

    /** "at the 1970 [World Cup]": a number that is part of a name is shown with it. */
    private void wholeNoun() {
        Word last = tree.at(draft.last);
        int noun = last.head();
        boolean cut = last.tag().equals("CD")
                && last.is("nmod")
                && noun > draft.last
                && noun - draft.last <= 3
                && tree.at(noun).isName();
        if (cut) {
            draft.cover(draft.first, tree.nameEnd(noun));
        }
    }

    /** "died aged 61", "died at the age of 61", "given the number 4,711": never without the number. */
    private void age() {
        int next = draft.last + 1;
        boolean of = next + 1 < tree.size()
                && tree.at(draft.last).form().equals("age")
                && tree.at(next).form().equals("of");
        boolean aged = Set.of("aged", "number", "no.")
                .contains(tree.at(draft.last).form().toLowerCase(Locale.ROOT));
        int number = of ? next + 1 : next;
        if ((of || aged) && number < tree.size() && tree.at(number).tag().equals("CD")) {
            boolean joined = number + 2 < tree.size()
                    && tree.at(number + 1).form().equals("-")
                    && tree.at(number + 2).tag().equals("CD");
            draft.cover(draft.first, joined ? number + 2 : number);
        }
    }

    /** "Karl Lind (Russian …; 3 May 1871 – 4 June 1937) was mayor": what is told begins behind a long bracket. */
    private void leaveOffBracket() {
        int verb = draft.clause >= 0 ? draft.clause : draft.trigger;
        for (int i = draft.first + 1; i <= verb; i++) {
            int before = i - 1;
            boolean named = draft.parts.stream()
                    .anyMatch(p -> p.head() == before && tree.at(before).isName());
            if (named && tree.at(i).start() - tree.at(before).end() > LONG_BRACKET) {
                draft.first = i;
                return;
            }
        }
    }

    /** "while she was at the conservatory and her mother …": a noun that the next verb is told of. */
    private void leaveOffNextSubject() {
        for (int i = draft.last; i > draft.trigger; i--) {
            Word word = tree.at(i);
            boolean subject = word.is("nsubj") || word.is("nsubjpass");
            int from = subject && tree.head(i) > draft.last
                    ? Phrase.around(tree, i).first()
                    : 0;
            if (from > 0 && tree.within(tree.head(i), draft.trigger)) {
                reachTo(tree.head(i));
                return;
            }
            if (from > 0 && tree.at(from - 1).tag().equals("CC")) {
                narrow(from - 1);
                return;
            }
        }
    }

    /** "her brother persuaded her to try tennis", "they met when she played Ruby": with the clause that completes a short one. */
    private void clause() {
        boolean verb = draft.pattern.shape() == Pattern.Shape.VERB && draft.last >= draft.trigger;
        // what somebody said is a claim of its own
        if (!verb || draft.type() == EventType.TESTIMONY) {
            return;
        }
        boolean bare = draft.last == draft.trigger;
        boolean brief = draft.last - draft.trigger <= BRIEF;
        for (int child : tree.children(draft.trigger)) {
            Word word = tree.at(child);
            boolean governed = word.is("xcomp") && (brief || draft.type() == EventType.EVENT);
            boolean completes = governed || (brief && word.is("ccomp")) || (bare && word.is("advcl"));
            if (child > draft.last && completes) {
                reachTo(child);
            }
        }
        int object = draft.last;
        for (int child : brief && tree.at(object).isNoun() ? tree.children(object) : new int[0]) {
            if (child == object + 1
                    && (tree.at(child).is("acl") || tree.at(child).is("relcl"))) {
                reachTo(child);
            }
        }
    }

    /** Takes in a clause that follows without a stop, up to its first stop. */
    private void reachTo(int verb) {
        int end = tree.rightmost(verb);
        for (int i = draft.last + 1; i <= end; i++) {
            if (stops(i)) {
                end = i - 1;
            }
        }
        while (end > verb && !closes(tree.at(end))) {
            end--;
        }
        if (end >= verb && end - draft.last <= LONGEST_CLAUSE) {
            draft.cover(draft.first, end);
        }
    }

    /** A dash between two words parts them, one within a word does not. */
    private boolean stops(int i) {
        boolean dash = DASHES.contains(tree.at(i).form())
                && tree.at(i).start() > tree.at(i - 1).end();
        return dash || STOPS.contains(tree.at(i).form());
    }

    /** Whether a quotation may end there. */
    private static boolean closes(Word word) {
        boolean open = Set.of("IN", "TO", "DT", "CC", "PRP$", "WDT", "WP").contains(word.tag());
        return Character.isLetterOrDigit(word.form().charAt(0)) && !open;
    }

    /** "In Berlin on 1 October he married", "after leaving the Academy". */
    private void preposition() {
        int before = draft.first - 1;
        boolean ofNoun = draft.pattern.shape() == Pattern.Shape.NOUN && draft.first > draft.trigger - 3;
        if (before < 0 || ofNoun) {
            return;
        }
        Word word = tree.at(before);
        boolean governs = false;
        for (int child : tree.children(before)) {
            boolean noun = tree.at(child).is("pobj") && child < draft.trigger;
            boolean verb = tree.at(child).is("pcomp") && BEFORE_A_VERB.contains(word.lemma());
            governs |= child >= draft.first && child <= draft.last && (noun || verb);
        }
        boolean mark = word.is("mark") && BEFORE_A_VERB.contains(word.lemma()) && tree.head(before) == draft.trigger;
        boolean phrase = governs && word.is("prep") && tree.head(before) >= draft.first;
        if (mark || phrase) {
            draft.cover(before, draft.last);
        }
    }

    /** "some foreign aid in an effort [to end …]", "the murder of an officer in what [was …]". */
    private void begunPhrase() {
        int noun = draft.last;
        boolean plain = tree.at(noun).is("pobj")
                && noun > draft.trigger
                && !tree.at(noun).isName();
        boolean begun = plain || isWhat(noun);
        if (!begun || !goesOn(noun)) {
            return;
        }
        int end = noun;
        for (int child : tree.children(noun)) {
            end = Math.max(
                    end, child > noun && CLAUSES.contains(tree.at(child).relation()) ? tree.rightmost(child) : noun);
        }
        int preposition = tree.head(noun);
        while (end > noun && !closes(tree.at(end))) {
            end--;
        }
        if (isWhat(noun) || end == noun || end - noun > MOST) {
            narrow(isWhat(noun) ? noun - 1 : preposition);
        } else {
            draft.cover(draft.first, end);
        }
    }

    private boolean isWhat(int word) {
        return tree.at(word).tag().equals("WP") && word > draft.trigger;
    }

    /** Whether a clause of the noun follows at once. */
    private boolean goesOn(int noun) {
        for (int child : tree.children(noun)) {
            if (child > noun
                    && child <= noun + 2
                    && (tree.at(child).is("relcl") || tree.at(child).is("acl"))) {
                return noun + 1 < tree.size()
                        && !STOPS.contains(tree.at(noun + 1).form());
            }
        }
        return isWhat(noun);
    }

    /** A quotation mark or bracket that is opened is closed. */
    private void marks() {
        close("\"", "\"");
        close("“", "”");
        close("``", "''");
        close("(", ")");
    }

    private void close(String opening, String closing) {
        int open = -1;
        for (int i = opening.equals(closing) ? 0 : draft.first; i <= draft.last; i++) {
            String form = tree.at(i).form();
            if (open < 0 && form.equals(opening)) {
                open = i;
            } else if (open >= 0 && form.equals(closing)) {
                open = -1;
            }
        }
        for (int i = draft.last + 1; open >= draft.first && i < tree.size() && i <= draft.last + MOST; i++) {
            if (tree.at(i).form().equals(closing)) {
                draft.cover(draft.first, i);
                return;
            }
        }
    }

    /** "Iván DeJesús, Jr." */
    private void suffix() {
        int next = draft.last + 1;
        boolean comma = next + 1 < tree.size() && tree.at(next).form().equals(",");
        if (comma && Set.of("Jr.", "Jr", "Sr.", "Sr").contains(tree.at(next + 1).form())) {
            draft.cover(draft.first, next + 1);
        }
    }

    /** "the Automatic Computing Engine (ACE)". */
    private void shortForm() {
        int open = draft.last + 1;
        if (open >= tree.size()
                || !tree.at(open).form().equals("(")
                || !tree.at(draft.last).isName()) {
            return;
        }
        for (int i = open + 1; i < tree.size() && i <= open + 1 + LONGEST_BRACKET; i++) {
            if (tree.at(i).form().equals(")")) {
                draft.cover(draft.first, i > open + 1 ? i : draft.last);
                return;
            }
            if (!tree.at(i).capitalised()) {
                return;
            }
        }
    }

    /** Ends before that word, unless it would lose the event or who or what or where it tells. */
    private void narrow(int before) {
        int last = before - 1;
        while (last > draft.trigger && !closes(tree.at(last))) {
            last--;
        }
        int end = last < draft.trigger ? 0 : tree.at(last).end();
        boolean lost = end == 0
                || draft.parts.stream().anyMatch(part -> part.head() >= before)
                || draft.places.stream().anyMatch(place -> place >= before)
                || draft.time.filter(time -> tellsTime(time.words(), before)).isPresent();
        if (!lost) {
            draft.last = last;
        }
    }

    /** Whether one of the quotation's words from there on is of the time. */
    private boolean tellsTime(String words, int from) {
        for (int i = from; i <= draft.last; i++) {
            if (words.contains(tree.at(i).form())) {
                return true;
            }
        }
        return false;
    }
}
