package dev.valla.conflict;

import dev.valla.align.Finding;
import dev.valla.claim.Claim;
import dev.valla.claim.Claim.Polarity;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All that is told of one event, and the names by which it may have to do with others. Never changes, and equals itself alone: one
 * that nothing has changed for is taken over.
 */
final class Strand {
    private static final Set<Role> KIN = Set.of(Role.CHILD, Role.PARENT);

    private final List<Finding> findings;
    private final List<Claim> claims;
    private final Event event;
    private final Set<String> ties = new HashSet<>();
    private final Set<String> asks = new HashSet<>();
    private final Set<String> settles = new HashSet<>();

    /** @param findings of one event */
    static Strand of(List<Finding> findings, Map<String, Claim> known) {
        Set<String> ids = new LinkedHashSet<>();
        findings.forEach(f -> ids.addAll(f.claims()));
        return new Strand(
                List.copyOf(findings),
                ids.stream()
                        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                        .toList());
    }

    private Strand(List<Finding> findings, List<Claim> claims) {
        this.findings = findings;
        this.claims = claims;
        this.event = event(findings, claims);
        event.subjects().stream().filter(Dossier::isPerson).forEach(s -> ties.add(person(s)));
        event.claims().forEach(this::names);
        bodies();
        kinds();
    }

    private static Event event(List<Finding> findings, List<Claim> claims) {
        Set<String> subjects = new LinkedHashSet<>();
        findings.forEach(f -> subjects.addAll(f.subjects()));
        List<Finding> asserted = having(findings, Polarity.ASSERTED);
        Set<String> asserting = new HashSet<>();
        asserted.forEach(f -> asserting.addAll(f.claims()));
        return new Event(
                findings.getFirst().event(),
                findings.getFirst().type(),
                List.copyOf(subjects),
                in(asserted, Finding.Slot.EVENT).findFirst(),
                in(having(findings, Polarity.DENIED), Finding.Slot.EVENT).toList(),
                in(asserted, Finding.Slot.TIME).toList(),
                claims.stream()
                        .filter(c -> asserting.contains(c.id()) && c.polarity() == Polarity.ASSERTED)
                        .toList());
    }

    private static List<Finding> having(List<Finding> findings, Polarity polarity) {
        return findings.stream().filter(f -> f.polarity() == polarity).toList();
    }

    private static Stream<Finding> in(List<Finding> findings, Finding.Slot slot) {
        return findings.stream().filter(f -> f.slot() == slot);
    }

    List<Finding> findings() {
        return findings;
    }

    List<Claim> claims() {
        return claims;
    }

    Event event() {
        return event;
    }

    /** What it has in common with every other that has it too: a person, a name in a source. */
    Set<String> ties() {
        return ties;
    }

    /** What ties it to one that settles it, and to all who ask it then: when a body was founded, whether a thing happened at all. */
    Set<String> asks() {
        return asks;
    }

    Set<String> settles() {
        return settles;
    }

    static String person(String name) {
        return "person " + name;
    }

    static String body(String name) {
        return "body " + Bodies.plain(name);
    }

    /** Whoever is called so in a source: {@link Dossier#person} asks all events of which that one is the lone subject. */
    private void names(Claim claim) {
        String source = claim.quotation().source();
        for (Participant p : claim.participants()) {
            boolean lives = Lives.mustLive(event.type(), p.role()) || KIN.contains(p.role());
            if (lives || p.role() == Role.SUBJECT) {
                ties.add("name " + source + "\n" + p.name());
            }
            if (lives && Dossier.isPerson(p.name())) {
                ties.add(person(p.name()));
            }
        }
    }

    private void bodies() {
        Bodies.foundedIn(event).forEach(name -> settles.add(body(name)));
        Bodies.neededIn(event).forEach(name -> asks.add(body(name)));
    }

    private void kinds() {
        event.basis().ifPresent(b -> asks.add(kind(event.type(), event.subjects())));
        event.denied().forEach(not -> settles.add(kind(event.type(), not.subjects())));
    }

    private static String kind(EventType type, List<String> subjects) {
        return type + " of " + String.join("\n", new TreeSet<>(subjects));
    }

    /** Whether these findings, with the claims as they are now, are what this is made of. */
    boolean isOf(List<Finding> others, Map<String, Claim> known) {
        return findings.equals(others) && claims.stream().allMatch(c -> c.equals(known.get(c.id())));
    }

    /** Events in the order of their first findings, each with what is told of it. */
    static List<List<Finding>> byEvent(List<Finding> findings) {
        Map<String, List<Finding>> ofEvent = new LinkedHashMap<>();
        findings.forEach(
                f -> ofEvent.computeIfAbsent(f.event(), e -> new ArrayList<>()).add(f));
        return List.copyOf(ofEvent.values());
    }
}
