package dev.valla.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A dossier's own names for times, given by its user: "the market bombing" → 1994-02-05. Names are found whatever their
 * case and spacing.
 *
 * @param times by name as the user writes it
 */
public record NamedDays(Map<String, Edtf> times) {
    public NamedDays {
        Map<String, String> seen = new TreeMap<>();
        times.keySet().forEach(name -> {
            String folded = folded(name);
            if (folded.isEmpty()) throw new IllegalArgumentException("a day needs a name; give it words");
            String other = seen.put(folded, name);
            if (other != null)
                throw new IllegalArgumentException("\"%s\" and \"%s\" are one name; keep one".formatted(other, name));
        });
        times = Map.copyOf(times);
    }

    public static NamedDays none() {
        return new NamedDays(Map.of());
    }

    /** The time of a name, where the user gave one. */
    public Optional<Edtf> find(String name) {
        String folded = folded(name);
        return times.entrySet().stream()
                .filter(e -> folded(e.getKey()).equals(folded))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** These and one more; a name that is there already gets the new time. */
    public NamedDays with(String name, Edtf time) {
        Map<String, Edtf> more = new TreeMap<>(without(name).times);
        more.put(name, time);
        return new NamedDays(more);
    }

    /** These but that one. */
    public NamedDays without(String name) {
        Map<String, Edtf> less = new TreeMap<>(times);
        less.keySet().removeIf(other -> folded(other).equals(folded(name)));
        return new NamedDays(less);
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
