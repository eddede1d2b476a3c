package dev.valla.conflict;

import static dev.valla.claim.EventType.EXECUTION;
import static dev.valla.claim.EventType.MARRIAGE;
import static dev.valla.claim.EventType.PARDON;
import static dev.valla.claim.EventType.REHABILITATION;

import dev.valla.align.Finding;
import dev.valla.claim.Claim;
import dev.valla.claim.EventType;
import dev.valla.claim.Role;
import dev.valla.time.Bounds;
import dev.valla.time.Edtf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * That something happened against that it did not. Denied without a time is denied for all time until the source was made, but
 * only where the kind of event leaves no other ("never rehabilitated"); denied of a time is denied of what certainly lies in it.
 */
final class Denials {
    /** What one has or has not undergone, so that "not" means "never". */
    private static final Set<EventType> NOT_IS_NEVER = Set.of(REHABILITATION, PARDON, EXECUTION, MARRIAGE);

    private final Dossier dossier;
    private final Wording wording;
    private final Map<String, Edtf> madeIn;

    Denials(Dossier dossier, Wording wording, Map<String, Edtf> madeIn) {
        this.dossier = dossier;
        this.wording = wording;
        this.madeIn = madeIn;
    }

    void conflicts(Consumer<Conflict> found) {
        for (Event denying : dossier.events()) {
            for (Finding not : denying.denied()) {
                for (Event event : dossier.events()) {
                    if (event.basis().isPresent() && sameKind(denying, not, event)) {
                        against(not, event).ifPresent(found);
                    }
                }
            }
        }
    }

    private boolean sameKind(Event denying, Finding not, Event event) {
        if (denying.id().equals(event.id())) {
            return true;
        }
        return denying.type() == event.type()
                && NOT_IS_NEVER.contains(event.type())
                && !not.subjects().isEmpty()
                && new HashSet<>(not.subjects()).equals(new HashSet<>(event.subjects()))
                && saysNoMore(not);
    }

    /** "He did not marry her" is not "he never married". */
    private boolean saysNoMore(Finding not) {
        return not.claims().stream()
                .flatMap(c -> dossier.claim(c).stream())
                .allMatch(c ->
                        c.participants().stream().allMatch(p -> p.role() == Role.SUBJECT || p.role() == Role.BODY)
                                && c.place().isEmpty());
    }

    private Optional<Conflict> against(Finding not, Event event) {
        List<Claim> denials =
                not.claims().stream().flatMap(c -> dossier.claim(c).stream()).toList();
        for (Claim denial : denials) {
            if (denial.time().isEmpty()) {
                Optional<Finding> after = event.times().stream()
                        .filter(t -> afterItWasMade(t, denial))
                        .findFirst();
                if (after.isEmpty()) {
                    boolean all = denials.stream().allMatch(c -> c.time().isEmpty());
                    return Optional.of(conflict(event.basis().orElseThrow(), all ? not.id() : denial.id()));
                }
            } else {
                Edtf denied = denial.time().get().edtf();
                Optional<Finding> within = event.times().stream()
                        .filter(t ->
                                Edtf.read(t.value()).map(v -> v.entails(denied)).orElse(false))
                        .findFirst();
                if (within.isPresent()) {
                    return Optional.of(conflict(within.get().id(), denials.size() == 1 ? not.id() : denial.id()));
                }
            }
        }
        return Optional.empty();
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
