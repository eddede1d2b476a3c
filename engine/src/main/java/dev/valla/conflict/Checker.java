package dev.valla.conflict;

import dev.valla.align.Finding;
import dev.valla.conflict.Certificate.Step;
import dev.valla.time.Bounds;
import dev.valla.time.Edtf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Verifies a conflict by its certificate alone: adds the cycle up again, compares every bound with the time its finding states,
 * and settles what is left without each finding by the plainest method there is. It shares nothing with the search.
 */
public final class Checker {
    private static final String CALENDAR = "calendar";
    private static final long UNBOUNDED = Long.MAX_VALUE / 4;

    private final Map<String, Finding> findings = new HashMap<>();

    public Checker(List<Finding> findings) {
        findings.forEach(f -> this.findings.put(f.id(), f));
    }

    /** The first fault; nothing if the conflict is proven and each of its findings is needed. */
    public Optional<String> check(Conflict conflict, Certificate certificate) {
        return Stream.of(certificate.premises(), certificate.cycle())
                .flatMap(List::stream)
                .filter(s -> !isStated(s))
                .findFirst()
                .map(s -> "no finding states this: " + s)
                .or(() -> holds(certificate) ? Optional.empty() : Optional.of("the findings can all be true"))
                .or(() -> conflict.findings().stream()
                        .filter(f -> impossible(certificate.without().getOrDefault(f, List.of()), certificate, f))
                        .findFirst()
                        .map(f -> f + " is not needed: the others cannot all be true without it"));
    }

    /** The first fault of what is told of a time beyond its own words; nothing if both ways can be walked and added up. */
    public Optional<String> check(Derived derived) {
        Optional<Edtf> stated =
                Optional.ofNullable(findings.get(derived.finding())).flatMap(f -> Edtf.read(f.value()));
        return Stream.of(derived.notBefore(), derived.notAfter())
                .flatMap(List::stream)
                .filter(s -> !isStated(s))
                .findFirst()
                .map(s -> "no finding states this: " + s)
                .or(() -> leads(derived.notBefore(), false) && leads(derived.notAfter(), true)
                        ? Optional.empty()
                        : Optional.of("the steps do not lead from the calendar to one point"))
                .or(() -> isBounded(derived, stated) ? Optional.empty() : Optional.of("the days do not add up"))
                .or(() -> derived.time().isEmpty()
                                || isFilled(derived, derived.time().get(), stated)
                        ? Optional.empty()
                        : Optional.of("more than one way is left to fill the gaps"));
    }

    private static boolean leads(List<Step> way, boolean fromCalendar) {
        for (int i = 0; i + 1 < way.size(); i++) {
            if (!way.get(i).to().equals(way.get(i + 1).from())) {
                return false;
            }
        }
        return way.isEmpty()
                || (fromCalendar ? way.getFirst().from() : way.getLast().to()).equals(CALENDAR);
    }

    /** The bound is the sum, or the first or last day beyond it that the stated time allows. */
    private static boolean isBounded(Derived derived, Optional<Edtf> stated) {
        long first = -derived.notBefore().stream().mapToLong(Step::days).sum();
        long last = derived.notAfter().stream().mapToLong(Step::days).sum();
        long from = derived.bounds().earliestOr(first);
        long to = derived.bounds().latestOr(last);
        boolean both = derived.notBefore().isEmpty()
                        == derived.bounds().earliest().isEmpty()
                && derived.notAfter().isEmpty() == derived.bounds().latest().isEmpty();
        return both
                && (derived.notBefore().isEmpty() || from == first || (from > first && isNone(stated, first, from - 1)))
                && (derived.notAfter().isEmpty() || to == last || (to < last && isNone(stated, to + 1, last)));
    }

    private static boolean isNone(Optional<Edtf> stated, long first, long last) {
        return stated.isPresent() && !stated.get().compatible(Edtf.between(first, last));
    }

