package dev.valla.place;

import dev.valla.place.Gazetteer.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One way to understand a name of a place: which place it is, as far as the tables know, and what it lies in.
 *
 * @param id     of the place; the key of its name where the tables do not know it
 * @param around ids of all that it lies in, by its own words and by the tables
 * @param stated ids of what its own words say that it lies in
 * @param kind   what the tables say of it
 */
public record Whereabouts(String id, Set<String> around, Set<String> stated, Kind kind) {
    public enum Kind {
        TOWN,
        REGION,
        UNKNOWN
    }

    private static final Pattern BEFORE_NAME =
            Pattern.compile("(?i)^.*\\b(?:city|town|village|port|capital) of\\s+(?=\\p{Lu})");
    private static final Pattern PART_OF = Pattern.compile(
            "(?i)^(?:(?:north|south|east|west|northern|southern|eastern|western|central|inner|upper|lower|present-day|then)\\b[\\s-]*)+");
    private static final Pattern SEVERAL = Pattern.compile("(?i)\\s(?:and|or|und|et|y|и)\\s|/");

    public Whereabouts {
        around = Set.copyOf(around);
        stated = Set.copyOf(stated);
    }

    /** All that the words can mean: one, unless several places bear the name; none where they name no one place. */
    public static List<Whereabouts> of(String place) {
        List<String> parts = new ArrayList<>();
        for (String part : place.split(",|\\(|\\)|;| in the ", -1)) {
            addParts(part.strip(), parts);
        }
        List<Whereabouts> meant = new ArrayList<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            meant = within(parts.get(i), meant);
        }
        return meant;
    }

    /** The name, and what it names a part of: "North West London" lies in London. */
    private static void addParts(String written, List<String> parts) {
        String name = BEFORE_NAME.matcher(written).replaceAll("");
        String key = Gazetteer.key(name);
        if (key.isEmpty()
                || (SEVERAL.matcher(name).find() && Gazetteer.called(key).isEmpty())) {
            return;
        }
        parts.add(key);
        String whole = PART_OF.matcher(name).replaceAll("");
        if (!whole.equals(name) && !whole.isBlank() && Gazetteer.called(key).isEmpty()) {
            parts.add(Gazetteer.key(whole));
        }
    }

    private static List<Whereabouts> within(String key, List<Whereabouts> outer) {
        List<Known> called = Gazetteer.called(key);
        List<Whereabouts> lying = new ArrayList<>();
        int most = 1;
        for (Whereabouts o : outer) {
            for (Known known : called) {
                int held = o.holds(known);
                if (held > most) {
                    lying.clear();
                    most = held;
                }
                if (held == most) {
                    lying.add(known(known, o));
                }
            }
        }
        if (lying.isEmpty()) {
            called.forEach(
                    known -> outer.stream().filter(o -> o.mayHaveHeld(known)).forEach(o -> lying.add(known(known, o))));
        }
        if (outer.isEmpty()) {
            called.forEach(
                    known -> lying.add(new Whereabouts(known.id(), Gazetteer.around(known), Set.of(), kind(known))));
        }
        if (lying.isEmpty()) {
            outer.forEach(o -> lying.add(new Whereabouts(key, o.withItself(), o.statedWithItself(), Kind.UNKNOWN)));
        }
        return lying.isEmpty() ? List.of(new Whereabouts(key, Set.of(), Set.of(), Kind.UNKNOWN)) : lying;
    }

    private static Whereabouts known(Known known, Whereabouts outer) {
        Set<String> around = outer.withItself();
        around.addAll(Gazetteer.around(known));
        return new Whereabouts(known.id(), around, outer.statedWithItself(), kind(known));
    }

    private static Kind kind(Known known) {
        return known.region() ? Kind.REGION : Kind.TOWN;
    }

    /** How much that is told here the tables tell of that place too; 0 where it lies in another region than this. */
    private int holds(Known known) {
        Set<String> of = Gazetteer.around(known);
        boolean elsewhere = kind == Kind.REGION
                && !Gazetteer.isLand(id)
                && !of.contains(id)
                && of.stream().anyMatch(r -> !Gazetteer.isLand(r));
        of.retainAll(withItself());
        return elsewhere ? 0 : of.size();
    }

    /** Whether it was in that land at another time, or the land is not known. */
    private boolean mayHaveHeld(Known known) {
        Set<String> lands = lands();
        Set<String> of = new TreeSet<>(Gazetteer.around(known));
        of.removeIf(l -> !Gazetteer.isLand(l));
        return lands.isEmpty()
                || of.isEmpty()
                || (!of.stream().allMatch(lands::contains)
                        && of.stream().anyMatch(l -> lands.stream().anyMatch(m -> Gazetteer.mayHaveShared(l, m))));
    }

    private Set<String> withItself() {
        Set<String> all = new TreeSet<>(around);
        all.add(id);
        return all;
    }

    private Set<String> statedWithItself() {
        Set<String> all = new TreeSet<>(stated);
        all.add(id);
        return all;
    }

    /** The lands it lies in or is. */
    private Set<String> lands() {
        Set<String> lands = withItself();
        lands.removeIf(l -> !Gazetteer.isLand(l));
        return lands;
    }

    public boolean liesIn(Whereabouts other) {
        return around.contains(other.id);
    }

    public boolean isTown() {
        return kind == Kind.TOWN;
    }

    /** Whether both say in which land they are, and no town was ever in both. */
    public boolean isInAnotherLandThan(Whereabouts other) {
        Set<String> mine = lands();
        Set<String> theirs = other.lands();
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && mine.stream().noneMatch(l -> theirs.stream().anyMatch(m -> Gazetteer.mayHaveShared(l, m)));
    }
}
