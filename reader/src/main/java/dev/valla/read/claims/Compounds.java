package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;

/** Words that the parser takes apart and that mean another thing together: a brother-in-law is no brother. */
final class Compounds {
    /**
     * What stands behind the noun.
     *
     * @param kept whether it makes another lemma: a bishop-elect is a bishop
     */
    private record Tail(List<String> forms, boolean kept) {
        private String joined() {
            return String.join("", forms);
        }
    }

    private static final List<Tail> TAILS = List.of(
            new Tail(List.of("-", "in", "-", "law"), true),
            new Tail(List.of("-", "up"), true),
            new Tail(List.of("-", "elect"), false));

    private Compounds() {}

    /** The same words with "brother-in-law" as one. */
    static List<Word> joined(List<Word> words) {
        List<Word> joined = new ArrayList<>(words);
        for (int i = words.size() - 1; i >= 0; i--) {
            for (Tail tail : TAILS) {
                if (words.get(i).isNoun() && follows(words, i + 1, tail.forms())) {
                    join(joined, i, tail);
                }
            }
        }
        return joined.size() == words.size() ? words : joined;
    }

    private static boolean follows(List<Word> words, int from, List<String> forms) {
        if (from + forms.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < forms.size(); i++) {
            Word word = words.get(from + i);
            boolean close = word.start() == words.get(from + i - 1).end();
            if (!close || !word.form().equalsIgnoreCase(forms.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Takes the words behind it into this one: what hangs on them hangs on it. */
    private static void join(List<Word> words, int at, Tail tail) {
        int gone = tail.forms().size();
        Word first = words.get(at);
        Word last = words.get(at + gone);
        boolean inner = first.head() > at && first.head() <= at + gone;
        Word noun = inner ? first.under(last.head(), last.relation()) : first;
        Word whole = new Word(
                noun.form() + tail.joined(),
                noun.lemma() + (tail.kept() ? tail.joined() : ""),
                noun.tag(),
                noun.entity(),
                noun.edge(),
                noun.head(),
                noun.relation(),
                noun.start(),
                last.end());
        words.subList(at + 1, at + 1 + gone).clear();
        words.set(at, whole);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int head = word.head();
            int moved = head <= at ? head : head <= at + gone ? at : head - gone;
            if (moved == i) {
                moved = noun.head() <= at ? noun.head() : noun.head() - gone;
            }
            words.set(i, word.under(moved, word.relation()));
        }
    }
}
