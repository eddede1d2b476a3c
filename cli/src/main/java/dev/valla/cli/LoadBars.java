package dev.valla.cli;

import dev.valla.ask.Linchpin;
import dev.valla.claim.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who carries how much: a line each, with a bar against the heaviest. Those without whom the very same falls, as a document and
 * its author, share a line.
 */
final class LoadBars {
    private static final int CELLS = 24;
    private final Screen screen;

    LoadBars(Screen screen) {
        this.screen = screen;
    }

    /** One line: all of them carry the same. */
    private record Carrier(List<Linchpin> members) {
        int load() {
            return members.get(0).load();
        }

        /** A person before a document. */
        String name() {
            return members.stream()
                    .sorted((one, other) -> Boolean.compare(isSource(one), isSource(other)))
                    .map(Linchpin::name)
                    .collect(Collectors.joining(", "));
        }

        private static boolean isSource(Linchpin linchpin) {
            return linchpin.member() instanceof Subject.OfSource;
        }
    }

    void print(List<Linchpin> linchpins, int most) {
        Map<List<String>, List<Linchpin>> byFall = new LinkedHashMap<>();
        linchpins.forEach(
                one -> byFall.computeIfAbsent(one.falls().stream().sorted().toList(), f -> new ArrayList<>())
                        .add(one));
        List<Carrier> carriers = byFall.values().stream().map(Carrier::new).toList();
        List<Carrier> shown = carriers.subList(0, Math.min(most, carriers.size()));
        int heaviest = shown.stream().mapToInt(Carrier::load).max().orElse(0);
        int digits = String.valueOf(heaviest).length();
        int names = Math.min(
                screen.width() - CELLS - digits - 6,
                shown.stream().mapToInt(one -> Screen.length(one.name())).max().orElse(0));
        for (Carrier carrier : shown) {
            String load = String.valueOf(carrier.load());
            screen.line("  " + Screen.padded(screen.cut(carrier.name(), names), names) + "  "
                    + " ".repeat(digits - load.length()) + load + " "
                    + screen.bar(carrier.load(), heaviest, CELLS));
        }
        screen.more(carriers.size() - shown.size(), "carries less", "carry less", "valla linchpins");
    }
}
