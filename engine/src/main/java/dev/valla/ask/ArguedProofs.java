package dev.valla.ask;

import dev.valla.align.Finding;
import dev.valla.claim.Claim;
import dev.valla.claim.Quotation;
import dev.valla.claim.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Persons' arguments in a proof: what rests on what, down to the quotations; arguments over arguments are followed. */
final class ArguedProofs {
    private final Evidence evidence;
    private final Reading reading;
    private final Arguments arguments;
    private final Set<String> told = new HashSet<>();

    ArguedProofs(Evidence evidence, Reading reading) {
        this.evidence = evidence;
        this.reading = reading;
        this.arguments = evidence.arguments();
    }

    /** The legs that persons gave to a finding; those set aside say why. */
    List<Why> concluding(String finding) {
        told.add(finding);
        Stream<Why> setAside = arguments.all().stream()
                .filter(argued -> !argued.isWeighed() && argued.finding().equals(finding))
                .map(argued -> new Why(
                        "argument %s is set aside: %s"
                                .formatted(
                                        argued.argument().id(),
                                        argued.setAside().orElse("")),
                        List.of(),
                        List.of()));
        return Stream.concat(arguments.concluding(finding).map(this::leg), setAside)
                .toList();
    }

    /** What persons rest on this finding or claim. */
    List<Why> resting(String premise) {
        return arguments
                .resting(premise)
                .map(argued -> new Why(
                        "%s rests on it, by argument %s (%s)"
                                .formatted(
                                        argued.finding(),
                                        argued.argument().id(),
                                        argued.argument().who()),
                        List.of(),
                        List.of()))
                .toList();
    }

    private Why leg(Argued argued) {
        var parts = new ArrayList<Why>();
        argued.premises().forEach(id -> parts.add(premise(id)));
        if (argued.argument().only()) {
            parts.add(new Why(
                    "%s says that there is nothing else"
                            .formatted(argued.argument().who()),
                    List.of(),
                    List.of()));
        }
        String on = Told.list(Stream.concat(
                        argued.premises().stream(), argued.members().stream().map(this::member))
                .toList());
        return new Why(
                "argument %s of %s: it rests on %s%s"
                        .formatted(
                                argued.argument().id(),
                                argued.argument().who(),
                                on,
                                reason(argued.argument().reason())),
                List.of(),
                parts,
                true);
    }

    private static String reason(String reason) {
        return reason.isBlank() ? "" : ", because " + reason;
    }

    private String member(Subject member) {
        var number = evidence.graph().member(member.written());
        boolean off = number.isPresent() && reading.weighing().off().contains(number.getAsInt());
        return Told.name(member) + (off ? " (not believed)" : "");
    }

    /** Told once in a proof: what people rest on each other in a circle ends where it begins. */
    private Why premise(String id) {
        String standing = Proofs.told(reading.standing(id));
        if (!told.add(id)) {
            return new Why("%s: %s (told above)".formatted(id, standing), List.of(), List.of());
        }
        return evidence.findings()
                .find(id)
                .map(finding -> new Why(
                        "%s %s: %s".formatted(id, finding.told(), standing), quotations(finding), concluding(id)))
                .orElseGet(() -> new Why(
                        "%s: %s".formatted(id, standing),
                        List.of(evidence.claims().get(id).quotation()),
                        List.of()));
    }

    private List<Quotation> quotations(Finding finding) {
        return finding.claims().stream()
                .map(evidence.claims()::get)
                .map(Claim::quotation)
                .toList();
    }
}
