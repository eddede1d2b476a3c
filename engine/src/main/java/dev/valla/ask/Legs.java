package dev.valla.ask;

import dev.valla.align.Finding;
import dev.valla.claim.Claim;
import dev.valla.claim.Judgement;
import dev.valla.claim.Source;
import dev.valla.claim.Subject;
import dev.valla.weigh.SupportGraph;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Builds the support graph: for every finding its legs, for every leg its members.
 *
 * <p>A claim's leg holds the claim, its source, the source's author if stated, each rung of its chain and each it came through.
 * A claim in a copied passage has its exemplar's source and authors instead of its own, so that a mirror never adds a leg. A
 * judgement with a scope is a member of its own in each leg it reaches: switching it off breaks those legs and no others. A ground
 * whose evidence is itself in the dossier rests on what that says, and falls after it. A person's argument is a leg made of
 * findings and members.
 */
final class Legs {
    private static final int[] NO_PREMISES = {};

    private final ById<Source> sources;
    private final ById<Claim> claims;
    private final Names names;
    private final Exemplars exemplars;
    private final Scope scope;
    private final List<Judgement> scoped;
    private final AtHand atHand;
    private final Arguments arguments;
    private final Set<String> undecided = new TreeSet<>();
    private final Map<String, Set<String>> membersOf = new LinkedHashMap<>();
    private final Map<String, Own> own = new HashMap<>();
    private final SupportGraph.Builder graph = SupportGraph.builder();

    private Legs(
            ById<Source> sources,
            ById<Claim> claims,
            Names names,
            Exemplars exemplars,
            List<Judgement> scoped,
            AtHand atHand,
            Arguments arguments) {
        this.sources = sources;
        this.claims = claims;
        this.names = names;
        this.exemplars = exemplars;
        this.scoped = scoped;
        this.atHand = atHand;
        this.arguments = arguments;
        this.scope = new Scope(sources, names);
    }

    /**
     * The legs of all findings.
     *
     * @param graph     findings and claims under their ids, members under {@link Subject#written()}
     * @param membersOf for each claim, the keys of the members of its leg
     * @param undecided statements that a time scope may or may not reach, in plain words
     */
    record Built(SupportGraph graph, Map<String, Set<String>> membersOf, Set<String> undecided) {}

    static Built of(
            ById<Source> sources,
            ById<Claim> claims,
            Collection<Finding> findings,
            Function<Claim, Finding> eventOf,
            Names names,
            Exemplars exemplars,
            AtHand atHand,
            Arguments arguments,
            List<Judgement> scoped) {
        var legs = new Legs(sources, claims, names, exemplars, scoped, atHand, arguments);
        claims.all().forEach(claim -> legs.ofClaim(claim, eventOf.apply(claim)));
        findings.forEach(legs::ofFinding);
        arguments.weighed().forEach(legs::ofArgument);
        return new Built(legs.graph.build(), legs.membersOf, legs.undecided);
    }

    /** The leg of a claim that says what it says first, or follows the one who did: mostly that of each finding it feeds too. */
    private static final class Own {
        final Exemplars.Origin origin;
        final int[] members;

        Own(Exemplars.Origin origin, int[] members) {
            this.origin = origin;
            this.members = members;
        }
    }

    private void ofClaim(Claim claim, Finding event) {
        Exemplars.Origin origin = exemplars.origin(claim, event);
        Set<String> members = members(claim, origin);
        membersOf.put(claim.id(), members);
        Own leg = new Own(origin, numbers(members));
        own.put(claim.id(), leg);
        graph.leg(graph.finding(claim.id()), leg.members, NO_PREMISES);
    }

    private void ofFinding(Finding finding) {
        int number = graph.finding(finding.id());
        if (finding.slot() == Finding.Slot.GROUND) {
            ofGround(finding);
            return;
        }
        for (String id : finding.claims()) {
            Claim claim = claims.get(id);
            Exemplars.Origin origin = exemplars.origin(claim, finding);
            int[] members = Optional.ofNullable(own.get(id))
                    .filter(known -> known.origin.equals(origin))
                    .map(known -> known.members)
                    .orElseGet(() -> numbers(members(claim, origin)));
            graph.leg(number, members, NO_PREMISES);
        }
    }

