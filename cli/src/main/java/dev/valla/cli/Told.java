package dev.valla.cli;

import dev.valla.align.Finding;
import dev.valla.ask.Inquiry;
import dev.valla.claim.Claim;
import dev.valla.claim.Participant;
import dev.valla.claim.Role;
import dev.valla.claim.Source;
import dev.valla.claim.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Claims, findings and members of a dossier in a historian's words; looked up by their ids. */
final class Told {
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Finding> findings = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();

    Told(Inquiry inquiry) {
        inquiry.material().claims().forEach(claim -> claims.put(claim.id(), claim));
        inquiry.findings().forEach(finding -> findings.put(finding.id(), finding));
        inquiry.material().sources().forEach(source -> sources.put(source.path(), source));
    }

    Optional<Claim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    /** A finding in its own words; a claim that is a finding of its own likewise. */
    String finding(String id) {
        return Optional.ofNullable(findings.get(id))
                .map(Finding::told)
                .or(() -> claim(id).map(Told::claim))
                .orElse(id);
    }

    Optional<Finding> known(String id) {
        return Optional.ofNullable(findings.get(id));
    }

    /** Who, in which role, where: what stands behind the type and the time in a list. */
    static String people(Claim claim) {
        String subjects = names(claim, Role.SUBJECT);
        List<String> parts = new ArrayList<>();
        if (!subjects.isEmpty()) {
            parts.add(subjects);
        }
        for (Participant participant : claim.participants()) {
            if (participant.role() != Role.SUBJECT) {
                parts.add(participant.role().word() + " " + participant.name());
            }
        }
        claim.place().ifPresent(place -> parts.add("in " + place));
        return String.join(", ", parts);
    }

    private static String names(Claim claim, Role role) {
        return claim.in(role).map(Participant::name).collect(Collectors.joining(" and "));
    }

    static String claim(Claim claim) {
        String when = claim.time()
                .map(time -> ", " + time.edtf().text()
                        + time.reckoned().map(" (%s)"::formatted).orElse(""))
                .orElse("");
        String not = claim.polarity() == Claim.Polarity.DENIED ? "no " : "";
        return not + claim.type().word() + ": " + people(claim) + when;
    }

    /** On whose word it is said, beside the source's own. */
    static String voices(Claim claim) {
        return claim.attributedTo().isEmpty() ? "" : "says " + String.join(", who has it from ", claim.attributedTo());
    }

    String source(String path) {
        return Optional.ofNullable(sources.get(path)).map(Source::label).orElse(path);
    }

    static String subject(Subject subject) {
        return switch (subject) {
            case Subject.OfSource source -> source.path();
            case Subject.OfWitness witness -> witness.name();
            case Subject.OfClaim claim -> claim.id();
            case Subject.OfMatch match -> match.id();
            case Subject.OfCopy copy -> copy.id();
            case Subject.OfLink link -> link.id();
            case Subject.OfSame same -> same.left() + " and " + same.right() + " being one";
        };
    }

    /** What a list of subjects is called in a sentence. */
    static String subjects(List<Subject> subjects) {
        return subjects.stream().map(Told::subject).collect(Collectors.joining(" and "));
    }

    /** "1 claim", "7 claims". */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String count(int number, String one) {
        return count(number, one, one + "s");
    }
}
