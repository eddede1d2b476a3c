package dev.valla.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each text once: rows refer to it by its number. Number 0 is the empty text. */
final class Strings {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    Strings() {
        of("");
    }

    int of(String text) {
        return numbers.computeIfAbsent(text, fresh -> {
            texts.add(fresh);
            return texts.size() - 1;
        });
    }

    int of(Optional<String> text) {
        return of(text.orElse(""));
    }

    List<Integer> of(List<String> some) {
        return some.stream().map(this::of).toList();
    }

    List<String> texts() {
        return texts;
    }
}
