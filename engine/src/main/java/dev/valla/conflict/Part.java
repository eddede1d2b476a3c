package dev.valla.conflict;

import dev.valla.align.Difference;
import dev.valla.claim.Claim.Polarity;
import dev.valla.time.Edtf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What cannot all be true among some events that nothing ties to any others. Immutable; safe to share between threads. */
final class Part {
    /**
     * What it is worked out from, and from nothing else.
     *
     * @param differences that may be conflicts, or say which value is the coarser
     * @param madeIn      when the sources were made that deny something
     */
    record Of(List<Strand> strands, List<Relation> relations, List<Difference> differences, Map<String, Edtf> madeIn) {
        static Of of(
                List<Strand> strands,
                List<Relation> relations,
                List<Difference> differences,
                Map<String, Edtf> madeIn) {
            Set<String> denying = strands.stream()
                    .flatMap(s -> s.claims().stream())
                    .filter(c -> c.polarity() == Polarity.DENIED)
                    .map(c -> c.quotation().source())
                    .filter(madeIn::containsKey)
                    .collect(Collectors.toSet());
            return new Of(
                    strands,
                    relations,
                    differences,
                    denying.stream().collect(Collectors.toMap(s -> s, s -> madeIn.get(s))));
        }
    }

    private final Of of;
    private final Dossier dossier;
    private final Map<String, Conflict> found = new LinkedHashMap<>();
    private final Map<String, Certificate> certificates = new HashMap<>();
    private final List<String> undecided = new ArrayList<>();
    private final boolean cutShort;
    private final Derivations derivations;

    Part(Of of, Options options) {
        this.of = of;
        this.dossier = new Dossier(of.strands());
        Premises premises = new Lives(dossier).premises(of.relations());
        Oracle oracle = new Oracle(dossier, premises);
        Search search = new Search(premises, oracle, options.most());
        Wording wording = new Wording(dossier, premises);
        Certificates certify = new Certificates(premises, oracle);
        search.run().forEach((findings, clash) -> {
            Conflict conflict = wording.conflict(findings, clash);
            keep(conflict);
            certificates.put(conflict.id(), certify.of(findings, clash));
        });
        cutShort = search.cutShort();
        new Denials(dossier, wording, of.madeIn()).conflicts(this::keep);
        new Manners(dossier, wording).conflicts(this::keep);
        Places places = new Places(dossier, wording);
        places.rivals(of.differences(), this::keep);
        places.sameDay(options.tooFar(), this::keep, undecided::add);
        Set<String> contested = new HashSet<>();
        found.values().forEach(c -> contested.addAll(c.findings()));
        derivations = new Derivations(dossier, premises, contested);
    }

    private void keep(Conflict conflict) {
        found.putIfAbsent(conflict.id(), conflict);
    }

    boolean isOf(Of other) {
        return of.equals(other);
    }

    /** In the order of finding. */
    Collection<Conflict> conflicts() {
        return found.values();
    }

    Map<String, Certificate> certificates() {
        return certificates;
    }

    List<String> undecided() {
        return undecided;
    }

    /** Whether a limit ended the search. */
    boolean cutShort() {
        return cutShort;
    }

    Optional<Derived> derived(String finding) {
        return dossier.finding(finding).flatMap(derivations::of);
    }
}
