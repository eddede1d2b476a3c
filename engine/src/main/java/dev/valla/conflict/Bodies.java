package dev.valla.conflict;

import static dev.valla.claim.EventType.*;

import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of bodies: nobody belongs to one before it was founded, or begins to after its end. Only of a body that has a name of its
 * own and is told to be founded, or to end, no more than once.
 */
final class Bodies {
    /** What needs a body that exists. An appointment does not: the first head of an institution is named before it opens. */
    private static final Set<EventType> INSIDE =
            Set.of(MEMBERSHIP, JOINING, OFFICE, EMPLOYMENT, LEAVING, RESIGNATION, DISMISSAL, EXPULSION, READMISSION);

    /** What nobody begins in a body that is no more. */
    private static final Set<EventType> BEGUN_INSIDE = Set.of(MEMBERSHIP, JOINING, OFFICE, EMPLOYMENT);

    private final Dossier dossier;
    private final Map<String, List<Event>> foundings = new HashMap<>();
    private final Map<String, List<End>> ends = new HashMap<>();

    Bodies(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The end of a body, and the words that tell it. */
    private record End(Event event, String told) {}

    void founding(Event event) {
        foundedIn(event)
                .forEach(b ->
                        foundings.computeIfAbsent(b, k -> new ArrayList<>()).add(event));
    }

    /** The event is the end of the body that is its subject; several claims may tell of one end. */
    void end(Event event, String told) {
        for (String subject : event.subjects()) {
            List<End> known = ends.computeIfAbsent(plain(subject), b -> new ArrayList<>());
            if (known.stream().noneMatch(other -> other.event().equals(event))) {
                known.add(new End(event, told));
            }
        }
    }

    /** What is founded in an event, and by whom, as nobody can say which is which; nothing in one that is no founding. */
    static Set<String> foundedIn(Event event) {
        Set<String> bodies = new HashSet<>();
        if (event.type() == FOUNDING) {
            event.subjects().forEach(s -> bodies.add(plain(s)));
            event.in(Role.BODY).forEach(p -> bodies.add(plain(p.name())));
            event.in(Role.OBJECT).forEach(p -> bodies.add(plain(p.name())));
        }
        return bodies;
    }

    /** Bodies that must exist for an event. */
    static Set<String> neededIn(Event event) {
        return INSIDE.contains(event.type())
                ? event.in(Role.BODY).map(p -> plain(p.name())).collect(Collectors.toSet())
                : Set.of();
    }

    /** A body's name without its article, in lower case. */
    static String plain(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    /** "the party" may be any; "the Spartacus League" is one. */
    private static boolean isProper(String name) {
        String plain = name.strip();
        return Dossier.isPerson(plain.regionMatches(true, 0, "the ", 0, 4) ? plain.substring(4) : plain);
    }

    /** @param basis what must stand for the event to have happened */
    void rules(Event e, String basis, Lives lives, Premises premises) {
        if (!INSIDE.contains(e.type())) {
            return;
        }
        for (String name : e.in(Role.BODY)
                .map(Participant::name)
                .filter(Bodies::isProper)
                .distinct()
                .toList()) {
            List<Event> founded = foundings.getOrDefault(plain(name), List.of());
            List<End> ended = ends.getOrDefault(plain(name), List.of());
            if (founded.size() == 1) {
                founded(founded.getFirst(), e, basis, lives, premises);
            }
            if (founded.size() <= 1 && ended.size() == 1 && BEGUN_INSIDE.contains(e.type())) {
                ended(ended.getFirst(), e, basis, lives, premises);
            }
        }
    }

    private void founded(Event founding, Event inside, String basis, Lives lives, Premises premises) {
        founding.basis()
                .ifPresent(of -> premises.atLeast(
                        lives.beginnings(founding).getFirst(),
                        lives.beginnings(inside).getFirst(),
                        0,
                        List.of(basis, of),
                        Rule.FOUNDED,
                        dossier.told(basis) + ": not before " + dossier.told(of)));
    }

    private void ended(End end, Event inside, String basis, Lives lives, Premises premises) {
        end.event()
                .basis()
                .ifPresent(of -> premises.atLeast(
                        lives.beginnings(inside).getFirst(),
                        lives.beginnings(end.event()).getFirst(),
                        0,
                        List.of(basis, of),
                        Rule.DISSOLVED,
                        "%s: begun before the body's end, %s".formatted(dossier.told(basis), end.told())));
    }
}
