package dev.valla.ask;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Things of the dossier under their ids, in its order. */
final class ById<T> {
    private final Map<String, T> things = new LinkedHashMap<>();

    ById(Collection<T> things, Function<T, String> id) {
        things.forEach(thing -> this.things.put(id.apply(thing), thing));
    }

    /** @throws UnknownName if there is none */
    T get(String id) {
        return find(id).orElseThrow(() -> new UnknownName(id));
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(things.get(id));
    }

    boolean has(String id) {
        return things.containsKey(id);
    }

    Collection<String> ids() {
        return things.keySet();
    }

    Collection<T> all() {
        return things.values();
    }
}
