package dev.valla.lineage;

import dev.valla.spelling.Folding;
import dev.valla.table.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that bind others and say little themselves, by language; and the language that such words give away. */
final class Binding {
    /** Language tag → hashes of its binding words. */
    private static final Map<String, Set<Integer>> WORDS = read("binding-words.txt");

    private static final int[] ALL = WORDS.values().stream()
            .flatMap(Set::stream)
            .mapToInt(Integer::intValue)
            .sorted()
            .distinct()
            .toArray();

    private static final List<String> LANGUAGES = List.copyOf(WORDS.keySet());
    private static final int[] OF = languages();

    private Binding() {}

    static boolean has(int hash) {
        return Arrays.binarySearch(ALL, hash) >= 0;
    }

    /** The language most of whose binding words occur; "" when too few do. */
    static String languageOf(Words words) {
        int[] seen = new int[LANGUAGES.size()];
        for (int i = 0; i < words.count; i++) {
            int word = Arrays.binarySearch(ALL, words.hashes[i]);
            for (int languages = word < 0 ? 0 : OF[word]; languages != 0; languages &= languages - 1) {
                seen[Integer.numberOfTrailingZeros(languages)]++;
            }
        }
        String best = "";
        int most = 2;
        for (int language = 0; language < seen.length; language++) {
            if (seen[language] > most) {
                most = seen[language];
                best = LANGUAGES.get(language);
            }
        }
        return best;
    }

    /** For each word of {@link #ALL} a bit for each language that has it. */
    private static int[] languages() {
        if (LANGUAGES.size() > Integer.SIZE) {
            throw new IllegalStateException("there is no room for %d languages".formatted(LANGUAGES.size()));
        }
        int[] of = new int[ALL.length];
        for (int language = 0; language < LANGUAGES.size(); language++) {
            for (int hash : WORDS.getOrDefault(LANGUAGES.get(language), Set.of())) {
                of[Arrays.binarySearch(ALL, hash)] |= 1 << language;
            }
        }
        return of;
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

    /** Hashes of the words of a table by language; a language may go on over several lines. */
    static Map<String, Set<Integer>> read(String table) {
        Map<String, Set<Integer>> words = new LinkedHashMap<>();
        for (String line : Table.lines(Binding.class, table)) {
            String[] parts = line.split(":", 2);
            Set<Integer> hashes = words.computeIfAbsent(parts[0].trim(), l -> new HashSet<>());
            for (String word : parts[1].trim().split(" ", -1)) {
                hashes.add(hash(word));
            }
        }
        return words;
    }
}
