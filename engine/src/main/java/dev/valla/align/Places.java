package dev.valla.align;

import dev.valla.align.Difference.Relation;
import dev.valla.spelling.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Places that changed their name, are known under several, or lie in one another; the table {@code places.txt} knows some. */
final class Places {
    /**
     * A place of the table.
     *
     * @param name   the present one
     * @param within keys of what it lies in
     * @param region whether it is no town
     */
    private record Known(String name, Set<String> within, boolean region) {}

    /** Key of a name → the place. */
    private static final Map<String, Known> KNOWN = new HashMap<>();

    static {
        Tables.lines("places.txt").forEach(Places::learn);
    }

    private Places() {}

    private static void learn(String entry) {
        boolean region = entry.startsWith("*");
        String line = region ? entry.substring(1) : entry;
        int lies = line.indexOf(" > ");
        String[] names = (lies < 0 ? line : line.substring(0, lies)).split("\\|", -1);
        Set<String> within = new TreeSet<>();
        if (lies >= 0) {
            for (String around : line.substring(lies + 3).split("\\|", -1)) {
                within.add(key(around));
            }
        }
        Known known = new Known(names[0].strip(), within, region);
        for (String name : names) {
            KNOWN.put(key(name), known);
        }
    }

    /** Under one key for all its names: the key of the present one. */
    private static String place(String name) {
        String key = key(name);
        return Optional.ofNullable(KNOWN.get(key)).map(k -> key(k.name())).orElse(key);
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : name.replaceAll(
                        "(?i)\\b(the|of|city|town|village|near|in|province|governorate|région|region)\\b", " ")
                .split("[\\s.\\-]+", -1)) {
            if (!word.isEmpty()) {
                key.append(NameKey.of(word)).append(' ');
            }
        }
        return key.toString().strip();
    }

    /** Where it says it is, from the place itself outwards: its parts between commas and brackets. */
    private static List<String> parts(String place) {
        List<String> parts = new ArrayList<>();
        for (String part : place.split(",|\\(|\\)|;| in the ", -1)) {
            if (!key(part).isEmpty()) {
                parts.add(place(part));
            }
        }
        return parts;
    }

    static Relation relation(String left, String right) {
        List<String> a = parts(left);
        List<String> b = parts(right);
        if (a.isEmpty() || b.isEmpty()) {
            return Relation.DIFFERS;
        }
        if (a.get(0).equals(b.get(0))) {
            return a.equals(b) || !new TreeSet<>(a).containsAll(b) ? Relation.AGREES : Relation.REFINES;
        }
        if (around(a).contains(b.get(0))) {
            return Relation.REFINES;
        }
        return areApart(a, b) ? Relation.CONTRADICTS : Relation.DIFFERS;
    }

    /** All that it lies in, as it says or as the table knows. */
    private static Set<String> around(List<String> parts) {
        Set<String> around = new TreeSet<>(parts.subList(1, parts.size()));
        List<String> open = new ArrayList<>(parts);
        while (!open.isEmpty()) {
            Known known = KNOWN.get(open.remove(open.size() - 1));
            if (known != null) {
                known.within().stream().filter(around::add).forEach(open::add);
            }
        }
        return around;
    }

    /** Two towns of the table, or two that are said to lie in one region: neither lies in the other. */
    private static boolean areApart(List<String> a, List<String> b) {
        String headA = a.get(0);
        String headB = b.get(0);
        if (around(a).contains(headB) || around(b).contains(headA)) {
            return false;
        }
        if (isTown(headA) && isTown(headB)) {
            return true;
        }
        return a.size() > 1
                && b.size() > 1
                && a.subList(1, a.size()).stream().anyMatch(b.subList(1, b.size())::contains);
    }

    private static boolean isTown(String place) {
        Known known = KNOWN.get(place);
        return known != null && !known.region();
    }

    /** Whether an event can have been at both: the one is the other, or lies in it, or nothing says that they are apart. */
    static boolean canMeet(String left, String right) {
        return relation(left, right) != Relation.CONTRADICTS;
    }

    static boolean agree(String left, String right) {
        Relation there = relation(left, right);
        Relation back = relation(right, left);
        return there == Relation.AGREES || there == Relation.REFINES || back == Relation.REFINES;
    }
}
