package dev.valla.ask;

import dev.valla.align.Finding;
import dev.valla.align.Gathered;
import dev.valla.align.Gathering;
import dev.valla.claim.Claim;
import dev.valla.claim.Source;
import dev.valla.claim.Subject;
import dev.valla.conflict.Certificate;
import dev.valla.conflict.Conflict;
import dev.valla.conflict.Conflicts;
import dev.valla.conflict.Derived;
import dev.valla.conflict.Options;
import dev.valla.lineage.CopyLink;
import dev.valla.lineage.GrowingLineage;
import dev.valla.lineage.Lineage;
import dev.valla.time.Edtf;
import dev.valla.weigh.Ids;
import dev.valla.weigh.SupportGraph;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** The rooms of the engine brought together: what the material says, whoever is believed. Immutable. */
final class Evidence {
    /** As the dossier has it, every name link followed. */
    private final Material whole;

    private final Material material;
    private final Verdicts verdicts;
    /** Before any link was overruled: readings with other links begin from it. */
    private final GrowingLineage wholeLineage;

    private final Lineage lineage;
    private final Gathering gathering;
    private final Gathered gathered;
    private final Names names;
    private final ById<Source> sources;
    private final ById<Claim> claims;
    private final ById<Finding> findings;
    private final TimeRelations relations;
    private final Conflicts conflicts;
    private final Exemplars exemplars;
    private final AtHand atHand;
    private final Arguments arguments;
    private final Legs.Built legs;
    /** Worked out when first asked for; two threads that ask at once find the same. */
    private volatile Optional<Alike> alike = Optional.empty();

    private volatile Optional<AboutWhom> aboutWhom = Optional.empty();

    /** @param before whose work is taken over as far as nothing that it rests on has changed */
    private Evidence(
            Material whole,
            Material material,
            Verdicts verdicts,
            GrowingLineage wholeLineage,
            Lineage lineage,
            Gathering gathering,
            Optional<Evidence> before) {
        this.whole = whole;
        this.material = material;
        this.verdicts = verdicts;
        this.wholeLineage = wholeLineage;
        this.lineage = lineage;
        this.gathering = gathering;
        gathered = gathering.gathered();
        Optional<Evidence> same = before.filter(this::tellsTheSame);
        if (same.isPresent()) {
            Evidence b = same.get();
            names = b.names;
            sources = b.sources;
            claims = b.claims;
            findings = b.findings;
            arguments = b.arguments;
            exemplars = b.exemplars;
            atHand = b.atHand;
            relations = b.relations;
            conflicts = b.conflicts;
            legs = verdicts.scoped().equals(b.verdicts.scoped()) ? b.legs : legs();
            return;
        }
        names = new KnownNames(gathered);
        sources = new ById<>(material.sources(), Source::path);
        claims = new ById<>(material.claims(), Claim::id);
        findings = new ById<>(
                Grounds.with(gathered.findings(), claims, Arguments.grounded(material.arguments(), gathered)),
                Finding::id);
        arguments = Arguments.of(material.arguments(), gathered, findings, claims, sources, names);
        exemplars = new Exemplars(lineage, claims.all());
        atHand = new AtHand(sources, claims, findings.all(), names, this::isOwn);
        legs = legs();
        relations = TimeRelations.of(
                sources, names, material.claims().stream().filter(this::isOwn), before.map(b -> b.relations));
        conflicts = before.map(b -> b.conflicts.following(gathered, material.claims(), options()))
                .orElseGet(() -> Conflicts.among(gathered, material.claims(), options()));
    }

    private boolean tellsTheSame(Evidence before) {
        return before.gathering == gathering
                && before.lineage == lineage
                && before.material.arguments().equals(material.arguments());
    }

    private Legs.Built legs() {
        return Legs.of(
                sources, claims, findings.all(), this::event, names, exemplars, atHand, arguments, verdicts.scoped());
    }

    static Evidence of(Material whole, Verdicts verdicts) {
        Material material = whole.withoutLinks(verdicts.overruledNames());
        var compared = Meanwhile.doing("comparing the texts", () -> GrowingLineage.of(material.sources()));
        Gathering gathering =
                Gathering.of(material.sources(), material.claims(), verdicts.overruledMatches(), verdicts.joined());
        GrowingLineage lineage = compared.done();
        return new Evidence(
                whole,
                material,
                verdicts,
                lineage,
                lineage.lineage().without(verdicts.overruledCopies()),
                gathering,
                Optional.empty());
    }

