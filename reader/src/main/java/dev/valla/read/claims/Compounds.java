package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;

/** Words that the parser takes apart and that mean another thing together: a brother-in-law is no brother. */
final class Compounds {
    private static final List<String> IN_LAW = List.of("-", "in", "-", "law");

    private Compounds() {}

    /** The same words with "brother-in-law" as one. */
    static List<Word> joined(List<Word> words) {
        List<Word> joined = new ArrayList<>(words);
        for (int i = words.size() - 1 - IN_LAW.size(); i >= 0; i--) {
            if (words.get(i).isNoun() && inLaw(words, i + 1)) {
                join(joined, i);
            }
        }
        return joined.size() == words.size() ? words : joined;
    }

    private static boolean inLaw(List<Word> words, int from) {
        for (int i = 0; i < IN_LAW.size(); i++) {
            Word word = words.get(from + i);
            boolean close = word.start() == words.get(from + i - 1).end();
            if (!close || !word.form().equalsIgnoreCase(IN_LAW.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Takes the four words behind it into this one: what hangs on them hangs on it. */
    private static void join(List<Word> words, int at) {
        int gone = IN_LAW.size();
        Word noun = words.get(at);
        Word last = words.get(at + gone);
        Word whole = new Word(
                noun.form() + "-in-law",
                noun.lemma() + "-in-law",
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
