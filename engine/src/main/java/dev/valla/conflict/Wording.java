package dev.valla.conflict;

import dev.valla.align.Finding;
import dev.valla.claim.Claim;
import dev.valla.claim.StatedTime.Calendar;
import dev.valla.conflict.Premises.Kind;
import dev.valla.time.Bounds;
import dev.valla.time.Edtf;
import dev.valla.time.Mark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A clash told to a historian: reason, arithmetic, the words to show, and what may explain it away. */
final class Wording {
    private final Dossier dossier;
    private final Premises premises;

    Wording(Dossier dossier, Premises premises) {
        this.dossier = dossier;
        this.premises = premises;
    }

    Conflict conflict(Set<String> findings, Clash clash) {
        List<String> ordered = inOrderOfArgument(findings, clash);
        Rule rule = rule(clash);
        String reason = "%s cannot %s be true: %s"
                .formatted(tellings(ordered), ordered.size() == 2 ? "both" : "all", because(clash, rule));
        Optional<String> explained = calendar(clash).or(() -> unsure(ordered));
        return conflict(ordered, rule, reason, arithmetic(clash), explained);
    }

    Conflict conflict(
            List<String> findings, Rule rule, String reason, List<String> arithmetic, Optional<String> explained) {
        List<Claim> shown = shown(findings);
        boolean oneSource =
                shown.stream().map(c -> c.quotation().source()).distinct().count() == 1;
        return new Conflict(
                "x-" + findings.stream().sorted().collect(Collectors.joining("-")),
                findings,
                shown.stream().map(Claim::id).distinct().toList(),
                rule.word(),
                reason,
                arithmetic,
                explained,
                oneSource);
    }

    /** One claim for each finding, all from one source where one source says all of it; else the plainest of each. */
    private List<Claim> shown(List<String> findings) {
        List<List<Claim>> stating = findings.stream()
                .map(dossier::stating)
                .filter(l -> !l.isEmpty())
                .toList();
        Set<String> common = new LinkedHashSet<>();
        if (!stating.isEmpty()) {
            stating.getFirst().forEach(c -> common.add(c.quotation().source()));
            stating.forEach(l ->
                    common.retainAll(l.stream().map(c -> c.quotation().source()).toList()));
        }
        return stating.stream()
                .map(l -> l.stream()
                        .filter(c -> common.isEmpty()
                                || c.quotation()
                                        .source()
                                        .equals(common.iterator().next()))
                        .min((a, b) -> a.certainty().compareTo(b.certainty()))
                        .orElseThrow())
                .toList();
    }

    private static List<String> inOrderOfArgument(Set<String> findings, Clash clash) {
        Set<String> ordered = new LinkedHashSet<>();
        List<Premise> steps = new ArrayList<>(clash.premises());
        // The lower bound is told first: "born 1891; joined 1880".
        if (!steps.isEmpty() && steps.getLast().isLowerBound()) {
            ordered.addAll(steps.getLast().basis());
        }
        steps.forEach(p -> ordered.addAll(p.basis()));
        clash.scattered().forEach(s -> ordered.add(s.finding().id()));
        ordered.retainAll(findings);
        ordered.addAll(findings);
        return List.copyOf(ordered);
    }

    private String tellings(Collection<String> findings) {
        List<String> told =
                findings.stream().map(id -> "“" + dossier.told(id) + "”").toList();
        return told.size() == 1
                ? told.getFirst()
                : String.join(", ", told.subList(0, told.size() - 1)) + " and " + told.getLast();
    }

    private Rule rule(Clash clash) {
        Optional<Rule> structural = clash.premises().stream()
                .map(Premise::rule)
                .filter(r -> r != Rule.STATED)
                .max((a, b) -> Integer.compare(weight(a), weight(b)));
        return structural.orElseGet(
                () -> switch (premises.points.get(pointOf(clash)).kind()) {
                    case BIRTH -> Rule.BORN_ONCE;
                    case DEATH -> Rule.DIED_ONCE;
                    case CALENDAR, MOMENT, BEGIN, END -> Rule.ONE_TIME;
                });
    }

    /** The general rules of any life come last: they only carry the argument on. */
    private static int weight(Rule rule) {
        return switch (rule) {
            case LIFESPAN, ORDER -> 0;
            case BEFORE_BIRTH, AFTER_DEATH -> 1;
            default -> 2;
        };
    }

    private static int pointOf(Clash clash) {
        return clash.scattered().isEmpty()
                ? clash.premises().getFirst().y()
                : clash.scattered().getFirst().point();
    }

    private String because(Clash clash, Rule rule) {
        Set<String> reasons = new LinkedHashSet<>();
        clash.premises().stream()
                .map(Premise::rule)
                .filter(r -> r != Rule.STATED)
                .forEach(r -> reasons.add(r.because()));
        if (reasons.isEmpty()) {
            reasons.add(rule.because());
        }
        return String.join("; ", reasons);
    }

