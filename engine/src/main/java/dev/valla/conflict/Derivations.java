package dev.valla.conflict;

import dev.valla.align.Finding;
import dev.valla.claim.EventType;
import dev.valla.conflict.Premises.Kind;
import dev.valla.time.Bounds;
import dev.valla.time.Bounds.Limit;
import dev.valla.time.Day;
import dev.valla.time.Edtf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** What propagation tells of a finding's time beyond its own words. What is in a conflict derives nothing. Safe to share. */
final class Derivations {
    private final Dossier dossier;
    private final Premises premises;
    private final TemporalNetwork network;
    private final List<Premise> taken = new ArrayList<>();
    private final Propagated bounds;

    Derivations(Dossier dossier, Premises premises, Set<String> contested) {
        this.dossier = dossier;
        this.premises = premises;
        this.network = new TemporalNetwork(premises.points.size());
        for (Premise p : premises.all) {
            if (p.basis().stream().noneMatch(contested::contains)) {
                taken.add(p);
                network.add(p.x(), p.y(), p.days(), 0);
            }
        }
        bounds = network.bounds();
    }

    /** Empty where nothing more is known than its own words say. */
    Optional<Derived> of(Finding finding) {
        OptionalInt point = point(finding);
        if (point.isEmpty()) {
            return Optional.empty();
        }
        Optional<Edtf> stated = finding.slot() == Finding.Slot.TIME ? Edtf.read(finding.value()) : Optional.empty();
        return derived(finding, stated, point.getAsInt());
    }

    private OptionalInt point(Finding f) {
        Optional<Event> event = dossier.event(f.event());
        boolean toldByItsTimes = f.slot() != Finding.Slot.TIME
                && event.map(e -> !e.times().isEmpty()).orElse(false);
        if (event.isEmpty() || toldByItsTimes || f.type().shape() != EventType.Shape.MOMENT) {
            return OptionalInt.empty();
        }
        String of = event.get().isBirth() || event.get().isDeath()
                ? event.get().subjects().stream().findFirst().orElse("")
                : f.event();
        Kind kind = event.get().isBirth() ? Kind.BIRTH : event.get().isDeath() ? Kind.DEATH : Kind.MOMENT;
        return premises.known(kind, of);
    }

    private Optional<Derived> derived(Finding finding, Optional<Edtf> stated, int point) {
        OptionalLong first = bounds.earliest(point);
        OptionalLong last = bounds.latest(point);
        if (stated.isPresent() && !Fit.possible(stated.get(), first, last)) {
            return Optional.empty();
        }
        if (stated.isPresent() && !Span.isRun(stated.get()) && first.isPresent() && last.isPresent()) {
            long from = first.getAsLong();
            long to = last.getAsLong();
            first = OptionalLong.of(Fit.first(stated.get(), from, to));
            last = OptionalLong.of(Fit.last(stated.get(), from, to));
        }
        Bounds own = stated.map(Edtf::span).orElse(Bounds.none(Limit.UNKNOWN));
        boolean later = first.orElse(Long.MIN_VALUE) > own.earliestOr(Long.MIN_VALUE);
        boolean sooner = last.orElse(Long.MAX_VALUE) < own.latestOr(Long.MAX_VALUE);
        if (!later && !sooner) {
            return Optional.empty();
        }
        return Optional.of(told(finding, stated, point, first, last));
    }

    private Derived told(Finding finding, Optional<Edtf> stated, int point, OptionalLong first, OptionalLong last) {
        Set<String> because = new LinkedHashSet<>();
        List<String> reasons = new ArrayList<>();
        List<Premise> notBefore = List.of();
        List<Premise> notAfter = List.of();
        if (bounds.earliest(point).isPresent()) {
            long day = bounds.earliest(point).getAsLong();
            notBefore = whyNot(0, point, day - 1);
            Set<String> why = basis(notBefore);
            reasons.add("not before %s: %s".formatted(Told.date(day), tellings(why)));
            because.addAll(why);
        }
        if (bounds.latest(point).isPresent()) {
            long day = bounds.latest(point).getAsLong();
            notAfter = whyNot(point, 0, -(day + 1));
            Set<String> why = basis(notAfter);
            reasons.add("not after %s: %s".formatted(Told.date(day), tellings(why)));
            because.addAll(why);
        }
        Bounds found = new Bounds(
                first.isPresent() ? Limit.GIVEN : Limit.UNKNOWN,
                first.orElse(0),
                last.isPresent() ? Limit.GIVEN : Limit.UNKNOWN,
                last.orElse(0));
        return new Derived(
                finding.id(),
                found,
                stated.flatMap(t -> filled(t, found)),
                List.copyOf(because),
                String.join("; ", reasons),
                Certificates.steps(premises, notBefore),
                Certificates.steps(premises, notAfter));
    }

    private String tellings(Set<String> findings) {
        return findings.stream().map(id -> "“" + dossier.told(id) + "”").collect(Collectors.joining(", "));
    }

    /** The year in place of its gaps, where the bounds leave one year. */
    private static Optional<Edtf> filled(Edtf time, Bounds bounds) {
        if (bounds.earliest().isEmpty() || bounds.latest().isEmpty()) {
            return Optional.empty();
        }
        long year = Day.gregorian(bounds.firstDay()).year();
        boolean oneYear = year == Day.gregorian(bounds.lastDay()).year() && year >= 0 && year <= 9999;
        String written = time.text();
        boolean gap = written.length() > 4 && written.substring(0, 4).indexOf('X') >= 0;
        return oneYear && gap
                ? Edtf.read("%04d".formatted(year) + written.substring(4)).filter(t -> t.compatible(time))
                : Optional.empty();
    }

    private static Set<String> basis(List<Premise> path) {
        Set<String> basis = new LinkedHashSet<>();
        path.forEach(p -> basis.addAll(p.basis()));
        return basis;
    }

    /** The way from {@code y} back to {@code x} that a constraint from {@code x} to {@code y} would contradict. */
    private List<Premise> whyNot(int x, int y, long days) {
        synchronized (network) {
            return network.add(x, y, days, 0)
                    .map(cycle -> after(cycle.constraints()))
                    .orElse(List.of());
        }
    }

    /** The constraints of a cycle from the one after the refused one on. */
    private List<Premise> after(List<Integer> cycle) {
        List<Integer> turned = new ArrayList<>(cycle);
        int refused = 0;
        while (turned.get(refused) < taken.size()) {
            refused++;
        }
        Collections.rotate(turned, -refused - 1);
        return turned.stream().filter(c -> c < taken.size()).map(taken::get).toList();
    }
}
