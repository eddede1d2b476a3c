package dev.valla.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table that leaves the program.
 *
 * @param cell empty where there is nothing to say
 */
record Column<T>(String name, Function<T, String> cell) {
    static <T> Column<T> of(String name, Function<T, String> cell) {
        return new Column<>(name, cell);
    }

    static <T> Column<T> maybe(String name, Function<T, Optional<String>> cell) {
        return new Column<>(name, row -> cell.apply(row).orElse(""));
    }

    /** Several in one cell, parted by "; ". */
    static <T> Column<T> list(String name, Function<T, List<String>> cell) {
        return new Column<>(name, row -> String.join("; ", cell.apply(row)));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String yes(boolean yes) {
        return yes ? "yes" : "no";
    }
}
