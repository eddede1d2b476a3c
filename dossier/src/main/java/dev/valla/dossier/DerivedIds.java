package dev.valla.dossier;

import dev.valla.align.Finding;
import dev.valla.align.Match;
import dev.valla.ask.Inquiry;
import dev.valla.ask.NameLink;
import dev.valla.lineage.CopyLink;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What findings and links of one dossier are called in another that holds all its claims. Their ids are made from the claims and
 * paths they join, so that they are looked up by what they join and not by their ids.
 */
final class DerivedIds {
    private static final String GROUND = "g";

    /** What a finding is called that has no counterpart: no finding will ever be called so. */
    private static final String NO_FINDING = "f0";

    private final Inquiry theirs;
    private final Inquiry ours;
    private final Renaming names;
    private final Map<String, Finding> eventOf;
    private final Set<String> loose = new LinkedHashSet<>();

    /** @param names sources and claims suffice */
    DerivedIds(Inquiry theirs, Inquiry ours, Renaming names) {
        this.theirs = theirs;
        this.ours = ours;
        this.names = names;
        this.eventOf = ours.findings().stream()
                .filter(finding -> finding.slot() == Finding.Slot.EVENT)
                .flatMap(finding -> finding.claims().stream().map(claim -> Map.entry(claim, finding)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }

    /** Ids that mean nothing in the joined dossier. */
    List<String> loose() {
        return List.copyOf(loose);
    }

    String here(String id) {
        Optional<String> here = switch (id.charAt(0)) {
            case 'f' -> finding(id);
            case 'm' -> match(id);
            case 'l' -> copy(id);
            case 'n' -> link(id);
            default -> Optional.empty();
        };
        if (here.isEmpty()) {
            loose.add(id);
        }
        return here.orElse(id.startsWith("f") ? NO_FINDING : id);
    }

    /** The ground of an outcome may be there by an argument only, that is still to come in: it is called after its event. */
    private Optional<String> finding(String id) {
        Optional<Finding> their = theirs.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst();
        return their.flatMap(this::finding)
                .or(() -> their.filter(finding -> id.equals(finding.event() + GROUND))
                        .flatMap(finding -> finding(finding.event()))
                        .map(event -> event + GROUND));
    }

    private Optional<String> finding(Finding their) {
        Set<String> claims = their.claims().stream().map(names::written).collect(Collectors.toSet());
        return ours.findings().stream()
                .filter(our -> our.slot() == their.slot() && our.value().equals(their.value()))
                .filter(our -> our.type() == their.type() && our.polarity() == their.polarity())
                .filter(our -> our.claims().stream().anyMatch(claims::contains))
                .max(java.util.Comparator.comparingLong(
                        our -> our.claims().stream().filter(claims::contains).count()))
                .map(Finding::id);
    }

    private Optional<String> match(String id) {
        return theirs.matches().stream()
                .filter(match -> match.id().equals(id))
                .findFirst()
                .flatMap(match -> match.kind() == Match.Kind.EVENT ? event(match) : name(match));
    }

    /** Who founds an event may be another claim here: then it is parted from that. */
    private Optional<String> event(Match their) {
        String left = names.written(their.left());
        String right = names.written(their.right());
        return events(left, right)
                .or(() -> events(right, left))
                .or(() -> Optional.ofNullable(eventOf.get(left))
                        .filter(event -> event.claims().contains(right))
                        .flatMap(event -> ours.matches().stream()
                                .filter(match -> match.left().equals(left) && match.kind() == Match.Kind.EVENT)
                                .map(Match::id)
                                .findFirst()));
    }

    private Optional<String> events(String left, String right) {
        return ours.matches().stream()
                .filter(match -> match.left().equals(left) && match.right().equals(right))
                .map(Match::id)
                .findFirst();
    }

    private Optional<String> name(Match their) {
        String left = names.name(their.left());
        return ours.matches().stream()
                .filter(match -> match.kind() == their.kind() && match.left().equals(left))
                .map(Match::id)
                .findFirst();
    }

    private Optional<String> copy(String id) {
        return theirs.everyLink().stream()
                .filter(link -> link.id().equals(id))
                .findFirst()
                .flatMap(their -> ours.everyLink().stream()
                        .filter(our -> ends(our).equals(Set.of(path(their.a()), path(their.b()))))
                        .map(CopyLink::id)
                        .findFirst());
    }

    private Optional<String> link(String id) {
        return theirs.nameLinks().stream()
                .filter(link -> link.id().equals(id))
                .findFirst()
                .flatMap(their -> ours.nameLinks().stream()
                        .filter(our -> our.source().equals(path(their.source())))
                        .filter(our ->
                                our.said().equals(their.said()) && our.name().equals(their.name()))
                        .map(NameLink::id)
                        .findFirst());
    }

    private String path(String theirs) {
        return names.paths().getOrDefault(theirs, theirs);
    }

    private static Set<String> ends(CopyLink link) {
        return Set.of(link.a(), link.b());
    }
}
