package dev.valla.read.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the tokens of a number in words ("twenty", "-", "four"), and a numeral and its ordinal ending ("19", "th"). */
final class Numbers {
    private static final class Node {
        final Map<Integer, Node> next = new HashMap<>();
        int value;
        int mask;
        int joint;

        boolean ends() {
            return mask != 0 || joint != 0;
        }
    }

    private final Node root = new Node();
    private boolean[] startsNumber = new boolean[0];
    private boolean[] endsOrdinal = new boolean[0];

    /** @param phrase words and marks as tokens, separated by spaces, a mark glued to its neighbours as in the text */
    void add(Lexicon lexicon, String phrase, int value, boolean ordinal) {
        put(lexicon, phrase, value, Numeral.ofWords(value, ordinal));
    }

    /** A year in words, "nineteen forty-two". */
    void addYear(Lexicon lexicon, String phrase, int year) {
        put(lexicon, phrase, year, Numeral.ofYearInWords());
    }

    private void put(Lexicon lexicon, String phrase, int value, int mask) {
        Node node = root;
        for (String word : phrase.split(" ", -1)) {
            node = node.next.computeIfAbsent(lexicon.add(word), w -> new Node());
        }
        if (node.mask == 0) {
            node.value = value;
            node.mask = mask;
        }
    }

    /** Several words that count as one member of a class. */
    void addJoint(Lexicon lexicon, List<String> words, Lexicon.Member member) {
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(lexicon.add(word), w -> new Node());
        }
        String name = String.join(" ", words);
        node.joint = lexicon.add(name);
        lexicon.add(name, member);
    }

    /**
     * A name that counts as one member of a class, whatever its words and numerals.
     *
     * @param tokens the name, read
     */
    void addName(Lexicon lexicon, String name, Tokens tokens, Lexicon.Member member) {
        Node node = root;
        for (int i = 0; i < tokens.count; i++) {
            int key = tokens.mask[i] != 0
                    ? numeral(tokens.value[i])
                    : lexicon.add(Tokens.folded(name.substring(tokens.start[i], tokens.end[i])));
            node = node.next.computeIfAbsent(key, k -> new Node());
        }
        node.joint = lexicon.add("\u0000" + name);
        lexicon.add("\u0000" + name, member);
    }

    /** Numerals have no entry in the lexicon; in a name they are known by their value. */
    private static int numeral(int value) {
        return ~value;
    }

    private static int key(Tokens tokens, int i) {
        return tokens.entry[i] == 0 && tokens.mask[i] != 0 ? numeral(tokens.value[i]) : tokens.entry[i];
    }

    private boolean starts(int key) {
        return key >= 0 ? startsNumber[key] : root.next.containsKey(key);
    }

    void addSuffix(Lexicon lexicon, String suffix) {
        int entry = lexicon.add(suffix);
        endsOrdinal = java.util.Arrays.copyOf(endsOrdinal, Math.max(endsOrdinal.length, entry + 1));
        endsOrdinal[entry] = true;
    }

    void close(Lexicon lexicon) {
        startsNumber = new boolean[lexicon.size()];
        root.next.keySet().stream().filter(key -> key >= 0).forEach(entry -> startsNumber[entry] = true);
        endsOrdinal = java.util.Arrays.copyOf(endsOrdinal, lexicon.size());
    }

    /** What a number in this one word can be, 0 for other words. */
    int maskOf(int entry) {
        Node node = root.next.get(entry);
        return node == null ? 0 : node.mask;
    }

    private static boolean continues(Tokens tokens, int from, int i) {
        return i < tokens.count && (i == from || !tokens.has(i, Tokens.PARAGRAPH));
    }

    /** Joins in place. A number in one word keeps its entry, so that rules may know it as a word too. */
    void join(Tokens tokens) {
        int to = 0;
        for (int from = 0; from < tokens.count; to++) {
            int taken = 1;
            int entry = tokens.entry[from];
            int value = tokens.value[from];
            int mask = tokens.mask[from];
            int end = tokens.end[from];
            Node best = root;
            if (starts(key(tokens, from))) {
                Node node = root;
                for (int i = from; continues(tokens, from, i) && (node = node.next.get(key(tokens, i))) != null; i++) {
                    if (node.ends()) {
                        best = node;
                        taken = i - from + 1;
                        end = tokens.end[i];
                    }
                }
            }
            if (best.ends()) {
                value = best.value;
                mask = best.mask;
                entry = taken == 1 ? entry : best.joint;
            } else if (mask != 0
                    && from + 1 < tokens.count
                    && tokens.has(from + 1, Tokens.GLUED)
                    && endsOrdinal[tokens.entry[from + 1]]) {
                taken = 2;
                mask = Numeral.asOrdinal(mask);
                end = tokens.end[from + 1];
            }
            tokens.start[to] = tokens.start[from];
            tokens.flags[to] = tokens.flags[from];
            tokens.entry[to] = entry;
            tokens.value[to] = value;
            tokens.mask[to] = mask;
            tokens.end[to] = end;
            from += taken;
        }
        tokens.count = to;
    }
}
