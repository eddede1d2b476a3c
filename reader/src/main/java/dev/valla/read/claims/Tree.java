package dev.valla.read.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A sentence and its tree. Words are numbered from 0; -1 stands above the root. Immutable. */
final class Tree {
    private static final Set<String> CLOSING = Set.of("\"", "”", "’", "''", ")", "'");

    private final List<Word> words;
    private final int[][] children;

    Tree(List<Word> words) {
        this.words = List.copyOf(words);
        this.children = childrenOf(this.words);
    }

    private static int[][] childrenOf(List<Word> words) {
        int[] count = new int[words.size()];
        for (Word word : words) {
            if (word.head() >= 0) {
                count[word.head()]++;
            }
        }
        int[][] children = IntStream.of(count).mapToObj(int[]::new).toArray(int[][]::new);
        int[] filled = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            int head = words.get(i).head();
            if (head >= 0) {
                children[head][filled[head]++] = i;
            }
        }
        return children;
    }

    int size() {
        return words.size();
    }

    List<Word> words() {
        return words;
    }

    Word at(int i) {
        return words.get(i);
    }

    /** Whether every word leads up to a root: a repair that hangs words in a circle makes no tree. Cost: the words. */
    boolean hangsTogether() {
        int[] reached = new int[size()];
        for (int i = 0; i < size(); i++) {
            int at = i;
            while (at >= 0 && reached[at] == 0) {
                reached[at] = i + 1;
                at = head(at);
            }
            if (at >= 0 && reached[at] == i + 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word there is the subject of the sentence's chief verb. */
    boolean isSubjectOfRoot(int i) {
        return (at(i).is("nsubj") || at(i).is("nsubjpass"))
                && head(i) >= 0
                && at(head(i)).is("root");
    }

    int head(int i) {
        return words.get(i).head();
    }

    /** Its direct dependents, from left to right. */
    int[] children(int i) {
        return children[i];
    }

    List<Integer> children(int i, String relation) {
        List<Integer> found = new ArrayList<>();
        for (int child : children[i]) {
            if (words.get(child).relation().equals(relation)) {
                found.add(child);
            }
        }
        return found;
    }

    boolean hasChild(int i, String relation) {
        for (int child : children[i]) {
            if (words.get(child).relation().equals(relation)) {
                return true;
            }
        }
        return false;
    }

    boolean hasChildLemma(int i, String lemma) {
        for (int child : children[i]) {
            if (words.get(child).lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code i} stands below {@code ancestor} or is it. Cost: the depth. */
    boolean within(int i, int ancestor) {
        for (int at = i; at >= 0; at = head(at)) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The last word below {@code i}, or {@code i} itself. Cost: the words below it. */
    int rightmost(int i) {
        int last = i;
        for (int child : children[i]) {
            last = Math.max(last, rightmost(child));
        }
        return last;
    }

    /** Whether the sentence is a question, which asserts nothing. */
    boolean asks() {
        int last = size() - 1;
        while (last > 0 && CLOSING.contains(at(last).form())) {
            last--;
        }
        return at(last).form().equals("?");
    }

    int start() {
        return words.getFirst().start();
    }

    int end() {
        return words.getLast().end();
    }

    /** The word that covers or follows the char at {@code offset}; the size where none does. */
    int wordAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first word of the name that {@code i} belongs to; {@code i} itself outside names. */
    int nameStart(int i) {
        int at = i;
        while (at > 0 && (words.get(at).edge() == 'I' || words.get(at).edge() == 'L')) {
            at--;
        }
        return at;
    }

    /** The last word of the name that {@code i} belongs to; {@code i} itself outside names. */
    int nameEnd(int i) {
        int at = i;
        while (at + 1 < size() && (words.get(at).edge() == 'B' || words.get(at).edge() == 'I')) {
            at++;
        }
        return at;
    }
}
