package dev.valla.ask;

import dev.valla.align.Alignment;
import dev.valla.align.Finding;
import dev.valla.align.Gathered;
import dev.valla.claim.Claim;
import dev.valla.claim.Source;
import dev.valla.claim.Subject;
import dev.valla.conflict.Conflict;
import dev.valla.conflict.Conflicts;
import dev.valla.lineage.Lineage;
import dev.valla.weigh.Ids;
import dev.valla.weigh.SupportGraph;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** The rooms of the engine brought together: what the material says, whoever is believed. Immutable. */
final class Evidence {
    private final Material material;
    private final Verdicts verdicts;
    /** Before any link was overruled: readings with other links begin from it. */
    private final Lineage wholeLineage;

    private final Lineage lineage;
    private final Gathered gathered;
    private final Names names;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final List<Conflict> conflicts;
    private final Exemplars exemplars;
    private final Legs.Built legs;

    private Evidence(Material material, Verdicts verdicts, Lineage wholeLineage) {
        this.material = material;
        this.verdicts = verdicts;
        this.wholeLineage = wholeLineage;
        lineage = wholeLineage.without(verdicts.overruledCopies());
        gathered = Alignment.gather(material.sources(), material.claims(), verdicts.overruledMatches());
        names = new KnownNames(gathered);
        material.sources().forEach(source -> sources.put(source.path(), source));
        material.claims().forEach(claim -> claims.put(claim.id(), claim));
        Grounds.with(gathered.findings(), claims).forEach(finding -> findings.put(finding.id(), finding));
        exemplars = new Exemplars(lineage, claims.values(), eventOf());
        legs = Legs.of(sources, claims, List.copyOf(findings.values()), names, exemplars, verdicts.scoped());
        conflicts = Conflicts.among(List.copyOf(findings.values()), material.claims());
    }

    static Evidence of(Material material, Verdicts verdicts) {
        return new Evidence(material, verdicts, Lineage.of(material.sources()));
    }

    /** With the matches and copy links that these verdicts leave in force: legs are rebuilt where they differ, nothing is read again. */
    Evidence under(Verdicts other) {
        return other.sameLinks(verdicts) ? this : new Evidence(material, other, wholeLineage);
    }

    private Map<String, String> eventOf() {
        var eventOf = new HashMap<String, String>();
        for (Finding finding : gathered.findings()) {
            if (finding.slot() == Finding.Slot.EVENT) {
                finding.claims().forEach(claim -> eventOf.put(claim, finding.id()));
            }
        }
        return eventOf;
    }

    /** How everything stands when these are not believed; verdicts with a scope hold in every reading. */
    Reading reading(Collection<Subject> notBelieved) {
        Ids off = members(Stream.concat(
                notBelieved.stream().map(names::canonical).map(Subject::written), verdicts.scopedDiscounts()));
        return new Reading(
                graph().weigh(off), members(verdicts.doubted(names)), members(verdicts.withheld(names)), conflicts);
    }

    private Ids members(Stream<String> keys) {
        return Ids.of(keys.map(graph()::member)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .toArray());
    }

    Material material() {
        return material;
    }

    Lineage lineage() {
        return lineage;
    }

    Gathered gathered() {
        return gathered;
    }

    Names names() {
        return names;
    }

    Map<String, Source> sources() {
        return sources;
    }

    Map<String, Claim> claims() {
        return claims;
    }

    Map<String, Finding> findings() {
        return findings;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    Exemplars exemplars() {
        return exemplars;
    }

    SupportGraph graph() {
        return legs.graph();
    }

    /** Keys of the members of a claim's own leg. */
    Set<String> membersOf(String claim) {
        return legs.membersOf().getOrDefault(claim, Set.of());
    }

    /** Statements that a time scope may or may not reach, in plain words. */
    Set<String> undecided() {
        return legs.undecided();
    }
}
