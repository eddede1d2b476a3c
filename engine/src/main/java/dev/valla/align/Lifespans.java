package dev.valla.align;

import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import dev.valla.time.Bounds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When those whom the sources name were born and died, as far as each source says it: what keeps two of one name apart. Two
 * datings of one life differ by some years; a father and a son by twenty and more.
 */
final class Lifespans {
    private static final Pattern A_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final long DAYS_APART = 20 * 365L;

    private final Map<Named, List<Claim>> births = new HashMap<>();
    private final Map<Named, List<Claim>> deaths = new HashMap<>();

    /** Source → whom it says it is about. */
    private final Map<String, PersonName> subjects = new HashMap<>();

    Lifespans(Collection<Source> sources, Collection<Claim> claims) {
        sources.forEach(
                s -> s.about().subject().flatMap(PersonName::of).ifPresent(subject -> subjects.put(s.path(), subject)));
        for (Claim claim : claims) {
            EventType kind = Meeting.kind(claim.type());
            if (isTelling(claim)) {
                Map<Named, List<Claim>> of = kind == EventType.BIRTH ? births : deaths;
                claim.in(Role.SUBJECT)
                        .map(Participant::name)
                        .map(name -> new Named(claim.quotation().source(), name))
                        .forEach(named -> of.computeIfAbsent(named, n -> new ArrayList<>())
                                .add(claim));
            }
        }
    }

    /** Whether it dates a birth or a death for certain. */
    static boolean isTelling(Claim claim) {
        return Meeting.kind(claim.type()).onceInALife()
                && claim.time().isPresent()
                && claim.polarity() == Claim.Polarity.ASSERTED
                && claim.certainty() == Claim.Certainty.PLAIN;
    }

    boolean tellsOf(Named named) {
        return births.containsKey(named) || deaths.containsKey(named);
    }

    /**
     * Why these cannot be one person. Empty if they can, and where they share a birthday or a day of death but for the year:
     * their dates are rivals then. So are the dates of two that both sources say they are about, unless birth and death lie far
     * apart: one date may be a misprint, two are hardly.
     */
    Optional<String> apart(Named one, Named other) {
        if (one.source().equals(other.source()) || shareADay(births, one, other) || shareADay(deaths, one, other)) {
            return Optional.empty();
        }
        Optional<String> born = apart(births, one, births, other, DAYS_APART);
        Optional<String> died = apart(deaths, one, deaths, other, DAYS_APART);
        if (isSubject(one) && isSubject(other)) {
            return died.isPresent() ? born : Optional.empty();
        }
        return born.or(() -> died)
                .or(() -> apart(deaths, one, births, other, 0))
                .or(() -> apart(deaths, other, births, one, 0));
    }

    private boolean isSubject(Named named) {
        return Optional.ofNullable(subjects.get(named.source()))
                .flatMap(subject -> PersonName.of(named.name()).flatMap(subject::likeness))
                .isPresent();
    }

    /** Empty unless all that is told of the one lies that far from all that is told of the other; of deaths only before births. */
    private static Optional<String> apart(
            Map<Named, List<Claim>> ofOne, Named one, Map<Named, List<Claim>> ofOther, Named other, long days) {
        List<Claim> mine = ofOne.getOrDefault(one, List.of());
        List<Claim> theirs = ofOther.getOrDefault(other, List.of());
        boolean apart = !mine.isEmpty()
                && !theirs.isEmpty()
                && mine.stream()
                        .allMatch(a -> theirs.stream().allMatch(b -> {
                            boolean after = ofOne.equals(ofOther) && gap(b, a) > days;
                            return after || gap(a, b) > days;
                        }));
        return apart ? Optional.of("%s, %s".formatted(told(mine.get(0)), told(theirs.get(0)))) : Optional.empty();
    }

    /** Days between the last that the one can be and the first that the other can; negative where they meet. */
    private static long gap(Claim one, Claim other) {
        Bounds a = span(one);
        Bounds b = span(other);
        return a.latest().isPresent() && b.earliest().isPresent()
                ? b.earliest().getAsLong() - a.latest().getAsLong()
                : Long.MIN_VALUE;
    }

    private static Bounds span(Claim claim) {
        return claim.time().orElseThrow().edtf().span();
    }

    private static boolean shareADay(Map<Named, List<Claim>> told, Named one, Named other) {
        List<String> days = told.getOrDefault(one, List.of()).stream()
                .flatMap(Lifespans::day)
                .toList();
        return told.getOrDefault(other, List.of()).stream()
                .flatMap(Lifespans::day)
                .anyMatch(days::contains);
    }

    private static Stream<String> day(Claim claim) {
        return claim
                .time()
                .map(t -> t.edtf().text())
                .filter(t -> A_DAY.matcher(t).matches())
                .map(t -> t.substring(5))
                .stream();
    }

    /** "born 1860" or "died 1912"; empty where neither is told. */
    Optional<String> told(Collection<Named> names) {
        return names.stream()
                .sorted()
                .flatMap(n -> births.getOrDefault(n, List.of()).stream())
                .findFirst()
                .or(() -> names.stream()
                        .sorted()
                        .flatMap(n -> deaths.getOrDefault(n, List.of()).stream())
                        .findFirst())
                .map(Lifespans::told);
    }

    private static String told(Claim claim) {
        String verb = Meeting.kind(claim.type()) == EventType.BIRTH ? "born" : "died";
        return verb + " " + claim.time().orElseThrow().edtf().text();
    }

    /**
     * Those of one name as the lives keep them apart, in the order of their dates; who tells no date belongs to the only life
     * there is, or stands by itself where there are several.
     */
    List<List<Named>> persons(List<Named> named) {
        List<List<Named>> persons = new ArrayList<>();
        List<Named> undated = new ArrayList<>();
        named.stream()
                .sorted(Comparator.comparingLong(this::first).thenComparing(n -> n))
                .forEach(n -> {
                    Optional<List<Named>> fitting = persons.stream()
                            .filter(p -> p.stream().allMatch(m -> apart(m, n).isEmpty()))
                            .findFirst();
                    if (!tellsOf(n)) {
                        undated.add(n);
                    } else if (fitting.isPresent()) {
                        fitting.get().add(n);
                    } else {
                        persons.add(new ArrayList<>(List.of(n)));
                    }
                });
        if (persons.size() > 1) {
            undated.forEach(n -> persons.add(new ArrayList<>(List.of(n))));
        } else if (persons.isEmpty()) {
            persons.add(undated);
        } else {
            persons.get(0).addAll(undated);
        }
        return persons;
    }

    private long first(Named named) {
        return Stream.concat(
                        births.getOrDefault(named, List.of()).stream(), deaths.getOrDefault(named, List.of()).stream())
                .mapToLong(c -> span(c).earliestOr(Long.MAX_VALUE))
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
