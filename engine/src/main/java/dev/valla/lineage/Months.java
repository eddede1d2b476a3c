package dev.valla.lineage;

import dev.valla.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of the months in several languages. */
final class Months {
    /** Hash of a name → 1 for January … 12. */
    private static final Map<Integer, Integer> NAMES = read();

    private Months() {}

    /** 1 to 12; 0 for what names no month. */
    static int of(int hash) {
        return NAMES.getOrDefault(hash, 0);
    }

    private static Map<Integer, Integer> read() {
        Map<Integer, Integer> names = new HashMap<>();
        List<String> lines = Table.lines(Months.class, "months.txt");
        for (int month = 1; month <= lines.size(); month++) {
            for (String name : lines.get(month - 1).split(" ", -1)) {
                names.putIfAbsent(Binding.hash(name), month);
            }
        }
        return names;
    }
}
