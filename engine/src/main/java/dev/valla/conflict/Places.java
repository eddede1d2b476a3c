package dev.valla.conflict;

import dev.valla.align.Difference;
import dev.valla.align.Finding;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.time.Bounds;
import dev.valla.time.Edtf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** One event in two places, and one person in two places on one day. */
final class Places {
    /** What one must be present for. */
    private static final Set<EventType> IN_PERSON = Set.of(
            EventType.BIRTH,
            EventType.DEATH,
            EventType.EXECUTION,
            EventType.MARRIAGE,
            EventType.ARREST,
            EventType.RELEASE,
            EventType.SPEECH,
            EventType.MEETING,
            EventType.PARTICIPATION);

    private static final Set<EventType> VERDICTS = Set.of(EventType.SENTENCE, EventType.TRIAL);

    private final Dossier dossier;
    private final Wording wording;

    Places(Dossier dossier, Wording wording) {
        this.dossier = dossier;
        this.wording = wording;
    }

    /**
     * Which places and which numbers exclude one another, alignment says; and which times do so by their words ("before 1971")
     * though their bounds do not. What a coarser value excludes, each finer one excludes too, and is not said again.
     */
    void rivals(List<Difference> differences, Consumer<Conflict> found) {
        Map<String, Set<String>> coarser = new HashMap<>();
        Set<List<String>> rivals = new HashSet<>();
        for (Difference d : differences) {
            if (d.relation() == Difference.Relation.REFINES) {
                coarser.computeIfAbsent(d.left(), k -> new HashSet<>()).add(d.right());
            } else if (d.relation() == Difference.Relation.CONTRADICTS) {
                rivals.add(List.of(d.left(), d.right()));
                rivals.add(List.of(d.right(), d.left()));
            }
        }
        for (Difference d : differences) {
            boolean clash =
                    d.relation() == Difference.Relation.CONTRADICTS || d.relation() == Difference.Relation.EXPLAINED;
            Optional<Finding> left = dossier.finding(d.left());
            Optional<Finding> right = dossier.finding(d.right());
            if (clash && left.isPresent() && right.isPresent()) {
                Optional<Rule> rule = rule(left.get(), right.get());
                boolean said = coarser.getOrDefault(d.left(), Set.of()).stream()
                                .anyMatch(c -> rivals.contains(List.of(c, d.right())))
                        || coarser.getOrDefault(d.right(), Set.of()).stream()
                                .anyMatch(c -> rivals.contains(List.of(d.left(), c)));
                if (rule.isPresent() && !said) {
                    found.accept(conflict(d, left.get(), right.get(), rule.get()));
                }
            }
        }
    }

    private Conflict conflict(Difference d, Finding left, Finding right, Rule rule) {
        List<String> findings = List.of(d.left(), d.right());
        Optional<String> explained =
                d.relation() == Difference.Relation.EXPLAINED ? Optional.of(d.told()) : wording.unsure(findings);
        return wording.conflict(findings, rule, reason(left, right, rule), List.of(), explained);
    }

    /** Empty for a slot whose rivals are found elsewhere. */
    private static Optional<Rule> rule(Finding left, Finding right) {
        return switch (left.slot()) {
            case PLACE -> Optional.of(Rule.ONE_PLACE);
            case NUMBER -> Optional.of(Rule.ONE_NUMBER);
            case TIME ->
                left.event().equals(right.event())
                        ? Optional.of(Rule.ONE_TIME).filter(r -> theBoundsAgree(left, right))
                        : Optional.of(Rule.SEVERED);
            case EVENT ->
                Optional.of(VERDICTS.contains(left.type()) ? Rule.VERDICT : Rule.ONE_ONLY)
                        .filter(r -> left.polarity() == Claim.Polarity.ASSERTED
                                && right.polarity() == Claim.Polarity.ASSERTED);
            case GROUND -> Optional.empty();
        };
    }

    /** Where they do not, the network of times finds the clash and adds it up. */
    private static boolean theBoundsAgree(Finding left, Finding right) {
        Optional<Edtf> a = Edtf.read(left.value());
        Optional<Edtf> b = Edtf.read(right.value());
        return a.isPresent() && b.isPresent() && a.get().compatible(b.get());
    }

    private static String reason(Finding left, Finding right, Rule rule) {
        return "“%s” and “%s” cannot both be true: %s".formatted(left.told(), right.told(), rule.because());
    }

    private record Presence(Event event, Finding time, Finding place, long day) {}

    /** On one exact day in two places: a conflict where they are surely too far apart, else left undecided and said so. */
    void sameDay(BiPredicate<String, String> tooFar, Consumer<Conflict> found, Consumer<String> undecided) {
        Map<String, List<Finding>> placesOf = new HashMap<>();
        dossier.findings().stream()
                .filter(f -> f.slot() == Finding.Slot.PLACE && f.polarity() == Claim.Polarity.ASSERTED)
                .forEach(f -> placesOf.computeIfAbsent(f.event(), e -> new ArrayList<>())
                        .add(f));
        Map<String, List<Presence>> byPersonAndDay = new LinkedHashMap<>();
        for (Event e : dossier.events()) {
            if (IN_PERSON.contains(e.type())) {
                for (Presence p : presences(e, placesOf.getOrDefault(e.id(), List.of()))) {
                    e.subjects().stream()
                            .filter(Dossier::isPerson)
                            .forEach(s -> byPersonAndDay
                                    .computeIfAbsent(s + " on " + Told.date(p.day()), k -> new ArrayList<>())
                                    .add(p));
                }
            }
        }
        byPersonAndDay.forEach((who, those) -> pairs(who, those, tooFar, found, undecided));
    }

    private List<Presence> presences(Event e, List<Finding> places) {
        List<Presence> presences = new ArrayList<>();
        for (Finding time : e.times()) {
            Edtf.read(time.value())
                    .map(Edtf::span)
                    .filter(Bounds::isOneDay)
                    .ifPresent(day ->
                            places.forEach(place -> presences.add(new Presence(e, time, place, day.firstDay()))));
        }
        return presences;
    }

    private void pairs(
            String who,
            List<Presence> those,
            BiPredicate<String, String> tooFar,
            Consumer<Conflict> found,
            Consumer<String> undecided) {
        for (int i = 0; i < those.size(); i++) {
            for (int j = i + 1; j < those.size(); j++) {
                Presence a = those.get(i);
                Presence b = those.get(j);
                if (a.event().id().equals(b.event().id())
                        || a.place().value().equals(b.place().value())) {
                    continue;
                }
                if (tooFar.test(a.place().value(), b.place().value())) {
                    List<String> findings = List.of(
                            a.time().id(),
                            a.place().id(),
                            b.time().id(),
                            b.place().id());
                    found.accept(wording.conflict(
                            findings,
                            Rule.TWO_PLACES,
                            "%s, in %s and in %s: %s"
                                    .formatted(who, a.place().value(), b.place().value(), Rule.TWO_PLACES.because()),
                            List.of(),
                            wording.unsure(findings)));
                } else {
                    undecided.accept("%s, in %s and in %s: whether one can be in both on one day is not known here"
                            .formatted(who, a.place().value(), b.place().value()));
                }
            }
        }
    }
}