    private List<String> arithmetic(Clash clash) {
        if (clash.scattered().size() == 2) {
            return clash.scattered().stream()
                    .map(s -> s.finding().told() + ": " + s.time().text())
                    .toList();
        }
        List<String> lines = new ArrayList<>();
        List<Premise> steps = clash.premises();
        if (clash.scattered().isEmpty() && !steps.getFirst().isBound()) {
            return sumOfSteps(steps);
        }
        steps.stream().filter(Premise::isLowerBound).forEach(p -> lines.add(bound(p)));
        steps.stream().filter(Premise::isUpperBound).forEach(p -> lines.add(bound(p)));
        steps.stream().filter(p -> !p.isBound()).forEach(p -> lines.add(p.told()));
        if (clash.scattered().isEmpty()) {
            lines.add(sum(steps));
        } else {
            lines.add("no day of " + clash.scattered().getFirst().time().text() + " lies between");
        }
        return lines;
    }

    private String bound(Premise p) {
        boolean upper = p.isUpperBound();
        long day = upper ? p.days() : -p.days();
        String side = upper ? "at the latest" : "at the earliest";
        return switch (premises.points.get(upper ? p.y() : p.x()).kind()) {
            case BEGIN -> "%s: began on %s %s".formatted(p.told(), Told.date(day), side);
            case END -> "%s: ended on %s %s".formatted(p.told(), Told.date(day), side);
            case BIRTH, DEATH, MOMENT, CALENDAR -> "%s: %s %s".formatted(p.told(), Told.date(day), side);
        };
    }

    /** "1880-12-31 − 1891-01-01 = −3653 days < 0", with what the steps between add or take. */
    private static String sum(List<Premise> cycle) {
        long latest = cycle.getFirst().days();
        long earliest = -cycle.getLast().days();
        long between = cycle.stream()
                .filter(p -> !p.isBound())
                .mapToLong(Premise::days)
                .sum();
        String reached = Told.iso(latest);
        if (between != 0) {
            reached = "%s %s %s = %s; %s"
                    .formatted(
                            Told.iso(latest),
                            between < 0 ? "−" : "+",
                            Told.days(Math.abs(between)),
                            Told.iso(latest + between),
                            Told.iso(latest + between));
        }
        return "%s − %s = %s < 0".formatted(reached, Told.iso(earliest), Told.days(latest + between - earliest));
    }

    private static List<String> sumOfSteps(List<Premise> steps) {
        List<String> lines = new ArrayList<>();
        steps.forEach(p -> lines.add(p.told() + ": " + Told.days(p.days())));
        lines.add("in all %s < 0"
                .formatted(Told.days(steps.stream().mapToLong(Premise::days).sum())));
        return lines;
    }

    /** What the calendar explains of two bounds that clash. */
    private Optional<String> calendar(Clash clash) {
        List<Premise> steps = clash.premises();
        boolean fromDayToDay = clash.scattered().isEmpty()
                && steps.getFirst().isUpperBound()
                && steps.getLast().isLowerBound();
        if (!fromDayToDay) {
            return Optional.empty();
        }
        String early = steps.getFirst().basis().getFirst();
        String late = steps.getLast().basis().getFirst();
        if (steps.size() == 2) {
            Kind kind = premises.points.get(steps.getFirst().y()).kind();
            return bounds(early, kind)
                    .flatMap(a -> bounds(late, kind).flatMap(b -> OldStyle.explains(a, calendar(early), b)));
        }
        long shortfall = -steps.stream().mapToLong(Premise::days).sum();
        Kind kind = premises.points.get(steps.getFirst().y()).kind();
        return bounds(early, kind)
                .filter(Bounds::isOneDay)
                .flatMap(b -> OldStyle.mayExplain(b.lastDay(), calendar(early), shortfall));
    }

    private Optional<Bounds> bounds(String finding, Kind kind) {
        return dossier.finding(finding)
                .flatMap(f -> Edtf.read(f.value()).map(t -> Span.of(t, f.type().shape())))
                .map(s -> kind == Kind.END ? s.end() : s.begin());
    }

    /** Unstated only where no claim that states it says in which calendar it reckons. */
    private Calendar calendar(String finding) {
        return dossier.stating(finding).stream()
                .flatMap(c -> c.time().stream())
                .map(t -> t.calendar())
                .filter(c -> c != Calendar.UNSTATED)
                .findFirst()
                .orElse(Calendar.UNSTATED);
    }

    /** A finding that no source says outright contradicts nothing for sure. */
    Optional<String> unsure(List<String> findings) {
        for (String id : findings) {
            List<Claim> stating = dossier.stating(id);
            boolean hedged =
                    !stating.isEmpty() && stating.stream().noneMatch(c -> c.certainty() == Claim.Certainty.PLAIN);
            if (hedged) {
                return Optional.of("not said outright: %s says “%s”"
                        .formatted(
                                stating.getFirst().quotation().source(),
                                stating.getFirst().quotation().words()));
            }
            boolean marked = dossier.finding(id)
                    .filter(f -> f.slot() == Finding.Slot.TIME)
                    .flatMap(f -> Edtf.read(f.value()))
                    .map(t -> t.has(Mark.UNCERTAIN))
                    .orElse(false);
            if (marked) {
                return Optional.of("the source itself doubts it: " + dossier.told(id));
            }
        }
        return Optional.empty();
    }
}
