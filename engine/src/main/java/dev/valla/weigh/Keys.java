package dev.valla.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The caller's names of members or findings, by number; a number without a name is called {@code #number}. */
final class Keys {
    private final int size;
    private final List<String> named;
    private final Lazy<Map<String, Integer>> numbers;

    /** Takes the list over. The first numbers have these names, the rest none. */
    Keys(List<String> named, int size) {
        this.named = named;
        this.size = size;
        this.numbers = new Lazy<>(this::index);
    }

    int size() {
        return size;
    }

    List<String> named() {
        return named;
    }

    String of(int number) {
        java.util.Objects.checkIndex(number, size);
        return number < named.size() ? named.get(number) : "#" + number;
    }

    OptionalInt number(String key) {
        Integer number = numbers.get().get(key);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private Map<String, Integer> index() {
        var index = new HashMap<String, Integer>(named.size() * 2);
        for (int i = 0; i < named.size(); i++) {
            index.put(named.get(i), i);
        }
        return index;
    }

    /** Names in the making: the same key gets the same number. */
    static final class Growing {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> keys = new ArrayList<>();
        private int size;

        int number(String key) {
            Integer known = numbers.putIfAbsent(key, size);
            if (known != null) {
                return known;
            }
            nameUpTo(size);
            keys.add(key);
            return size++;
        }

        /** Adds numbers without a name and gives the first. */
        int unnamed(int howMany) {
            size += howMany;
            return size - howMany;
        }

        private void nameUpTo(int number) {
            while (keys.size() < number) {
                keys.add("#" + keys.size());
            }
        }

        void restore(Keys keys) {
            for (int i = 0; i < keys.named.size(); i++) {
                number(keys.named.get(i));
            }
            size = keys.size;
        }

        int size() {
            return size;
        }

        Keys keys() {
            return new Keys(List.copyOf(keys), size);
        }
    }
}
