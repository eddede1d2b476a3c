package dev.valla.ask;

import dev.valla.align.Finding;
import dev.valla.align.Gathered;
import dev.valla.claim.Argument;
import dev.valla.claim.Argument.Meant;
import dev.valla.claim.Claim;
import dev.valla.claim.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Persons' arguments, each brought to the findings of today. */
final class Arguments {
    /** {@code f9}, {@code f9t17}, {@code f9g}: the claim that founds the event, then the slot and the claim that states the value. */
    private static final Pattern ID = Pattern.compile("f(\\d+)(?:([a-z])(\\d*))?");

    private static final String GROUND = "g";

    private final Gathered gathered;
    private final ById<Finding> findings;
    private final ById<Claim> claims;
    private final ById<dev.valla.claim.Source> sources;
    private final Names names;
    private final List<Argued> all = new ArrayList<>();
    private final Map<String, List<Argued>> concluding = new HashMap<>();
    private final Map<String, List<Argued>> resting = new HashMap<>();

    private Arguments(
            Gathered gathered,
            ById<Finding> findings,
            ById<Claim> claims,
            ById<dev.valla.claim.Source> sources,
            Names names) {
        this.gathered = gathered;
        this.findings = findings;
        this.claims = claims;
        this.sources = sources;
        this.names = names;
    }

    static Arguments of(
            Collection<Argument> arguments,
            Gathered gathered,
            ById<Finding> findings,
            ById<Claim> claims,
            ById<dev.valla.claim.Source> sources,
            Names names) {
        var brought = new Arguments(gathered, findings, claims, sources, names);
        arguments.stream().map(brought::today).forEach(brought::take);
        return brought;
    }

    private void take(Argued argued) {
        all.add(argued);
        if (argued.isWeighed()) {
            concluding.computeIfAbsent(argued.finding(), f -> new ArrayList<>()).add(argued);
            argued.premises().stream()
                    .distinct()
                    .forEach(premise -> resting.computeIfAbsent(premise, p -> new ArrayList<>())
                            .add(argued));
        }
    }

    /** Ids of the events whose grounds are argued about, whether or not a record names any. */
    static Set<String> grounded(Collection<Argument> arguments, Gathered gathered) {
        return arguments.stream()
                .flatMap(argument -> Stream.concat(Stream.of(argument.conclusion()), argument.premises().stream()))
                .map(Meant::id)
                .filter(id -> id.startsWith("f") && id.endsWith(GROUND))
                .map(id -> "c" + id.substring(1, id.length() - 1))
                .flatMap(claim -> gathered.stated().getOrDefault(claim, List.of()).stream()
                        .limit(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** In the order of the journal, those set aside included. */
    List<Argued> all() {
        return List.copyOf(all);
    }

    Stream<Argued> weighed() {
        return all.stream().filter(Argued::isWeighed);
    }

    Stream<Argued> concluding(String finding) {
        return concluding.getOrDefault(finding, List.of()).stream();
    }

    Stream<Argued> resting(String premise) {
        return resting.getOrDefault(premise, List.of()).stream();
    }

    /** Whether a person says that a ground rests on nothing but what is named. */
    boolean nothingElse(String ground) {
        return concluding(ground).anyMatch(argued -> argued.argument().only());
    }

    private Argued today(Argument argument) {
        var faults = new ArrayList<String>();
        String conclusion = today(argument.conclusion(), faults);
        List<String> premises =
                argument.premises().stream().map(p -> today(p, faults)).toList();
        List<Subject> members =
                argument.members().stream().map(names::canonical).toList();
        members.stream()
                .filter(m -> m instanceof Subject.OfSource s && !sources.has(s.path()))
                .forEach(m -> faults.add("the dossier has no " + m.written()));
        return new Argued(
                argument,
                conclusion,
                premises,
                members,
                faults.isEmpty() ? Optional.empty() : Optional.of(Told.list(faults)));
    }

    private String today(Meant meant, List<String> faults) {
        Optional<String> id = today(meant.id());
        if (id.isEmpty()) {
            faults.add("%s (“%s”) is no longer in the dossier".formatted(meant.id(), meant.told()));
        } else if (!value(id.get()).equals(meant.value())) {
            faults.add("%s said “%s” when it was argued, and says “%s” now"
                    .formatted(meant.id(), meant.told(), told(id.get())));
        }
        return id.orElse(meant.id());
    }

    /** The finding or claim of today that an id of another day means. */
    Optional<String> today(String id) {
        if (claims.has(id) || findings.has(id)) {
            return Optional.of(id);
        }
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String slot = Optional.ofNullable(parts.group(2)).orElse("");
        if (slot.equals(GROUND)) {
            return event("c" + parts.group(1)).map(event -> event + GROUND).filter(findings::has);
        }
        return slot.isEmpty() ? event("c" + parts.group(1)) : value("c" + parts.group(3), slot);
    }

    private Optional<String> event(String claim) {
        return gathered.stated().getOrDefault(claim, List.of()).stream().findFirst();
    }

    private Optional<String> value(String claim, String slot) {
        Function<String, String> slotOf = id -> {
            Matcher parts = ID.matcher(id);
            return parts.matches() ? Optional.ofNullable(parts.group(2)).orElse("") : "";
        };
        return gathered.stated().getOrDefault(claim, List.of()).stream()
                .filter(id -> slotOf.apply(id).equals(slot))
                .findFirst();
    }

    /** What an argument may be made about, as it stands now; empty if the dossier has no such finding or claim. */
    Optional<Meant> meant(String id) {
        return claims.has(id) || findings.has(id) ? Optional.of(new Meant(id, value(id), told(id))) : Optional.empty();
    }

    /** A finding that may not be among the dossier's yet. */
    Meant meant(Finding finding) {
        return new Meant(finding.id(), value(finding), finding.told());
    }

    private static String value(Finding finding) {
        return finding.value().isEmpty() ? finding.type().word() : finding.value();
    }

    private String value(String id) {
        return findings.find(id)
                .map(Arguments::value)
                .orElseGet(() -> claims.get(id).type().word());
    }

    private String told(String id) {
        return findings.find(id)
                .map(Finding::told)
                .orElseGet(() -> claims.get(id).quotation().words());
    }
}
