package dev.valla.align;

import dev.valla.spelling.NameKey;
import dev.valla.table.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Forms that one given name takes in several languages: George, Georg, Jorge. */
final class GivenNames {
    /** Key of a form → numbers of the names it is a form of. */
    private static final Map<String, Set<Integer>> NAMES = read();

    private GivenNames() {}

    static boolean areFormsOfOne(String key, String other) {
        Set<Integer> of = NAMES.getOrDefault(other, Set.of());
        return NAMES.getOrDefault(key, Set.of()).stream().anyMatch(of::contains);
    }

    private static Map<String, Set<Integer>> read() {
        Map<String, Set<Integer>> names = new HashMap<>();
        int number = 0;
        for (String line : Table.lines(GivenNames.class, "given-names.txt")) {
            for (String form : line.split(" ", -1)) {
                names.computeIfAbsent(NameKey.of(form), f -> new TreeSet<>()).add(number);
            }
            number++;
        }
        return names;
    }
}
