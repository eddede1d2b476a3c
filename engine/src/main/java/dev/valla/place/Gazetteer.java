package dev.valla.place;

import dev.valla.spelling.NameKey;
import dev.valla.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The places that the tables know: {@code places.txt} (renamed places, regions, lands), {@code towns.txt} (towns by land) and
 * {@code lands.txt} (between which lands borders moved). A name can be that of several places.
 */
public final class Gazetteer {
    /**
     * A place of the tables.
     *
     * @param id     key of its first name; unique but for towns of one name, which have that of their land added
     * @param within keys of what it lies in, the nearest first
     * @param region whether it is no town but a region or a land
     * @param years  key of a name → the years in which it was so called, where the table tells them
     */
    record Known(String id, List<String> within, boolean region, Map<String, String> years) {}

    private static final Pattern PROVINCE =
            Pattern.compile("(?i)\\b(governorate|guberniya|gouvernement|oblast|région|region)\\b");
    private static final Pattern SMALL = Pattern.compile("(?i)\\b(the|of|city|town|village|near|in)\\b");
    private static final Pattern YEARS = Pattern.compile("^(.*?)\\s*\\(([\\d–, -]+)\\)$");

    /** Key of a name → the places that bear it. */
    private static final Map<String, List<Known>> KNOWN = new HashMap<>();

    /** Id of a place → its first name, as the table writes it. */
    private static final Map<String, String> USUAL = new HashMap<>();

    /** Key of a land → numbers of the groups it stands in. */
    private static final Map<String, Set<Integer>> GROUPS = new HashMap<>();

    static {
        Table.lines(Gazetteer.class, "places.txt").forEach(Gazetteer::place);
        Table.lines(Gazetteer.class, "towns.txt").forEach(Gazetteer::towns);
        int group = 0;
        for (String line : Table.lines(Gazetteer.class, "lands.txt")) {
            for (String land : line.split(",", -1)) {
                GROUPS.computeIfAbsent(key(land), k -> new HashSet<>()).add(group);
            }
            group++;
        }
    }

    private Gazetteer() {}

    private static void place(String entry) {
        boolean region = entry.startsWith("*");
        String line = region ? entry.substring(1) : entry;
        int lies = line.indexOf(" > ");
        List<String> within = new ArrayList<>();
        if (lies >= 0) {
            for (String around : line.substring(lies + 3).split("\\|", -1)) {
                within.add(key(around));
            }
        }
        learn((lies < 0 ? line : line.substring(0, lies)).split("\\|", -1), within, region, "");
    }

    private static void towns(String line) {
        int colon = line.indexOf(':');
        String land = key(line.substring(0, colon));
        for (String town : line.substring(colon + 1).split(",", -1)) {
            learn(town.strip().split("\\|", -1), List.of(land), false, " " + land);
        }
    }

    private static void learn(String[] names, List<String> within, boolean region, String suffix) {
        Map<String, String> years = new HashMap<>();
        Set<String> keys = new TreeSet<>();
        String id = "";
        for (String name : names) {
            Matcher dated = YEARS.matcher(name.strip());
            String key = key(dated.matches() ? dated.group(1) : name);
            if (dated.matches()) {
                years.put(key, dated.group(2));
            }
            if (id.isEmpty()) {
                id = key + suffix;
                USUAL.putIfAbsent(id, dated.matches() ? dated.group(1) : name.strip());
            }
            keys.add(key);
        }
        Known known = new Known(id, List.copyOf(within), region, Map.copyOf(years));
        keys.forEach(key -> KNOWN.computeIfAbsent(key, k -> new ArrayList<>()).add(known));
    }

    /** Whether the tables know a place of that name. */
    public static boolean knows(String name) {
        return KNOWN.containsKey(key(name));
    }

    /**
     * Whether the one can be told as what the other lies in: a region or a land that the tables know, and the other no region
     * itself unless the tables say that it lies there; or a town of which the other is a part.
     */
    public static boolean mayHold(String outer, String inner) {
        List<Known> inners = called(key(inner));
        for (Known known : called(key(outer))) {
            boolean lies = inners.stream().anyMatch(i -> around(i).contains(known.id()));
            if (lies || (known.region() && inners.stream().noneMatch(Known::region))) {
                return true;
            }
        }
        return false;
    }

    /** All places of that name. */
    static List<Known> called(String key) {
        return KNOWN.getOrDefault(key, List.of());
    }

    /** Ids of all that the place lies in, as the tables know, itself left out. */
    static Set<String> around(Known place) {
        Set<String> around = new TreeSet<>();
        List<String> open = new ArrayList<>(place.within());
        while (!open.isEmpty()) {
            String key = open.remove(open.size() - 1);
            if (around.add(key)) {
                region(key).ifPresent(r -> open.addAll(r.within()));
            }
        }
        return around;
    }

    /** What is meant when the tables themselves name it: the place of that id. */
    private static Optional<Known> region(String id) {
        return called(id).stream().filter(k -> k.id().equals(id)).findFirst();
    }

    static boolean isLand(String id) {
        return GROUPS.containsKey(id);
    }

    /** Whether a town can have been in either, at different times. */
    static boolean mayHaveShared(String land, String other) {
        Set<Integer> groups = GROUPS.getOrDefault(other, Set.of());
        return land.equals(other)
                || GROUPS.getOrDefault(land, Set.of()).stream().anyMatch(groups::contains);
    }

    /** The name under which the tables list a place that bears this one; empty where they know none, or several. */
    public static Optional<String> usualName(String name) {
        List<Known> called = called(key(name));
        return called.size() == 1
                ? Optional.ofNullable(USUAL.get(called.getFirst().id()))
                : Optional.empty();
    }

    /** Equal for names that are written alike but for case, accents, script and small words; what lies around it is left out. */
    public static String nameKey(String place) {
        return key(place.split(",", 2)[0]);
    }

    /** The years in which a place bore that name; empty where the table tells none. */
    public static Optional<String> yearsOf(String name) {
        String key = key(name);
        for (Known known : called(key)) {
            @Nullable String years = known.years().get(key);
            if (years != null) {
                return Optional.of(years);
            }
        }
        return Optional.empty();
    }

    static String key(String name) {
        StringBuilder key = new StringBuilder();
        String plain =
                SMALL.matcher(PROVINCE.matcher(name).replaceAll("province")).replaceAll(" ");
        for (String word : plain.split("[\\s.\\-]+", -1)) {
            if (!word.isEmpty()) {
                key.append(NameKey.of(word)).append(' ');
            }
        }
        return key.toString().strip();
    }
}