    /** The same as {@link #of}, at the cost of what differs. */
    Evidence following(Material wholeNext, Verdicts now) {
        Material next = wholeNext.withoutLinks(now.overruledNames());
        GrowingLineage more = wholeLineage.following(next.sources());
        boolean sameLineage = more.equals(wholeLineage) && now.overruledCopies().equals(verdicts.overruledCopies());
        return new Evidence(
                wholeNext,
                next,
                now,
                more,
                sameLineage ? lineage : more.lineage().without(now.overruledCopies()),
                gathering.following(next.sources(), next.claims(), now.overruledMatches(), now.joined()),
                Optional.of(this));
    }

    /** With the matches, copy links and name links that these verdicts leave in force: legs are rebuilt where they differ, nothing is read again. */
    Evidence under(Verdicts other) {
        return other.sameLinks(verdicts) ? this : following(whole, other);
    }

    /** The finding that the event happened of which this claim speaks. */
    Finding event(Claim claim) {
        return findings.get(
                gathered.stated().getOrDefault(claim.id(), List.of(claim.id())).getFirst());
    }

    private Options options() {
        var madeIn = new HashMap<String, Edtf>();
        material.sources()
                .forEach(source ->
                        source.about().date().flatMap(Edtf::read).ifPresent(date -> madeIn.put(source.path(), date)));
        return new Options(relations.all(), madeIn, Options.NONE.tooFar(), Options.NONE.most());
    }

    /** A claim in a copied passage says nothing of its own where its exemplar's was read too. */
    private boolean isOwn(Claim claim) {
        return exemplars.origin(claim, event(claim)).claim().equals(claim);
    }

    /** How everything stands when these are not believed; verdicts with a scope hold in every reading. */
    Reading reading(Collection<Subject> notBelieved) {
        return reading(notBelieved, Stream.empty());
    }

    /** Likewise with what is doubted within a scope switched off there. */
    Reading readingWithoutDoubted(Collection<Subject> notBelieved) {
        return reading(notBelieved, verdicts.doubtedWithin());
    }

    private Reading reading(Collection<Subject> notBelieved, Stream<String> within) {
        Stream<String> everywhere = notBelieved.stream().map(names::canonical).map(Subject::written);
        Ids off = members(
                Stream.of(everywhere, verdicts.scopedDiscounts(), within).flatMap(s -> s));
        return new Reading(
                graph().weigh(off),
                members(verdicts.doubted(names)),
                members(verdicts.withheld(names)),
                conflicts.all());
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

    List<CopyLink> everyLink() {
        return wholeLineage.lineage().links();
    }

    List<NameLink> nameLinks() {
        return NameLink.in(whole.claims());
    }

    Gathered gathered() {
        return gathered;
    }

    Names names() {
        return names;
    }

    ById<Source> sources() {
        return sources;
    }

    ById<Claim> claims() {
        return claims;
    }

    ById<Finding> findings() {
        return findings;
    }

    /** What the search for conflicts left open, and arguments that could not be weighed, in plain words. */
    List<String> openQuestions() {
        Stream<String> setAside = arguments.all().stream()
                .flatMap(argued -> argued.setAside().stream()
                        .map(why -> "argument %s is set aside: %s"
                                .formatted(argued.argument().id(), why)));
        return Stream.of(conflicts.undecided().stream(), conflicts.limits().stream(), setAside)
                .flatMap(s -> s)
                .toList();
    }

    Arguments arguments() {
        return arguments;
    }

    /** What the other findings tell of this one's time, beyond its own words. */
    Optional<Derived> derived(String finding) {
        return findings.find(finding).flatMap(conflicts::derived);
    }

    /** What a conflict of times rests on, to be checked. */
    Optional<Certificate> certificate(String conflict) {
        return conflicts.certificate(conflict);
    }

    List<Conflict> conflicts() {
        return conflicts.all();
    }

    AtHand atHand() {
        return atHand;
    }

    Exemplars exemplars() {
        return exemplars;
    }

    SupportGraph graph() {
        return legs.graph();
    }

    /** Which members are in the very same legs. */
    Alike alike() {
        Alike found = alike.orElseGet(() -> new Alike(graph()));
        alike = Optional.of(found);
        return found;
    }

    AboutWhom aboutWhom() {
        AboutWhom found = aboutWhom.orElseGet(() -> new AboutWhom(claims.all(), names));
        aboutWhom = Optional.of(found);
        return found;
    }

    /** Those of these findings of the graph that the dossier lists: a claim's own standing is not among them. */
    List<String> listed(Ids inGraph) {
        return inGraph.stream()
                .mapToObj(graph()::findingKey)
                .filter(findings::has)
                .toList();
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