    private static boolean isFilled(Derived derived, Edtf time, Optional<Edtf> stated) {
        long first = derived.bounds().firstDay();
        long last = derived.bounds().lastDay();
        Edtf year = Edtf.parse(time.text().substring(0, 4));
        return Edtf.between(first, last).entails(year) && stated.isPresent() && time.compatible(stated.get());
    }

    private boolean holds(Certificate certificate) {
        List<Step> cycle = certificate.cycle();
        if (cycle.isEmpty()) {
            return impossible(certificate.premises(), certificate, "");
        }
        for (int i = 0; i < cycle.size(); i++) {
            boolean joined =
                    cycle.get(i).to().equals(cycle.get((i + 1) % cycle.size()).from());
            if (!joined || !certificate.premises().contains(cycle.get(i))) {
                return false;
            }
        }
        return cycle.stream().mapToLong(Step::days).sum() < 0;
    }

    /** A bound must be a first or last day of the time that its finding states. */
    private boolean isStated(Step step) {
        boolean bound = step.from().equals(CALENDAR) || step.to().equals(CALENDAR);
        if (!bound || step.finding().isEmpty()) {
            return !bound && step.finding().isEmpty();
        }
        Optional<Edtf> time =
                Optional.ofNullable(findings.get(step.finding().get())).flatMap(f -> Edtf.read(f.value()));
        return time.isPresent()
                && Stream.of(time.get().start(), time.get().end(), time.get().span())
                        .anyMatch(b -> gives(b, step));
    }

    private static boolean gives(Bounds bounds, Step step) {
        return step.from().equals(CALENDAR)
                ? bounds.latestOr(UNBOUNDED) == step.days()
                : bounds.earliestOr(UNBOUNDED) == -step.days();
    }

    /** Whether these steps cannot all hold, by relaxing each as often as there are points, or leave no day for the gap. */
    private static boolean impossible(List<Step> steps, Certificate certificate, String without) {
        Map<String, Long> latest = new HashMap<>();
        Map<String, Long> earliest = new HashMap<>();
        for (Step s : steps) {
            Stream.of(s.from(), s.to()).forEach(p -> {
                latest.put(p, p.equals(CALENDAR) ? 0 : UNBOUNDED);
                earliest.put(p, p.equals(CALENDAR) ? 0 : -UNBOUNDED);
            });
        }
        boolean changed = true;
        for (int round = 0; changed; round++) {
            changed = false;
            for (Step s : steps) {
                long later = latest.getOrDefault(s.from(), UNBOUNDED) + s.days();
                long sooner = earliest.getOrDefault(s.to(), -UNBOUNDED) - s.days();
                if (later < latest.getOrDefault(s.to(), UNBOUNDED)) {
                    latest.put(s.to(), later);
                    changed = true;
                }
                if (sooner > earliest.getOrDefault(s.from(), -UNBOUNDED)) {
                    earliest.put(s.from(), sooner);
                    changed = true;
                }
            }
            if (round > latest.size()) {
                return true;
            }
        }
        List<Certificate.Gap> gaps = certificate.gaps().stream()
                .filter(g -> !g.finding().equals(without))
                .toList();
        return gaps.stream().anyMatch(g -> !fits(g, earliest, latest)) || exclude(gaps);
    }

    private static boolean exclude(List<Certificate.Gap> gaps) {
        return gaps.size() == 2
                && gaps.getFirst().point().equals(gaps.getLast().point())
                && !Edtf.parse(gaps.getFirst().edtf())
                        .compatible(Edtf.parse(gaps.getLast().edtf()));
    }

    private static boolean fits(Certificate.Gap gap, Map<String, Long> earliest, Map<String, Long> latest) {
        Edtf time = Edtf.parse(gap.edtf());
        long first = earliest.getOrDefault(gap.point(), -UNBOUNDED);
        long last = latest.getOrDefault(gap.point(), UNBOUNDED);
        return Math.abs(first) > UNBOUNDED / 2
                || Math.abs(last) > UNBOUNDED / 2
                || time.compatible(Edtf.between(first, last));
    }
}
