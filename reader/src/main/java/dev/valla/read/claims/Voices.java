package dev.valla.read.claims;

import dev.valla.table.Table;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Labels and titles by which a document says who speaks in it, kept in {@code voices.txt}. */
final class Voices {
    private static final Map<String, Set<String>> CLASSES = Table.lines(Voices.class, "voices.txt").stream()
            .collect(Collectors.toUnmodifiableMap(
                    line -> line.substring(0, line.indexOf(':')),
                    line -> Arrays.stream(line.substring(line.indexOf(':') + 1).split(";", -1))
                            .map(String::strip)
                            .collect(Collectors.toUnmodifiableSet())));

    private Voices() {}

    static Set<String> of(String kind) {
        return CLASSES.getOrDefault(kind, Set.of());
    }
}
