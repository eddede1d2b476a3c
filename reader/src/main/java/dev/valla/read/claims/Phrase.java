package dev.valla.read.claims;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A noun and what belongs to it, without clauses, appositions and second conjuncts.
 *
 * @param head  the noun
 * @param first its first word
 * @param last  its last word, included
 */
record Phrase(Tree tree, int head, int first, int last) {
    private static final Set<String> LEFT = Set.of(
            "det", "compound", "nmod", "amod", "poss", "qmod", "predet", "advmod", "case", "nummod", "meta", "punct");

    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Set<String> ORDER = Set.of(
            "eventually", "subsequently", "later", "then", "finally", "also", "afterwards", "previously", "formerly");

    /** The noun with its modifiers and what hangs on "of". */
    static Phrase around(Tree tree, int head) {
        int first = head;
        int last = head;
        for (int child : tree.children(head)) {
            if (child > head
                    && tree.at(head).tag().equals("VBG")
                    && tree.at(child).is("dobj")) {
                last = Math.max(last, around(tree, child).last);
            }
            if (child < head && LEFT.contains(tree.at(child).relation()) && !opens(tree, child)) {
                first = Math.min(first, leftmost(tree, child));
            } else if (child > head && (belongs(tree, child) || field(tree, head, child))) {
                last = Math.max(last, around(tree, tree.children(child)[0]).last);
            } else if (child > head && named(tree, head, child)) {
                last = Math.max(last, tree.nameEnd(child));
            } else if (child > head && tree.at(child).is("case")) {
                last = Math.max(last, child);
            }
        }
        first = Math.min(first, tree.nameStart(head));
        last = Math.max(last, tree.nameEnd(head));
        for (int i = first; i < head; i++) {
            // "first as an adviser": the adviser
            first = tree.at(i).lemma().equals("as") && tree.at(i).tag().equals("IN") ? i + 1 : first;
            // "a book in 1905 and a play": the play
            first = tree.at(i).tag().equals("CC") && tree.at(i + 1).tag().equals("DT") ? i + 1 : first;
        }
        while (first < head && (!startsPhrase(tree.at(first)) || datesTheRest(tree, first) || orders(tree.at(first)))) {
            first++;
        }
        return new Phrase(tree, head, first, last);
    }

    /** "On 4 August 1967 soldiers shot him": the year is no count of soldiers. */
    private static boolean datesTheRest(Tree tree, int first) {
        return first > 0
                && YEAR.matcher(tree.at(first).form()).matches()
                && (MONTHS.contains(tree.at(first - 1).lemma())
                        || tree.at(first - 1).lemma().equals("in"));
    }

    /** "finally arrested", "later vice president": it orders acts; the tagger may take it for an adjective. */
    private static boolean orders(Word word) {
        return (word.tag().startsWith("RB") || word.tag().startsWith("JJ"))
                && ORDER.contains(word.form().toLowerCase(Locale.ROOT));
    }

    private static boolean startsPhrase(Word word) {
        return Character.isLetterOrDigit(word.form().charAt(0)) && !word.tag().equals("CC");
    }

    private static boolean opens(Tree tree, int child) {
        return tree.at(child).is("punct") && !tree.at(child).tag().equals("HYPH");
    }

    private static int leftmost(Tree tree, int i) {
        int left = i;
        for (int child : tree.children(i)) {
            left = Math.min(left, child < i && !opens(tree, child) ? leftmost(tree, child) : i);
        }
        return left;
    }

    /** "my sister Helena", "the concentration camp Terezin": a name that follows its noun without a comma. */
    private static boolean named(Tree tree, int head, int child) {
        boolean placed = tree.at(child).isName()
                && Lexicon.english().in("place", tree.at(head).lemma());
        return tree.at(child).is("appos")
                && (placed || tree.at(child).entity().equals("PERSON"))
                && adjacent(tree, head, child)
                && !tree.at(head).isName();
    }

    /** Whether the name stands right behind the noun, or behind a second word for the same person: "the poet and critic Lind". */
    private static boolean adjacent(Tree tree, int head, int name) {
        for (int i = head + 1; i < tree.nameStart(name); i++) {
            if (tree.head(i) != name) {
                return false;
            }
        }
        return tree.nameStart(name) > head;
    }

    /** "a doctorate in law", "commissar for the interior": what the degree is in, what the office is for. */
    private static boolean field(Tree tree, int head, int child) {
        Lexicon words = Lexicon.english();
        List<Integer> fields = tree.at(child).is("prep") ? tree.children(child, "pobj") : List.of();
        if (fields.isEmpty() || !tree.at(fields.getFirst()).isNoun()) {
            return false;
        }
        Word field = tree.at(fields.getFirst());
        boolean learnt = tree.at(child).lemma().equals("in")
                && words.in("diploma", tree.at(head).lemma())
                && !Set.of("DATE", "GPE", "ORG", "LOC").contains(field.entity())
                && !words.in("time", field.lemma());
        boolean governed = tree.at(child).lemma().equals("for")
                && words.in("office", tree.at(head).lemma())
                && words.in("portfolio", field.lemma());
        return learnt || governed;
    }

    private static boolean belongs(Tree tree, int child) {
        Word word = tree.at(child);
        return word.is("prep")
                && word.lemma().equals("of")
                && !tree.at(child - 1).form().equals(",")
                && tree.children(child).length > 0
                && tree.at(tree.children(child)[0]).isNominal();
    }

    int start() {
        return tree.at(first).start();
    }

    int end() {
        return tree.at(last).end();
    }

    Word noun() {
        return tree.at(head);
    }
}
