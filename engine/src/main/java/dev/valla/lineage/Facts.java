package dev.valla.lineage;

import dev.valla.spelling.NameKey;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What of a text outlives translation: numbers, names across scripts, and words that languages have in common
 * ("revolutionary", "революционер"). In their order.
 */
final class Facts {
    private static final int LETTERS = 5;
    private static final int CONSONANTS = 4;
    /** Within so many first words a bracket gives the dates of the life. */
    private static final int LEAD = 400;

    /** A bracket whose years are less apart gives a term of office rather than a life. */
    private static final int YOUNGEST = 15;

    /** From this weight on a fact is a number of two digits, a month or a name. */
    private static final double STRONG = 0.8;

    private static final int NEIGHBOURS = 3;
    /** Of the dates of the life, which every account gives. */
    private static final double WEAK = 0.5;

    private static final double WEAK_LOSS = 0.1;

    final Words words;
    final String language;
    int count;
    /** The word that each is. */
    int[] at;
    /** What equal facts have equal. */
    int[] keys;
    /** What it adds when both have it. */
    double[] weights;
    /** What it takes away when only one has it. */
    double[] losses;

    private Facts(Words words) {
        this.words = words;
        this.language = Binding.languageOf(words);
        at = new int[words.count];
        keys = new int[words.count];
        weights = new double[words.count];
        losses = new double[words.count];
    }

    static Facts of(Words words) {
        Facts facts = new Facts(words);
        Set<Integer> subject = facts.titleKeys();
        Set<Integer> vital = facts.datesOfLife();
        for (int i = 0; i < words.count; i++) {
            boolean ofTheLife = words.is(i, Words.NUMBER) && vital.contains(words.hashes[i]);
            if (ofTheLife && !words.is(i, Words.BRACKETED | Words.FORM)) {
                facts.add(i, words.text(i).hashCode(), WEAK, WEAK_LOSS);
            } else if (!ofTheLife && !words.is(i, Words.FORM)) {
                facts.consider(i, subject);
            }
        }
        facts.trim();
        return facts;
    }

    /** The numbers in a bracket of the lead that spans a life, which every account of it gives. */
    private Set<Integer> datesOfLife() {
        Set<Integer> dates = new HashSet<>();
        int from = 0;
        while (from < words.count && from < LEAD) {
            int to = from;
            while (to < words.count && words.is(to, Words.BRACKETED)) {
                to++;
            }
            if (spansALife(from, to)) {
                for (int i = from; i < to; i++) {
                    dates.add(words.hashes[i]);
                }
            }
            from = to + 1;
        }
        return dates;
    }

    private boolean spansALife(int from, int to) {
        int first = 0;
        int last = 0;
        for (int i = from; i < to; i++) {
            if (words.is(i, Words.NUMBER) && words.ends[i] - words.starts[i] == 4) {
                int year = Integer.parseInt(words.text(i));
                first = first == 0 ? year : first;
                last = year;
            }
        }
        return last - first >= YOUNGEST;
    }

    /** Whether all facts of {@code value} are among those of {@code text}; false when it has none. */
    static boolean contains(String text, String value) {
        Set<Integer> sought = keysOf(value);
        return !sought.isEmpty() && keysOf(text).containsAll(sought);
    }

    private static Set<Integer> keysOf(String text) {
        Words words = Words.of(text);
        Facts facts = new Facts(words);
        for (int i = 0; i < words.count; i++) {
            facts.consider(i, Set.of());
        }
        Set<Integer> keys = new HashSet<>();
        for (int i = 0; i < facts.count; i++) {
            keys.add(facts.keys[i]);
        }
        return keys;
    }

    /** Pairs of numbers and names, two others between them at most: what is looked up to find translations. */
    int[] grams() {
        int[] strong =
                IntStream.range(0, count).filter(i -> weights[i] >= STRONG).toArray();
        int[] grams = new int[NEIGHBOURS * strong.length];
        int n = 0;
        for (int i = 0; i < strong.length; i++) {
            for (int j = i + 1; j <= i + NEIGHBOURS && j < strong.length; j++) {
                grams[n++] = (keys[strong[i]] * 31 + keys[strong[j]]) * 0x9E3779B9;
            }
        }
        return Arrays.copyOf(grams, n);
    }

    /** The words that are facts. */
    BitSet asWords() {
        BitSet set = new BitSet(words.count);
        for (int i = 0; i < count; i++) {
            set.set(at[i]);
        }
        return set;
    }

    private void trim() {
        at = Arrays.copyOf(at, count);
        keys = Arrays.copyOf(keys, count);
        weights = Arrays.copyOf(weights, count);
        losses = Arrays.copyOf(losses, count);
    }

    /** The names in the first line: whom it is about, of whom all accounts speak. */
    private Set<Integer> titleKeys() {
        Set<Integer> keys = new HashSet<>();
        int end = words.source.text().indexOf('\n', words.source.body());
        for (int i = 0; i < words.count && i < 12 && (end < 0 || words.starts[i] < end); i++) {
            if (words.is(i, Words.CAPITAL)) {
                keys.add(wordKey(words.text(i)));
            }
        }
        return keys;
    }

    private void consider(int word, Set<Integer> subject) {
        String text = words.text(word);
        int month = Months.of(words.hashes[word]);
        if (words.is(word, Words.NUMBER)) {
            boolean year = text.length() == 4;
            add(word, text.hashCode(), year ? 1.5 : text.length() == 1 ? 0.4 : 1, year ? 0.5 : 0.3);
        } else if (month > 0) {
            add(word, month, 0.8, 0.2);
        } else if (!words.is(word, Words.BINDING) && text.length() >= LETTERS) {
            int key = wordKey(text);
            boolean name = words.is(word, Words.CAPITAL) && !words.is(word, Words.FIRST) && !words.capitalsAreCommon();
            if (!subject.contains(key)) {
                add(word, key, words.is(word, Words.CAPITAL) ? 1 : 0.7, name ? 0.3 : 0.06);
            }
        }
    }

    private void add(int word, int key, double weight, double loss) {
        at[count] = word;
        keys[count] = key;
        weights[count] = weight;
        losses[count++] = loss;
    }

    /** The first four consonants, once each sound is written in one way. */
    static int wordKey(String word) {
        String key = NameKey.of(word);
        StringBuilder consonants = new StringBuilder();
        for (int i = 0; i < key.length() && consonants.length() < CONSONANTS; i++) {
            char c = key.charAt(i);
            if ("aeiou".indexOf(c) < 0) {
                consonants.append(c == 'c' || c == 'q' || c == 'k' ? 'k' : c);
            } else if (i == 0) {
                consonants.append('a');
            }
        }
        return consonants.toString().hashCode();
    }
}
