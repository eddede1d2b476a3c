package dev.valla.conflict;

import static dev.valla.claim.EventType.*;

import dev.valla.align.Finding;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.time.Bounds;
import dev.valla.time.Edtf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * That something happened against that it did not. Denied without a time is denied for all time until the source was made, but
 * only where the kind of event leaves no other ("never rehabilitated"); denied of a time is denied of what certainly lies in it.
 * That an act of no kind of ours was not done ("did not see him strike anyone") denies no other act.
 */
final class Denials {
    /** What one has or has not undergone, so that "not" means "never". */
    private static final Set<EventType> NOT_IS_NEVER = Set.of(REHABILITATION, PARDON, EXECUTION, MARRIAGE);

    /** What one has or has not done with the very same: wrote this book, took this degree. */
    private static final Set<EventType> NEVER_WITH_THE_SAME =
            Set.of(MARRIAGE, AUTHORSHIP, PUBLICATION, AWARD, EDUCATION, JOINING, FOUNDING);

    /** What is denied whole by "never": with whom, of what or in what is named where it matters. */
    private static final Set<EventType> SAID_NEVER =
            Set.of(MEMBERSHIP, JOINING, EXPULSION, ARREST, IMPRISONMENT, TRIAL, SENTENCE, DEPORTATION, DIVORCE);

    private static final Pattern NEVER = Pattern.compile(
            "(?i)\\bnever\\b(?!\\s+(?:again|formally|officially|really|fully|actually|quite|seriously|publicly|legally))");

    private final Dossier dossier;
    private final Wording wording;
    private final Map<String, Edtf> madeIn;

    Denials(Dossier dossier, Wording wording, Map<String, Edtf> madeIn) {
        this.dossier = dossier;
        this.wording = wording;
        this.madeIn = madeIn;
    }

    void conflicts(Consumer<Conflict> found) {
        Map<Kind, List<Event>> ofKind = new HashMap<>();
        dossier.events().stream()
                .filter(e -> e.basis().isPresent())
                .forEach(e -> ofKind.computeIfAbsent(
                                new Kind(e.type(), Set.copyOf(e.subjects())), k -> new ArrayList<>())
                        .add(e));
        for (Event denying : dossier.events()) {
            for (Finding not : denying.denied()) {
                Kind kind = new Kind(denying.type(), Set.copyOf(not.subjects()));
                if (!kind.subjects().isEmpty() && kind.type() != EVENT) {
                    ofKind.getOrDefault(kind, List.of())
                            .forEach(event -> against(not, event).ifPresent(found));
                }
            }
        }
    }

    private record Kind(EventType type, Set<String> subjects) {}

    private Optional<Conflict> against(Finding not, Event event) {
        List<Claim> denials =
                not.claims().stream().flatMap(c -> dossier.claim(c).stream()).toList();
        for (Claim denial : denials) {
            Optional<String> asserted = denial.place().isEmpty() && speaksOf(event, denial)
                    ? denial.time().map(t -> within(t.edtf(), event)).orElseGet(() -> ever(denial, event))
                    : Optional.empty();
            if (asserted.isPresent()) {
                boolean allSayIt = denials.stream().allMatch(d -> d.time().equals(denial.time()) && speaksOf(event, d));
                return Optional.of(conflict(asserted.get(), allSayIt ? not.id() : denial.id()));
            }
        }
        return Optional.empty();
    }

    /** Whether all that the denial names beside its subject is named in the event too. */
    private static boolean speaksOf(Event event, Claim denial) {
        return others(denial)
                .allMatch(p -> event.in(p.role()).anyMatch(q -> q.name().equalsIgnoreCase(p.name())));
    }

    private static Stream<Participant> others(Claim claim) {
        return claim.participants().stream().filter(p -> p.role() != Role.SUBJECT);
    }

    /** An asserted time that certainly lies in what is denied. */
    private static Optional<String> within(Edtf denied, Event event) {
        return event.times().stream()
                .filter(t -> Edtf.read(t.value()).map(v -> v.entails(denied)).orElse(false))
                .map(Finding::id)
                .findFirst();
    }

    /** The event as such, where the denial means "never" and the source could know of it. */
    private Optional<String> ever(Claim denial, Event event) {
        boolean namesOthers = others(denial).findAny().isPresent();
        boolean never = (SAID_NEVER.contains(event.type())
                        && NEVER.matcher(denial.quotation().words()).find())
                || NOT_IS_NEVER.contains(event.type())
                || (namesOthers && NEVER_WITH_THE_SAME.contains(event.type()));
        boolean later = event.times().stream().anyMatch(t -> afterItWasMade(t, denial));
        return never && !later ? event.basis() : Optional.empty();
    }

    /** What happened after a document was written, the document does not deny. */
    private boolean afterItWasMade(Finding time, Claim denial) {
        Optional<Bounds> made =
                Optional.ofNullable(madeIn.get(denial.quotation().source())).map(Edtf::span);
        Optional<Bounds> happened = Edtf.read(time.value()).map(Edtf::span);
        return made.isPresent()
                && happened.isPresent()
                && made.get().latest().isPresent()
                && happened.get().earliest().isPresent()
                && happened.get().firstDay() > made.get().lastDay();
    }

    private Conflict conflict(String asserted, String denied) {
        List<String> findings = new ArrayList<>(List.of(asserted, denied));
        return wording.conflict(
                findings,
                Rule.DENIED,
                "“%s” and “%s” cannot both be true: %s"
                        .formatted(dossier.told(asserted), dossier.told(denied), Rule.DENIED.because()),
                List.of(),
                wording.unsure(findings));
    }
}
