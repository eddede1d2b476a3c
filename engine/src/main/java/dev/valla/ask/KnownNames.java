package dev.valla.ask;

import dev.valla.align.Gathered;
import dev.valla.align.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names as alignment settled them; a name that no claim has (an author's, one typed by hand) is looked up in all sources. */
final class KnownNames implements Names {
    private final Gathered gathered;
    private final Map<String, Set<String>> anywhere = new HashMap<>();

    KnownNames(Gathered gathered) {
        this.gathered = gathered;
        gathered.people()
                .forEach((named, known) -> anywhere.computeIfAbsent(named.name(), n -> new HashSet<>())
                        .add(known));
    }

    @Override
    public String canonical(String source, String name) {
        return gathered.people().containsKey(new Named(source, name))
                ? gathered.canonical(source, name)
                : canonical(name);
    }

    /** Several people of one name stay apart: then the name is left as it is. */
    @Override
    public String canonical(String name) {
        Set<String> known = anywhere.getOrDefault(name, Set.of());
        return known.size() == 1 ? known.iterator().next() : name;
    }
}
