package dev.valla.ask;

import dev.valla.align.Difference;
import dev.valla.align.Finding;
import dev.valla.align.Match;
import dev.valla.claim.Claim;
import dev.valla.claim.Quotation;
import dev.valla.claim.Subject;
import dev.valla.conflict.Conflict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Proofs in plain words, down to the quotations. */
final class Proofs {
    private final Evidence evidence;
    private final Reading reading;

    Proofs(Evidence evidence, Reading reading) {
        this.evidence = evidence;
        this.reading = reading;
    }

    Why of(String id) {
        return evidence.findings()
                .find(id)
                .map(this::ofFinding)
                .or(() -> evidence.claims().find(id).map(this::ofClaim))
                .orElseGet(() -> ofConflict(conflict(id)));
    }

    private Conflict conflict(String id) {
        return evidence.conflicts().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownName(id));
    }

    private Why ofConflict(Conflict conflict) {
        var parts = new ArrayList<Why>();
        for (String id : conflict.findings()) {
            parts.add(evidence.findings()
                    .find(id)
                    .map(f -> new Why("%s %s".formatted(id, f.told()), quotations(f, conflict.claims()), List.of()))
                    .orElseGet(
                            () -> new Why(id, List.of(evidence.claims().get(id).quotation()), List.of())));
        }
        conflict.arithmetic().forEach(step -> parts.add(new Why(step, List.of(), List.of())));
        conflict.explained().ifPresent(by -> parts.add(new Why("explained: " + by, List.of(), List.of())));
        settled("who might be wrong (offered, never chosen)", Suspects.sourcesAndWitnesses(evidence, reading), conflict)
                .ifPresent(parts::add);
        settled("which claim might be wrong, or misread", Suspects.claims(evidence, reading), conflict)
                .ifPresent(parts::add);
        String live = reading.isLive(conflict) ? "cannot all be true" : "no live conflict";
        return new Why("%s %s: %s".formatted(conflict.id(), live, conflict.reason()), List.of(), parts);
    }

    private static Optional<Why> settled(String asked, Suspects suspects, Conflict conflict) {
        return suspects.of(List.of(conflict)).stream()
                .findFirst()
                .map(diagnosis -> new Why(
                        asked,
                        List.of(),
                        diagnosis.offered().stream()
                                .map(offer -> plain("%s: %s then"
                                        .formatted(
                                                offer.members().told(),
                                                Told.count(offer.falls().size(), "finding falls", "findings fall"))))
                                .toList()));
    }

    private List<Quotation> quotations(Finding finding, List<String> shown) {
        return finding.claims().stream()
                .filter(shown::contains)
                .map(evidence.claims()::get)
                .map(Claim::quotation)
                .toList();
    }

    private Why ofFinding(Finding finding) {
        Standing standing = reading.standing(finding.id());
        var parts = new ArrayList<Why>();
        for (String id : finding.claims()) {
            parts.add(leg(finding, evidence.claims().get(id)));
        }
        List<Why> argued = new ArguedProofs(evidence, reading).concluding(finding.id());
        parts.addAll(argued);
        if (finding.claims().isEmpty() && argued.isEmpty()) {
            parts.add(new Why("no source says what it rests on", List.of(), List.of()));
        }
        resilience(finding.id()).ifPresent(parts::add);
        parts.addAll(presumed(finding));
        evidence.derived(finding.id()).ifPresent(d -> {
            parts.add(plain("derived from the rest: "
                    + d.time().map(time -> time.text() + ", ").orElse("") + d.reason()));
            d.arithmetic().forEach(sum -> parts.add(plain("reckoned, " + sum)));
        });
        parts.addAll(against(finding.id()));
        parts.addAll(new ArguedProofs(evidence, reading).resting(finding.id()));
        return new Why("%s %s: %s".formatted(finding.id(), finding.told(), told(standing)), List.of(), parts);
    }

    private static final int CUTS = 8;

    /** Nothing where it hangs by one: by whom has been said. */
    private Optional<Why> resilience(String id) {
        return new Cutting(evidence, reading)
                .of(reading.number(id))
                .filter(resilience -> resilience.atLeast() > 1)
                .map(this::told);
    }

    private Why told(Resilience resilience) {
        var parts = new ArrayList<Why>();
        resilience.cuts().stream()
                .limit(CUTS)
                .map(OneOfEach::told)
                .map(Proofs::plain)
                .forEach(parts::add);
        if (resilience.cuts().size() > CUTS) {
            parts.add(plain("and %d pairs more".formatted(resilience.cuts().size() - CUTS)));
        }
        String many = resilience.atLeast() == 2 ? "two" : String.valueOf(resilience.atLeast());
        return new Why(
                resilience.isExact()
                        ? "falls only if %s are wrong together: %s"
                                .formatted(many, resilience.atLeast() == 2 ? "any of these pairs" : "for instance")
                        : "falls only if %s or more are wrong together (the search stopped there); these would do"
                                .formatted(many),
                List.of(),
                parts);
    }

    private static Why plain(String told) {
        return new Why(told, List.of(), List.of());
    }

    /** Those for one reason together; each can be overruled by its id. */
    private List<Why> presumed(Finding finding) {
        Set<String> ids = Set.copyOf(finding.matches());
        var byReason = new LinkedHashMap<String, List<Match>>();
        evidence.gathered().matches().stream()
                .filter(m -> ids.contains(m.id()))
                .forEach(m -> byReason.computeIfAbsent(m.reason(), r -> new ArrayList<>())
                        .add(m));
        var presumed = new ArrayList<Why>();
        byReason.forEach((reason, matches) -> presumed.add(presumed(reason, matches)));
        return presumed;
    }

    private static Why presumed(String reason, List<Match> matches) {
        if (matches.size() == 1) {
            Match one = matches.getFirst();
            return plain(
                    "presumes %s, that %s and %s are one: %s".formatted(one.id(), one.left(), one.right(), reason));
        }
        return plain("presumes, each for the same reason (%s), that these are one: %s"
                .formatted(
                        reason,
                        matches.stream()
                                .map(m -> "%s and %s (%s)".formatted(m.left(), m.right(), m.id()))
                                .collect(Collectors.joining("; "))));
    }

    static String told(Standing standing) {
        String degree = switch (standing.degree()) {
            case STANDS -> "stands on " + Told.count(standing.origins(), "origin", "origins");
            case HANGS_BY_ONE -> "hangs by one: " + Told.names(standing.hangsOn());
            case FALLS -> "falls";
            case CANNOT_BE_TOLD -> "cannot be told: the record does not say what else it rests on";
        };
        return degree
                + (standing.contested() ? ", and is contested" : "")
                + (standing.onDoubt() ? ", on doubt" : "")
                + (standing.onWithheld() ? ", on withheld words alone" : "");
    }

    private Why leg(Finding finding, Claim claim) {
        var origin = evidence.exemplars().origin(claim, finding);
        var parts = new ArrayList<Why>();
        if (!origin.source().equals(claim.quotation().source())) {
            parts.add(new Why(
                    "copied from %s: it adds no leg".formatted(origin.source()),
                    origin.claim().equals(claim)
                            ? List.of()
                            : List.of(origin.claim().quotation()),
                    List.of()));
        }
        if (finding.slot() == Finding.Slot.TIME) {
            reckoned(claim).ifPresent(parts::add);
        }
        if (finding.slot() == Finding.Slot.GROUND) {
            for (List<Claim.Ground> named : claim.restsOn()) {
                parts.add(new Why(
                        "rests on "
                                + Told.list(named.stream()
                                        .map(one -> witness(claim, one))
                                        .toList()),
                        List.of(),
                        atHand(finding, claim, named)));
            }
            parts.add(new Why(
                    claim.only()
                            ? "the record says that there is nothing else"
                            : "the record does not say that there is nothing else",
                    List.of(),
                    List.of()));
        }
        return new Why(
                "%s, on the word of %s".formatted(claim.id(), members(claim)), List.of(claim.quotation()), parts, true);
    }

    /** In what calendar its words count, where that is not the one in which the time is shown. */
    private static Optional<Why> reckoned(Claim claim) {
        return claim.time()
                .flatMap(time -> time.reckoned()
                        .map(how -> plain("%s: %s in the Gregorian calendar"
                                .formatted(how, time.edtf().text()))));
    }

    private List<Why> atHand(Finding ground, Claim record, List<Claim.Ground> named) {
        return named.stream()
                .flatMap(e -> evidence.atHand().saying(ground, record, e).stream())
                .map(said -> new Why(
                        "%s is at hand, on the word of %s".formatted(said.id(), members(said)),
                        List.of(said.quotation()),
                        List.of()))
                .toList();
    }

    private String members(Claim claim) {
        Set<String> members = evidence.membersOf(claim.id());
        List<String> told = members.stream()
                .filter(Members::isSourceOrWitness)
                .map(key -> Told.name(Members.subject(key)) + (isOff(key) ? notBelieved(key) : ""))
                .toList();
        return Told.list(told);
    }

    private String witness(Claim record, Claim.Ground named) {
        String key = new Subject.OfWitness(
                        evidence.names().canonical(record.quotation().source(), named.name()))
                .written();
        return named.name() + (isOff(key) ? notBelieved(key) : "");
    }

    private String notBelieved(String key) {
        return new Reasons(evidence, reading)
                .flag(Members.subject(key))
                .map(flag -> " (not believed, " + flag + ")")
                .orElse(" (not believed)");
    }

    private boolean isOff(String key) {
        var member = evidence.graph().member(key);
        return member.isPresent() && reading.weighing().off().contains(member.getAsInt());
    }

    private List<Why> against(String finding) {
        var against = new ArrayList<Why>();
        evidence.conflicts().stream()
                .filter(c -> c.findings().contains(finding))
                .map(this::ofConflict)
                .forEach(against::add);
        evidence.gathered().differences().stream()
                .filter(d -> d.relation() == Difference.Relation.DIFFERS
                        && (d.left().equals(finding) || d.right().equals(finding)))
                .map(d -> new Why("differs, and yet both may hold: " + d.told(), List.of(), List.of()))
                .forEach(against::add);
        return against;
    }

    private Why ofClaim(Claim claim) {
        var parts = new ArrayList<Why>();
        claim.because().forEach(slot -> parts.add(new Why(slot, List.of(), List.of())));
        reckoned(claim).ifPresent(parts::add);
        evidence.findings().all().stream()
                .filter(f -> f.claims().contains(claim.id()))
                .map(f -> new Why("feeds %s %s".formatted(f.id(), f.told()), List.of(), List.of()))
                .forEach(parts::add);
        parts.addAll(new ArguedProofs(evidence, reading).resting(claim.id()));
        return new Why(
                "%s %s, on the word of %s: %s"
                        .formatted(claim.id(), claim.type().word(), members(claim), told(reading.standing(claim.id()))),
                List.of(claim.quotation()),
                parts);
    }
}
