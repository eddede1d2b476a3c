package dev.valla.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The caller's names of members or findings, by number; a number without a name is called {@code #number}. An edited
 * graph shares the index of the graph it came from and keeps beside it what was added since.
 */
final class Keys {
    static final Keys NONE = new Keys(List.of(), 0);

    private final int size;
    private final List<String> named;
    private final Lazy<Map<String, Integer>> numbers;
    private final Map<String, Integer> added;

    /** Takes the list over. The first numbers have these names, the rest none. */
    Keys(List<String> named, int size) {
        this(named, size, new Lazy<>(() -> index(named)), Map.of());
    }

    private Keys(List<String> named, int size, Lazy<Map<String, Integer>> numbers, Map<String, Integer> added) {
        this.named = named;
        this.size = size;
        this.numbers = numbers;
        this.added = added;
    }

    int size() {
        return size;
    }

    List<String> named() {
        return named;
    }

    String of(int number) {
        Objects.checkIndex(number, size);
        return number < named.size() ? named.get(number) : "#" + number;
    }

    OptionalInt number(String key) {
        Integer number = added.getOrDefault(key, numbers.get().get(key));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Map<String, Integer> index(List<String> named) {
        var index = new HashMap<String, Integer>(named.size() * 2);
        for (int i = 0; i < named.size(); i++) {
            index.put(named.get(i), i);
        }
        return index;
    }

    /** Names in the making, upon those there are: the same key gets the same number. */
    static final class Growing {
        private final Keys base;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> keys = new ArrayList<>();
        private int size;

        Growing(Keys base) {
            this.base = base;
            this.size = base.size;
        }

        int number(String key) {
            Integer known = numbers.get(key);
            if (known != null) {
                return known;
            }
            OptionalInt before = base.size == 0 ? OptionalInt.empty() : base.number(key);
            return before.isPresent() ? before.getAsInt() : add(key);
        }

        private int add(String key) {
            while (base.named.size() + keys.size() < size) {
                keys.add("#" + (base.named.size() + keys.size()));
            }
            keys.add(key);
            numbers.put(key, size);
            return size++;
        }

        /** Adds numbers without a name and gives the first. */
        int unnamed(int howMany) {
            size += howMany;
            return size - howMany;
        }

        int size() {
            return size;
        }

        Keys keys() {
            if (keys.isEmpty()) {
                return new Keys(base.named, size, base.numbers, base.added);
            }
            var all = new ArrayList<String>(base.named.size() + keys.size());
            all.addAll(base.named);
            all.addAll(keys);
            var since = new HashMap<>(base.added);
            since.putAll(numbers);
            return since.size() > all.size() / 4 ? new Keys(all, size) : new Keys(all, size, base.numbers, since);
        }
    }
}
