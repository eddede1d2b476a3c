package dev.valla.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Whether a handful of findings can all be true, by a network of their premises alone. */
final class Oracle {
    private final Dossier dossier;
    private final Premises premises;

    Oracle(Dossier dossier, Premises premises) {
        this.dossier = dossier;
        this.premises = premises;
    }

    /** Why they cannot; empty where they can, as far as time tells. */
    Optional<Clash> clash(Collection<String> findings) {
        Small small = new Small(withWhatTheyEntail(findings));
        for (Premise p : small.premises) {
            Optional<Clash> clash = small.add(p);
            if (clash.isPresent()) {
                return clash;
            }
        }
        List<Premises.Scattered> scattered = premises.scattered.stream()
                .filter(s -> findings.contains(s.finding().id()))
                .toList();
        return pair(scattered, findings)
                .or(() ->
                        scattered.stream().flatMap(s -> small.unfit(s).stream()).findFirst());
    }

    private Optional<Clash> pair(List<Premises.Scattered> scattered, Collection<String> findings) {
        for (Premises.Scattered a : scattered) {
            for (Premises.Scattered b : premises.valuesAt(a.point())) {
                if (findings.contains(b.finding().id()) && !a.time().compatible(b.time())) {
                    return Optional.of(new Clash(List.of(), List.of(a, b)));
                }
            }
        }
        return Optional.empty();
    }

    /** All that these findings say together. */
    List<Premise> premises(Collection<String> findings) {
        return new Small(withWhatTheyEntail(findings)).premises;
    }

    /** The smallest part of them that still clashes: each finding left is needed. */
    Set<String> smallest(Collection<String> findings) {
        Set<String> left = new LinkedHashSet<>(findings);
        for (String id : List.copyOf(left)) {
            Set<String> without = new LinkedHashSet<>(left);
            without.remove(id);
            if (clash(without).isPresent()) {
                left = without;
            }
        }
        return left;
    }

    /** A value, and a claim, entails that its event happened. */
    Set<String> withWhatTheyEntail(Collection<String> findings) {
        Set<String> all = new LinkedHashSet<>(findings);
        for (String id : findings) {
            dossier.finding(id)
                    .flatMap(f -> dossier.event(f.event()))
                    .or(() -> dossier.eventOfClaim(id))
                    .flatMap(Event::basis)
                    .ifPresent(all::add);
        }
        return all;
    }

    /** Without findings that an event happened where a value or a claim of it is there too. */
    Set<String> withoutEntailed(Collection<String> findings) {
        Set<String> left = new LinkedHashSet<>(findings);
        for (String id : findings) {
            Set<String> others = new LinkedHashSet<>(left);
            others.remove(id);
            if (withWhatTheyEntail(others).contains(id)) {
                left.remove(id);
            }
        }
        return left;
    }

    /** A network of few premises, with points numbered anew. */
    private final class Small {
        final List<Premise> premises = new ArrayList<>();
        final Map<Integer, Integer> points = new HashMap<>();
        private final TemporalNetwork network = new TemporalNetwork(1);
        private final List<Premise> offered = new ArrayList<>();

        Small(Set<String> known) {
            points.put(TemporalNetwork.ORIGIN, TemporalNetwork.ORIGIN);
            Set<Integer> numbers = new LinkedHashSet<>();
            for (String id : known) {
                for (int i : Oracle.this.premises.restingOn(id)) {
                    if (known.containsAll(Oracle.this.premises.all.get(i).basis())) {
                        numbers.add(i);
                    }
                }
            }
            Set<Integer> free = new LinkedHashSet<>();
            for (int i : numbers) {
                free.addAll(Oracle.this.premises.freeAt(
                        Oracle.this.premises.all.get(i).x()));
                free.addAll(Oracle.this.premises.freeAt(
                        Oracle.this.premises.all.get(i).y()));
            }
            numbers.addAll(free);
            numbers.forEach(i -> premises.add(Oracle.this.premises.all.get(i)));
        }

        Optional<Clash> add(Premise p) {
            offered.add(p);
            return network.add(point(p.x()), point(p.y()), p.days(), 0)
                    .map(cycle -> new Clash(rotated(cycle), List.of()));
        }

        private int point(int p) {
            return points.computeIfAbsent(p, k -> network.addPoint());
        }

        /** The upper bound first, so that the argument runs from one day to another. */
        private List<Premise> rotated(Cycle cycle) {
            List<Premise> steps = new ArrayList<>(
                    cycle.constraints().stream().map(offered::get).toList());
            for (int i = 0; i < steps.size() && !steps.getFirst().isUpperBound(); i++) {
                steps.add(steps.removeFirst());
            }
            return steps;
        }

        Optional<Clash> unfit(Premises.Scattered s) {
            int p = point(s.point());
            Propagated bounds = network.bounds();
            OptionalLong first = bounds.earliest(p);
            OptionalLong last = bounds.latest(p);
            if (Fit.possible(s.time(), first, last)) {
                return Optional.empty();
            }
            List<Premise> why = new ArrayList<>();
            first.ifPresent(day -> why.addAll(proof(p, day, true)));
            last.ifPresent(day -> why.addAll(proof(p, day, false)));
            return Optional.of(new Clash(why, List.of(s)));
        }

        /** The premises that bound a point: those of the cycle that one day beyond the bound would close. */
        private List<Premise> proof(int p, long day, boolean first) {
            Optional<Cycle> cycle = first ? network.add(0, p, day - 1, 0) : network.add(p, 0, -(day + 1), 0);
            int probe = offered.size();
            offered.add(new Premise(0, 0, 0, List.of(), Rule.STATED, ""));
            return cycle.orElseThrow().constraints().stream()
                    .filter(c -> c != probe)
                    .map(offered::get)
                    .toList();
        }
    }
}
