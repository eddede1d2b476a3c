package dev.valla.conflict;

import dev.valla.align.Finding;
import dev.valla.align.Relatives;
import dev.valla.claim.Claim;
import dev.valla.claim.Role;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The findings and claims of some events, to be looked up. */
final class Dossier {
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<String, String> eventOfClaim = new HashMap<>();
    private final Map<String, Set<String>> meant = new HashMap<>();

    Dossier(List<Strand> strands) {
        for (Strand strand : strands) {
            Event event = strand.event();
            events.put(event.id(), event);
            strand.findings().forEach(f -> findings.put(f.id(), f));
            strand.claims().forEach(c -> claims.put(c.id(), c));
            strand.claims().forEach(c -> eventOfClaim.putIfAbsent(c.id(), event.id()));
        }
        events.values().forEach(this::learnNames);
    }

    /** A lone subject of a claim and of its event are one: so a name as written leads to the person meant in that source. */
    private void learnNames(Event event) {
        if (event.subjects().size() != 1) {
            return;
        }
        for (Claim c : event.claims()) {
            List<String> names =
                    c.in(Role.SUBJECT).map(p -> p.name()).distinct().toList();
            if (names.size() == 1) {
                meant.computeIfAbsent(key(c, names.getFirst()), k -> new LinkedHashSet<>())
                        .add(event.subjects().getFirst());
            }
        }
    }

    private static String key(Claim c, String name) {
        return c.quotation().source() + "\n" + name;
    }

    /** Whom a name in a claim means, where the dossier settles it. */
    Optional<String> person(Claim claim, String name) {
        Set<String> persons = meant.getOrDefault(key(claim, name), Set.of(name));
        return persons.size() == 1 && isPerson(persons.iterator().next())
                ? Optional.of(persons.iterator().next())
                : Optional.empty();
    }

    /** Whether a name is one person's name rather than a description or a group: "his mother", "the Romanovs". */
    static boolean isPerson(String name) {
        return !name.isEmpty()
                && !Character.isLowerCase(name.codePointAt(0))
                && !name.startsWith("The ")
                && !Relatives.isOneOfSeveral(name);
    }

    Collection<Event> events() {
        return events.values();
    }

    Collection<Finding> findings() {
        return findings.values();
    }

    Optional<Finding> finding(String id) {
        return Optional.ofNullable(findings.get(id));
    }

    Optional<Claim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    Optional<Event> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    Optional<Event> eventOfClaim(String claim) {
        return Optional.ofNullable(eventOfClaim.get(claim)).map(events::get);
    }

    /** Claims that state this finding as it is: those with its very value, else all that support it. A claim's own id means itself. */
    List<Claim> stating(String id) {
        Finding f = findings.get(id);
        if (f == null) {
            return claim(id).stream().toList();
        }
        List<Claim> all = f.claims().stream().flatMap(c -> claim(c).stream()).toList();
        List<Claim> exact = all.stream().filter(c -> states(c, f)).toList();
        return exact.isEmpty() ? all : exact;
    }

    private static boolean states(Claim claim, Finding f) {
        return switch (f.slot()) {
            case TIME ->
                claim.time().filter(t -> t.edtf().text().equals(f.value())).isPresent();
            case PLACE -> claim.place().filter(f.value()::equals).isPresent();
            case EVENT, NUMBER, GROUND -> true;
        };
    }

    String told(String id) {
        return Optional.ofNullable(findings.get(id))
                .map(Finding::told)
                .or(() -> claim(id).map(c -> c.quotation().words().replaceAll("\\s+", " ")))
                .orElse(id);
    }
}