    /** A leg for each evidence that a record names; where no record says that these are all, the rest cannot be told. */
    private void ofGround(Finding ground) {
        boolean allNamed = arguments.nothingElse(ground.id());
        for (String id : ground.claims()) {
            Claim claim = claims.get(id);
            allNamed |= claim.only();
            for (List<Claim.Ground> evidence : claim.restsOn()) {
                Set<String> members = new LinkedHashSet<>(membersOf.getOrDefault(id, Set.of()));
                evidence.forEach(e -> members.add(witness(claim, e.name())));
                for (List<Claim> said : saying(ground, claim, evidence)) {
                    leg(ground.id(), members, said.stream().map(Claim::id).toList());
                }
            }
        }
        if (!allNamed) {
            graph.notAllNamed(graph.finding(ground.id()));
        }
    }

    /** For evidence at hand one of the things it says is enough; several that the record names together must all be there. */
    private List<List<Claim>> saying(Finding ground, Claim record, List<Claim.Ground> together) {
        List<List<Claim>> ways = List.of(List.of());
        for (Claim.Ground evidence : together) {
            List<Claim> said = atHand.saying(ground, record, evidence);
            if (!said.isEmpty()) {
                ways = ways.stream()
                        .flatMap(way -> said.stream().map(one -> plus(way, one)))
                        .toList();
            }
        }
        return ways;
    }

    private static List<Claim> plus(List<Claim> way, Claim one) {
        return Stream.concat(way.stream(), Stream.of(one)).toList();
    }

    private void ofArgument(Argued argued) {
        var members = new LinkedHashSet<String>();
        argued.members().forEach(member -> members.add(member.written()));
        leg(argued.finding(), members, argued.premises());
    }

    private void leg(String finding, Set<String> members, List<String> premises) {
        graph.leg(
                graph.finding(finding),
                numbers(members),
                premises.stream().mapToInt(graph::finding).toArray());
    }

    private int[] numbers(Set<String> members) {
        return members.stream().mapToInt(this::member).toArray();
    }

    /** Claims and judgements can be switched off, but they are no answer to "who must be wrong?". */
    private int member(String key) {
        return Members.isSourceOrWitness(key) ? graph.member(key) : graph.memberNeverCut(key);
    }

    private Set<String> members(Claim claim, Exemplars.Origin origin) {
        Claim first = origin.claim();
        var members = new LinkedHashSet<String>();
        members.add(new Subject.OfClaim(first.id()).written());
        members.add(new Subject.OfSource(origin.source()).written());
        origin.common().ifPresent(common -> members.add(new Subject.OfSource(common).written()));
        sources.find(origin.source())
                .ifPresent(source -> source.about().authors().forEach(author -> members.add(witness(first, author))));
        claim.attributedTo().forEach(name -> members.add(witness(claim, name)));
        claim.through().forEach(name -> members.add(witness(claim, name)));
        scoped.forEach(judgement -> limit(judgement, claim, members));
        return members;
    }

    private void limit(Judgement judgement, Claim claim, Set<String> members) {
        if (!members.contains(names.canonical(judgement.on()).written())) {
            return;
        }
        switch (scope.reach(judgement, claim)) {
            case WITHIN -> members.add(Members.key(judgement));
            case UNDECIDED ->
                undecided.add("%s %s: when it was said is not certainly within %s"
                        .formatted(
                                claim.id(),
                                Told.quoted(claim.quotation()),
                                judgement.scope().orElse("")));
            case OUTSIDE -> {}
        }
    }

    private String witness(Claim claim, String name) {
        return new Subject.OfWitness(names.canonical(claim.quotation().source(), name)).written();
    }
}
