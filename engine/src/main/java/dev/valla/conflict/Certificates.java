package dev.valla.conflict;

import dev.valla.conflict.Certificate.Gap;
import dev.valla.conflict.Certificate.Step;
import dev.valla.conflict.Premises.Point;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes certificates. */
final class Certificates {
    private final Premises premises;
    private final Oracle oracle;

    Certificates(Premises premises, Oracle oracle) {
        this.premises = premises;
        this.oracle = oracle;
    }

    Certificate of(Set<String> findings, Clash clash) {
        Map<String, List<Step>> without = new HashMap<>();
        for (String id : findings) {
            Set<String> others = new LinkedHashSet<>(findings);
            others.remove(id);
            without.put(id, steps(oracle.premises(others)));
        }
        boolean isCycle = clash.scattered().isEmpty();
        return new Certificate(
                isCycle ? steps(clash.premises()) : List.of(),
                clash.scattered().stream()
                        .map(s -> new Gap(s.finding().id(), s.time().text(), name(s.point())))
                        .toList(),
                steps(oracle.premises(findings)),
                without);
    }

    private List<Step> steps(List<Premise> all) {
        return steps(premises, all);
    }

    private String name(int point) {
        return name(premises, point);
    }

    static List<Step> steps(Premises premises, List<Premise> all) {
        return all.stream().map(p -> step(premises, p)).toList();
    }

    private static Step step(Premises premises, Premise p) {
        Optional<String> finding = p.isBound() ? Optional.of(p.basis().getFirst()) : Optional.empty();
        return new Step(name(premises, p.x()), name(premises, p.y()), p.days(), finding, p.told());
    }

    private static String name(Premises premises, int point) {
        Point p = premises.points.get(point);
        return switch (p.kind()) {
            case CALENDAR -> "calendar";
            case BIRTH -> "birth of " + p.of();
            case DEATH -> "death of " + p.of();
            case MOMENT -> p.of();
            case BEGIN -> "beginning of " + p.of();
            case END -> "end of " + p.of();
        };
    }
}
