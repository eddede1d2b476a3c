package dev.valla.lineage;

import dev.valla.spelling.Folding;
import dev.valla.table.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Words that bind others and say little themselves, by language; and the language that such words give away. */
final class Binding {
    /** Language tag → hashes of its binding words. */
    private static final Map<String, Set<Integer>> WORDS = read();

    private static final int[] ALL = WORDS.values().stream()
            .flatMap(Set::stream)
            .mapToInt(Integer::intValue)
            .sorted()
            .distinct()
            .toArray();

    private Binding() {}

    static boolean has(int hash) {
        return Arrays.binarySearch(ALL, hash) >= 0;
    }

    /** The language most of whose binding words occur; "" when too few do. */
    static String languageOf(Words words) {
        String best = "";
        int most = 2;
        for (Map.Entry<String, Set<Integer>> language : WORDS.entrySet()) {
            int seen = 0;
            for (int i = 0; i < words.count; i++) {
                if (language.getValue().contains(words.hashes[i])) {
                    seen++;
                }
            }
            if (seen > most) {
                most = seen;
                best = language.getKey();
            }
        }
        return best;
    }

    static int hash(String word) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < word.length(); i++) {
            char folded = Folding.of(word.charAt(i));
            if (folded != 0) {
                hash = (hash ^ folded) * 0x01000193;
            }
        }
        return hash;
    }

    private static Map<String, Set<Integer>> read() {
        Map<String, Set<Integer>> words = new LinkedHashMap<>();
        for (String line : Table.lines(Binding.class, "binding-words.txt")) {
            String[] parts = line.split(":", 2);
            Set<Integer> hashes = new HashSet<>();
            for (String word : parts[1].trim().split(" ", -1)) {
                hashes.add(hash(word));
            }
            words.put(parts[0].trim(), hashes);
        }
        return words;
    }
}
