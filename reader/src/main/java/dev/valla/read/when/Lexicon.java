package dev.valla.read.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that a language's rules know, folded to lower case, found without making a string of each word read.
 * Entry 0 is every other word.
 */
final class Lexicon {
    /**
     * A word as member of a class.
     *
     *
     * @param capital whether only the capitalised word is one
     */
    record Member(String wordClass, int value, boolean capital) {}

    private final List<char[]> words = new ArrayList<>(List.of(new char[0]));
    private final List<List<Member>> members = new ArrayList<>(List.of(List.of()));
    private final Map<String, Integer> ids = new HashMap<>();
    private int[] table = new int[1 << 12];

    int size() {
        return words.size();
    }

    String word(int entry) {
        return new String(words.get(entry));
    }

    List<Member> members(int entry) {
        return members.get(entry);
    }

    boolean isMember(int entry, String wordClass) {
        for (Member member : members.get(entry)) {
            if (member.wordClass().equals(wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** The entry of a folded word, made where there is none. */
    int add(String folded) {
        return ids.computeIfAbsent(folded, this::append);
    }

    void add(String folded, Member member) {
        members.get(add(folded)).add(member);
    }

    private int append(String folded) {
        words.add(folded.toCharArray());
        members.add(new ArrayList<>());
        if (words.size() * 2 > table.length) {
            table = new int[table.length * 2];
            for (int i = 1; i < words.size() - 1; i++) {
                place(i);
            }
        }
        place(words.size() - 1);
        return words.size() - 1;
    }

    private void place(int entry) {
        char[] word = words.get(entry);
        int at = slot(hash(word, word.length));
        while (table[at] != 0) {
            at = (at + 1) & (table.length - 1);
        }
        table[at] = entry;
    }

    static int hash(char[] folded, int length) {
        int h = 0;
        for (int i = 0; i < length; i++) {
            h = step(h, folded[i]);
        }
        return h;
    }

    static int step(int hash, char folded) {
        return hash * 31 + folded;
    }

    private int slot(int hash) {
        return ((hash * 0x9E3779B9) >>> 12) & (table.length - 1);
    }

    /** The entry of the folded word in the first {@code length} chars, 0 if it has none. */
    int find(char[] folded, int length, int hash) {
        for (int at = slot(hash); table[at] != 0; at = (at + 1) & (table.length - 1)) {
            char[] word = words.get(table[at]);
            if (word.length == length && Arrays.equals(word, 0, length, folded, 0, length)) {
                return table[at];
            }
        }
        return 0;
    }

    int find(String folded) {
        return ids.getOrDefault(folded, 0);
    }
}
